// Stories written and marked by someone who had seen neither the rules nor the product (test/gate/blind/README.md).
// `npx tsx test/gate/blind.ts [--look] [--show]`: figures, quotes and positions against the gold (docs/score.md), articles that came into one
// story, and pairs of figures that must stand side by side; `--show` prints what did not come out, only on look.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotated } from '../../src/desk/annotate.js';
import { scoreFolder } from '../../src/desk/score.js';
import type { Annotation, Entry, Story } from '../../src/model/index.js';
import type { Score } from '../../src/model/score.js';
import { relate } from '../../src/pipeline.js';
import { ROOT } from './shared.js';

const half = process.argv.includes('--look') ? 'look' : 'hold';
const show = process.argv.includes('--show') && half === 'look';

interface Printed {
  readonly doc: string;
  readonly text: string;
}

/** Two figures that an editor must see side by side. */
interface Difference {
  readonly what: string;
  readonly a: Printed;
  readonly b: Printed;
}

class Tally {
  private readonly rates = new Map<string, { right: number; of: number }>();

  add(key: string, right: number, of: number): void {
    const before = this.rates.get(key) ?? { right: 0, of: 0 };
    this.rates.set(key, { right: before.right + right, of: before.of + of });
  }

  metrics(): Record<string, number> {
    return Object.fromEntries(
      [...this.rates].map(([key, { right, of }]) => [key, Math.round((1e4 * right) / Math.max(1, of)) / 1e4]),
    );
  }
}

function addScore(tally: Tally, { kind, recall, precision, keys, misses }: Score): void {
  tally.add(`${kind}.recall`, recall.right, recall.of);
  tally.add(`${kind}.precision`, precision.right, precision.of);
  for (const [key, { right, of }] of Object.entries(keys)) tally.add(`${kind}.${key}`, right, of);
  if (show) for (const miss of misses) console.log(kind, miss.doc, miss.what, miss.text);
}

/** Whether one entry holds a reading of each of the two. */
const holdsBoth = (entry: Entry, fileOf: ReadonlyMap<string, string>, { a, b }: Difference): boolean =>
  [a, b].every(({ doc, text }) =>
    entry.readings.some(
      ({ article, stated }) => fileOf.get(article) === `${doc}.txt` && stated.includes(text),
    ),
  );

function addStories(tally: Tally, folder: string, articles: readonly Annotation[]): void {
  const stories: readonly Story[] = relate(articles);
  tally.add('stories.whole', stories[0]?.articles.length ?? 0, articles.length);
  const fileOf = new Map(articles.map(({ article }) => [article.id, basename(article.file ?? '')]));
  const entries = stories.flatMap((story) => story.entries);
  const pairs = JSON.parse(readFileSync(join(folder, 'differences.json'), 'utf8')) as readonly Difference[];
  for (const pair of pairs) {
    const isFound = entries.some((entry) => holdsBoth(entry, fileOf, pair));
    tally.add('differences.together', isFound ? 1 : 0, 1);
    if (show && !isFound) console.log('apart', basename(folder), pair.what);
  }
}

const tally = new Tally();
const root = join(ROOT, 'test/gate/blind', half);
for (const name of readdirSync(root).sort()) {
  const folder = join(root, name);
  for (const score of scoreFolder(folder, {}, () => undefined).scores) addScore(tally, score);
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(folder, file));
  addStories(
    tally,
    folder,
    [...annotated(texts, {})].flatMap(({ annotation }) => annotation ?? []),
  );
}
console.log(JSON.stringify({ metrics: tally.metrics() }));
