import type { Quantity } from '../../model/index.js';
import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { View } from './view.js';

/** "a five-storey house", "a three-way race": a number glued to a word that is nothing counted describes. */
export function isAttribute(view: View, { quantity, head }: Chunk): boolean {
  if (!quantity || quantity.unit !== null || quantity.kind !== 'cardinal') return false;
  const last = view.tokens[quantity.last - 1]!;
  return quantity.number.end < last.end && last.norm.includes('-') && head !== quantity.last - 1;
}

/** "31 ships, four more than on Monday": by how much two counts differ is no count. */
export function isDifference(view: View, { quantity }: Chunk, { differences }: Lexicon): boolean {
  if (quantity?.kind !== 'cardinal') return false;
  const words = differences.longest(view.tokens, quantity.last, view.last);
  // "twelve more than 40 years ago": the words belong to another number
  return words !== null && !view.quantities[words.end - view.first];
}

/** A word for a vague amount that is a verb or adverb here is none. */
export function isMisread(view: View, quantity: Quantity): boolean {
  if (quantity.value !== null || quantity.last - quantity.first > 1) return false;
  const upos = view.tokens[quantity.first]!.tag?.upos;
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADV' || upos === 'PART';
}
