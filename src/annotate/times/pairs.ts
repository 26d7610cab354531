import type { Layout, Sentence } from '../../model/index.js';
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
    const after = isDayMonth(fields) ? dayAfter(expression, layout, numerals, calendar, sentence) : null;
    if (after) out.push(after);
  }
  return out;
}

const isDayMonth = (fields: Fields): boolean =>
  fields.day !== undefined && fields.month !== undefined && fields.hour === undefined;

type DateExpression = Extract<Expression, { is: 'date' }>;

const isDay = (numeral: Numeral | undefined): numeral is Numeral =>
  numeral !== undefined &&
  numeral.value !== null &&
  numeral.digits &&
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

function dayBefore(
  expression: DateExpression,
  { tokens }: Layout,
  { from }: Numerals,
  calendar: Calendar,
  sentence: Sentence,
  out: readonly Expression[],
): DateExpression | null {
  const joint = expression.first - 1;
  if (joint - 1 < sentence.first || !calendar.pairs.has(tokens[joint]!.norm)) return null;
  const numeral = from.get(joint - 1) ?? from.get(joint - 2);
  if (numeral?.last !== joint) return null;
  if (!isDay(numeral) || numeral.value! >= expression.fields.day! || (out.at(-1)?.last ?? 0) > numeral.first)
    return null;
  const isTied = DASHES.has(tokens[joint]!.text) || numeral.kind === 'ordinal';
  const opener = numeral.first > sentence.first ? tokens[numeral.first - 1]! : null;
  return isTied || opener?.tag?.upos === 'ADP' || (opener !== null && calendar.joins.has(opener.norm))
    ? like(expression, numeral)
    : null;
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
