import type { Layout, Sentence } from '../../model/index.js';
import type { Numerals } from '../numbers/numerals.js';
import { hourAfter, hourBefore, hoursBefore, twoHours, type Place } from './clock-ends.js';
import { isBareWeekday, type DateExpression, type Expression } from './expression.js';
import type { Calendar } from './patterns.js';

/** Tokens between the two ends of a stretch at most: "bis einschließlich dem". */
const WIDEST_GAP = 4;

/**
 * Gives the two ends of a stretch what only one of them says: the week to the weekday behind another ("Monday to Friday"), the year to
 * the date before another ("May 3 to June 5, 2031"), the hour's sign to the number before another ("from 9 to 11 a.m.").
 */
export function withEnds(
  expressions: readonly Expression[],
  layout: Layout,
  numerals: Numerals,
  calendar: Calendar,
  sentence: Sentence,
): Expression[] {
  const place = { layout, numerals, calendar, sentence };
  const out: Expression[] = [];
  for (const [i, b] of expressions.entries()) {
    const a = out.at(-1);
    if (b.is !== 'date') {
      const hours = b.is === 'duration' ? twoHours(a, b, place) : [];
      out.push(...(hours.length > 0 ? hours : [b]));
      continue;
    }
    const hours = hoursBefore(a, b, place);
    if (hours) out[out.length - 1] = hours;
    const hour = hours ? null : hourBefore(a, b, place);
    if (hour) out.push(hour);
    if (a?.is === 'date' && isLinked(a, b, place)) {
      out[out.indexOf(a)] = withYear(a, b);
      out.push({ ...withWeek(a, b), isEnd: true });
    } else out.push(b);
    const after = hourAfter(b, expressions[i + 1], place);
    if (after) out.push(after);
  }
  return out;
}

/** Whether two dates are the ends of one stretch: a word like "to" between them, or another pair behind a word like "from". */
function isLinked(
  a: DateExpression,
  b: DateExpression,
  { layout: { tokens }, calendar, sentence }: Place,
): boolean {
  const { pairs, joins, ends } = calendar;
  if (b.first < a.last || b.first - a.last > WIDEST_GAP) return false;
  const gap = tokens.slice(a.last, b.first);
  if (gap.some(({ norm }) => !pairs.has(norm) && !joins.has(norm))) return false;
  if (gap.some(({ norm }) => ends.between.has(norm)) || ends.between.has(tokens[b.first]!.norm)) return true;
  const opened = openers(a, sentence.first).some((at) => ends.before.has(tokens[at]!.norm));
  const isOfWeek = a.fields.weekBy !== undefined && a.fields.weekday !== undefined;
  return (opened || isOfWeek) && gap.some(({ norm }) => norm !== ',' && pairs.has(norm));
}

/** Places where a word like "from" may stand: before the expression, or within it. */
function openers({ first, last }: DateExpression, from: number): number[] {
  const start = Math.max(from, first - 1);
  return Array.from({ length: last - start }, (_, i) => start + i);
}

/** "from Monday to Friday": the second weekday is the next one after the first. */
function withWeek(a: DateExpression, b: DateExpression): DateExpression {
  if (a.fields.weekday === undefined || a.fields.weekday === b.fields.weekday || !isBareWeekday(b.fields))
    return b;
  return { ...b, fields: { ...b.fields, weekdayBy: 1, fromText: true } };
}

/** "from December 12 to January 3, 2031": the year of the second tells that of the first. */
function withYear(a: DateExpression, b: DateExpression): DateExpression {
  const { month, year, yearBy } = a.fields;
  if (month === undefined || year !== undefined || yearBy !== undefined) return a;
  if (b.fields.month === undefined || b.fields.year === undefined) return a;
  const isLater = month > b.fields.month;
  return { ...a, fields: { ...a.fields, year: b.fields.year - (isLater ? 1 : 0) } };
}
