/** Prints what the text stage makes of plain texts, in the shape of `annotate`: for trying it without the other stages. */
import { readdirSync, readFileSync, statSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packs } from '../src/lang/index.js';
import type { Article } from '../src/model/index.js';
import { layout } from '../src/text/index.js';

const empty = {
  names: [],
  entities: [],
  times: [],
  quotes: [],
  attributions: [],
  figures: [],
  positions: [],
  events: [],
};
const isText = (path: string): boolean => path.endsWith('.txt') || path.endsWith('.md');
const files = process.argv.slice(2).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter(isText)
        .sort()
        .map((name) => join(path, name))
    : [path],
);
for (const file of files) {
  const sidecar = file.replace(/\.\w+$/, '.meta.json');
  const meta: { language?: string } = existsSync(sidecar)
    ? (JSON.parse(readFileSync(sidecar, 'utf8')) as object)
    : {};
  const article: Article = {
    id: basename(file),
    file: basename(file),
    outlet: null,
    url: null,
    headline: null,
    byline: null,
    credits: [],
    dateline: null,
    language: meta.language ?? null,
    published: null,
    text: readFileSync(file, 'utf8'),
    blocks: [],
    original: { mediaType: 'text/plain', sha256: '', bytes: 0 },
    offsets: null,
    revision: 1,
  };
  const { layout: found, issues } = layout(article, packs);
  const { id, outlet, credits, published, headline, byline, dateline } = found.article;
  process.stdout.write(
    `${JSON.stringify({
      article: {
        id,
        file: basename(file),
        language: found.language,
        outlet,
        credits,
        published,
        headline,
        byline,
        dateline,
      },
      blocks: found.blocks,
      sentences: found.sentences.map(({ start, end }) => ({ start, end })),
      ...empty,
      issues,
    })}\n`,
  );
}
