import type { Quantifier, Token } from '../../model/index.js';
import { boundSigns, boundSignsAfter } from '../../registry/signs.js';
import type { BoundEntry, Lexicon } from './lexicon.js';

/** A bound found beside a number: tokens [first, last) of its words. */
export interface Bound {
  readonly quantifier: Quantifier;
  readonly first: number;
  readonly last: number;
  readonly line: string;
}

export interface Bounded {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
}

/** What a quantifier says of a value. "About" is two-sided and gives no bound; a share never exceeds 100. */
export function limits(value: number, quantifier: Quantifier, unit: string | null): Bounded {
  const open = { low: null, high: null, lowStrict: false, highStrict: false };
  const most = unit === '%' && value <= 100 ? 100 : null;
  if (quantifier === 'exact') return { ...open, low: value, high: value };
  if (quantifier === 'at_least') return { ...open, low: value, high: most };
  if (quantifier === 'more_than') return { ...open, low: value, high: most, lowStrict: true };
  if (quantifier === 'at_most') return { ...open, high: value };
  if (quantifier === 'less_than' || quantifier === 'nearly')
    return { ...open, high: value, highStrict: true };
  return open;
}

const LONGEST_PHRASE = 6;

/**
 * The bound before token `first`, looking no further back than `from`. Of two ("at least about 20") the one that is not "about"
 * counts.
 */
export function boundBefore(
  tokens: readonly Token[],
  first: number,
  from: number,
  context: { readonly time: boolean; readonly nounAfter: boolean },
  lexicon: Lexicon,
): Bound | null {
  const near = oneBefore(tokens, skipBack(tokens, first, from), from, context, lexicon);
  if (!near) return null;
  const far = oneBefore(tokens, near.first, from, context, lexicon);
  if (!far) return near;
  return { ...(near.quantifier === 'about' ? far : near), first: far.first, last: near.last };
}

/** Signs of money and opening quotation marks may stand between a bound and its number. */
function skipBack(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (at > from && at > first - 2 && OPENING.has(tokens[at - 1]!.text)) at -= 1;
  return at;
}

const OPENING = new Set(['"', '“', '”', '„', '«', '»', '‘', "'", '(', '$', '€', '£', '¥', '₪']);

function oneBefore(
  tokens: readonly Token[],
  first: number,
  from: number,
  context: { readonly time: boolean; readonly nounAfter: boolean },
  lexicon: Lexicon,
): Bound | null {
  if (first <= from) return null;
  const before = tokens[first - 1]!;
  const sign = boundSigns[before.text];
  if (sign) return { quantifier: sign, first: first - 1, last: first, line: before.text };
  const back: Token[] = [];
  for (let at = first - 1; at >= from && back.length < LONGEST_PHRASE; at--) back.push(tokens[at]!);
  const match = lexicon.bounds.before.longest(back, 0);
  if (!match) return null;
  const start = first - match.end;
  if (!holds(match.value, tokens, start, from, context, lexicon)) return null;
  return { quantifier: match.value.of.quantifier, first: start, last: first, line: match.value.line };
}

function holds(
  { of }: BoundEntry,
  tokens: readonly Token[],
  start: number,
  from: number,
  context: { readonly time: boolean; readonly nounAfter: boolean },
  lexicon: Lexicon,
): boolean {
  const before = start > from ? tokens[start - 1]! : null;
  if (before && of.notAfter?.includes(before.norm)) return false;
  if (of.spatial && context.time) return before?.tag?.upos === 'ADP' || before?.tag?.upos === 'AUX';
  if (of.at !== 'tally' || !context.nounAfter) return true;
  for (let at = start - 1; at >= from && at >= start - 12; at--)
    if (lexicon.contexts.tallies.has(tokens[at]!.norm)) return true;
  return false;
}

/** The bound at token `last` or after one word more ("20 people or more"). */
export function boundAfter(
  tokens: readonly Token[],
  last: number,
  limit: number,
  lexicon: Lexicon,
): Bound | null {
  for (const skip of [0, 1]) {
    const at = last + skip;
    if (at >= limit) return null;
    if (skip === 1 && tokens[last]!.kind !== 'word') return null;
    const sign = skip === 0 && !tokens[at]!.spaced ? boundSignsAfter[tokens[at]!.text] : undefined;
    if (sign) return { quantifier: sign, first: at, last: at + 1, line: tokens[at]!.text };
    const match = lexicon.bounds.after.longest(tokens, at, limit);
    if (match && !isOfNext(tokens, match.end, limit))
      return { quantifier: match.value.of.quantifier, first: at, last: match.end, line: match.value.line };
  }
  return null;
}

/** "31 dead and more than 1,000 hurt": with one word between it and the next number the bound is that number's. */
function isOfNext(tokens: readonly Token[], end: number, limit: number): boolean {
  const next = end + 1 < limit && tokens[end]!.kind === 'word' ? tokens[end + 1]! : null;
  return next?.kind === 'number' || next?.tag?.upos === 'NUM';
}
