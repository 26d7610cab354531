import type { Span } from '../model/span.js';

/** Index of the first token that begins at or after an offset; the number of tokens if none does. Binary search. */
export function tokenFrom(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens that begin within a span, as [first, last). */
export const tokensIn = (tokens: readonly Span[], { start, end }: Span): readonly [number, number] => [
  tokenFrom(tokens, start),
  tokenFrom(tokens, end),
];
