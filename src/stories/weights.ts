import type { FeatureCounts, Sketch } from '../model/index.js';
import type { FeatureKind } from './features.js';

/** Kinds by their code in a sketch; those up to `date` can be compared between any two languages. */
export const KINDS: readonly FeatureKind[] = [
  'person',
  'organisation',
  'place',
  'other',
  'number',
  'date',
  'word',
  'verb',
];
/** The bits of a feature that hold the code of its kind. */
export const KIND_BITS = 7;
/** Codes below this are of kinds that every language shares. */
export const SHARED = KINDS.indexOf('word');
/** Codes of what says anything by itself: a number or a day does not. */
export const TOLD: ReadonlySet<number> = new Set(
  KINDS.flatMap((kind, code) => (kind === 'number' || kind === 'date' ? [] : [code])),
);

/**
 * The share of articles of the news at large that have a given feature of the kind: a person is in few articles, a country in many.
 * What the collection counts is set beside so many articles that we imagine: a handful tells nothing of how common a feature is.
 */
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
const IMAGINED = 500;

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

/** The weight of a feature of the kind where nothing is counted. */
export const weightOf = (kind: FeatureKind): number => EMPHASIS[kind] * Math.log(1 / SHARE[kind]);

/** How many of the articles hold each feature; those that one holds are left out. */
export function countFeatures(sketches: readonly Sketch[]): FeatureCounts {
  const of = new Map<number, number>();
  for (const { features } of sketches)
    for (const feature of features) of.set(feature >>> 3, (of.get(feature >>> 3) ?? 0) + 1);
  for (const [key, count] of of) if (count === 1) of.delete(key);
  return { articles: sketches.length, of };
}

/**
 * The weight of a feature: inverse document frequency (Manning et al. 2008, 6.2) times emphasis. How often a feature is repeated within
 * one article is left out: it tells more of the article's length than of its story.
 */
export function weigher(counts: FeatureCounts | null): (feature: number) => number {
  if (counts === null) return (feature) => weightOf(KINDS[feature & KIND_BITS]!);
  const { articles, of } = counts;
  return (feature) => {
    const kind = KINDS[feature & KIND_BITS]!;
    const share = ((of.get(feature >>> 3) ?? 1) + IMAGINED * SHARE[kind]) / (articles + IMAGINED);
    return EMPHASIS[kind] * Math.log(1 / Math.min(1, share));
  };
}
