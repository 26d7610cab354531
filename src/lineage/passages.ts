import { onceOfTwo } from '../kit/once.js';
import type { Span } from '../model/index.js';
import { SHINGLE, type Words } from './words.js';

/** A run of words that both articles have, as spans in each. */
interface Passage {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

export interface Overlap {
  readonly passages: readonly Passage[];
  /** Shared words over the words of the shorter article (containment; Broder 1997). */
  readonly contained: number;
  readonly sharedWords: number;
  /** Shared words that stand outside quotation marks in both. */
  readonly ownWords: number;
}

/** Longest shared runs, found from shared shingles and extended word by word; linear in the shingles that are shared. */
export const overlapOf = onceOfTwo((a: Words, b: Words): Overlap => {
  const places = new Map<number, number>();
  b.shingles.forEach((hash, i) => {
    if (!places.has(hash)) places.set(hash, i);
  });
  const passages: Passage[] = [];
  let sharedWords = 0;
  let ownWords = 0;
  for (let i = 0; i < a.shingles.length;) {
    const j = places.get(a.shingles[i]!);
    const words = j === undefined ? 0 : runLength(a, b, i, j);
    if (j === undefined || words < SHINGLE) {
      i += 1;
      continue;
    }
    passages.push({
      a: { start: a.tokens[i]!.start, end: a.tokens[i + words - 1]!.end },
      b: { start: b.tokens[j]!.start, end: b.tokens[j + words - 1]!.end },
      words,
    });
    sharedWords += words;
    for (let k = 0; k < words; k++) if (a.quoted[i + k] === 0 && b.quoted[j + k] === 0) ownWords += 1;
    i += words;
  }
  const shorter = Math.min(a.tokens.length, b.tokens.length);
  return {
    passages,
    contained: shorter === 0 ? 0 : Math.min(1, sharedWords / shorter),
    sharedWords,
    ownWords,
  };
});

function runLength(a: Words, b: Words, i: number, j: number): number {
  let words = 0;
  while (
    i + words < a.tokens.length &&
    j + words < b.tokens.length &&
    a.tokens[i + words]!.norm === b.tokens[j + words]!.norm
  )
    words += 1;
  return words;
}
