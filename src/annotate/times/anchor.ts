import type { Published } from '../../model/index.js';
import { dayText, fromDay, toDay, type DayNumber } from './calendar.js';

/**
 * What relative expressions are counted from. `day` is null where the year is open; then `month` and `date` may still be known.
 * Dates are local to the outlet: a time zone in the given value is not applied.
 */
export interface Anchor {
  readonly day: DayNumber | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly date: number | null;
}

const parts = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?/;

export function anchorOf(published: Published | null): Anchor {
  const found = published && parts.exec(published.value);
  if (!found) return { day: null, year: null, month: null, date: null };
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const year = found[1] === 'XXXX' ? null : Number(found[1]);
  const [month, date] = [number(found[2]), number(found[3])];
  const day = year !== null && month !== null && date !== null ? toDay(year, month, date) : null;
  return { day, year, month, date };
}

/** The date an expression stood for, from which later ones may count ("two days later"). */
export interface Named {
  readonly day: DayNumber;
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'longer';
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const anchorAt = (day: DayNumber): Anchor => {
  const { year, month, day: date } = fromDay(day);
  return { day, year, month, date };
};

/** Window of whole days. */
export const days = (from: DayNumber, to: DayNumber): Window => ({
  earliest: dayText(from),
  latest: dayText(to),
});

export interface Window {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const OPEN: Window = { earliest: null, latest: null };
