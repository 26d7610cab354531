/** Days are counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar of ISO 8601. */
export type DayNumber = number;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

export const toDay = (year: number, month: number, day: number): DayNumber =>
  Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY);

export function fromDay(day: DayNumber): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the month that exists: "31 April" is none. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

export const daysIn = (year: number, month: number): number =>
  toDay(year, month + 1, 1) - toDay(year, month, 1);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

/** Week of ISO 8601: its year is that of its Thursday. */
export function weekOf(day: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = fromDay(thursday);
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 };
}

const pad = (value: number, size: number): string => String(value).padStart(size, '0');

export const yearText = (year: number): string => pad(year, 4);
export const monthText = (year: number, month: number): string => `${yearText(year)}-${pad(month, 2)}`;
export const two = (value: number): string => pad(value, 2);

export function dayText(day: DayNumber): string {
  const date = fromDay(day);
  return `${monthText(date.year, date.month)}-${pad(date.day, 2)}`;
}

export function weekText(day: DayNumber): string {
  const { year, week } = weekOf(day);
  return `${yearText(year)}-W${pad(week, 2)}`;
}

/** A month so many from another. */
export function addMonths(
  year: number,
  month: number,
  by: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The same day of the month so many months on, or the month's last. */
export function shiftMonths(day: DayNumber, by: number): DayNumber {
  const date = fromDay(day);
  const to = addMonths(date.year, date.month, by);
  return toDay(to.year, to.month, Math.min(date.day, daysIn(to.year, to.month)));
}

/** The nth weekday of a month; negative n counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
  const first = toDay(year, month, 1);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  if (n > 0) return first + offset + (n - 1) * 7;
  const last = first + daysIn(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
}

/** The first such weekday from a day on. */
export const firstFrom = (day: DayNumber, weekday: number): DayNumber =>
  day + ((weekday - weekdayOf(day) + 7) % 7);

/** Monday of week 1 (ISO 8601: the week with the fourth of January). */
export const firstWeek = (year: number): DayNumber => mondayOf(toDay(year, 1, 4));

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): DayNumber {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return toDay(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
