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

/**
 * The share of articles of the news at large that have a given feature of the kind: a person is in few articles, a country in many.
 * Fixed, and not counted in the collection: what an article weighs must not depend on what else came (docs/decisions/0006).
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

/**
 * Weight by code of the kind: inverse document frequency (Manning et al. 2008, 6.2) times emphasis. How often a feature is repeated
 * within one article is left out: it tells more of the article's length than of its story.
 */
export const WEIGHTS: Float64Array = Float64Array.from(
  KINDS,
  (kind) => EMPHASIS[kind] * Math.log(1 / SHARE[kind]),
);

export const weightOf = (kind: FeatureKind): number => WEIGHTS[KINDS.indexOf(kind)]!;
