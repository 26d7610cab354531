import { GENERATORS, MARKUP } from './generators.js';
import { costOf, type Cost } from './stages.js';

/** What twice the text may cost at most: a little more than twice, for caches and the collector. */
const MOST = 2.6;
/** A stage that takes less than this is too fast to be measured. */
const TELLING = 0.04;
const PASSES = 3;

export interface Growth {
  readonly generator: string;
  readonly stage: string;
  readonly seconds: number;
  readonly ratio: number;
}

/** The cost of twice the length over that of the length, stage by stage; the least of several passes, since noise only adds. */
export function growth(length: number, only?: string): readonly Growth[] {
  const rows: Growth[] = [];
  for (const [table, file] of [
    [GENERATORS, 'growth.txt'],
    [MARKUP, 'growth.html'],
  ] as const) {
    for (const [generator, make] of Object.entries(table)) {
      if (only !== undefined && generator !== only) continue;
      costOf(make(length >> 3), file);
      const once = least(make(length), file);
      const twice = least(make(length * 2), file);
      for (const [stage, seconds] of twice)
        rows.push({ generator, stage, seconds, ratio: seconds / (once.get(stage) ?? seconds) });
    }
  }
  return rows;
}

function least(text: string, file: string): Cost {
  const best: Cost = new Map();
  for (let i = 0; i < PASSES; i++)
    for (const [stage, seconds] of costOf(text, file))
      best.set(stage, Math.min(seconds, best.get(stage) ?? seconds));
  return best;
}

export const isSteep = ({ seconds, ratio }: Growth): boolean => seconds >= TELLING && ratio >= MOST;
