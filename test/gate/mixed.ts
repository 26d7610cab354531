// Stories in a mixed collection: the documents of NTREX, each in a few of its languages and without sidecars, among saved news pages of
// many countries. `npx tsx test/gate/mixed.ts [--look] [--show]`. A document in all its languages is one story; each page is taken as a
// story of its own, since the pages were drawn one by one from many outlets and years (a pair that does share an event counts as an error).
// B-cubed (Amigó et al. 2009) over all; `--show` prints the stories that hold more than one document or page, only on look.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../src/intake/index.js';
import { packs } from '../../src/lang/index.js';
import type { Sketch } from '../../src/model/index.js';
import { annotate, countFeatures, Grouping, sketchOf } from '../../src/pipeline.js';
import { ROOT } from './shared.js';

const half = process.argv.includes('--look') ? 'look' : 'hold';
const show = process.argv.includes('--show') && half === 'look';
/** Of the languages of a document, one in so many is taken, by a hash of its name. */
const ONE_IN = 4;

interface Item {
  readonly sketch: Sketch;
  readonly gold: string;
  readonly name: string;
}

function read(set: string, file: string, gold: string): readonly Item[] {
  const bytes = readFileSync(join(ROOT, '.split', set, half, 'text', file));
  return readArticles(bytes, { file }).flatMap(({ article }) =>
    article === null
      ? []
      : [{ sketch: sketchOf(annotate(article, packs)), gold, name: `${file} ${article.headline ?? ''}` }],
  );
}

const filesOf = (set: string): readonly string[] =>
  readdirSync(join(ROOT, '.split', set, half, 'text'))
    .filter((name) => !name.endsWith('.meta.json'))
    .sort();

const drawn = (file: string): boolean => createHash('sha256').update(file).digest()[0]! % ONE_IN === 0;

function items(): readonly Item[] {
  return [
    ...filesOf('ntrex')
      .filter(drawn)
      .flatMap((file) => read('ntrex', file, file.split('.').slice(0, -2).join('.'))),
    ...filesOf('html-fundus').flatMap((file) => read('html-fundus', file, file)),
  ];
}

/** The stories of the items, as lists of indexes. */
function grouped(all: readonly Item[]): readonly (readonly number[])[] {
  const sketches = all.map(({ sketch }) => sketch);
  const grouping = new Grouping([], countFeatures(sketches));
  for (const sketch of sketches) grouping.add(sketch);
  const index = new Map(sketches.map(({ id }, i) => [id, i]));
  return grouping.stories().map((key) => grouping.members(key).map((id) => index.get(id)!));
}

function bcubed(all: readonly Item[], stories: readonly (readonly number[])[]): Record<string, number> {
  const sizes = new Map<string, number>();
  for (const { gold } of all) sizes.set(gold, (sizes.get(gold) ?? 0) + 1);
  let [precision, recall] = [0, 0];
  for (const story of stories)
    for (const i of story) {
      const same = story.filter((j) => all[j]!.gold === all[i]!.gold).length;
      precision += same / story.length;
      recall += same / sizes.get(all[i]!.gold)!;
    }
  const [p, r] = [precision / all.length, recall / all.length];
  return { p, r, f1: (2 * p * r) / (p + r) };
}

if (!existsSync(join(ROOT, '.split'))) {
  console.log('mixed: 0 articles: the shared sets are not here');
} else {
  const all = items();
  const stories = grouped(all);
  if (show)
    for (const story of stories.filter((rows) => new Set(rows.map((i) => all[i]!.gold)).size > 1))
      console.log(story.map((i) => all[i]!.name).join('\n   '));
  const rounded = Object.entries(bcubed(all, stories)).map(([key, value]) => [
    key,
    Math.round(value * 1e4) / 1e4,
  ]);
  console.log(
    JSON.stringify({
      metrics: { articles: all.length, stories: stories.length, ...Object.fromEntries(rounded) },
    }),
  );
}
