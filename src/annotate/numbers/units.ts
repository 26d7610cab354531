import type { Match } from '../../kit/trie.js';
import type { NumberKind, Token } from '../../model/index.js';
import { currencyCodes } from '../../registry/currencies.js';
import { shareSigns } from '../../registry/signs.js';
import { units } from '../../registry/units.js';
import type { Lexicon } from './lexicon.js';
import type { Numeral } from './numeral.js';

/** What a number measures: tokens [first, last) of number and unit together. */
export interface Measured {
  readonly kind: NumberKind;
  readonly unit: string | null;
  readonly first: number;
  readonly last: number;
  /** "two years and a half": half a unit more behind the unit. */
  readonly half?: true;
}

const TIMES: ReadonlySet<string> = new Set(units.filter(({ kind }) => kind === 'time').map(({ id }) => id));

export const isTimeUnit = (unit: string | null): boolean => unit !== null && TIMES.has(unit);

/** From this on "pounds" and the like are money rather than weight. */
const MONEY = 10_000;

/** Finds the unit of a number: after it, glued to it, or as a currency before it. */
export function measure(
  numeral: Numeral,
  tokens: readonly Token[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Measured {
  const base = { kind: numeral.kind, unit: null, first: numeral.first, last: numeral.last };
  if (numeral.kind === 'ordinal') return base;
  if (numeral.ending) return { ...base, kind: 'measure', unit: numeral.ending.unit };
  const before = currencyBefore(tokens, numeral.first, from, lexicon);
  if (before) {
    const after = currencyAfter(tokens, numeral.last, limit, lexicon);
    return {
      kind: 'money',
      unit: before,
      first: numeral.first - 1,
      last: after?.unit === before ? after.last : numeral.last,
    };
  }
  if (numeral.tail) return glued(numeral, tokens, lexicon) ?? base;
  return unitAfter(numeral, tokens, limit, lexicon) ?? base;
}

function currencyBefore(
  tokens: readonly Token[],
  first: number,
  from: number,
  lexicon: Lexicon,
): string | null {
  if (first <= from) return null;
  const before = tokens[first - 1]!;
  if (before.kind === 'symbol') {
    const word = tokens[first - 2];
    const prefix = word && !before.spaced && first - 2 >= from ? word.norm + before.text : '';
    return lexicon.currencySigns.get(prefix) ?? lexicon.currencySigns.get(before.text) ?? null;
  }
  if (currencyCodes.has(before.text)) return before.text;
  return lexicon.pack.currencySigns[before.norm] ?? null;
}

function currencyAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): { unit: string; last: number } | null {
  if (at >= limit) return null;
  const token = tokens[at]!;
  const sign = lexicon.currencySigns.get(token.norm);
  if (sign !== undefined && (token.kind === 'symbol' || !currencyCodes.has(token.norm)))
    return { unit: sign, last: at + 1 };
  if (currencyCodes.has(token.text)) return { unit: token.text, last: at + 1 };
  const word = lexicon.currencies.longest(tokens, at, limit);
  return word ? { unit: word.value, last: word.end } : null;
}

function glued(numeral: Numeral, tokens: readonly Token[], lexicon: Lexicon): Measured | null {
  const tail = numeral.tail!;
  const base = { first: numeral.first, last: numeral.last };
  if (shareSigns[tail] !== undefined) return { ...base, kind: 'percent', unit: shareSigns[tail] };
  const word = [{ norm: tail }];
  const percent = lexicon.percent.longest(word, 0);
  if (percent) return { ...base, kind: 'percent', unit: percent.value };
  const sign =
    lexicon.pack.currencySigns[tail] ??
    (currencyCodes.has(tail.toUpperCase()) && tokens[numeral.first]!.shape !== 'lower'
      ? tail.toUpperCase()
      : null);
  const currency = sign ?? lexicon.currencies.longest(word, 0)?.value;
  if (currency) return { ...base, kind: 'money', unit: currency };
  const unit = lexicon.signs.get(tail) ?? lexicon.units.longest(word, 0)?.value;
  return unit ? { ...base, kind: 'measure', unit } : null;
}

function unitAfter(
  numeral: Numeral,
  tokens: readonly Token[],
  limit: number,
  lexicon: Lexicon,
): Measured | null {
  const base = { first: numeral.first };
  if (numeral.last >= limit) return null;
  const next = tokens[numeral.last]!;
  const share = shareSigns[next.text];
  if (share !== undefined) return { ...base, kind: 'percent', unit: share, last: numeral.last + 1 };
  const percent = lexicon.percent.longest(tokens, numeral.last, limit);
  if (percent) return { ...base, kind: 'percent', unit: percent.value, last: percent.end };
  const at = skipFillers(tokens, numeral.last, limit, lexicon);
  const money = currencyAfter(tokens, at, limit, lexicon);
  const word = signAt(tokens, numeral.last, limit, lexicon) ?? lexicon.units.longest(tokens, at, limit);
  if (money && (!word || (numeral.value ?? numeral.low ?? 0) >= MONEY))
    return { ...base, kind: 'money', unit: money.unit, last: money.last };
  if (!word) return null;
  const half = isTimeUnit(word.value) ? halfUnit(tokens, word.end, limit, lexicon) : null;
  const measured = { ...base, kind: 'measure', unit: word.value } as const;
  return half === null ? { ...measured, last: word.end } : { ...measured, last: half, half: true };
}

/** The token after "and a half" behind a unit; "two years and half a million" is another number. */
function halfUnit(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): number | null {
  const half = lexicon.halfAfter.longest(tokens, at, limit);
  const next = half && half.end < limit ? lexicon.words.get(tokens[half.end]!.norm) : undefined;
  return half && next?.kind !== 'scale' ? half.end : null;
}

/** Signs of several tokens written together: "°C", "km/h", "m³". */
function signAt(
  tokens: readonly Token[],
  first: number,
  limit: number,
  lexicon: Lexicon,
): Match<string> | null {
  let text = '';
  let best: Match<string> | null = null;
  for (let at = first; at < limit && at < first + 3; at++) {
    if (at > first && tokens[at]!.spaced) break;
    text += tokens[at]!.norm;
    const unit = lexicon.signs.get(text);
    if (unit !== undefined) best = { value: unit, end: at + 1 };
  }
  return best;
}

function skipFillers(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): number {
  let at = from;
  while (at < limit && at < from + 2 && lexicon.fillers.has(tokens[at]!.norm)) at += 1;
  return at;
}
