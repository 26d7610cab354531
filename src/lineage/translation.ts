import { once, onceOfTwo } from '../kit/once.js';
import { heaviestRising } from '../kit/rising.js';
import { byPosition } from '../kit/span.js';
import type { Annotation, Derivation, Span } from '../model/index.js';
import { directionOf, namedIn } from './direction.js';
import { COGNATE, tracesOf, type Trace } from './signature.js';
import { creditGround } from './wording.js';

/** A trace in more articles than this brings no pairs: it costs too much and says too little. */
const CROWD = 400;
/** Articles of each other language that an article is compared with. */
const CLOSEST = 3;
/** Shared facts in one order, and their share of those of the article with fewer, at which one text follows the other. */
const FACTS = { least: 8, share: 0.4 };
/** The same where one credits the other's outlet or names it in its text: then less is enough. */
const CREDITED = { least: 6, share: 0.28 };

/** How much two articles of different languages have in common: a cosine, 0..1. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * For each article those of every other language that it is most like, the likest first, by traces weighted with their rarity within
 * the article's language (Salton's vectors). `language` gives the language of an article by its index.
 */
export function likeAcross(
  articles: readonly Annotation[],
  language: (index: number) => string | null,
): readonly (readonly Likeness[])[] {
  if (new Set(articles.map((_, i) => language(i))).size < 2) return articles.map(() => []);
  const vectors = vectorsOf(articles, language);
  const holders = holdersOf(vectors);
  return vectors.map((vector, a) => {
    const sums = new Map<number, number>();
    for (const [key, weight] of vector.weights)
      for (const b of holders.get(key) ?? [])
        if (language(b) !== language(a))
          sums.set(b, (sums.get(b) ?? 0) + weight * vectors[b]!.weights.get(key)!);
    const byLanguage = new Map<string | null, Likeness[]>();
    for (const [b, sum] of sums) {
      const list = byLanguage.get(language(b)) ?? [];
      byLanguage.set(language(b), list);
      list.push({ a, b, likeness: sum / (vector.length * vectors[b]!.length) });
    }
    return [...byLanguage.values()].flatMap((list) =>
      list.sort((x, y) => y.likeness - x.likeness || x.b - y.b).slice(0, CLOSEST),
    );
  });
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Traces that more than one language has, with their weights. */
function vectorsOf(
  articles: readonly Annotation[],
  language: (index: number) => string | null,
): readonly Vector[] {
  const sizes = new Map<string | null, number>();
  const counts = new Map<string, Map<string | null, number>>();
  articles.forEach((annotation, i) => {
    const own = language(i);
    sizes.set(own, (sizes.get(own) ?? 0) + 1);
    for (const { key } of tracesOf(annotation)) {
      const held = counts.get(key) ?? new Map<string | null, number>();
      counts.set(key, held);
      held.set(own, (held.get(own) ?? 0) + 1);
    }
  });
  return articles.map((annotation, i) => {
    const own = language(i);
    const weights = new Map<string, number>();
    for (const { key } of tracesOf(annotation)) {
      const held = counts.get(key)!;
      if (held.size < 2) continue;
      weights.set(key, Math.log((sizes.get(own)! + 1) / (held.get(own)! + 0.5)) + SMOOTH);
    }
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return { weights, length: length || 1 };
  });
}

/** Keeps a trace that all articles of a small language have from weighing nothing. */
const SMOOTH = 0.05;

function holdersOf(vectors: readonly Vector[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  vectors.forEach(({ weights }, i) => {
    for (const key of weights.keys()) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [i]);
      else list.push(i);
    }
  });
  for (const [key, list] of holders) if (list.length > CROWD) holders.delete(key);
  return holders;
}

/** Pairs of articles in different languages that are worth a closer look, as indexes with the lower first. */
export function factCandidates(articles: readonly Annotation[]): readonly (readonly [number, number])[] {
  const like = likeAcross(articles, (i) => articles[i]!.layout.language);
  const pairs = new Set(
    like.flatMap((list) => list.map(({ a, b }) => Math.min(a, b) * articles.length + Math.max(a, b))),
  );
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / articles.length), pair % articles.length]);
}

/**
 * A text in another language is taken to follow the same original where so much of what names and counts things stands in the same order in
 * both: two reporters of one event tell the same things, but each in an order of their own.
 */
export const byFacts = onceOfTwo((a: Annotation, b: Annotation): Derivation | null => {
  const [one, two] = [namings(a), namings(b)];
  const at = new Map(two.map(({ key }, i) => [key, i]));
  const run = heaviestRising(
    one.flatMap((trace) => {
      const place = at.get(trace.key);
      return place === undefined ? [] : [{ at: place, weight: 1, pair: [trace, two[place]!] as const }];
    }),
  );
  const places = Math.min(distinct(run.map(({ pair }) => pair[0])), distinct(run.map(({ pair }) => pair[1])));
  const share = places / Math.max(1, Math.min(distinct(one), distinct(two)));
  const { from, to, reason } = directionOf(a, b);
  const named = namedIn(to, from);
  const bar = reason === 'credit' || named !== null ? CREDITED : FACTS;
  if (places < bar.least || share < bar.share) return null;
  const [before, after] = from === a ? [0, 1] : [1, 0];
  const spansOf = (side: 0 | 1): readonly Span[] =>
    run.map(({ pair }) => ({ start: pair[side].start, end: pair[side].end }));
  const spans = spansOf(after as 0 | 1);
  return {
    from: from.article.id,
    to: to.article.id,
    kind: 'translation',
    grounds: [
      {
        kind: 'shared_facts',
        text: spans.map(({ start, end }) => to.article.text.slice(start, end)).join(', '),
        spans,
        sourceSpans: spansOf(before as 0 | 1),
      },
      ...(reason === 'credit' ? [creditGround(from)] : []),
      ...(named === null
        ? []
        : [{ kind: 'link' as const, text: from.article.outlet!, spans: [named], sourceSpans: [] }]),
    ],
    strength: share,
  };
});

/** Traces that do not overlap the one before: a name of two words is one thing named, though it leaves three traces. */
function distinct(traces: readonly Trace[]): number {
  let end = -1;
  let count = 0;
  for (const trace of [...traces].sort(byPosition)) {
    if (trace.start >= end) count += 1;
    end = Math.max(end, trace.end);
  }
  return count;
}

/** Traces of names, numbers and days; beginnings of common words are left out, for they are only like in related languages. */
const namings = once((annotation: Annotation): readonly Trace[] =>
  tracesOf(annotation).filter(({ key }) => !key.startsWith(COGNATE)),
);
