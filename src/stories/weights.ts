import { NEUTRAL, type Feature, type FeatureKind } from './features.js';

/** An article as a vector: weight by feature key, once over all features and once over those every language shares. */
export interface Vector {
  readonly all: ReadonlyMap<string, number>;
  readonly allNorm: number;
  readonly neutral: ReadonlyMap<string, number>;
  readonly neutralNorm: number;
}

/**
 * A handful of articles tells nothing of how common a feature is in news at large. So the collection is counted together with
 * this many articles that we imagine beside it, in which a feature of each kind occurs in the given share: a person is in few
 * articles, a country in many. With thousands of articles the collection's own counts decide.
 */
const BACKGROUND = 500;
const SHARE: Readonly<Record<FeatureKind, number>> = {
  person: 0.004,
  organisation: 0.02,
  place: 0.03,
  other: 0.02,
  number: 0.02,
  date: 0.05,
  word: 0.04,
  verb: 0.12,
};

/** What names an event weighs more than what describes it. Set on the `look` part of ECB+. */
const EMPHASIS: Readonly<Record<FeatureKind, number>> = {
  person: 2,
  organisation: 1.6,
  place: 1.6,
  other: 1.6,
  number: 1.5,
  date: 2,
  word: 1,
  verb: 1,
};

/** Documents in which each feature occurs. */
export function documentCounts(articles: readonly (readonly Feature[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const features of articles)
    for (const { key } of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Inverse document frequency (Manning et al. 2008, 6.2) with the background above. How often a feature is repeated within one
 * article is left out: it tells more of the article's length than of its story.
 */
export function vectorOf(
  features: readonly Feature[],
  counts: ReadonlyMap<string, number>,
  articles: number,
): Vector {
  const all = new Map<string, number>();
  const neutral = new Map<string, number>();
  for (const { key, kind } of features) {
    const share = ((counts.get(key) ?? 0) + BACKGROUND * SHARE[kind]) / (articles + BACKGROUND);
    const weight = EMPHASIS[kind] * Math.log(1 / share);
    all.set(key, weight);
    if (NEUTRAL.has(kind)) neutral.set(key, weight);
  }
  return { all, allNorm: norm(all), neutral, neutralNorm: norm(neutral) };
}

const norm = (weights: ReadonlyMap<string, number>): number =>
  Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));

/** Cosine of two vectors given as maps; the smaller one is walked. */
export function cosine(
  a: ReadonlyMap<string, number>,
  aNorm: number,
  b: ReadonlyMap<string, number>,
  bNorm: number,
): number {
  if (aNorm === 0 || bNorm === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, weight] of small) dot += weight * (large.get(key) ?? 0);
  return dot / (aNorm * bNorm);
}
