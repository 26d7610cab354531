import type { Days, Published } from '../model/index.js';

/** Days of publication; where the year is open, those of one that stands for any. */
export type Window = Omit<Days, 'stated'>;

const DAY = 86_400_000;
/** The year that dates of an open year are counted in: one without a leap day. */
const ANY_YEAR = '2001';
const YEAR = 365;

/** The days on which an article may have been published; null where nothing is known, or no more than a year. */
export function windowOf(published: Published | null): Window | null {
  if (published === null) return null;
  const { value, earliest, latest } = published;
  const [from, to] = [dayOf(earliest ?? value), dayOf(latest ?? value)];
  if (from === null || to === null) return null;
  const open = value.startsWith('XXXX');
  return { from, to: open && to < from ? to + YEAR : to, open };
}

function dayOf(text: string): number | null {
  const iso = text.replace(/^XXXX/, ANY_YEAR).slice(0, 10);
  const time = iso.length === 10 ? Date.parse(iso) : NaN;
  return Number.isNaN(time) ? null : time / DAY;
}

/** Days between two windows, 0 where they meet; of windows without a year, the fewest that there can be. */
export function daysApart(a: Window, b: Window): number {
  if (!a.open && !b.open) return Math.max(0, b.from - a.to, a.from - b.to);
  const [x, y] = [inAnyYear(a), inAnyYear(b)];
  return Math.min(
    ...[-YEAR, 0, YEAR].map((shift) => Math.max(0, y.from + shift - x.to, x.from - y.to - shift)),
  );
}

function inAnyYear({ from, to, open }: Window): Window {
  if (open) return { from, to, open };
  const day = dayOf(`XXXX${isoDay(from).slice(4)}`) ?? from;
  return { from: day, to: day + to - from, open: true };
}

const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** A window as an inferred time of publication: as precise as its days allow. */
export function publishedIn({ from, to, open }: Window, evidence: readonly string[]): Published {
  const print = (day: number): string => (open ? `XXXX${isoDay(day).slice(4)}` : isoDay(day));
  const [earliest, latest] = [print(from), print(to)];
  const month = earliest.slice(0, 7) === latest.slice(0, 7);
  return {
    value: month ? earliest.slice(0, 7) : earliest.slice(0, 4),
    precision: month ? 'month' : 'year',
    basis: 'inferred',
    earliest,
    latest,
    evidence,
  };
}

/** 1 Monday … 7 Sunday (ISO 8601) of an ISO date. */
export const weekdayOf = (iso: string): number => ((new Date(iso).getUTCDay() + 6) % 7) + 1;
