import type { Lexicon } from './lexicon.js';
import { kindAt, type View } from './view.js';

/** Tokens from a negation to the verb that it takes back. */
const NEGATED = 5;

/** "Were not hurt", "has never been on board": a negation in the verb group before the word that tells what happened. */
export function isVerbNegated(view: View, first: number, { grammar }: Lexicon): boolean {
  for (let i = first - 1; i >= Math.max(view.first, first - NEGATED); i--) {
    const kind = kindAt(view, i);
    const { norm } = view.tokens[i]!;
    if (grammar.negations.has(norm) || norm.endsWith("n't")) return true;
    if (kind !== 'aux' && kind !== 'adv') break;
  }
  return false;
}
