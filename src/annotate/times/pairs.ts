import type { Layout, Sentence, Token } from '../../model/index.js';
import type { Numerals } from '../numbers/numerals.js';
import type { Numeral } from '../numbers/numeral.js';
import type { Expression, Fields } from './expression.js';
import type { Calendar } from './patterns.js';

/**
 * Adds days that borrow the month of their neighbour ("20 and 21 December", "Oct. 12–14"), and takes the second half of "2016/17" and
 * "1990-95" into the year before it.
 */
export function paired(
  expressions: readonly Expression[],
  layout: Layout,
  numerals: Numerals,
  calendar: Calendar,
  sentence: Sentence,
): Expression[] {
  const out: Expression[] = [];
  for (const expression of expressions) {
    if (expression.is !== 'date') {
      out.push(expression);
      continue;
    }
    const { fields } = expression;
    const before = isDayMonth(fields)
      ? dayBefore(expression, layout, numerals, calendar, sentence, out)
      : null;
    if (before) out.push(before);
    const whole =
      fields.year !== undefined && Object.keys(fields).length === 1
        ? yearSpan(expression, layout, numerals, sentence)
        : expression;
    out.push(whole);
    const until = whole.last === expression.last ? secondYear(whole, layout, numerals, sentence) : null;
    if (until) out.push(until);
    const after = isDayMonth(fields) ? dayAfter(expression, layout, numerals, calendar, sentence) : null;
    if (after) out.push(after);
  }
  return out;
}

const isDayMonth = (fields: Fields): boolean =>
  fields.day !== undefined &&
  (fields.month !== undefined || fields.monthBy !== undefined) &&
  fields.hour === undefined;

type DateExpression = Extract<Expression, { is: 'date' }>;

const isDay = (numeral: Numeral | undefined): numeral is Numeral =>
  numeral !== undefined &&
  numeral.value !== null &&
  (numeral.digits || numeral.kind === 'ordinal') &&
  numeral.tail === null &&
  (numeral.plain || numeral.kind === 'ordinal') &&
  numeral.value >= 1 &&
  numeral.value <= 31;

const DASHES = new Set(['-', '–', '—']);

function like(expression: DateExpression, numeral: Numeral): DateExpression {
  const fields: Record<string, unknown> = { ...expression.fields, day: numeral.value };
  delete fields['weekday'];
  return {
    ...expression,
    first: numeral.first,
    last: numeral.last,
    fields,
  };
}

/** Tokens between two days at most: "hasta el", "bis zum", "tot en met de". */
const WIDEST_GAP = 4;

/** The first token of the words between two days that end before `end`: at least one of them pairs days, the others are fillers. */
function gapStart(
  tokens: readonly Token[],
  end: number,
  from: number,
  { pairs, joins }: Calendar,
): number | null {
  let at = end - 1;
  let paired = false;
  while (
    at > from &&
    at >= end - WIDEST_GAP &&
    (pairs.has(tokens[at]!.norm) || joins.has(tokens[at]!.norm))
  ) {
    paired ||= pairs.has(tokens[at]!.norm);
    at -= 1;
  }
  return paired ? at + 1 : null;
}

/** The token of the expression that its day begins at: behind an article ("au 15 juillet"). */
function dayToken({ first, last }: DateExpression, { from }: Numerals): number {
  for (let at = first; at < last; at++) if (from.has(at)) return at;
  return first;
}

function dayBefore(
  expression: DateExpression,
  { tokens }: Layout,
  numerals: Numerals,
  calendar: Calendar,
  sentence: Sentence,
  out: readonly Expression[],
): DateExpression | null {
  const start = gapStart(tokens, dayToken(expression, numerals), sentence.first, calendar);
  if (start === null || start > expression.first) return null;
  const numeral = numeralUpTo(start, numerals);
  if (!isDay(numeral) || numeral.value! >= expression.fields.day! || (out.at(-1)?.last ?? 0) > numeral.first)
    return null;
  const isTied = DASHES.has(tokens[start]!.text) || numeral.kind === 'ordinal';
  const opener = numeral.first > sentence.first ? tokens[numeral.first - 1]! : null;
  return isTied || opener === null || opener.tag?.upos === 'ADP' || calendar.joins.has(opener.norm)
    ? like(expression, numeral)
    : null;
}

/** The number that ends before a token. */
function numeralUpTo(end: number, { from }: Numerals): Numeral | undefined {
  const numeral = from.get(end - 1) ?? from.get(end - 2);
  return numeral?.last === end ? numeral : undefined;
}

function dayAfter(
  expression: DateExpression,
  { tokens }: Layout,
  { from }: Numerals,
  calendar: Calendar,
  sentence: Sentence,
): DateExpression | null {
  const joint = expression.last;
  if (joint + 1 >= sentence.last || !calendar.pairs.has(tokens[joint]!.norm)) return null;
  const numeral = from.get(joint + 1);
  if (!isDay(numeral) || numeral.value! <= expression.fields.day!) return null;
  const dashed = DASHES.has(tokens[joint]!.text) && !tokens[joint + 1]!.spaced;
  const next = numeral.last < sentence.last ? tokens[numeral.last]! : null;
  const counts =
    next !== null && next.kind === 'word' && next.tag?.upos !== 'ADP' && next.tag?.upos !== 'CCONJ';
  return dashed || !counts ? like(expression, numeral) : null;
}

function yearSpan(
  expression: DateExpression,
  { tokens }: Layout,
  { from }: Numerals,
  sentence: Sentence,
): DateExpression {
  const joint = tokens[expression.last];
  const numeral = from.get(expression.last + 1);
  if (!joint || expression.last + 1 >= sentence.last || !numeral?.plain || joint.spaced) return expression;
  const tied = (DASHES.has(joint.text) || joint.text === '/') && !tokens[numeral.first]!.spaced;
  const isNext =
    numeral.value! === (expression.fields.year! % 100) + 1 || numeral.value! > expression.fields.year! % 100;
  return tied && numeral.value! < 100 && isNext ? { ...expression, last: numeral.last } : expression;
}

/** The second year of "2014-2018". */
function secondYear(
  expression: DateExpression,
  { tokens }: Layout,
  { from }: Numerals,
  sentence: Sentence,
): DateExpression | null {
  const { year } = expression.fields;
  const joint = tokens[expression.last];
  const numeral = from.get(expression.last + 1);
  if (year === undefined || !joint || !DASHES.has(joint.text) || expression.last + 1 >= sentence.last)
    return null;
  const isYear = numeral?.plain && numeral.value! > year && numeral.value! < 2200;
  return isYear
    ? { ...expression, first: numeral.first, last: numeral.last, fields: { year: numeral.value! } }
    : null;
}
