import type { Figure, Quantity } from '../../model/index.js';
import type { Chunk, Chunks } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import { kindAt, type View } from './view.js';

/** Sentences over which a number says what the one before it counted. */
export const BACK = 2;

/** By how much two sources may differ on one count. */
const APART = 20;

export function ofOneSize(quantity: Quantity, figure: Figure): boolean {
  const [one, two] = [quantity.value ?? quantity.low, figure.value ?? figure.low];
  return one !== null && two !== null && Math.max(one, two) <= APART * Math.min(one, two);
}

/** "Party A won 51 seats, Party B 50", "police put it at 65, the union at 80": a bare number behind a further name or teller. */
export function isGapped(view: View, chunk: Chunk, { at }: Chunks, { tellers }: Lexicon): boolean {
  let i = chunk.first - 1;
  while (kindAt(view, i) === 'adv') i--;
  if (kindAt(view, i) === 'adp') i--;
  const whose = at[i - view.first];
  if (whose === undefined || whose.head < 0) return false;
  const isName = kindAt(view, whose.head) === 'name' && i === chunk.first - 1;
  if (!isName && !tellers.has(view.tokens[whose.head]!.norm)) return false;
  const before = kindAt(view, whose.first - 1);
  return before === 'and' || before === 'comma';
}
