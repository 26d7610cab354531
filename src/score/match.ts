import { fold } from '../kit/fold.js';
import { overlap } from '../kit/span.js';
import type { Span } from '../model/index.js';
import type { Names } from './types.js';

const COUNTS = /[\p{L}\p{N}]/u;

/** The letters and digits under spans: what spans are compared on, so that marks and spaces never matter. Offsets are UTF-16 code units. */
export function lettersIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const at = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (COUNTS.test(text[i]!)) at.add(i);
  return at;
}

/** Dice coefficient of two sets of positions (L. R. Dice, 1945); 1 where both are empty. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size + b.size === 0) return 1;
  let both = 0;
  for (const i of a) if (b.has(i)) both += 1;
  return (2 * both) / (a.size + b.size);
}

export interface Pair<A, B> {
  readonly gold: A;
  readonly got: B;
}

/** One-to-one pairs, the best first; what scores 0 is no pair. `a` and `b` are held against each other only where they touch. */
export function paired<A extends { spans: readonly Span[] }, B>(
  gold: readonly A[],
  got: readonly B[],
  spansOf: (item: B) => readonly Span[],
  score: (a: A, b: B) => number,
): readonly Pair<A, B>[] {
  const found: { readonly score: number; readonly i: number; readonly j: number }[] = [];
  gold.forEach((a, i) => {
    got.forEach((b, j) => {
      if (!touches(a.spans, spansOf(b))) return;
      const value = score(a, b);
      if (value > 0) found.push({ score: value, i, j });
    });
  });
  found.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const [golds, gots] = [new Set<number>(), new Set<number>()];
  return found.flatMap(({ i, j }) => {
    if (golds.has(i) || gots.has(j)) return [];
    golds.add(i);
    gots.add(j);
    return [{ gold: gold[i]!, got: got[j]! }];
  });
}

export const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => overlap(one, other) > 0));

/** Words this short tell nobody apart. */
const TELLING = 3;

/** A label names somebody where it holds all words of one of the ways of naming them, or the other way round. */
export function isNamed(label: string, name: string, names: Names): boolean {
  const ways = names.get(name) ?? new Set([fold(name)]);
  return [...ways].some((way) => isSame(fold(label), way));
}

function isSame(a: string, b: string): boolean {
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return short.some((word) => word.length >= TELLING) && short.every((word) => long.includes(word));
}

/** Chains run from the source nearest to the text to the origin; each label must name its source. */
export const isChain = (got: readonly string[], wanted: readonly string[], names: Names): boolean =>
  got.length === wanted.length && got.every((label, i) => isNamed(label, wanted[i]!, names));
