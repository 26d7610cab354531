import type { Token } from '../../model/index.js';
import { isDate } from './calendar.js';
import type { Capture, Field } from './slots.js';

type Order = 'dmy' | 'mdy';
type Dated = Omit<Capture, 'slot'> | null;

const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;
const dottedDate = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/;
const dottedIso = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/;
const dottedDay = /^(\d{1,2})\.(\d{1,2})$/;
const namedMonth = /^(\d{1,4})([-/])(\p{L}{3,10})(?:\2(\d{1,4}))?$/u;
const smallNumber = /^\d{1,2}$/;
const fullYear = /^(?:19|20)\d\d$/;

/** "2031-12-20", "2031.12.20", "20.12.2031", "20/12/2031" in the order of the language, "20-Dec-2031"; "2031-05" and "5/2031", which are months. */
export function numericOf(at: number, field: Field): Dated {
  const { tokens } = field.layout;
  const withName = withMonthName(at, field);
  if (withName) return withName;
  const iso = isoDate.exec(tokens[at]!.text) ?? dottedIso.exec(tokens[at]!.text);
  if (iso) return dated(at + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = dottedDate.exec(tokens[at]!.text);
  if (dotted) return ordered(at + 1, dotted[1]!, dotted[2]!, dotted[3]!, 'dmy');
  const [a, b, c] = tiedNumbers(at, field);
  if (a === undefined || b === undefined) return null;
  if (c === undefined) return yearMonth(at + 3, a, b);
  if (a.length === 4 && smallNumber.test(b) && smallNumber.test(c))
    return dated(at + 5, Number(a), Number(b), Number(c));
  return ordered(at + 5, a, b, c, field.calendar.pack.numeric);
}

/** "20/12", "20.12", "20-04": a day and month without a year; "20-12" is a score. */
export function shortOf(at: number, field: Field): Dated {
  const { tokens } = field.layout;
  const dotted = dottedDay.exec(tokens[at]!.text);
  if (dotted) return dayMonth(at + 1, dotted[1]!, dotted[2]!, 'dmy');
  const [a, b, c] = tiedNumbers(at, field);
  if (a === undefined || b === undefined || c !== undefined) return null;
  return tokens[at + 1]!.text === '-' && !b.startsWith('0') && !a.startsWith('0')
    ? null
    : dayMonth(at + 3, a, b, field.calendar.pack.numeric);
}

/** Two or three numbers with the same stroke between them and no space. */
function tiedNumbers(at: number, { layout: { tokens }, limit }: Field): readonly string[] {
  const stroke = at + 2 < limit ? tokens[at + 1]! : null;
  if (tokens[at]!.kind !== 'number' || (stroke?.text !== '/' && stroke?.text !== '-')) return [];
  const isTied = (i: number): boolean =>
    i + 1 < limit && tokens[i]!.text === stroke.text && follows(tokens[i]!) && follows(tokens[i + 1]!);
  if (!isTied(at + 1)) return [];
  const count = isTied(at + 3) ? 5 : 3;
  return tokens
    .slice(at, at + count)
    .filter((_, i) => i % 2 === 0)
    .map(({ text }) => text);
}

const follows = ({ spaced }: Token): boolean => !spaced;

function ordered(last: number, a: string, b: string, c: string, order: Order): Dated {
  if (!smallNumber.test(a) || !smallNumber.test(b) || (c.length !== 4 && c.length !== 2)) return null;
  const year = wholeYear(c);
  const [x, y] = [Number(a), Number(b)];
  return isDayFirst(x, y, order) ? dated(last, year, y, x) : dated(last, year, x, y);
}

const isDayFirst = (x: number, y: number, order: Order): boolean => (order === 'dmy' ? y <= 12 : x > 12);

const dated = (last: number, year: number, month: number, day: number): Dated =>
  isDate(year, month, day) ? { last, value: { date: { year, month, day } } } : null;

function dayMonth(last: number, a: string, b: string, order: Order): Dated {
  if (!smallNumber.test(a) || !smallNumber.test(b)) return null;
  const [x, y] = [Number(a), Number(b)];
  const [month, day] = isDayFirst(x, y, order) ? [y, x] : [x, y];
  return isDate(2000, month, day) ? { last, value: { date: { month, day } } } : null;
}

/** "2031/05", "5/2031"; "2010-11" is two years, where the second number may be the next year. */
function yearMonth(last: number, a: string, b: string): Dated {
  const [year, month] = fullYear.test(a) ? [a, b] : [b, a];
  if (!fullYear.test(year) || !smallNumber.test(month)) return null;
  const m = Number(month);
  if (m < 1 || m > 12 || (year === a && !month.startsWith('0') && m > Number(year) % 100)) return null;
  return { last, value: { date: { year: Number(year), month: m } } };
}

/** "20-Dec-2031", "20/Dec", "2031-dec-20": in one token, or in tokens with no space between. */
function withMonthName(at: number, field: Field): Dated {
  const [text, last] = strokedText(at, field);
  const [, a, , name, b] = namedMonth.exec(text) ?? [];
  const month = name === undefined ? undefined : field.calendar.months.get(name.toLowerCase());
  if (a === undefined || month === undefined) return null;
  const [day, year] = a.length === 4 ? [b, a] : [a, b];
  if (day === undefined || !smallNumber.test(day)) return null;
  if (year !== undefined)
    return year.length % 2 === 0 ? dated(last, wholeYear(year), month, Number(day)) : null;
  return isDate(2000, month, Number(day)) ? { last, value: { date: { month, day: Number(day) } } } : null;
}

/** The token, with a stroke and a word behind it, and perhaps another stroke and number; and the token after that. */
function strokedText(at: number, { layout: { tokens }, limit }: Field): readonly [string, number] {
  let last = at + 1;
  const isStroke = (i: number): boolean => i + 1 < limit && tokens[i]!.text === '/' && follows(tokens[i]!);
  while (last < at + 5 && isStroke(last) && follows(tokens[last + 1]!)) last += 2;
  const text = tokens.slice(at, last).map((token) => token.text);
  return [text.join(''), last];
}

const wholeYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);
