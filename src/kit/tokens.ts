import type { Span } from '../model/span.js';
import type { Sentence } from '../model/text.js';

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

/** Sentences that have one of the tokens [first, last). Sentences stand in the order of the text. Binary search. */
export function sentencesWith(
  sentences: readonly Sentence[],
  first: number,
  last: number,
): readonly Sentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sentences.length && sentences[end]!.first < last) end += 1;
  return sentences.slice(low, end);
}

/** Tokens that begin within a span, as [first, last). */
export const tokensIn = (tokens: readonly Span[], { start, end }: Span): readonly [number, number] => [
  tokenFrom(tokens, start),
  tokenFrom(tokens, end),
];
