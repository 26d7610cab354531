import { once } from '../../kit/once.js';
import type { Layout } from '../../model/index.js';

const starts = once((layout: Layout): readonly number[] => layout.sentences.map(({ first }) => first));

/** Index of the sentence that a token stands in. */
export function sentenceOf(layout: Layout, token: number): number {
  const firsts = starts(layout);
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (firsts[mid]! <= token) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
