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
    const keys = new Set(bag);
    let best: Match | null = null;
    for (const a of candidates(bag, holders, weight)) {
      const common = sum(first[a]!, (key) => (keys.has(key) ? weight(key) : 0));
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
  return new Set(heaviest(known, weight, LOOKED_UP).flatMap((key) => holders.get(key)!));
}

/** The weightiest keys of a bag, at most `most`, the weightiest first, of equal ones the first in the alphabet. */
export function heaviest(bag: Bag, weight: (key: string) => number, most: number): Bag {
  const kept: { readonly key: string; readonly weight: number }[] = [];
  for (const key of bag) {
    const own = weight(key);
    let at = kept.length;
    while (
      at > 0 &&
      (kept[at - 1]!.weight < own || (kept[at - 1]!.weight === own && key < kept[at - 1]!.key))
    )
      at -= 1;
    if (at >= most) continue;
    kept.splice(at, 0, { key, weight: own });
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ key }) => key);
}

const sum = (bag: Bag, weight: (key: string) => number): number =>
  bag.reduce((total, key) => total + weight(key), 0);
