import type { Relation } from '../model/index.js';
import { converses } from '../registry/converses.js';
import { buckets } from './components.js';
import { decide, type Context, type FigureRead } from './context.js';
import { disputed } from './group.js';
import { allowed, meet } from './interval.js';
import { relationOf } from './pairs.js';

export interface Swap {
  readonly relations: readonly Relation[];
  /** `READING~READING` of the pairs that are explained by the swap. */
  readonly pairs: ReadonlySet<string>;
}

/** Two numbers of one article that stand against each other: A for B, or A by one party and B by the other. */
interface Exchange {
  readonly give: FigureRead;
  readonly take: FigureRead;
  /** Who or what the two sides are: only exchanges between the same are compared. */
  readonly sides: string;
}

/**
 * Exchanges told with their sides changed: in one article A is given for B; in another the number of A stands on B's side and the number
 * of B on A's. Found between measures that are each other's converse (registry/converses), and between two parties that give
 * different numbers of one thing; never by number alone.
 */
export function swapRelations(groups: readonly (readonly FigureRead[])[], context: Context): readonly Swap[] {
  return [
    ...swapsAmong(exchangesIn(groups.flat())),
    ...groups.flatMap((reads) => swapsAmong(disputesIn(reads, context))),
  ];
}

function swapsAmong(exchanges: readonly Exchange[]): readonly Swap[] {
  const swaps: Swap[] = [];
  for (let i = 0; i < exchanges.length; i++) {
    for (let j = i + 1; j < exchanges.length; j++) {
      const swap = swapBetween(exchanges[i]!, exchanges[j]!);
      if (swap) swaps.push(swap);
    }
  }
  return swaps;
}

function exchangesIn(reads: readonly FigureRead[]): readonly Exchange[] {
  const bySentence = new Map<string, FigureRead[]>();
  for (const read of reads) {
    const key = `${read.reading.article}|${String(read.claim.sentence)}`;
    const list = bySentence.get(key);
    if (list) list.push(read);
    else bySentence.set(key, [read]);
  }
  return [...bySentence.values()].flatMap((list) =>
    list.flatMap((give) =>
      list
        .filter(
          (take) =>
            take !== give && converses.some(([x, y]) => x === give.claim.measure && y === take.claim.measure),
        )
        .map((take) => ({ give, take, sides: 'converse' })),
    ),
  );
}

/** Two parties that one article sets against each other, always in the same order: the number of each. */
function disputesIn(reads: readonly FigureRead[], context: Context): readonly Exchange[] {
  const said = reads.flatMap((read) => {
    const party = context.partyOf(read.claim, read.reading.article);
    return party === null ? [] : [{ read, party }];
  });
  return buckets(said, ({ read }) => read.reading.article).flatMap((list) =>
    list.flatMap((one) =>
      list
        .filter((two) => one.party < two.party && disputed(one.read, two.read))
        .map((two) => ({ give: one.read, take: two.read, sides: `${one.party} ${two.party}` })),
    ),
  );
}

function swapBetween(one: Exchange, two: Exchange): Swap | null {
  if (one.sides !== two.sides || one.give.reading.article === two.give.reading.article) return null;
  const fits = (a: FigureRead, b: FigureRead): boolean =>
    a.claim.value !== null &&
    b.claim.value !== null &&
    meet(allowed(a.claim), allowed(b.claim)) &&
    close(a.claim.value, b.claim.value);
  const straight = fits(one.give, two.give) || fits(one.take, two.take);
  const crossed = fits(one.give, two.take) && fits(one.take, two.give);
  if (straight || !crossed) return null;
  const pairs: [FigureRead, FigureRead][] = [
    [one.give, two.take],
    [one.take, two.give],
  ];
  return {
    relations: pairs.map(([a, b]) =>
      relationOf(
        a.reading,
        b.reading,
        decide('sides_changed', 'swapped_roles', { a: a.reading.stated, b: b.reading.stated }),
      ),
    ),
    pairs: new Set(
      [...pairs, [one.give, two.give] as const, [one.take, two.take] as const].map(
        ([a, b]) => `${a.reading.id}~${b.reading.id}`,
      ),
    ),
  };
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.15 * Math.max(a, b);
