import type { Chunk, Chunks } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import { kindAt, type View } from './view.js';

/** Tokens between the word for one and the number of those it is one of. */
const BETWEEN = 3;

/**
 * "One of the 19", "einer der 19", "none of the 19": what is said is of one or of none, not of all. A relative clause right behind says
 * something of all ("one of the two who died").
 */
export function isOneOf(view: View, { quantity, last }: Chunk, lexicon: Lexicon): boolean {
  if (quantity === null || kindAt(view, last) === 'rel') return false;
  let i = quantity.first - 1;
  const isPartitive = (): boolean => i > view.first && lexicon.partitives.has(view.tokens[i]!.norm);
  while (kindAt(view, i) === 'det' && !isPartitive() && quantity.first - i < BETWEEN) i--;
  if (!isPartitive()) return false;
  const { norm } = view.tokens[i - 1]!;
  return lexicon.oneWords.has(norm) || lexicon.grammar.negatives.has(norm);
}

/**
 * "Two of the 14 injured were in a critical condition": a part of those to whom it happened, told right behind, is no second count of
 * them. `event`: what is said of the part.
 */
export function isSomeOf(
  view: View,
  chunk: Chunk,
  event: string,
  { at }: Chunks,
  links: readonly Link[],
  lexicon: Lexicon,
): boolean {
  const quantityEnd = chunk.quantity?.last ?? chunk.last;
  if (!lexicon.partitives.has(view.tokens[quantityEnd]?.norm ?? '')) return false;
  let i = quantityEnd + 1;
  while (i < view.last && kindAt(view, i) === 'det' && i - quantityEnd <= BETWEEN) i++;
  const whole = i < view.last ? at[i - view.first] : undefined;
  if (!whole || whole === chunk || whole.quantity === null) return false;
  return links.some((link) => link.chunk === whole && link.event === event);
}
