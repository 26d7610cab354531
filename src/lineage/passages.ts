import { once } from '../kit/once.js';
import type { Annotation, Span } from '../model/index.js';

/** Words of an article that can be compared: those of the text proper, without promos, credits and interface text. */
export interface Words {
  readonly norms: readonly string[];
  readonly spans: readonly Span[];
  /** Hash of each run of SHINGLE words, by position of its first word. */
  readonly shingles: readonly number[];
}

/** Words in a shingle: five are seldom the same by chance, and survive light editing. */
export const SHINGLE = 5;
const SKIPPED: ReadonlySet<string> = new Set(['promo', 'interface', 'credit', 'dateline']);

export const wordsOf = once((annotation: Annotation): Words => {
  const norms: string[] = [];
  const spans: Span[] = [];
  const { sentences, tokens } = annotation.layout;
  for (const sentence of sentences) {
    if (SKIPPED.has(sentence.kind)) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      norms.push(token.norm);
      spans.push(token);
    }
  }
  const hashes = norms.map(hashWord);
  return {
    norms,
    spans,
    shingles: hashes.slice(0, Math.max(0, hashes.length - SHINGLE + 1)).map((_, i) => hashRun(hashes, i)),
  };
});

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function hashRun(hashes: readonly number[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) hash = Math.imul(hash ^ hashes[i]!, 0x01000193) ^ (hash >>> 13);
  return hash >>> 0;
}

/** A run of words that both articles have, as spans in each. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

export interface Overlap {
  readonly passages: readonly Passage[];
  /** Shared words over the words of the shorter article (containment; Broder 1997). */
  readonly contained: number;
  readonly sharedWords: number;
}

/** Longest shared runs, found from shared shingles and extended word by word; linear in the shingles that are shared. */
export function overlapOf(a: Words, b: Words): Overlap {
  const places = new Map<number, number>();
  b.shingles.forEach((hash, i) => {
    if (!places.has(hash)) places.set(hash, i);
  });
  const passages: Passage[] = [];
  let sharedWords = 0;
  for (let i = 0; i < a.shingles.length;) {
    const j = places.get(a.shingles[i]!);
    if (j === undefined) {
      i += 1;
      continue;
    }
    let words = 0;
    while (
      i + words < a.norms.length &&
      j + words < b.norms.length &&
      a.norms[i + words] === b.norms[j + words]
    )
      words += 1;
    if (words < SHINGLE) {
      i += 1;
      continue;
    }
    passages.push({
      a: { start: a.spans[i]!.start, end: a.spans[i + words - 1]!.end },
      b: { start: b.spans[j]!.start, end: b.spans[j + words - 1]!.end },
      words,
    });
    sharedWords += words;
    i += words;
  }
  const shorter = Math.min(a.norms.length, b.norms.length);
  return { passages, contained: shorter === 0 ? 0 : Math.min(1, sharedWords / shorter), sharedWords };
}
