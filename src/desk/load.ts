import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256, shortId } from '../kit/hash.js';
import type { Article, Issue, Published } from '../model/index.js';

export interface Received {
  readonly file: string;
  readonly article: Article | null;
  readonly issues: readonly Issue[];
}

/** PROVISIONAL reader of plain text with sidecars, until the intake stage is there. */
export function* load(paths: readonly string[], _options: object): Generator<Received> {
  for (const path of paths) {
    const files = statSync(path).isDirectory()
      ? readdirSync(path).filter((name) => /\.(txt|md)$/.test(name)).sort().map((name) => join(path, name))
      : [path];
    for (const file of files) yield { file, article: plain(file), issues: [] };
  }
}

function plain(path: string): Article {
  const bytes = readFileSync(path);
  const side = path.replace(/\.[a-z]+$/, '.meta.json');
  const meta = (existsSync(side) ? JSON.parse(readFileSync(side, 'utf8')) : {}) as Record<string, string | null>;
  const published: Published | null = meta['published']
    ? { value: meta['published'], precision: meta['published'].length > 10 ? 'minute' : 'day', basis: 'given', earliest: null, latest: null, evidence: [] }
    : null;
  return {
    id: shortId(basename(path) + bytes.toString('latin1')), file: basename(path), outlet: meta['outlet'] ?? null, url: null, headline: null, byline: null,
    credits: [], dateline: null, language: meta['language'] ?? null, published, text: bytes.toString('utf8'), blocks: [],
    original: { mediaType: 'text/plain', sha256: sha256(bytes), bytes: bytes.length }, offsets: null, revision: 1,
  };
}
