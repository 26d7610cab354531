/**
 * The part of `npm run bench` that is about stories: articles per CPU-second into a grouping that already holds many, beside a brute
 * force that compares each with all others, in the same run; how the cost grows with the stories there are; memory per article. The
 * articles, as the grouping sees them, are made by a seed. CPU time of this process, never wall time. Numbers of stories may be given as
 * arguments.
 */
import type { Sketch } from '../src/model/index.js';
import { countFeatures, Grouping } from '../src/stories/index.js';
import { Shelf } from '../src/stories/shelf.js';
import { weigher } from '../src/stories/weights.js';
import { sketches } from '../test/stories/made.js';

const SIZES = [10_000, 50_000, 200_000];
const PER_STORY = 2;
/** Articles whose cost is taken at each size; the brute force is given fewer. */
const MEASURED = 3000;
const BRUTE = 20;
/** Articles in which features are counted. */
const COUNTED = 20_000;

/** CPU-seconds that something takes. */
function seconds(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function bench(stories: number): number {
  const all = sketches({ stories, articles: stories * PER_STORY + MEASURED, seed: stories });
  const [there, fresh] = [all.slice(0, -MEASURED), all.slice(-MEASURED)];
  const counts = countFeatures(there.slice(0, COUNTED));
  const before = memory();
  const grouping = new Grouping([], counts);
  for (const sketch of there) grouping.add(sketch);
  const bytes = (memory() - before) / there.length;
  const cost = seconds(() => {
    for (const sketch of fresh) grouping.add(sketch);
  });
  const brute = bruteForce(there, fresh.slice(0, BRUTE), weigher(counts));
  const rates = [MEASURED / cost, BRUTE / brute].map((rate) => rate.toFixed(0));
  console.log(
    `${String(grouping.stories().length)} stories of ${String(grouping.size)} articles: ${rates.join(' articles per CPU-second, brute force ')}, ${bytes.toFixed(0)} bytes an article`,
  );
  return cost / MEASURED;
}

/** Seconds that a grouping without an index takes at the least: each article is compared with all others. */
function bruteForce(
  there: readonly Sketch[],
  fresh: readonly Sketch[],
  weigh: (feature: number) => number,
): number {
  const shelf = new Shelf(weigh);
  [...there, ...fresh].forEach((sketch, row) => {
    shelf.put(row, sketch);
  });
  return seconds(() => {
    for (let i = 0; i < fresh.length; i++)
      for (let row = 0; row < there.length; row++) shelf.likeness(row, there.length + i);
  });
}

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : SIZES;
const costs = sizes.map(bench);
const exponent = Math.log(costs.at(-1)! / costs[0]!) / Math.log(sizes.at(-1)! / sizes[0]!);
console.log(
  `cost exponent from ${String(sizes[0])} to ${String(sizes.at(-1))} stories: ${exponent.toFixed(2)}`,
);
