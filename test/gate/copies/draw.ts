import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shingles } from '../lineage/groups.js';
import { ROOT } from '../shared.js';

/** Two articles of one topic, by their files in alphabetical order. */
export interface Drawn {
  readonly a: string;
  readonly b: string;
  readonly half: 'look' | 'hold';
  /** Lower bound of the stratum: share of the shorter text's runs of three words that the other has too. */
  readonly overlap: number;
}

const RUN = 3;
/** Lower bounds of the strata, and how many pairs are drawn from each in each half. */
const STRATA: readonly (readonly [least: number, pairs: number])[] = [
  [0.6, 13],
  [0.3, 13],
  [0.15, 13],
  [0.08, 12],
  [0.04, 12],
  [0, 12],
];

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The pairs that are labelled: from each half and stratum those whose names have the least hashes, whatever any engine says of them. */
export function drawn(): readonly Drawn[] {
  return (['look', 'hold'] as const).flatMap((half) => {
    const pairs = pairsOf(half);
    return STRATA.flatMap(([least, many]) =>
      pairs
        .filter(({ overlap }) => overlap === least)
        .sort((x, y) => (hash(`${x.a} ${x.b}`) < hash(`${y.a} ${y.b}`) ? -1 : 1))
        .slice(0, many),
    );
  });
}

/** The first third of all drawn pairs by another hash: those that are read twice. */
export const readTwice = (pairs: readonly Drawn[]): readonly Drawn[] =>
  [...pairs]
    .sort((x, y) => (hash(`twice ${x.a} ${x.b}`) < hash(`twice ${y.a} ${y.b}`) ? -1 : 1))
    .slice(0, Math.ceil(pairs.length / 3));

const folderOf = (half: Drawn['half']): string => join(ROOT, '.split/ecbplus', half);

const rowsOf = (half: Drawn['half']): readonly { file: string; topic: string }[] =>
  readFileSync(join(folderOf(half), 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; topic: string })
    .sort((x, y) => (x.file < y.file ? -1 : 1));

/** All articles of a half. */
export const filesOf = (half: Drawn['half']): readonly string[] => rowsOf(half).map(({ file }) => file);

function pairsOf(half: Drawn['half']): readonly Drawn[] {
  const rows = rowsOf(half).map(({ file, topic }) => ({
    file,
    topic,
    runs: shingles(readFileSync(join(folderOf(half), 'text', file), 'utf8'), RUN),
  }));
  return rows.flatMap((a, i) =>
    rows
      .slice(i + 1)
      .filter(({ topic }) => topic === a.topic)
      .map((b) => ({ a: a.file, b: b.file, half, overlap: stratum(a.runs, b.runs) })),
  );
}

function stratum(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  const share = shorter === 0 ? 0 : [...a].filter((run) => b.has(run)).length / shorter;
  return STRATA.find(([least]) => share >= least)![0];
}
