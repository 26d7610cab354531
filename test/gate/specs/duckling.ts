import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftOutFor } from './classes.js';
import { addDays, secondsOf, type Expected, type Read, type Window } from './case.js';

interface Row {
  readonly dim: string;
  readonly lang: string;
  readonly value: string;
  readonly texts: readonly string[];
}

/** The time that Duckling's examples are read at: a Tuesday, half past four in the morning. */
const REFERENCE = '2013-02-12';
const MOMENT = Date.parse('2013-02-12T04:30:00Z');
const DAY = 86_400_000;

const GRAINS: Readonly<Record<string, string>> = {
  Second: 'PT1S',
  Minute: 'PT1M',
  Hour: 'PT1H',
  Day: 'P1D',
  Week: 'P1W',
  Month: 'P1M',
  Quarter: 'P3M',
  Year: 'P1Y',
};

/** The examples of one language, each text a case. */
export function duckling(folder: string, language: string): Read {
  const read: Read = { cases: [], leftOut: [] };
  const rows = JSON.parse(readFileSync(join(folder, 'examples.json'), 'utf8')) as Row[];
  for (const { dim: type, lang, value, texts } of rows) {
    if (lang.toLowerCase() !== language) continue;
    const meant = type === 'Quantity' ? 'measures of the kitchen' : expectedOf(type, value);
    for (const text of texts) {
      const expected = typeof meant === 'string' ? meant : (leftOutFor(type, text, language, meant) ?? meant);
      if (typeof expected === 'string') read.leftOut.push({ language, type, reason: expected });
      else read.cases.push({ language, type, text, reference: REFERENCE, at: null, expected });
    }
  }
  return read;
}

function expectedOf(type: string, value: string): Expected | string {
  if (value === '=') return type === 'Time' ? { is: 'nothing' } : 'no value is given';
  const data = /^\((\w+) (.*)\)$/.exec(value);
  if (!data) return 'no value is given';
  const [, kind, rest] = data as unknown as [string, string, string];
  if (kind === 'NumeralValue' || kind === 'OrdinalData') return numberOf(kind, rest);
  if (kind === 'DurationData') return lengthOf(rest);
  if (kind.endsWith('Holiday'))
    return 'names of holidays: the packs hold those that date the news, not calendars';
  if (kind === 'datetimeOpenInterval')
    return "open to one side: the day is read, what it bounds is the claim's";
  return kind === 'datetime'
    ? instantOf(rest)
    : kind === 'datetimeInterval'
      ? intervalOf(rest)
      : 'no value is given';
}

function numberOf(kind: string, text: string): Expected | string {
  const value = Number(text.replace(/[()]/g, ''));
  if (Number.isNaN(value)) return 'no number is given';
  if (value < 0) return 'negative counts: in news a hyphen before a number is no sign';
  return { is: 'numbers', kind: kind === 'OrdinalData' ? 'ordinal' : 'number', values: [value] };
}

function lengthOf(text: string): Expected | string {
  const [amount, grain] = text.split(' ');
  const unit = secondsOf(GRAINS[grain ?? ''] ?? '');
  const value = Number(amount);
  return unit === null || Number.isNaN(value)
    ? 'no length is given'
    : { is: 'length', seconds: value * unit };
}

/** Milliseconds of "2013, 2, 15, 0, 0, 0"; a month or day 0 counts as the first. */
function timeOf(list: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = list.split(',').map(Number);
  return Date.UTC(year, Math.max(1, month) - 1, Math.max(1, day), hour, minute, second);
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const minuteOf = (time: number): string => new Date(time).toISOString().slice(0, 16);

function instantOf(text: string): Expected | string {
  const match = /^\(([-\d, ]+)\) (\w+)$/.exec(text);
  if (!match) return 'no time is given';
  const [time, grain] = [timeOf(match[1]!), match[2]!];
  if (grain === 'Second' || isCounted(time, grain)) return time === MOMENT ? { is: 'now' } : FROM_NOW;
  if (grain === 'Minute' || grain === 'Hour')
    return { is: 'moment', windows: around(minuteOf(time)), timex: null };
  if (grain === 'Day')
    return {
      is: 'day',
      windows: [{ earliest: dayOf(time), latest: dayOf(time) }, ...shifted(time)],
      timex: null,
    };
  const end = endOf(time, grain);
  const windows = [{ earliest: dayOf(time), latest: dayOf(end - DAY) }];
  return {
    is: 'stretch',
    windows: grain === 'Year' ? windows : windows.flatMap(orYearBefore),
    timex: null,
  };
}

/** A bare month, day of the year or part of one is the next one there and mostly the last one in news: both are right. */
const orYearBefore = (window: Window): Window[] => [window, movedBack(window, yearBefore)];
const orWeekBefore = (window: Window): Window[] => [window, movedBack(window, (day) => addDays(day, -7))];

function yearBefore(day: string): string {
  const before = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  before.setUTCFullYear(before.getUTCFullYear() - 1);
  return dayOf(before.getTime());
}

const movedBack = ({ earliest, latest }: Window, back: (day: string) => string): Window => ({
  earliest: back(earliest) + earliest.slice(10),
  latest: back(latest) + latest.slice(10),
});

const FROM_NOW = 'counted from the minute of speaking, which a date of publication does not have';

/** Minutes and hours before or after the reference keep its half past. */
const isCounted = (time: number, grain: string): boolean =>
  (grain === 'Minute' && time % 3_600_000 === MOMENT % 3_600_000 && Math.abs(time - MOMENT) < 2 * DAY) ||
  (grain === 'Hour' && time % DAY === (MOMENT - 1_800_000) % DAY);

/** A bare weekday is the next one there and mostly the last one in news: both are right. */
const shifted = (time: number): Window[] =>
  [addDays(dayOf(time), -7), yearBefore(dayOf(time)), ...sameWeekday(time)].map((day) => ({
    earliest: day,
    latest: day,
  }));

/** The same weekday of the month a year before, counted from its beginning and from its end. */
function sameWeekday(time: number): string[] {
  const near = [-362, -363, -364, -365, -366, -367, -368, -369, -370, -371].map((by) =>
    addDays(dayOf(time), by),
  );
  return near.filter((day) => {
    const [a, b] = [new Date(day), new Date(time)];
    return a.getUTCDay() === b.getUTCDay() && a.getUTCMonth() === b.getUTCMonth();
  });
}

/** The same hour a day earlier or later, a week or a year before: which is meant a bare clock time, weekday or date does not tell. */
const around = (minute: string): Window[] =>
  [addDays(minute, 0), addDays(minute, -1), addDays(minute, 1), addDays(minute, -7), yearBefore(minute)].map(
    (day) => ({ earliest: day + minute.slice(10), latest: day + minute.slice(10) }),
  );

function endOf(time: number, grain: string): number {
  const end = new Date(time);
  if (grain === 'Week') end.setUTCDate(end.getUTCDate() + 7);
  else if (grain === 'Month') end.setUTCMonth(end.getUTCMonth() + 1);
  else if (grain === 'Quarter') end.setUTCMonth(end.getUTCMonth() + 3);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.getTime();
}

function intervalOf(text: string): Expected | string {
  const match = /^\(\(([-\d, ]+)\), \(([-\d, ]+)\)\) (\w+)$/.exec(text);
  if (!match) return 'no time is given';
  const [start, end, grain] = [timeOf(match[1]!), timeOf(match[2]!), match[3]!];
  if (grain === 'Second' || (grain === 'Minute' && Math.abs(start - MOMENT) < DAY / 8)) return FROM_NOW;
  if (grain === 'Hour' && end - start < 6 * 3_600_000 && Math.abs(start - MOMENT) < DAY / 4) return FROM_NOW;
  const window =
    grain === 'Minute' || grain === 'Hour'
      ? { earliest: minuteOf(start), latest: minuteOf(end) }
      : { earliest: dayOf(start), latest: dayOf(end - DAY) };
  const short = end - start <= 4 * DAY;
  const windows = short ? [...orYearBefore(window), ...orWeekBefore(window)] : orYearBefore(window);
  return { is: 'stretch', windows, timex: null };
}
