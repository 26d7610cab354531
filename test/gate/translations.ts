// NTREX as translated copies: texts without sidecars and under meaningless names. For each article and each other language, is the likest
// article of that language the same document? `npx tsx test/gate/translations.ts [--hold]`. Also what the engine says outright: how many
// of its translations are right, and how many articles are tied to their document.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../src/intake/index.js';
import { packs } from '../../src/lang/index.js';
import { derive, likeAcross } from '../../src/lineage/index.js';
import type { Annotation } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';
import { ROOT } from './shared.js';

const half = process.argv.includes('--hold') ? 'hold' : 'look';
const BARS: Readonly<Record<string, number>> = {
  ...Object.fromEntries('nb nn da sv de nl es fr en'.split(' ').map((code) => [code, 0.97])),
  fi: 0.9,
  ...Object.fromEntries('ar he uk'.split(' ').map((code) => [code, 0.85])),
};

interface Row {
  readonly file: string;
  readonly doc: string;
  readonly language: string;
}

function read(): { readonly rows: readonly Row[]; readonly annotations: readonly Annotation[] } {
  const folder = join(ROOT, '.split/ntrex', half);
  const rows = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({ row, name: createHash('sha256').update(row.file).digest('hex').slice(0, 10) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    rows: rows.map(({ row }) => row),
    annotations: rows.map(({ row, name }) => {
      const bytes = readFileSync(join(folder, 'text', row.file));
      return annotate(readArticles(bytes, { file: `${name}.txt` })[0]!.article!, packs);
    }),
  };
}

function ranks(rows: readonly Row[], annotations: readonly Annotation[]): void {
  const found = likeAcross(annotations, (i) => rows[i]!.language);
  const counts = new Map<string, [number, number]>();
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  rows.forEach(({ doc, language }, a) => {
    for (const other of languages.filter((code) => code !== language)) {
      const top = found[a]!.find(({ b }) => rows[b]!.language === other);
      const right = top !== undefined && rows[top.b]!.doc === doc;
      for (const code of [language, other]) {
        const count = counts.get(code) ?? [0, 0];
        counts.set(code, [count[0] + Number(right), count[1] + 1]);
      }
    }
  });
  for (const [code, [right, all]] of [...counts].sort()) {
    const share = right / all;
    if (share < (BARS[code] ?? 1)) process.exitCode = 1;
    console.log(`${code}  ${share.toFixed(3)} (${String(all)})  bar ${String(BARS[code])}`);
  }
}

function edges(rows: readonly Row[], annotations: readonly Annotation[]): void {
  const docOf = new Map(annotations.map(({ article }, i) => [article.id, rows[i]!.doc]));
  const started = process.cpuUsage();
  const told = derive(annotations).filter(({ kind, from }) => kind !== 'quotes' && docOf.has(from));
  const right = told.filter(({ from, to }) => docOf.get(from) === docOf.get(to));
  const tied = new Set(right.flatMap(({ from, to }) => [from, to]));
  console.log(
    `edges right ${String(right.length)} of ${String(told.length)}; articles tied ${(tied.size / rows.length).toFixed(3)}; derive ${(process.cpuUsage(started).user / 1e6).toFixed(1)} CPU-seconds`,
  );
}

if (!existsSync(join(ROOT, '.split'))) {
  console.log('translations: 0 articles: the shared sets are not here');
} else {
  const { rows, annotations } = read();
  ranks(rows, annotations);
  edges(rows, annotations);
}
