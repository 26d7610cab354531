import type { Bag } from './align.js';

/** Bags that are imagined beside those at hand, so that small sets stay sober. */
const IMAGINED = 20;

/**
 * Weight of a key by the bags it is in (inverse document frequency with sentences as documents: two articles are enough to tell common
 * words from rare ones).
 */
export function bagWeights(bags: Iterable<Bag>): (key: string) => number {
  const counts = new Map<string, number>();
  let all = IMAGINED;
  for (const bag of bags) {
    all += 1;
    for (const key of bag) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [key, count] of counts) weights.set(key, Math.log((all + 1) / count));
  const unknown = Math.log(all + 1);
  return (key) => weights.get(key) ?? unknown;
}
