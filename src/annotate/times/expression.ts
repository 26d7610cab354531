import type { TimeUnit } from '../../model/pack/numbers.js';
import type { DayPart, Season, TimeRef } from '../../model/pack/times.js';

/** Thirds of a stretch, its halves, what is over of it by the anchor and what is left. */
export type Edge = 'START' | 'MID' | 'END' | 'FIRST' | 'SECOND' | 'PAST' | 'REST';

/** The nth day, week, weekend or weekday (Monday 1) of a stretch; negative n counts from its end. */
export interface Nth {
  readonly n: number;
  readonly of: 'day' | 'week' | 'weekend' | number;
}

/** Calendar words put together, before they are held against a publication date. `…By` count from the anchor. */
export interface Fields {
  readonly year?: number;
  readonly yearBy?: number;
  readonly century?: number;
  readonly centuryBy?: number;
  readonly decade?: number;
  readonly decadeBy?: number;
  readonly quarter?: number;
  readonly quarterBy?: number;
  readonly half?: number;
  readonly season?: Season;
  readonly seasonBy?: number;
  readonly month?: number;
  readonly monthBy?: number;
  readonly week?: number;
  readonly weekBy?: number;
  readonly weekendBy?: number;
  readonly weekday?: number;
  readonly weekdayBy?: number;
  /** The last such weekday, the anchor's own day included. */
  readonly lastOrToday?: true;
  readonly day?: number;
  readonly dayBy?: number;
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly noon?: 'am' | 'pm';
  readonly edge?: Edge;
  readonly nth?: Nth;
  /** The night before the day. */
  readonly eve?: true;
  /** The day of the year next before (-1) or after (1) the anchor, whatever the tense. */
  readonly side?: -1 | 1;
  /** `MM-weekday-n`: a feast on the nth weekday; `MM-DD+weekday`: on the first one from a day on; `E+n`: one counted from Easter. */
  readonly feast?: string;
  readonly fromText?: true;
}

/** A counted unit of time. `n` null where the text leaves it open. */
export interface Amount {
  readonly n: number | null;
  readonly unit: TimeUnit;
}

/** What was read at tokens [first, last). `line` is the pattern of the pack. */
export type Expression = { readonly first: number; readonly last: number; readonly line: string } & (
  | {
      readonly is: 'date';
      readonly fields: Fields;
      /** The second end of a stretch, which does not lie before the first. */
      readonly isEnd?: true;
    }
  | { readonly is: 'duration'; readonly amounts: readonly Amount[] }
  | {
      readonly is: 'span';
      readonly amounts: readonly Amount[];
      readonly by: -1 | 1;
      readonly ifFuture: boolean;
      /** What it is the beginning (by 1) or the end (by -1) of, where the text names it ("the first nine months of 2031"). */
      readonly base: Fields | null;
    }
  | {
      readonly is: 'shift';
      readonly amounts: readonly Amount[];
      readonly by: -1 | 1;
      readonly fromText: boolean;
      readonly ifFuture: boolean;
      /** The day that it is counted from, where the text names one ("two days after Christmas"). */
      readonly base: Fields | null;
    }
  | { readonly is: 'set'; readonly amount: Amount | null; readonly fields: Fields }
  | { readonly is: 'ref'; readonly ref: TimeRef; readonly days: number | null }
  | { readonly is: 'same'; readonly unit: TimeUnit | null }
  | { readonly is: 'since'; readonly event: string; readonly ifDated: boolean }
);

export type DateExpression = Extract<Expression, { is: 'date' }>;

/** Grain of a date: how exactly its calendar fields say when. */
export const hasDay = (fields: Fields): boolean =>
  fields.dayBy !== undefined ||
  (fields.nth !== undefined && fields.nth.of !== 'week' && fields.nth.of !== 'weekend') ||
  fields.weekday !== undefined ||
  fields.feast !== undefined ||
  (fields.day !== undefined && (fields.month !== undefined || fields.monthBy !== undefined));

/** A weekday that nothing but its clause places. */
export const isBareWeekday = ({ weekday, weekBy, weekdayBy, month, day, lastOrToday }: Fields): boolean =>
  weekday !== undefined && [weekBy, weekdayBy, month, day, lastOrToday].every((field) => field === undefined);

const hasTime = (fields: Fields): boolean => fields.part !== undefined || fields.hour !== undefined;
const hasYear = (fields: Fields): boolean => fields.year !== undefined || fields.yearBy !== undefined;
const isWeekdayOnly = (fields: Fields): boolean =>
  fields.weekday !== undefined && fields.month === undefined && fields.weekBy === undefined;
/** A year and nothing within it. */
export const isYearOnly = (fields: Fields): boolean =>
  hasYear(fields) &&
  Object.keys(fields).every((key) => key === 'year' || key === 'yearBy' || key === 'fromText');
const isWithinYear = (fields: Fields): boolean =>
  fields.month !== undefined ||
  fields.quarter !== undefined ||
  fields.half !== undefined ||
  fields.season !== undefined ||
  fields.feast !== undefined;
const isWeekOnly = (fields: Fields): boolean =>
  fields.weekBy !== undefined && fields.weekday === undefined && !hasTime(fields);
const isTimeOnly = (fields: Fields): boolean =>
  hasTime(fields) && !hasDay(fields) && !isWithinYear(fields) && !hasYear(fields);

/** Two neighbouring expressions as one, null where they are two: "Wednesday" + "Dec. 20", "10:30" + "Friday", "June" + "last year". */
export function combine(a: Expression, b: Expression): Fields | null {
  if (a.is !== 'date' || b.is !== 'date') return null;
  const [x, y] = [a.fields, b.fields];
  const clash = Object.keys(x).some((key) => key !== 'fromText' && key in y);
  if (clash || !fits(x, y)) return null;
  return { ...x, ...y };
}

function fits(x: Fields, y: Fields): boolean {
  if (isWeekdayOnly(x) && !hasTime(x)) if (y.day !== undefined && y.month !== undefined) return true;
  if (x.day !== undefined && x.month !== undefined && isWeekdayOnly(y) && y.weekdayBy === undefined)
    return true;
  if (hasDay(x) && isTimeOnly(y)) return !(x.hour !== undefined && y.hour !== undefined);
  if (isTimeOnly(x) && hasDay(y)) return !(x.hour !== undefined && y.hour !== undefined);
  if (isTimeOnly(x) && isTimeOnly(y)) return x.hour !== undefined;
  if (isWithinYear(x) && !hasYear(x) && isYearOnly(y)) return true;
  if (isYearOnly(x) && x.year === undefined && isWithinYear(y) && !hasYear(y)) return y.day === undefined;
  return (isWeekdayOnly(x) && isWeekOnly(y)) || (isWeekOnly(x) && isWeekdayOnly(y));
}
