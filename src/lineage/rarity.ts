import type { Words } from './words.js';

/** Sentences that are imagined beside those at hand, so that small sets stay sober. */
const IMAGINED = 20;

/**
 * Weight of a stem by the sentences it stands in (inverse document frequency with sentences as documents: two articles are enough to
 * tell common words from rare ones).
 */
export function stemWeights(articles: readonly Words[]): (stem: string) => number {
  const counts = new Map<string, number>();
  let sentences = IMAGINED;
  for (const { lines } of articles) {
    sentences += lines.length;
    for (const { stems } of lines) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (stem) => Math.log((sentences + 1) / (counts.get(stem) ?? 1));
}

/** Articles that are imagined beside those at hand. */
const BESIDE = 20;

/** Weight of a fact by the articles that have it; a place alone says little. */
export function factWeights(articles: readonly (readonly string[])[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const keys of articles) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = articles.length + BESIDE;
  return (key) => Math.log(all / ((counts.get(key) ?? 0) + 0.5)) * (key.startsWith('place:') ? 0.5 : 1);
}
