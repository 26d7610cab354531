import type { Sketch } from '../../src/model/index.js';

/** A sequence that a seed tells (mulberry32), 0 <= x < 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** By kind of feature (its code): how many the news has of it, and how many one article holds. */
const WORLD: readonly (readonly [kind: number, known: number, held: number])[] = [
  [0, 40_000, 3],
  [1, 8_000, 3],
  [2, 4_000, 4],
  [4, 3_000, 5],
  [5, 400, 1],
  [6, 12_000, 30],
  [7, 2_000, 12],
];
/** Share of an article's features that are its story's, in each kind. */
const OWN = 0.6;

/**
 * Articles as the grouping sees them, made by a seed: stories of persons, places, numbers and words that are met as often as their rank
 * tells (Zipf), each article with some of its story's features and some of its own.
 */
export function sketches(size: {
  readonly stories: number;
  readonly articles: number;
  readonly seed: number;
}): readonly Sketch[] {
  const next = random(size.seed);
  const stories = Array.from({ length: size.stories }, () => ({
    day: 20_000 + Math.floor(next() * 30),
    features: WORLD.map(([kind, known, held]) => drawn(kind, known, held * 2, next)),
  }));
  return Array.from({ length: size.articles }, (_, i): Sketch => {
    // few stories are told by many, most by few
    const story = stories[Math.floor(next() ** 1.5 * stories.length)]!;
    const features = WORLD.flatMap(([kind, known, held], at) => [
      ...story.features[at]!.filter(() => next() < OWN / 2),
      ...drawn(kind, known, Math.round(held * (1 - OWN)), next),
    ]);
    const from = story.day + Math.floor(next() * 3);
    return {
      id: `${String(i).padStart(8, '0')}`,
      language: next() < 0.7 ? 'en' : 'nb',
      days: next() < 0.2 ? null : { from, to: from, open: false, stated: true },
      features: [...new Set(features)].sort((a, b) => a - b),
      counts: [],
    };
  });
}

/** Features of a kind: half of them by Zipf's law (the inverse of its distribution at a random place), half from all alike. */
function drawn(kind: number, known: number, count: number, next: () => number): readonly number[] {
  return Array.from({ length: count }, () => {
    const rank = Math.floor(next() < 0.5 ? known ** next() : known * next());
    return ((Math.imul(rank * 8 + kind + 1, 0x9e3779b1) & ~7) | kind) >>> 0;
  });
}
