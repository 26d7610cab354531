import { currencyCodes } from '../../registry/currencies.js';
import type { Quantity } from '../../model/index.js';
import { BACK, isGapped, ofOneSize } from './gapped.js';
import type { Lexicon } from './lexicon.js';
import type { At, Told } from './reader.js';
import { kindAt } from './view.js';

/**
 * "Offers 50,000 euros. The union wants 120,000", "the chamber put it at 65 million euros, the union at 80 million": a bare number of the
 * size of the sum told before, behind a word of offer or demand or of another count, is a sum in the same money.
 */
export function inMoney(at: At, told: readonly Told[], lexicon: Lexicon): At {
  const { chunk, quantity, now, view } = at;
  if (quantity.kind !== 'cardinal' || quantity.unit !== null || chunk.head >= 0) return at;
  const last = now.at(-1) ?? told.at(-1);
  if (!last || last.choice || !currencyCodes.has(last.figure.unit ?? '')) return at;
  if (last.figure.sentence < view.sentence.index - BACK || !ofOneSize(quantity, last.figure)) return at;
  if (!isWanted(at) && !(now.length > 0 && isGapped(view, chunk, at.chunks, lexicon))) return at;
  const sum: Quantity = { ...quantity, kind: 'money', unit: last.figure.unit };
  return { ...at, chunk: { ...chunk, quantity: sum }, quantity: sum };
}

/** Tokens between a word of offer or demand and its sum. */
const REACH = 4;

/** Whether a word of offer or demand leads to the number, with nothing told between. */
function isWanted({ view, spots, quantity }: At): boolean {
  const spot = spots.findLast(({ context, last }) => context.status === 'proposed' && last <= quantity.first);
  if (!spot || quantity.first - spot.last > REACH) return false;
  for (let i = spot.last; i < quantity.first; i++) {
    const kind = kindAt(view, i);
    if (kind === 'comma' || kind === 'break' || kind === 'noun' || kind === 'verb') return false;
  }
  return true;
}
