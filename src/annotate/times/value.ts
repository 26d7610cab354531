import type { Timex } from '../../model/index.js';
import type { TimeUnit } from '../../model/pack/numbers.js';
import { OPEN, anchorAt, days, type Anchor, type Named, type Window } from './anchor.js';
import { dayText, shiftMonths, two, type DayNumber } from './calendar.js';
import { hasDay, type Amount, type Expression, type Fields } from './expression.js';
import { resolveDate, type Resolved } from './resolve.js';
import type { Direction } from './tense.js';
import { partWindow, timeOfDay, windowOf } from './window.js';

/** The value of an expression, and the date it names for those that count from it. */
export interface Valued {
  readonly type: Timex['type'];
  readonly value: string | null;
  readonly window: Window;
  readonly named: Named | null;
}

/** What an expression is held against. `near`: the day named last in this sentence or the one before. */
export interface Setting {
  readonly anchor: Anchor;
  readonly named: Named | null;
  readonly near: Named | null;
  /** The quarter of a year named last, while the text still speaks of it. */
  readonly quarter: Named | null;
  readonly direction: Direction;
  readonly since: (event: string) => DayNumber | null;
}

export function valueOf(expression: Expression, setting: Setting): Valued {
  switch (expression.is) {
    case 'date':
      return dateValue(expression.fields, setting);
    case 'duration':
      return plain('duration', durationText(expression.amounts));
    case 'span':
      return {
        ...plain('duration', durationText(expression.amounts)),
        window: spanWindow(expression, setting),
      };
    case 'shift':
      return shiftValue(expression, setting);
    case 'set':
      return plain('set', setText(expression.amount, expression.fields));
    case 'ref':
      return {
        ...plain('date', expression.ref),
        window: refWindow(expression.ref, expression.days, setting.anchor),
      };
    case 'same':
      return sameValue(expression.unit, setting);
    case 'since':
      return sinceValue(expression.event, expression.ifDated, setting);
  }
}

const plain = (type: Timex['type'], value: string | null): Valued => ({
  type,
  value,
  window: OPEN,
  named: null,
});

function dateValue(fields: Fields, setting: Setting): Valued {
  const anchor = fields.fromText ? (setting.named ? anchorAt(setting.named.day) : NOWHERE) : setting.anchor;
  const clock = timeOfDay(fields);
  const type = clock === '' ? 'date' : 'time';
  if (clock !== '' && !hasDay(fields) && fields.day === undefined && fields.weekBy === undefined)
    return timeOnly(fields, clock, setting);
  const resolved = resolveDate(fields, anchor, setting.direction);
  if (fields.eve) return eveValue(resolved);
  const value = resolved.value === null ? null : `${resolved.value}${clock}`;
  const window = windowOf(resolved, fields, clock, anchor.day);
  return { type, value, window, named: namedOf(resolved, value, window) };
}

const NOWHERE: Anchor = { day: null, year: null, month: null, date: null };

function namedOf(resolved: Resolved, value: string | null, window: Window): Named | null {
  if (resolved.from === null || value === null) return null;
  return { day: resolved.from, grain: resolved.grain, value, ...window };
}

/** A time of the day that names no day is of the day named last nearby, else of the day of publication. */
function timeOnly(fields: Fields, clock: string, { anchor, near }: Setting): Valued {
  const day = near?.grain === 'day' ? near.day : anchor.day;
  if (day === null) return plain('time', `XXXX-XX-XX${clock}`);
  const value = `${dayText(day)}${clock}`;
  const window =
    fields.hour === undefined ? partWindow(day, fields.part!) : { earliest: value, latest: value };
  return { type: 'time', value, window, named: null };
}

/** The night that leads to a day began the evening before: "natten til onsdag" is Tuesday night. */
function eveValue(resolved: Resolved): Valued {
  if (resolved.from === null) return plain('time', resolved.value === null ? null : `${resolved.value}TNI`);
  const day = resolved.from - 1;
  const window = partWindow(day, 'NI');
  const value = `${dayText(day)}TNI`;
  return { type: 'time', value, window, named: { day: resolved.from, grain: 'day', value, ...window } };
}

const UNIT_LETTERS: Readonly<Record<TimeUnit, readonly [string, string, number]>> = {
  second: ['T', 'S', 1],
  minute: ['T', 'M', 1],
  hour: ['T', 'H', 1],
  day: ['', 'D', 1],
  week: ['', 'W', 1],
  weekend: ['', 'WE', 1],
  month: ['', 'M', 1],
  quarter: ['', 'M', 3],
  year: ['', 'Y', 1],
  decade: ['', 'Y', 10],
  century: ['', 'Y', 100],
};

/** Parts of a unit in the next smaller one: two and a half years are P2Y6M. */
const SMALLER: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

/** ISO 8601 duration; X where the number is open ("several years" PXY). */
export function durationText(amounts: readonly Amount[]): string | null {
  const exact = amounts.flatMap((amount) => whole(amount));
  let date = '';
  let time = '';
  for (const { n, unit } of exact) {
    const [isTime, letter, factor] = UNIT_LETTERS[unit];
    const text = `${n === null ? 'X' : String(Number((n * factor).toPrecision(6)))}${letter}`;
    if (isTime) time += text;
    else date += text;
  }
  return date === '' && time === '' ? null : `P${date}${time === '' ? '' : `T${time}`}`;
}

function whole(amount: Amount): Amount[] {
  const { n, unit } = amount;
  const smaller = SMALLER[unit];
  if (n === null || Number.isInteger(n) || !smaller) return [amount];
  const rest = Math.round((n - Math.floor(n)) * smaller[1]);
  const small = { n: rest, unit: smaller[0] };
  return Math.floor(n) === 0 ? [small] : [{ n: Math.floor(n), unit }, small];
}

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7, weekend: 7 };
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day so much time from another; the day itself for hours and less. */
export function moved(day: DayNumber, { n, unit }: Amount, by: -1 | 1): DayNumber {
  const count = n ?? 0;
  const months = MONTHS[unit];
  if (months !== undefined) return shiftMonths(day, by * Math.round(count * months));
  return day + by * Math.round(count * (DAYS[unit] ?? 0));
}

type Span = Extract<Expression, { is: 'span' }>;

function spanWindow({ amounts, by, base, ifFuture }: Span, { anchor, direction }: Setting): Window {
  const { day } = anchor;
  if (amounts.some(({ n, unit }) => n === null || SHORT.has(unit))) return OPEN;
  if (base) return spanOf(amounts, by, resolveDate(base, anchor, direction));
  if (day === null || (ifFuture && direction !== 'future')) return OPEN;
  const end = amounts.reduce((at, amount) => moved(at, amount, by), day);
  return by < 0 ? days(end, day) : days(day, end);
}

/** The first or the last so many days of a stretch. */
function spanOf(amounts: readonly Amount[], by: -1 | 1, { from, to }: Resolved): Window {
  if (from === null || to === null) return OPEN;
  const start = by > 0 ? from : to + 1;
  const far = amounts.reduce((at, amount) => moved(at, amount, by), start);
  return by > 0 ? days(start, far - 1) : days(far, start - 1);
}

function refWindow(ref: string, width: number | null, { day }: Anchor): Window {
  if (day === null) return OPEN;
  if (ref === 'PRESENT_REF') return days(day, day);
  if (width === null) return OPEN;
  return ref === 'PAST_REF' ? days(day - width, day - 1) : days(day + 1, day + width);
}

type Shift = Extract<Expression, { is: 'shift' }>;

/** The day that a shift counts from, null where the text leaves it open. */
function baseOf(
  { amounts, fromText, base }: Shift,
  { anchor, named, quarter, direction }: Setting,
): DayNumber | null {
  if (base) return resolveDate(base, anchor, direction).from;
  const ofQuarter = amounts.at(-1)!.unit === 'year' ? quarter : null;
  return ofQuarter?.day ?? (fromText ? (named?.day ?? null) : anchor.day);
}

function shiftValue(expression: Shift, setting: Setting): Valued {
  const { amounts, by, fromText, ifFuture } = expression;
  const smallest = amounts.at(-1)!;
  if (ifFuture && setting.direction !== 'future') return plain('duration', durationText(amounts));
  const base = baseOf(expression, setting);
  // "several hours later" in a story is neither past nor future of its publication
  const isOpen = amounts.some(({ n }) => n === null);
  if (isOpen && fromText) return plain('duration', durationText(amounts));
  if (isOpen) return plain('date', by < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (SHORT.has(smallest.unit)) return plain('duration', durationText(amounts));
  if (base === null) return plain('date', OPEN_BY_UNIT[smallest.unit] ?? 'XXXX-XX-XX');
  const day = amounts.reduce((at, amount) => moved(at, amount, by), base);
  const fields = expression.base ? { dayBy: 0 } : shiftFields(smallest.unit, setting);
  const resolved = resolveDate(fields, anchorAt(day), null);
  const value = resolved.value;
  const window = windowOf(resolved, fields, '', null);
  return { type: 'date', value, window, named: namedOf(resolved, value, window) };
}

/** "two hours later" says how long; the hour it is counted from is hardly ever given. */
const SHORT: ReadonlySet<TimeUnit> = new Set(['hour', 'minute', 'second']);

const OPEN_BY_UNIT: Readonly<Partial<Record<TimeUnit, string>>> = {
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXXX',
};

/** The grain of "three weeks ago" is the week; a year before a quarter that was spoken of is that quarter of the other year. */
function shiftFields(unit: TimeUnit, { quarter }: Setting): Fields {
  if (unit === 'week' || unit === 'weekend') return { weekBy: 0 };
  if (unit === 'month') return { monthBy: 0 };
  if (unit === 'quarter') return { quarterBy: 0 };
  if (unit === 'year') return quarter ? { quarterBy: 0 } : { yearBy: 0 };
  return unit === 'decade' || unit === 'century' ? { yearBy: 0 } : { dayBy: 0 };
}

function setText(amount: Amount | null, fields: Fields): string | null {
  if (amount) return amount.unit === 'weekend' && amount.n === 1 ? 'XXXX-WXX-WE' : durationText([amount]);
  const clock = timeOfDay(fields);
  if (fields.weekday !== undefined) return `XXXX-WXX-${String(fields.weekday)}${clock}`;
  if (fields.month !== undefined)
    return `XXXX-${two(fields.month)}${fields.day === undefined ? '' : `-${two(fields.day)}`}`;
  if (fields.season !== undefined) return `XXXX-${fields.season}`;
  return clock === '' ? null : `XXXX-XX-XX${clock}`;
}

/** "at that time", "that year": what the text named last; nothing where it named none of that grain. */
function sameValue(unit: TimeUnit | null, { named, quarter }: Setting): Valued {
  if (unit === 'quarter') return quarter ? again(quarter) : NOTHING;
  if (!named) return unit === null ? plain('date', 'PAST_REF') : NOTHING;
  if (unit === null) return again(named);
  const key =
    unit === 'week' ? 'weekBy' : unit === 'month' ? 'monthBy' : unit === 'year' ? 'yearBy' : 'dayBy';
  if ((unit === 'day' && named.grain !== 'day') || named.grain === 'longer') return NOTHING;
  if (unit !== 'year' && (named.grain === 'year' || named.grain === 'quarter')) return NOTHING;
  const fields = { [key]: 0 };
  const resolved = resolveDate(fields, anchorAt(named.day), null);
  return { ...plain('date', resolved.value), window: windowOf(resolved, fields, '', null), named };
}

const NOTHING: Valued = { type: 'date', value: null, window: OPEN, named: null };

function again(named: Named): Valued {
  const { value, earliest, latest } = named;
  return {
    type: value.includes('T') && named.grain === 'day' ? 'time' : 'date',
    value,
    window: { earliest, latest },
    named,
  };
}

/** From the event's day to the day the sentence speaks of, else the day of publication. */
function sinceValue(event: string, ifDated: boolean, { anchor, near, since }: Setting): Valued {
  const day = since(event);
  if (day === null || (anchor.day !== null && day > anchor.day))
    return ifDated ? NOTHING : plain('date', 'PAST_REF');
  const until = near?.grain === 'day' && near.day > day ? near.day : anchor.day;
  const [earliest, latest] = [dayText(day), until === null ? null : dayText(until)];
  return {
    ...plain('date', latest === null ? 'PAST_REF' : `${earliest}/${latest}`),
    window: { earliest, latest },
  };
}
