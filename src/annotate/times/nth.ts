import { dayText, mondayOf, weekdayOf, weekText, type DayNumber } from './calendar.js';
import type { Nth } from './expression.js';
import type { Resolved } from './resolve.js';

const NONE: Resolved = { value: null, from: null, to: null, grain: 'longer' };

/** The nth day, week or weekday of a stretch, or the week or weekend it begins in (n = 0); nothing where the stretch is open or has none. */
export function nthOf({ n, of }: Nth, { from, to }: Resolved): Resolved {
  if (from === null || to === null) return NONE;
  if (n === 0) return week(mondayOf(from), of === 'weekend');
  if (of === 'day') return dayIn(n > 0 ? from + n - 1 : to + n + 1, from, to);
  if (typeof of === 'number') return dayIn(weekdayIn(n, of, from, to), from, to);
  return weekIn(n, of === 'weekend', from, to);
}

function dayIn(day: DayNumber, from: DayNumber, to: DayNumber): Resolved {
  return day < from || day > to ? NONE : { value: dayText(day), from: day, to: day, grain: 'day' };
}

function weekdayIn(n: number, weekday: number, from: DayNumber, to: DayNumber): DayNumber {
  if (n > 0) return from + ((weekday - weekdayOf(from) + 7) % 7) + (n - 1) * 7;
  return to - ((weekdayOf(to) - weekday + 7) % 7) + (n + 1) * 7;
}

/** A week belongs to the month that its Thursday is in, as with the years of ISO 8601. */
function weekIn(n: number, isWeekend: boolean, from: DayNumber, to: DayNumber): Resolved {
  const day = weekdayIn(n, isWeekend ? 6 : 4, from, to);
  if (day < from || day > to) return NONE;
  return week(mondayOf(day), isWeekend);
}

const week = (monday: DayNumber, isWeekend: boolean): Resolved => ({
  value: `${weekText(monday)}${isWeekend ? '-WE' : ''}`,
  from: isWeekend ? monday + 5 : monday,
  to: monday + 6,
  grain: 'week',
});
