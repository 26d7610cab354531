/** A bag of keys (words, facts) that stand together, a sentence say; each key once. */
export type Bag = readonly string[];

/** `b` of the second list has most in common with `a` of the first. `score` 0..1: shared weight over that of the lighter of the two. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Keys of a bag that are looked up, the weightiest first: light keys are in every bag and tell nothing. */
const LOOKED_UP = 8;
/** A key in more bags than this is not looked up, so that no text makes the search quadratic. */
const CROWD = 48;
/** A bag so much lighter than its match is a fragment of it: its score counts half. */
const FRAGMENT = 0.3;

/**
 * For each bag of the second list the bag of the first that it is most like, if any. The least bag has `least` keys. Takes time in
 * the number of keys, not in the product of the lists.
 */
export function bestMatches(
  first: readonly Bag[],
  second: readonly Bag[],
  weight: (key: string) => number,
  least = 4,
): readonly Match[] {
  const holders = holdersOf(first);
  const heavy = first.map((bag) => sum(bag, weight));
  return second.flatMap((bag, b): readonly Match[] => {
    if (bag.length < least) return [];
    const own = sum(bag, weight);
    const shared = new Map<number, number>();
    for (const a of candidates(bag, holders, weight)) shared.set(a, 0);
    const keys = new Set(bag);
    for (const a of shared.keys())
      shared.set(
        a,
        sum(
          first[a]!.filter((key) => keys.has(key)),
          weight,
        ),
      );
    let best: Match | null = null;
    for (const [a, common] of shared) {
      const [light, other] = [Math.min(own, heavy[a]!), Math.max(own, heavy[a]!)];
      if (light === 0) continue;
      const score = (common / light) * (light < other * FRAGMENT ? 0.5 : 1);
      if (best === null || score > best.score || (score === best.score && a < best.a)) best = { a, b, score };
    }
    return best === null ? [] : [best];
  });
}

function holdersOf(bags: readonly Bag[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  bags.forEach((bag, i) => {
    for (const key of bag) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [i]);
      else list.push(i);
    }
  });
  return holders;
}

function candidates(
  bag: Bag,
  holders: ReadonlyMap<string, readonly number[]>,
  weight: (key: string) => number,
): ReadonlySet<number> {
  const known = bag.filter((key) => (holders.get(key)?.length ?? CROWD + 1) <= CROWD);
  const heaviest = known.sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1)).slice(0, LOOKED_UP);
  return new Set(heaviest.flatMap((key) => holders.get(key)!));
}

const sum = (bag: Bag, weight: (key: string) => number): number =>
  bag.reduce((total, key) => total + weight(key), 0);
