import type { Layout, Sentence } from '../../model/index.js';
import type { Numeral } from '../numbers/numeral.js';
import type { Numerals } from '../numbers/numerals.js';
import type { DateExpression, Fields } from './expression.js';
import type { Calendar } from './patterns.js';

/** Two days that a month named beside them gives a date. */
interface Days {
  readonly a: Numeral;
  readonly b: Numeral;
}

const WITHIN_MONTH: ReadonlySet<string> = new Set(['month', 'monthBy', 'year', 'yearBy']);

const isMonth = (fields: Fields): boolean =>
  (fields.month !== undefined || fields.monthBy !== undefined) &&
  Object.keys(fields).every((key) => WITHIN_MONTH.has(key));

const isDay = (numeral: Numeral | undefined): numeral is Numeral =>
  numeral !== undefined &&
  numeral.value !== null &&
  numeral.tail === null &&
  (numeral.plain || numeral.kind === 'ordinal') &&
  numeral.value >= 1 &&
  numeral.value <= 31;

/** "between 4 and 22 of this month", "next month from the 4th to the 23rd": the two days, none where there are none. */
export function daysOfMonth(
  expression: DateExpression,
  layout: Layout,
  numerals: Numerals,
  calendar: Calendar,
  sentence: Sentence,
): readonly DateExpression[] {
  if (!isMonth(expression.fields)) return [];
  const before = daysBefore(expression, layout, numerals, calendar, sentence);
  if (before) return two(expression, before, before.a.first, expression.last);
  const after = daysAfter(expression, layout, numerals, calendar, sentence);
  return after ? two(expression, after, expression.first, after.b.last) : [];
}

function two(of: DateExpression, { a, b }: Days, first: number, last: number): readonly DateExpression[] {
  const middle = a.last;
  return [
    { ...of, first, last: middle, fields: { ...of.fields, day: a.value! } },
    { ...of, first: b.first, last, fields: { ...of.fields, day: b.value! } },
  ];
}

function daysBefore(
  { first, fields }: DateExpression,
  { tokens }: Layout,
  numerals: Numerals,
  { joins, pairs, ends }: Calendar,
  sentence: Sentence,
): Days | null {
  if (first - 2 <= sentence.first) return null;
  const link = tokens[first - 1]!;
  const isOf = joins.has(link.norm) && link.tag?.upos === 'ADP';
  const b = endingAt(isOf ? first - 1 : first, numerals);
  if (!isDay(b)) return null;
  const isFiller = (at: number): boolean => tokens[at]!.tag?.upos === 'DET';
  const joint = isFiller(b.first - 1) ? b.first - 2 : b.first - 1;
  if (joint <= sentence.first || !pairs.has(tokens[joint]!.norm)) return null;
  const a = endingAt(joint, numerals);
  if (!isDay(a) || a.value! >= b.value!) return null;
  const opener = isFiller(a.first - 1) ? a.first - 2 : a.first - 1;
  const isOpened = opener >= sentence.first && ends.before.has(tokens[opener]!.norm);
  if (!isOf) return isOpened && (fields.monthBy ?? 0) > 0 ? { a, b } : null;
  return isOpened || ends.between.has(tokens[joint]!.norm) ? { a, b } : null;
}

/** What stands behind a month may also be counts that changed ("in November from 19 to 20"): only ordinals are days, or a month to come has them. */
function daysAfter(
  { last, fields }: DateExpression,
  { tokens }: Layout,
  numerals: Numerals,
  { pairs, ends }: Calendar,
  sentence: Sentence,
): Days | null {
  if (last + 3 >= sentence.last || !ends.before.has(tokens[last]!.norm)) return null;
  const a = startingAt(last + 1, sentence.last, tokens, numerals);
  if (!isDay(a) || a.last + 1 >= sentence.last || !pairs.has(tokens[a.last]!.norm)) return null;
  const b = startingAt(a.last + 1, sentence.last, tokens, numerals);
  if (!isDay(b) || a.value! >= b.value!) return null;
  const next = b.last < sentence.last ? tokens[b.last]! : null;
  const counts = next?.kind === 'symbol' || COUNTED.has(next?.tag?.upos ?? '');
  const areDays = (a.kind === 'ordinal' && b.kind === 'ordinal') || (fields.monthBy ?? 0) > 0;
  return areDays && !counts ? { a, b } : null;
}

const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN', 'SYM']);

const endingAt = (end: number, { from }: Numerals): Numeral | undefined =>
  [from.get(end - 1), from.get(end - 2)].find((numeral) => numeral?.last === end);

/** The number at a token, or behind the article or preposition that stands there. */
function startingAt(
  at: number,
  limit: number,
  tokens: Layout['tokens'],
  { from }: Numerals,
): Numeral | undefined {
  const skipped = tokens[at]!.tag?.upos;
  return (
    from.get(at) ??
    (at + 1 < limit && (skipped === 'DET' || skipped === 'ADP') ? from.get(at + 1) : undefined)
  );
}
