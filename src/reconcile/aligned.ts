import type { Derivation, Span } from '../model/index.js';
import type { Context, Read } from './context.js';

/** Strength from which one text follows another closely enough that what stands in its place is the same. */
const FOLLOWS = 0.45;
/** Facts that have to be shared, in order, for places to be found between them. */
const LEAST = 4;
/** How far, in characters, a place may lie from where it is expected. */
const OFF = 90;
/** Least share of the longer of two passages that the shorter has. */
const SHORTEST = 0.35;

/** Offsets that correspond, rising in both texts. */
type Anchors = readonly (readonly [from: number, to: number])[];

/**
 * Pairs of claims that stand at the same place of two texts of which one follows the other (a translation, an edit): the places of their
 * shared facts give what corresponds between them. Each of a pair is the nearest to where the other is expected, and not much longer.
 * `differs` tells pairs that cannot be one thing all the same.
 */
export function alignedPairs<T extends { readonly read: Read<unknown> }>(
  items: readonly T[],
  { derivations }: Context,
  differs: (a: T, b: T) => boolean,
): readonly (readonly [T, T])[] {
  const byArticle = new Map<string, T[]>();
  for (const item of items) {
    const list = byArticle.get(item.read.reading.article);
    if (list) list.push(item);
    else byArticle.set(item.read.reading.article, [item]);
  }
  return derivations.flatMap((derivation) => {
    const [from, to] = [byArticle.get(derivation.from), byArticle.get(derivation.to)];
    if (!from || !to || derivation.kind === 'quotes' || derivation.strength < FOLLOWS) return [];
    const anchors = anchorsOf(derivation, from[0]!.read, to[0]!.read);
    return anchors.length < LEAST + 2 ? [] : paired(from, to, anchors, differs);
  });
}

/** The shared facts of a derivation in order, with the beginnings and ends of the two texts. */
function anchorsOf(
  { grounds }: Derivation,
  { annotation: from }: Read<unknown>,
  { annotation: to }: Read<unknown>,
): Anchors {
  const pairs = grounds
    .flatMap(({ spans, sourceSpans }) => spans.map((span, i) => [sourceSpans[i], span] as const))
    .flatMap(([source, span]) => (source ? [[source.start, span.start] as const] : []))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [[0, 0], ...rising(pairs), [from.article.text.length, to.article.text.length]];
}

/** Leaves out what is told in another order: each kept pair lies after all kept before it. Longest such list (patience sorting). */
function rising(pairs: Anchors): Anchors {
  const ends: number[] = [];
  const before: (number | null)[] = [];
  pairs.forEach(([, to], i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < to) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? null : ends[low - 1]!);
    ends[low] = i;
  });
  const kept: (readonly [number, number])[] = [];
  for (let i = ends.at(-1) ?? null; i !== null; i = before[i]!) kept.unshift(pairs[i]!);
  return kept;
}

/** Where an offset of the source is expected in the text that follows it. */
function expected(offset: number, anchors: Anchors): number {
  let low = 1;
  let high = anchors.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]![0] < offset) low = middle + 1;
    else high = middle;
  }
  const [[from, to], [nextFrom, nextTo]] = [anchors[low - 1]!, anchors[low]!];
  return nextFrom === from ? to : to + ((offset - from) / (nextFrom - from)) * (nextTo - to);
}

function paired<T extends { readonly read: Read<unknown> }>(
  from: readonly T[],
  to: readonly T[],
  anchors: Anchors,
  differs: (a: T, b: T) => boolean,
): readonly (readonly [T, T])[] {
  const distance = (a: T, b: T): number => {
    const [x, y] = [a.read.reading, b.read.reading];
    const off = (expected(x.start, anchors) - y.start + expected(x.end, anchors) - y.end) / 2;
    return Math.abs(off);
  };
  const fits = (a: T, b: T): boolean => ofOneLength(a.read.reading, b.read.reading) && !differs(a, b);
  const nearest = (list: readonly T[], far: (other: T) => number): T | null =>
    list.reduce<T | null>(
      (best, other) => (far(other) <= OFF && (best === null || far(other) < far(best)) ? other : best),
      null,
    );
  return from.flatMap((a) => {
    const b = nearest(
      to.filter((other) => fits(a, other)),
      (other) => distance(a, other),
    );
    if (b === null) return [];
    const back = nearest(
      from.filter((other) => fits(other, b)),
      (other) => distance(other, b),
    );
    return back === a ? [[a, b] as const] : [];
  });
}

const ofOneLength = (a: Span, b: Span): boolean => {
  const [x, y] = [a.end - a.start, b.end - b.start];
  return Math.min(x, y) >= SHORTEST * Math.max(x, y);
};
