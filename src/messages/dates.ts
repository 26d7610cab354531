import { known, say, type Ui } from './index.js';

/** How a date is written: with a short month, without the year where it is the one given, and then perhaps with the weekday. */
export interface DateStyle {
  readonly weekday?: boolean;
  readonly short?: boolean;
  readonly year?: string | null;
}

const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(.*))?$/;
const CLOCK = /^(\d\d)(?::(\d\d))?/;
const MONTH = /^(\d{4}|XXXX)-(\d\d)$/;
const WEEKDAY = /^(?:\d{4}|XXXX)-W(?:\d\d|XX)-([1-7])(?:T(.*))?$/;
const WEEK = /^(\d{4})-W(\d\d)(-WE)?$/;
const STRETCH = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/;

/** TIMEX3 codes of parts of the day and seasons. */
const PARTS = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'day',
} as const;
const SEASONS = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;
const REFERENCES = { PAST_REF: 'past', PRESENT_REF: 'present', FUTURE_REF: 'future' } as const;

/** An ISO 8601 or TIMEX3 value in the reader's language, as precise as it is; the wall time as given. What is no such value stays. */
export function dateText(ui: Ui, value: string, style: DateStyle = {}): string {
  const day = DAY.exec(value);
  if (day) return dayText(ui, day[1]!, day[2]!, day[3]!, day[4], style);
  const month = MONTH.exec(value);
  if (month) return monthText(ui, month[1]!, month[2]!);
  const weekday = WEEKDAY.exec(value);
  if (weekday) return weekdayText(ui, Number(weekday[1]), weekday[2]);
  const week = WEEK.exec(value);
  if (week)
    return say(ui, 'date', week[3] === undefined ? 'week' : 'weekend', {
      week: String(Number(week[2])),
      year: week[1]!,
    });
  const stretch = STRETCH.exec(value);
  if (stretch) return stretchText(ui, stretch[1]!, stretch[2]!);
  return Object.hasOwn(REFERENCES, value)
    ? (known(ui, 'date', REFERENCES[value as keyof typeof REFERENCES]) ?? value)
    : value;
}

function dayText(
  ui: Ui,
  year: string,
  month: string,
  day: string,
  time: string | undefined,
  style: DateStyle,
): string {
  // Any leap year does where the year is open: only day and month are written.
  const at = Date.UTC(year === 'XXXX' ? 2000 : Number(year), Number(month) - 1, Number(day));
  const open = year === 'XXXX';
  const near = open || year === style.year;
  const date = format(ui, at, {
    day: 'numeric',
    month: style.weekday === true || style.short === true ? 'short' : 'long',
    ...(style.weekday === true && near && !open ? { weekday: 'short' } : {}),
    ...(near ? {} : { year: 'numeric' }),
  });
  const dated = open ? say(ui, 'date', 'openYear', { date }) : date;
  return time === undefined ? dated : withTime(ui, dated, time);
}

function monthText(ui: Ui, year: string, month: string): string {
  const at = Date.UTC(year === 'XXXX' ? 2000 : Number(year), Number(month) - 1, 1);
  if (year !== 'XXXX') return format(ui, at, { month: 'long', year: 'numeric' });
  return say(ui, 'date', 'openYear', { date: format(ui, at, { month: 'long' }) });
}

/** A day of the week whose week is not told; the first of January 2001 was a Monday. */
function weekdayText(ui: Ui, day: number, time: string | undefined): string {
  const name = format(ui, Date.UTC(2001, 0, day), { weekday: 'long' });
  return time === undefined ? name : withTime(ui, name, time);
}

function withTime(ui: Ui, date: string, time: string): string {
  const part = PARTS[time as keyof typeof PARTS] as (typeof PARTS)[keyof typeof PARTS] | undefined;
  if (part !== undefined) return say(ui, 'date', 'part', { date, part: say(ui, 'date', part) });
  const clock = CLOCK.exec(time);
  if (!clock) return date;
  const at = Date.UTC(2000, 0, 1, Number(clock[1]), Number(clock[2] ?? 0));
  return say(ui, 'date', 'part', {
    date,
    part: format(ui, at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  });
}

function stretchText(ui: Ui, year: string, code: string): string {
  const season = SEASONS[code as keyof typeof SEASONS] as (typeof SEASONS)[keyof typeof SEASONS] | undefined;
  if (season !== undefined) return say(ui, 'date', 'season', { season: say(ui, 'date', season), year });
  return say(ui, 'date', code.startsWith('Q') ? 'quarter' : 'half', { n: code.slice(1), year });
}

/** Formatters are dear to make and few: one for each language and set of options. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatter(ui: Ui, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${ui.locale} ${JSON.stringify(options)}`;
  let made = FORMATTERS.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(ui.locale, { timeZone: 'UTC', ...options });
    FORMATTERS.set(key, made);
  }
  return made;
}

const format = (ui: Ui, at: number, options: Intl.DateTimeFormatOptions): string =>
  Number.isNaN(at) ? '' : formatter(ui, options).format(at);

/** From the first to the last day, in the short form of the language (CLDR intervals); once where they are one. */
export function rangeText(ui: Ui, from: string, to: string): string {
  const [first, last] = [Date.parse(from.slice(0, 10)), Date.parse(to.slice(0, 10))];
  if (Number.isNaN(first) || Number.isNaN(last) || first >= last) return dateText(ui, from);
  return formatter(ui, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(first, last);
}
