import type { Layout, Sentence, Token } from '../../model/index.js';
import type { Numerals } from '../numbers/numerals.js';
import type { Numeral } from '../numbers/numeral.js';
import { hasDay, type DateExpression, type Expression, type Fields } from './expression.js';
import { daysOfMonth } from './month-days.js';
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
  for (const expression of clockPairs(expressions, layout, calendar)) {
    if (expression.is !== 'date') {
      out.push(expression);
      continue;
    }
    if (expression.first < (out.at(-1)?.last ?? 0)) continue;
    const ofMonth = daysOfMonth(expression, layout, numerals, calendar, sentence);
    if (ofMonth.length > 0) {
      out.push(...ofMonth);
      continue;
    }
    const { fields } = expression;
    const before = isDayMonth(fields)
      ? dayBefore(expression, layout, numerals, calendar, sentence, out)
      : null;
    if (before) out.push(before);
    const borrowed = isDayMonth(fields) ? borrowsMonth(out.at(-1), expression, layout, calendar) : null;
    if (borrowed) out[out.length - 1] = borrowed;
    const whole =
      fields.year !== undefined && Object.keys(fields).length === 1
        ? yearSpan(expression, layout, numerals, sentence)
        : expression;
    out.push(whole);
    const until = whole.last === expression.last ? secondYear(whole, layout, numerals, sentence) : null;
    if (until) out.push(until);
    const after = isDayMonth(fields) ? dayAfter(expression, layout, numerals, calendar, sentence) : null;
    if (after && expressions.some(({ first, last }) => first <= after.first && after.first < last)) continue;
    if (after) out.push(...withYearBehind(out.pop() as DateExpression, after, layout, numerals, sentence));
  }
  return out;
}

/** "9:30 to 11:00 on Thursday": the first hour is of the day named behind the second. */
function clockPairs(
  expressions: readonly Expression[],
  { tokens }: Layout,
  { pairs, joins }: Calendar,
): readonly Expression[] {
  return expressions.map((a, i) => {
    const b = expressions[i + 1];
    if (a.is !== 'date' || b?.is !== 'date' || b.first - a.last > WIDEST_GAP) return a;
    if (a.fields.hour === undefined || b.fields.hour === undefined || hasDay(a.fields) || !hasDay(b.fields))
      return a;
    // "de 9 h à 14 h mercredi": the word between them may begin the second
    const between = tokens.slice(a.last, Math.max(b.first, a.last + 1));
    const isPair =
      between.some(({ norm }) => norm !== ',' && pairs.has(norm)) &&
      between.every(({ norm }) => pairs.has(norm) || joins.has(norm));
    return isPair ? { ...a, fields: { ...b.fields, ...a.fields } } : a;
  });
}

/** "du lundi 1er au mercredi 10 juillet", "from the 4th to the 10th of May": a day before another day of the month takes its month. */
function borrowsMonth(
  before: Expression | undefined,
  { first, fields }: DateExpression,
  { tokens }: Layout,
  { pairs }: Calendar,
): DateExpression | null {
  if (before?.is !== 'date' || before.fields.day === undefined) return null;
  const { weekday, day, ...others } = before.fields;
  if (Object.keys(others).length > 0 || day >= fields.day!) return null;
  const joint = before.last === first ? first : first - 1;
  if (joint < before.last - 1 || joint > before.last || !pairs.has(tokens[joint]!.norm)) return null;
  return {
    ...before,
    fields: { ...withoutWeekday(fields), ...(weekday === undefined ? {} : { weekday }), day },
  };
}

const isDayMonth = (fields: Fields): boolean =>
  fields.day !== undefined &&
  (fields.month !== undefined || fields.monthBy !== undefined) &&
  fields.hour === undefined;

const isDay = (numeral: Numeral | undefined): numeral is Numeral =>
  numeral !== undefined &&
  numeral.value !== null &&
  (numeral.digits || numeral.kind === 'ordinal') &&
  numeral.tail === null &&
  (numeral.plain || numeral.kind === 'ordinal') &&
  numeral.value >= 1 &&
  numeral.value <= 31;

const DASHES = new Set(['-', '–', '—']);

function withoutWeekday(fields: Fields): Fields {
  const others: Record<string, unknown> = { ...fields };
  delete others['weekday'];
  return others;
}

const like = (expression: DateExpression, { first, last, value }: Numeral): DateExpression => ({
  ...expression,
  first,
  last,
  fields: { ...withoutWeekday(expression.fields), day: value! },
});

/** Tokens between two days at most: "hasta el", "bis zum", "tot en met de". */
const WIDEST_GAP = 4;

/** The first token of the words between two days that end before `end`: at least one of them pairs days, the others are fillers. */
function gapStart(
  tokens: readonly Token[],
  end: number,
  from: number,
  { pairs, joins, weekdays }: Calendar,
): number | null {
  let at = end - 1;
  let paired = false;
  while (
    at > from &&
    at >= end - WIDEST_GAP &&
    (pairs.has(tokens[at]!.norm) || joins.has(tokens[at]!.norm) || weekdays.has(tokens[at]!.norm))
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
  const numeral = numeralUpTo(start, tokens, numerals);
  if (!isDay(numeral) || numeral.value! >= expression.fields.day! || (out.at(-1)?.last ?? 0) > numeral.first)
    return null;
  const isTied = DASHES.has(tokens[start]!.text) || numeral.kind === 'ordinal';
  const opener = numeral.first > sentence.first ? tokens[numeral.first - 1]! : null;
  return isTied || opener === null || opener.tag?.upos === 'ADP' || calendar.joins.has(opener.norm)
    ? like(expression, numeral)
    : null;
}

/** The number that ends before a token, or before the dot of an ordinal ("13. - 15. Juli"). */
function numeralUpTo(end: number, tokens: readonly Token[], { from }: Numerals): Numeral | undefined {
  const upTo = (last: number): Numeral | undefined =>
    [from.get(last - 1), from.get(last - 2)].find((numeral) => numeral?.last === last);
  const isDot = tokens[end - 1]!.text === '.' && !tokens[end - 1]!.spaced;
  return upTo(end) ?? (isDot ? upTo(end - 1) : undefined);
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

/** "February 2–7, 2031": the year behind the second day is that of both. */
function withYearBehind(
  a: DateExpression,
  b: DateExpression,
  { tokens }: Layout,
  { from }: Numerals,
  sentence: Sentence,
): readonly DateExpression[] {
  if (b.fields.year !== undefined || b.fields.yearBy !== undefined) return [a, b];
  const at = tokens[b.last]?.text === ',' ? b.last + 1 : b.last;
  const numeral = at < sentence.last ? from.get(at) : undefined;
  const isYear = numeral?.plain === true && fourDigits.test(tokens[at]!.text) && numeral.last === at + 1;
  if (!isYear) return [a, b];
  const year = numeral.value!;
  return [
    { ...a, fields: { ...a.fields, year } },
    { ...b, last: numeral.last, fields: { ...b.fields, year } },
  ];
}

const fourDigits = /^(?:19|20)\d\d$/;

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
