import { GENERATORS, MARKUP } from './generators.js';
import { costOf, type Cost } from './stages.js';
import type { Found, Run } from './types.js';

/** What twice the text may cost at most: a little more than twice, for caches and the collector. */
const MOST = 2.6;
/** A stage that takes less CPU than this, in seconds, is too fast to be measured. */
const TELLING = 0.04;
/** Passes of each length, and how many where the first ones say that it is too steep. */
const PASSES = 3;
const AGAIN = 11;

interface Growth {
  readonly stage: string;
  readonly seconds: number;
  readonly ratio: number;
}

/** The cost of twice the length over that of the length, for each stage on each generator. */
export function growth({ long, only }: Run): Found {
  const length = long ? 256_000 : 48_000;
  const figures: string[] = [];
  const faults: string[] = [];
  let pairs = 0;
  for (const [table, file] of [
    [GENERATORS, 'growth.txt'],
    [MARKUP, 'growth.html'],
  ] as const)
    for (const [generator, make] of Object.entries(table)) {
      if (only !== null && generator !== only) continue;
      const rows = measured(make(length), make(length * 2), file);
      pairs += rows.length;
      for (const { stage, seconds, ratio } of rows.filter(({ seconds }) => seconds >= TELLING)) {
        const told = `${generator.padEnd(20)} ${stage.padEnd(12)} ${seconds.toFixed(2)} s  × ${ratio.toFixed(2)}`;
        if (long || only !== null) figures.push(told);
        if (ratio >= MOST) faults.push(told);
      }
    }
  figures.push(
    `${String(pairs)} pairs of stage and generator at ${String(length)} characters and twice that`,
  );
  return { figures, faults };
}

/** One look is cheap and may be wrong; what it finds too steep is looked at again for longer. */
function measured(once: string, twice: string, file: string): readonly Growth[] {
  costOf(once.slice(0, once.length >> 3), file);
  const rows = compared(once, twice, file, PASSES);
  const steep = rows.some(({ seconds, ratio }) => seconds >= TELLING && ratio >= MOST);
  return steep ? compared(once, twice, file, AGAIN) : rows;
}

/** Medians of CPU time; the two lengths in turn, so that whatever else goes on falls on both. */
function compared(once: string, twice: string, file: string, passes: number): readonly Growth[] {
  const [short, double]: [Cost[], Cost[]] = [[], []];
  for (let i = 0; i < passes; i++) {
    short.push(costOf(once, file));
    double.push(costOf(twice, file));
  }
  return [...double[0]!.keys()].map((stage) => {
    const seconds = median(double, stage);
    return { stage, seconds, ratio: seconds / median(short, stage) };
  });
}

const median = (costs: readonly Cost[], stage: string): number =>
  costs.map((cost) => cost.get(stage) ?? 0).sort((a, b) => a - b)[costs.length >> 1]!;
