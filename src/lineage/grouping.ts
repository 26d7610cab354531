import { byPosition, overlap } from '../kit/span.js';
import type { Derivation, Span } from '../model/index.js';

/** Puts items together that are alike, directly or through others. */
export function grouped<T>(
  items: readonly T[],
  alike: (one: T, two: T) => boolean,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const [first, ...rest] = groups.filter((group) => group.some((other) => alike(item, other)));
    if (first === undefined) groups.push([item]);
    else {
      first.push(item, ...rest.flat());
      for (const group of rest) groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups;
}

/** The articles that a derivation ties, in both orders, for look-up. */
export const pairsOf = (derivations: readonly Derivation[]): ReadonlySet<string> =>
  new Set(derivations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));

/** Share of the passages of one source, in the article, that are also those of another: then it is one text that came two ways. */
const SAME_PASSAGES = 0.4;

export function samePassages(a: readonly Span[], b: readonly Span[]): boolean {
  const least = Math.min(extent(a), extent(b));
  // without passages nothing tells the sources apart
  return least === 0 || shared(a, b) >= SAME_PASSAGES * least;
}

export const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort(byPosition);

/** Code units that spans in text order cover. */
export function extent(spans: readonly Span[]): number {
  let sum = 0;
  let end = 0;
  for (const span of spans) {
    sum += Math.max(0, span.end - Math.max(end, span.start));
    end = Math.max(end, span.end);
  }
  return sum;
}

/** Code units that both lists cover; the lists are in text order. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    sum += overlap(a[i]!, b[j]!);
    if (a[i]!.end < b[j]!.end) i += 1;
    else j += 1;
  }
  return sum;
}
