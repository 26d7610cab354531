import type { TimeUnit } from '../../model/pack/numbers.js';
import type { TimeMeaning } from '../../model/pack/times.js';
import { isDate } from './calendar.js';
import { hasDay, isYearOnly, type Amount, type Edge, type Expression, type Fields } from './expression.js';
import type { Line } from './patterns.js';
import { Slots } from './captured.js';
import { clock, part } from './clock.js';
import type { Capture, Field } from './slots.js';
import { isTime } from './guards.js';

/** Makes the expression of a matched line; null where its slots hold no date ("February 31"). */
export function build(
  line: Line,
  first: number,
  last: number,
  captures: readonly Capture[],
  field: Field,
): Expression | null {
  if (!isTime(line, first, last, captures, field)) return null;
  const made = meaning(line.is, new Slots(captures));
  return made && { first, last, line: line.text, ...made };
}

/** What a line says without its place; distributes over the kinds of expression. */
type Bare<E> = E extends Expression ? Omit<E, 'first' | 'last' | 'line'> : never;
type Made = Bare<Expression>;

function meaning(is: TimeMeaning, slots: Slots): Made | null {
  switch (is.is) {
    case 'week':
      return week(slots);
    case 'decade':
      return decade(slots);
    case 'half':
      return half(is, slots);
    case 'quarter':
    case 'date':
      return date(calendarFields(is, slots));
    case 'day':
      return date({ dayBy: is.by, ...part(is.part, slots), ...text(is) });
    case 'unit':
      return unit(is, slots);
    case 'weekday':
      return weekday(is, slots);
    case 'shift':
      return shift(is, slots);
    case 'span':
      return span(is, slots);
    case 'duration':
      return duration(slots.amounts(is.n, is.unit));
    case 'set':
      return set(is, slots);
    case 'ref':
      return { is: 'ref', ref: is.ref, days: is.days ?? null };
    case 'part':
      return partOf(is.part, slots);
    case 'clock':
      return date(clock(is, slots));
    case 'edge':
      return edge(is.edge, slots);
    case 'nth':
      return nth(is, slots);
    case 'eve':
      return slots.time?.is === 'date' && slots.time.fields.part === undefined
        ? date({ ...slots.time.fields, part: 'NI', eve: true })
        : null;
    case 'same':
      return { is: 'same', unit: slots.unit ?? is.unit ?? null };
    case 'since':
      return { is: 'since', event: slots.all('event')[0]?.event ?? '', ifDated: is.ifDated ?? false };
    case 'side':
      return side(is.by, slots.has('time') ? slots.time : date(calendarFields({ is: 'date' }, slots)));
    case 'holiday':
      return date({
        ...holiday(is.day),
        ...year(slots),
        ...(is.by === undefined ? {} : { side: is.by }),
      });
  }
}

const ORDER: readonly TimeUnit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
];

/** Two amounts are one only from the larger to the smaller unit. */
function duration(amounts: readonly Amount[]): Made | null {
  const falling = amounts.every(
    ({ unit }, i) => i === 0 || ORDER.indexOf(unit) > ORDER.indexOf(amounts[i - 1]!.unit),
  );
  const isYear = amounts.some(({ n, unit }) => n !== null && n >= 1000 && unit === 'quarter');
  return amounts.length > 0 && falling && !isYear ? { is: 'duration', amounts } : null;
}

function shift(is: Extract<TimeMeaning, { is: 'shift' }>, slots: Slots): Made | null {
  const amounts = slots.amounts(is.n, is.unit);
  const { time } = slots;
  const base = time?.is === 'date' && hasDay(time.fields) ? time.fields : null;
  if (amounts.length === 0 || (time && !base)) return null;
  return {
    is: 'shift',
    amounts,
    by: is.by,
    fromText: is.from === 'text',
    ifFuture: is.ifFuture ?? false,
    base,
  };
}

function span(is: Extract<TimeMeaning, { is: 'span' }>, slots: Slots): Made | null {
  const { time } = slots;
  if (time && time.is !== 'date') return null;
  const amounts = slots.amounts(is.n, is.unit);
  // "the first nine months of the year": the last unit has no number of its own
  const counted = slots.count('n');
  const isOfUnit = !time && counted > 0 && amounts.length > counted;
  return {
    is: 'span',
    amounts: isOfUnit ? amounts.slice(0, counted) : amounts,
    by: is.by,
    ifFuture: is.ifFuture ?? false,
    base: isOfUnit ? stretchOf(slots) : (time?.fields ?? null),
  };
}

/** "the first half of 2031", of a month, or of the running unit. */
function half(is: Extract<TimeMeaning, { is: 'half' }>, slots: Slots): Made | null {
  const order = is.n ?? slots.number('ord') ?? slots.number('n');
  if (order !== 1 && order !== 2) return null;
  if (!slots.has('time') && !slots.unit) return date({ ...year(slots), half: order });
  const of = stretchOf(slots);
  if (!of || of.edge !== undefined || of.half !== undefined || hasDay(of)) return null;
  return date(isYearOnly(of) ? { ...of, half: order } : { ...of, edge: order === 1 ? 'FIRST' : 'SECOND' });
}

function edge(which: Edge, slots: Slots): Made | null {
  const { time, unit: named } = slots;
  if (time)
    return time.is === 'date' && time.fields.edge === undefined
      ? date({ ...time.fields, edge: which })
      : null;
  const key = named === 'day' || named === 'weekend' ? undefined : named && BY_UNIT[named];
  return key && !slots.all('unit')[0]!.many ? date({ [key]: 0, edge: which }) : null;
}

/** "the second Monday of March", "the last week of the year", "the week of the 18th". */
function nth(is: Extract<TimeMeaning, { is: 'nth' }>, slots: Slots): Made | null {
  const within = stretchOf(slots);
  const order = slots.number('ord');
  const n = is.n ?? (order === undefined || !is.last ? order : -order);
  const of = slots.number('weekday') ?? is.unit ?? slots.unit;
  // "the first weeks of March" are a stretch, not the first week
  if (slots.all('unit')[0]?.many && slots.number('weekday') === undefined) return null;
  const isDay = within !== null && (hasDay(within) || within.day !== undefined);
  if (!within || within.nth || n === undefined || isDay !== (n === 0)) return null;
  return typeof of === 'number' || of === 'day' || of === 'week' || of === 'weekend'
    ? date({ ...within, nth: { n, of } })
    : null;
}

/** What an nth part is of: a time, a day of the month, or the running unit, the last one named. */
function stretchOf(slots: Slots): Fields | null {
  const { time } = slots;
  if (time) return time.is === 'date' ? time.fields : null;
  const day = slots.number('day');
  if (day !== undefined) return { day };
  const key = BY_UNIT[slots.all('unit').at(-1)?.unit ?? 'hour'];
  return key && key !== 'dayBy' ? { [key]: 0 } : null;
}

const date = (fields: Fields | null): Made | null => fields && { is: 'date', fields };
const text = (is: { readonly from?: 'text' }): Fields => (is.from === 'text' ? { fromText: true } : {});

/** A part of the day, of the day that a {time} names. */
function partOf(of: NonNullable<Fields['part']>, { time }: Slots): Made | null {
  if (!time) return date({ part: of });
  return time.is === 'date' && hasDay(time.fields) && time.fields.hour === undefined
    ? date({ ...time.fields, part: of })
    : null;
}

function year(slots: Slots): Fields {
  const found = slots.number('year');
  return found === undefined ? {} : { year: found };
}

type CalendarMeaning = Extract<TimeMeaning, { readonly is: 'quarter' } | { readonly is: 'date' }>;

function calendarFields(is: CalendarMeaning, slots: Slots): Fields | null {
  const fields: Record<string, unknown> = { ...year(slots), ...part(undefined, slots) };
  const put = (key: keyof Fields, value: unknown): void => {
    if (value !== undefined) fields[key] = value;
  };
  const given = is.is === 'quarter' ? is.n : undefined;
  const order = given ?? slots.number('ord') ?? slots.number('n');
  if (is.is === 'quarter') {
    if (order === undefined || order < 1 || order > 4) return null;
    put('quarter', order);
  } else if (slots.has('time')) put('day', order);
  else if (slots.has('ord') || slots.has('roman')) {
    const century = slots.number('roman') ?? order;
    put('century', century === undefined ? undefined : century - 1);
  }
  if (slots.has('time') && (slots.has('day') || slots.has('ord'))) {
    const of: Fields = slots.time?.is === 'date' ? slots.time.fields : {};
    const inMonth = of.day === undefined ? of.monthBy : undefined;
    if (inMonth === undefined) return null;
    put('monthBy', inMonth);
  }
  put('month', slots.number('month'));
  put('day', slots.number('day') ?? slots.number('th') ?? (is.is === 'date' ? is.day : undefined));
  put('weekday', slots.number('weekday'));
  put('season', slots.all('season')[0]?.season);
  Object.assign(fields, slots.all('date')[0]?.date, slots.all('decade')[0], slots.all('century')[0]);
  const time = slots.all('hour')[0];
  put('hour', time?.hour);
  put('minute', time ? (time.minute ?? 0) : undefined);
  const made = fields as Fields;
  const bad =
    made.month !== undefined && made.day !== undefined && !isDate(made.year ?? 2000, made.month, made.day);
  return bad ? null : made;
}

const BY_UNIT: Readonly<Partial<Record<TimeUnit, keyof Fields>>> = {
  day: 'dayBy',
  week: 'weekBy',
  weekend: 'weekendBy',
  month: 'monthBy',
  quarter: 'quarterBy',
  year: 'yearBy',
  decade: 'decadeBy',
  century: 'centuryBy',
};

function unit(is: Extract<TimeMeaning, { is: 'unit' }>, slots: Slots): Made | null {
  const found = slots.unit ?? is.unit;
  const month = slots.number('month');
  const season = slots.all('season')[0]?.season ?? is.season;
  if (is.unit === 'year' && season) return date({ season, yearBy: is.by });
  if (is.unit === 'year' && month !== undefined) return date({ month, yearBy: is.by });
  if (season) return date({ season, seasonBy: is.by, ...text(is) });
  if (month !== undefined) return date({ month, monthBy: is.by, ...text(is) });
  const key = found && BY_UNIT[found];
  // "the last weeks" are a stretch of time
  const plural = slots.all('unit')[0];
  if (plural?.many && is.by !== 0) return { is: 'duration', amounts: [{ n: null, unit: plural.unit }] };
  // "the last day" is the end of something, not yesterday
  if (found === 'day' && is.unit === undefined && is.by !== 0 && is.from !== 'text') return null;
  return key ? date({ [key]: is.by, ...part(undefined, slots), ...text(is) }) : null;
}

function weekday(is: Extract<TimeMeaning, { is: 'weekday' }>, slots: Slots): Made | null {
  const named = is.day ?? slots.number('weekday') ?? slots.number('weekdays') ?? 1;
  const day = { weekday: named, ...part(undefined, slots) };
  if (is.orToday) return date({ ...day, lastOrToday: true });
  const by = is.by * (slots.number('n') ?? 1);
  if (!Number.isInteger(by)) return null;
  return date({ ...day, ...(is.weeks ? { weekBy: by } : { weekdayBy: by }) });
}

function set(is: Extract<TimeMeaning, { is: 'set' }>, slots: Slots): Made {
  const weekday = slots.number('weekday') ?? slots.number('weekdays');
  const month = slots.number('month');
  const season = slots.all('season')[0]?.season;
  const fields: Fields = {
    ...(weekday === undefined ? {} : { weekday }),
    ...(month === undefined ? {} : { month }),
    ...(month === undefined ? {} : dayNumber(slots)),
    ...slots.all('date')[0]?.date,
    ...(season === undefined ? {} : { season }),
    ...part(undefined, slots),
  };
  const named = slots.unit ?? is.unit;
  const order = slots.number('ord') ?? slots.number('n');
  const amount = named ? { n: is.n ?? order ?? 1, unit: named } : null;
  return { is: 'set', amount, fields };
}

function dayNumber(slots: Slots): Fields {
  const day = slots.number('day');
  return day === undefined ? {} : { day };
}

function week(slots: Slots): Made | null {
  const n = slots.number('n') ?? slots.number('ord');
  return n === undefined || n < 1 || n > 53 || !Number.isInteger(n)
    ? null
    : date({ week: n, ...year(slots) });
}

/** "los años 90", "les années 1990"; numbers below 20 are of this century. */
function decade(slots: Slots): Made | null {
  const n = slots.number('year') ?? slots.number('n');
  if (n === undefined || n % 10 !== 0 || n < 10 || (n >= 100 && n < 1000)) return null;
  return date({ decade: n >= 1000 ? n : n + (n >= 20 ? 1900 : 2000) });
}

/** "last Christmas", "le 5 mai dernier": a day of the year on one side of the anchor. */
function side(by: -1 | 1, of: Made | Expression | null | undefined): Made | null {
  if (of?.is !== 'date') return null;
  const { feast, month, day, year, yearBy, nth } = of.fields;
  const isOfYear = feast !== undefined || (month !== undefined && day !== undefined);
  if (!isOfYear || year !== undefined || yearBy !== undefined || nth !== undefined) return null;
  return date({ ...of.fields, side: by });
}

function holiday(day: string): Fields {
  if (day.startsWith('E') || day.includes('+')) return { feast: day };
  const [month, second, third] = day.split('-');
  return third === undefined ? { month: Number(month), day: Number(second) } : { feast: day };
}
