import type { Published } from '../model/index.js';

const PARTS: Readonly<Record<string, string>> = {
  NI: '02',
  MO: '08',
  MI: '12',
  AF: '15',
  DT: '12',
  EV: '20',
};

/**
 * A sortable form of a TIMEX3 or ISO 8601 time: the day, and the hour where a part of the day or a clock time is given.
 * Null where the year is open or the value is no point in time.
 */
export function sortable(value: string | null | undefined): string | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(?:([A-Z]{2})|(\d\d)))?/.exec(value ?? '');
  if (!match) return null;
  const hour = match[2] === undefined ? match[3] : PARTS[match[2]];
  return hour === undefined ? match[1]! : `${match[1]!}T${hour}`;
}

/** As `sortable`, with months told as months (`2031-05`). */
export const sortableMonth = (value: string | null | undefined): string | null =>
  sortable(value) ?? /^\d{4}-\d\d$/.exec(value ?? '')?.[0] ?? null;

/** -1, 1: first before or after second; 0: the same as far as told (a day and an hour of it do not differ). Null: not comparable. */
export function compareTimes(a: string | null, b: string | null): -1 | 0 | 1 | null {
  if (a === null || b === null) return null;
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The publication day, sortable; null where unknown or without a year. */
export const publishedDay = (published: Published | null): string | null =>
  sortable(published?.value)?.slice(0, 10) ?? null;

/** Whole days between two sortable times. */
export const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
