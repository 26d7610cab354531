import type { Layout } from '../../model/index.js';
import type { EventLexicon } from './words.js';

/** Tokens of a noun phrase before its noun. */
const PHRASE = 4;

/**
 * "A further attack could follow", "whether there is a strike": an event that is not known otherwise, in a clause of what may be. A known
 * one ("the vote could be repeated") is told of as before.
 */
export function isSupposed(
  at: number,
  { first, last }: { readonly first: number; readonly last: number },
  { tokens }: Layout,
  { possible, questions }: EventLexicon,
): boolean {
  if (isKnown(at, first, tokens)) return false;
  for (let i = first; i < last; i++) {
    const { norm } = tokens[i]!;
    if (possible.has(norm) && tokens[i]!.tag?.upos === 'AUX') return true;
    if (i < at && questions.has(norm)) return true;
  }
  return false;
}

/** A noun with a definite ending, article, possessive or genitive before it. */
function isKnown(at: number, first: number, tokens: Layout['tokens']): boolean {
  if (tokens[at]!.tag?.definite === 'def') return true;
  for (let i = at - 1; i >= Math.max(first, at - PHRASE); i--) {
    const { tag } = tokens[i]!;
    if (tag?.gen === true || tag?.definite === 'def') return true;
    if (tag?.upos === 'DET' || tag?.upos === 'ADP' || tag?.upos === 'VERB') return false;
  }
  return false;
}
