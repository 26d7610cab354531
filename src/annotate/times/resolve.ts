import type { Season } from '../../model/pack/times.js';
import type { Anchor } from './anchor.js';
import {
  addMonths,
  dayText,
  daysIn,
  fromDay,
  isDate,
  mondayOf,
  monthText,
  firstWeek,
  toDay,
  two,
  weekdayOf,
  weekText,
  yearText,
  type DayNumber,
} from './calendar.js';
import type { Fields } from './expression.js';
import { feastDay } from './feasts.js';
import { nthOf } from './nth.js';
import type { Direction } from './tense.js';

/** A date held against its anchor: the TIMEX3 value, its first and last day, and how exact it is. */
export interface Resolved {
  readonly value: string | null;
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'longer';
}

const MONTHS_AHEAD = 5;

/** The calendar date of the fields, without the time of day. */
export function resolveDate(fields: Fields, anchor: Anchor, direction: Direction): Resolved {
  if (fields.nth !== undefined) return nthOf(fields.nth, resolveStretch(fields, anchor, direction));
  return resolveStretch(fields, anchor, direction);
}

function resolveStretch(fields: Fields, anchor: Anchor, direction: Direction): Resolved {
  return (
    dayOf(fields, anchor, direction) ??
    weekOf(fields, anchor, direction) ??
    monthOf(fields, anchor, direction) ??
    partOfYear(fields, anchor, direction) ??
    yearsOf(fields, anchor) ?? { value: null, from: null, to: null, grain: 'longer' }
  );
}

const atDay = (day: DayNumber): Resolved => ({ value: dayText(day), from: day, to: day, grain: 'day' });
const open = (value: string, grain: Resolved['grain']): Resolved => ({ value, from: null, to: null, grain });

function dayOf(fields: Fields, anchor: Anchor, direction: Direction): Resolved | null {
  if (fields.dayBy !== undefined) return relativeDay(fields.dayBy, anchor);
  if (fields.feast !== undefined) return feastOf(fields, anchor, direction);
  if (fields.month !== undefined && fields.day !== undefined) return monthDay(fields, anchor, direction);
  if (fields.monthBy !== undefined && fields.day !== undefined)
    return dayInMonth(fields.day, fields.monthBy, anchor);
  if (fields.weekday !== undefined && fields.day !== undefined && anchor.day !== null)
    return weekdayOn(fields.weekday, fields.day, anchor.day, direction);
  if (fields.weekday !== undefined) return weekdayIn(fields, anchor, direction);
  if (fields.day !== undefined) return dayOfMonth(fields.day, anchor, direction);
  return null;
}

function relativeDay(by: number, anchor: Anchor): Resolved {
  if (anchor.day !== null) return atDay(anchor.day + by);
  if (anchor.month === null || anchor.date === null) return open('XXXX-XX-XX', 'day');
  // the year is open: a year without a leap day tells the neighbour of every day but the end of February
  const { month, day } = fromDay(toDay(2001, anchor.month, anchor.date) + by);
  return open(`XXXX-${two(month)}-${two(day)}`, 'day');
}

function feastOf(fields: Fields, anchor: Anchor, direction: Direction): Resolved | null {
  const { month, inYear } = feastDay(fields.feast!);
  const year = yearNear(inYear, fields, anchor, direction);
  return year === null ? open(`XXXX-${month === null ? 'XX' : two(month)}-XX`, 'day') : atDay(inYear(year));
}

/** The year that puts a day on the side of the anchor that the direction tells, else the nearest. */
function yearNear(
  inYear: (year: number) => DayNumber,
  fields: Fields,
  anchor: Anchor,
  direction: Direction,
): number | null {
  if (fields.year !== undefined) return fields.year;
  if (anchor.year === null) return null;
  if (fields.yearBy !== undefined) return anchor.year + fields.yearBy;
  const now = anchor.day ?? toDay(anchor.year, anchor.month ?? 7, anchor.date ?? 1);
  const near = [anchor.year - 1, anchor.year, anchor.year + 1];
  const years = fields.month === 2 && fields.day === 29 ? leapYears(anchor.year) : near;
  const nearest = (pool: readonly number[]): number =>
    pool.reduce((best, year) => (distance(inYear(year), now) < distance(inYear(best), now) ? year : best));
  const named =
    fields.weekday === undefined ? [] : years.filter((year) => weekdayOf(inYear(year)) === fields.weekday);
  if (named.length > 0) return nearest(named);
  if (fields.side !== undefined)
    return nearest(years.filter((year) => (inYear(year) - now) * fields.side! > 0));
  if (direction === 'present') return nearest(years);
  const side = years.filter((year) => (direction === 'future' ? inYear(year) >= now : inYear(year) <= now));
  const told = nearest(side.length > 0 ? side : years);
  const closest = nearest(years);
  return distance(inYear(told), now) > FAR && distance(inYear(closest), now) < NEAR ? closest : told;
}

/** The years around another that have a 29 February. */
const leapYears = (year: number): number[] =>
  Array.from({ length: 17 }, (_, i) => year - 8 + i).filter((each) => isDate(each, 2, 29));

/** A date most of a year away on the side the verb tells is not meant where the other side has it within weeks. */
const FAR = 240;
const NEAR = 100;

const distance = (day: DayNumber, now: DayNumber): number => Math.abs(day - now);

function monthDay(fields: Fields, anchor: Anchor, direction: Direction): Resolved | null {
  const [month, day] = [fields.month!, fields.day!];
  const inYear = (year: number): DayNumber => toDay(year, month, day);
  const year = yearNear(inYear, fields, anchor, direction);
  if (year === null) return open(`XXXX-${two(month)}-${two(day)}`, 'day');
  return isDate(year, month, day) ? atDay(inYear(year)) : null;
}

/** How many days ahead a weekday may lie where the verb leaves it open ("the council meets Friday"); with an hour it is a schedule. */
const SOON = 4;

function weekdayIn(fields: Fields, anchor: Anchor, direction: Direction): Resolved {
  const weekday = fields.weekday!;
  if (anchor.day === null) return open(`XXXX-WXX-${String(weekday)}`, 'day');
  const now = anchor.day;
  if (fields.weekBy !== undefined) return atDay(mondayOf(now) + fields.weekBy * 7 + weekday - 1);
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(now) + 7) % 7;
  if (fields.lastOrToday) return atDay(now - back);
  const { weekdayBy } = fields;
  if (weekdayBy === 0) return atDay(mondayOf(now) + weekday - 1);
  if (weekdayBy !== undefined && weekdayBy < 0)
    return atDay(now - (back === 0 ? 7 : back) + (weekdayBy + 1) * 7);
  if (weekdayBy !== undefined) return atDay(now + (ahead === 0 ? 7 : ahead) + (weekdayBy - 1) * 7);
  const soon = fields.hour === undefined ? SOON : 7;
  const isAhead = direction === 'future' || (direction === 'present' && ahead > 0 && ahead < soon);
  return atDay(isAhead ? now + ahead : now - back);
}

function dayOfMonth(day: number, anchor: Anchor, direction: Direction): Resolved | null {
  if (anchor.year === null || anchor.month === null) return open(`XXXX-XX-${two(day)}`, 'day');
  const now = anchor.date ?? 1;
  const by = direction === 'future' ? (day < now ? 1 : 0) : day > now && direction !== null ? -1 : 0;
  const { year, month } = addMonths(anchor.year, anchor.month, by);
  return isDate(year, month, day) ? atDay(toDay(year, month, day)) : null;
}

/** "the 20th of next month". */
function dayInMonth(day: number, by: number, anchor: Anchor): Resolved | null {
  if (anchor.year === null || anchor.month === null) return open(`XXXX-XX-${two(day)}`, 'day');
  const { year, month } = addMonths(anchor.year, anchor.month, by);
  return isDate(year, month, day) ? atDay(toDay(year, month, day)) : null;
}

/** "Friday the 13th": the nearest such day on the side the verb tells, within half a year. */
function weekdayOn(weekday: number, date: number, now: DayNumber, direction: Direction): Resolved | null {
  const { year, month } = fromDay(now);
  const days = HALF_YEAR.map((by) => addMonths(year, month, by))
    .filter((to) => isDate(to.year, to.month, date))
    .map((to) => toDay(to.year, to.month, date))
    .filter((day) => weekdayOf(day) === weekday);
  const side = days.filter((day) => (direction === 'future' ? day >= now : day <= now));
  const pool = side.length > 0 && direction !== 'present' && direction !== null ? side : days;
  if (pool.length === 0) return null;
  return atDay(pool.reduce((best, day) => (distance(day, now) < distance(best, now) ? day : best)));
}

const HALF_YEAR = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];

function weekOf(fields: Fields, anchor: Anchor, direction: Direction): Resolved | null {
  if (fields.week !== undefined) return numberedWeek(fields.week, fields, anchor, direction);
  const by = fields.weekendBy ?? fields.weekBy;
  if (by === undefined) return null;
  const isWeekend = fields.weekendBy !== undefined;
  if (anchor.day === null) return open(isWeekend ? 'XXXX-WXX-WE' : 'XXXX-WXX', 'week');
  // before Saturday "the weekend" of a text in the past is the one before
  const isOver =
    fields.weekendBy === 0 && (direction === 'past' || direction === null) && weekdayOf(anchor.day) < 6;
  const monday = mondayOf(anchor.day) + (isOver ? -1 : by) * 7;
  const value = `${weekText(monday)}${isWeekend ? '-WE' : ''}`;
  return { value, from: isWeekend ? monday + 5 : monday, to: monday + 6, grain: 'week' };
}

function numberedWeek(week: number, fields: Fields, anchor: Anchor, direction: Direction): Resolved {
  const inYear = (year: number): DayNumber => firstWeek(year) + (week - 1) * 7;
  const year = yearNear(inYear, fields, anchor, direction);
  if (year === null) return open(`XXXX-W${two(week)}`, 'week');
  const monday = inYear(year);
  return { value: weekText(monday), from: monday, to: monday + 6, grain: 'week' };
}

const inMonth = (year: number, month: number): Resolved => ({
  value: monthText(year, month),
  from: toDay(year, month, 1),
  to: toDay(year, month, daysIn(year, month)),
  grain: 'month',
});

function monthOf(fields: Fields, anchor: Anchor, direction: Direction): Resolved | null {
  if (fields.month === undefined) {
    if (fields.monthBy === undefined) return null;
    if (anchor.month === null) return open('XXXX-XX', 'month');
    const to = addMonths(anchor.year ?? 2001, anchor.month, fields.monthBy);
    return anchor.year === null ? open(`XXXX-${two(to.month)}`, 'month') : inMonth(to.year, to.month);
  }
  const { month } = fields;
  const year = yearOfPart(month - 1, 12, fields, fields.monthBy, anchor, direction);
  return year === null ? open(`XXXX-${two(month)}`, 'month') : inMonth(year, month);
}

/**
 * The year of the index-th of `count` parts of a year. `by` -1 is the last such part before the anchor's own, +1 the next after it, 0
 * that of the anchor's year. Without it: past, future, or the nearer with a leaning to the past.
 */
function yearOfPart(
  index: number,
  count: number,
  fields: Fields,
  by: number | undefined,
  anchor: Anchor,
  direction: Direction,
): number | null {
  if (fields.year !== undefined) return fields.year;
  if (anchor.year === null) return null;
  if (fields.yearBy !== undefined) return anchor.year + fields.yearBy;
  const now = Math.floor((((anchor.month ?? 1) - 1) * count) / 12);
  if (by === 0) return anchor.year;
  if (by !== undefined && by < 0) return anchor.year + by + (index < now ? 1 : 0);
  if (by !== undefined) return anchor.year + by - (index > now ? 1 : 0);
  const ahead = ((index - now + count) % count) * (12 / count);
  const isNext = ahead > 0 && ahead <= 1;
  if (direction === 'future') return index < now ? anchor.year + 1 : anchor.year;
  if (direction === 'past' && !isNext) return index > now ? anchor.year - 1 : anchor.year;
  if (ahead === 0) return anchor.year;
  const isAhead = ahead <= (direction === 'present' ? MONTHS_AHEAD : 1);
  if (isAhead) return index < now ? anchor.year + 1 : anchor.year;
  return index > now ? anchor.year - 1 : anchor.year;
}

const SEASONS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function months(value: string, year: number, month: number, count: number): Resolved {
  const end = addMonths(year, month, count - 1);
  const to = toDay(end.year, end.month, daysIn(end.year, end.month));
  return { value, from: toDay(year, month, 1), to, grain: count > 6 ? 'longer' : 'quarter' };
}

function partOfYear(fields: Fields, anchor: Anchor, direction: Direction): Resolved | null {
  if (fields.quarterBy !== undefined) return relativeQuarter(fields.quarterBy, anchor);
  const { quarter, half, season } = fields;
  if (quarter !== undefined) {
    const year = yearOfPart(
      quarter - 1,
      4,
      fields,
      undefined,
      anchor,
      direction === 'future' ? 'future' : 'past',
    );
    return year === null
      ? open(`XXXX-Q${String(quarter)}`, 'quarter')
      : months(`${yearText(year)}-Q${String(quarter)}`, year, quarter * 3 - 2, 3);
  }
  if (half !== undefined) {
    const year = yearOfPart(half - 1, 2, fields, undefined, anchor, direction);
    return year === null
      ? open(`XXXX-H${String(half)}`, 'quarter')
      : months(`${yearText(year)}-H${String(half)}`, year, half * 6 - 5, 6);
  }
  if (season === undefined) return null;
  // in its last months the running winter is that of the year before
  const isRunning = season === 'WI' && (anchor.month ?? 12) <= 2;
  if (isRunning && anchor.year !== null && fields.seasonBy === 0)
    return months(`${yearText(anchor.year - 1)}-WI`, anchor.year - 1, 12, 3);
  const year = yearOfPart(
    Math.min(3, Math.floor(SEASONS[season] / 3) - 1),
    4,
    fields,
    fields.seasonBy,
    anchor,
    direction,
  );
  return year === null
    ? open(`XXXX-${season}`, 'quarter')
    : months(`${yearText(year)}-${season}`, year, SEASONS[season], 3);
}

function relativeQuarter(by: number, anchor: Anchor): Resolved {
  if (anchor.year === null || anchor.month === null) return open('XXXX-QX', 'quarter');
  const index = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + by;
  const [year, quarter] = [Math.floor(index / 4), (index % 4) + 1];
  return months(`${yearText(year)}-Q${String(quarter)}`, year, quarter * 3 - 2, 3);
}

function yearsOf(fields: Fields, anchor: Anchor): Resolved | null {
  const century =
    fields.century ??
    (fields.centuryBy === undefined || anchor.year === null
      ? undefined
      : Math.floor(anchor.year / 100) + fields.centuryBy);
  if (century !== undefined) {
    const first = century * 100;
    return {
      value: `${two(century)}XX`,
      from: toDay(first, 1, 1),
      to: toDay(first + 99, 12, 31),
      grain: 'longer',
    };
  }
  const decade =
    fields.decade ??
    (fields.decadeBy === undefined || anchor.year === null
      ? undefined
      : (Math.floor(anchor.year / 10) + fields.decadeBy) * 10);
  if (decade !== undefined)
    return {
      value: `${yearText(decade).slice(0, 3)}X`,
      from: toDay(decade, 1, 1),
      to: toDay(decade + 9, 12, 31),
      grain: 'longer',
    };
  if (fields.year === undefined && fields.yearBy === undefined) return null;
  const year = fields.year ?? (anchor.year === null ? null : anchor.year + fields.yearBy!);
  if (year === null) return open('XXXX', 'year');
  return { value: yearText(year), from: toDay(year, 1, 1), to: toDay(year, 12, 31), grain: 'year' };
}
