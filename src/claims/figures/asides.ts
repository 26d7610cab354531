import type { Quantity } from '../../model/quantity.js';
import { kindAt, type View } from './view.js';

/** "Ann Moe, 30, was hurt", "Ann Moe (30)", "Ana Moe, de 30 años,": the age set apart behind a name that a token belongs to. */
export function ageAside(view: View, i: number): Quantity | null {
  const age = view.ages[i - view.first] ?? (kindAt(view, i) === 'adp' ? view.ages[i + 1 - view.first] : null);
  if (!age) return null;
  const open = kindAt(view, age.first - 1) === 'adp' ? age.first - 2 : age.first - 1;
  const after = kindAt(view, age.last);
  const isClosed = after === null || after === 'comma' || after === 'break';
  return isClosed && (kindAt(view, open) === 'comma' || isBracket(view, open)) ? age : null;
}

const BRACKETS = new Set(['(', ')']);
const isBracket = (view: View, i: number): boolean =>
  i >= view.first && i < view.last && BRACKETS.has(view.tokens[i]!.text);

/** One of the brackets around an age. */
export const isAgeBracket = (view: View, i: number): boolean =>
  isBracket(view, i) && (ageAside(view, i + 1) !== null || ageAside(view, i - 1) !== null);
