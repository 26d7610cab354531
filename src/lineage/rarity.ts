import { bagWeights } from '../kit/weights.js';
import type { Words } from './words.js';

/** Weight of a stem by the sentences it stands in. */
export const stemWeights = (articles: readonly Words[]): ((stem: string) => number) =>
  bagWeights(articles.flatMap(({ lines }) => lines.map(({ stems }) => stems)));

/** Articles that are imagined beside those at hand. */
const BESIDE = 20;

/** Weight of a fact by the articles that have it; a place alone says little. */
export function factWeights(articles: readonly (readonly string[])[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const keys of articles) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = articles.length + BESIDE;
  return (key) => Math.log(all / ((counts.get(key) ?? 0) + 0.5)) * (key.startsWith('place:') ? 0.5 : 1);
}
