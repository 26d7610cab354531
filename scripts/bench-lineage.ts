/**
 * The part of `npm run bench` that is about copies: articles per CPU-second whose words are cut into shingles and fingerprints, and
 * whose candidates are found among all, beside a brute force that compares each with all others, in the same run. CPU time of this
 * process, never wall time; the median of the passes. Texts: the PolNeAR articles of the shared folder, without it the examples.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../src/intake/index.js';
import { packs } from '../src/lang/index.js';
import { wordingCandidates } from '../src/lineage/candidates.js';
import { overlapOf } from '../src/lineage/passages.js';
import { fingerprints, wordsOf, type Words } from '../src/lineage/words.js';
import type { Annotation } from '../src/model/index.js';
import { annotate } from '../src/pipeline.js';

const PASSES = 5;
/** Texts that are read, and how many times each stands for another article. */
const TEXTS = 200;
const TIMES = 25;
/** Articles that the brute force is given. */
const BRUTE = 5;

const root = new URL('..', import.meta.url).pathname;
const shared = process.env.STEMMA_SHARED ?? join(root, '../shared');

function texts(): readonly string[] {
  const wanted = join(shared, 'data/polnear/dev/text');
  const folder = existsSync(wanted) ? wanted : join(root, 'examples');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .slice(0, TEXTS)
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** CPU-seconds that something takes. */
function seconds(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const read = texts().map((text, at) => {
  const [{ article } = {}] = readArticles(Buffer.from(text), { file: `${String(at)}.txt` });
  return annotate(article!, packs);
});
/** Each time as other objects: what is known of an article is kept with it. */
const articles = (): readonly Annotation[] =>
  Array.from({ length: TIMES }, () => read.map((annotation) => ({ ...annotation }))).flat();

const count = read.length * TIMES;
const cut: number[] = [];
let words: readonly Words[] = [];
for (let pass = 0; pass < PASSES; pass++) {
  const given = articles();
  cut.push(
    seconds(() => {
      words = given.map(wordsOf);
      for (const { shingles } of words) fingerprints(shingles);
    }),
  );
}
const once = words.slice(0, read.length);
const found = Array.from({ length: PASSES }, () =>
  seconds(() =>
    wordingCandidates(
      once,
      once.map((_, i) => String(i)),
    ),
  ),
);
const brute = seconds(() => {
  for (const one of once.slice(0, BRUTE)) for (const other of once) overlapOf(one, other);
});
const rate = (articlesRead: number, cost: number): string => (articlesRead / cost).toFixed(0);
console.log(
  `${String(read.length)} texts of ${(once.reduce((sum, { tokens }) => sum + tokens.length, 0) / once.length).toFixed(0)} words; articles per CPU-second:`,
);
console.log(`shingles and fingerprints  ${rate(count, median(cut))}`);
console.log(`candidates among all       ${rate(read.length, median(found))}`);
console.log(`brute force among all      ${rate(BRUTE, brute)}`);
