import type { TimeUnit } from '../../model/pack/numbers.js';
import type { TimeMeaning } from '../../model/pack/times.js';
import { isDate } from './calendar.js';
import type { Amount, Expression, Fields } from './expression.js';
import type { Line } from './patterns.js';
import type { Capture, Field, SlotValue } from './slots.js';

/** Makes the expression of a matched line; null where its slots hold no date ("February 31"). */
export function build(
  line: Line,
  first: number,
  last: number,
  captures: readonly Capture[],
  field: Field,
): Expression | null {
  if (
    captures.length === 1 &&
    captures[0]!.slot === 'year' &&
    last - first <= 2 &&
    !isYear(first, last, field)
  )
    return null;
  if (captures.length === 1 && captures[0]!.slot === 'month' && last - first <= 2 && !isMonth(first, field))
    return null;
  if (isPartOfName(line, first, last, field)) return null;
  const hasDay = captures.some(({ slot }) => slot === 'day');
  if (hasDay && field.calendar.genitives.has(field.layout.tokens[first]!.norm)) return null;
  const made = meaning(line.is, new Slots(captures));
  return made && { first, last, line: line.text, ...made };
}

/** What a line says without its place; distributes over the kinds of expression. */
type Bare<E> = E extends Expression ? Omit<E, 'first' | 'last' | 'line'> : never;
type Made = Bare<Expression>;

/** The captured slots by name. */
class Slots {
  constructor(private readonly captures: readonly Capture[]) {}

  has(slot: Capture['slot']): boolean {
    return this.captures.some((capture) => capture.slot === slot);
  }

  all<K extends string>(key: K): Extract<SlotValue, Record<K, unknown>>[] {
    return this.captures
      .map((capture) => capture.value)
      .filter((value): value is Extract<SlotValue, Record<K, unknown>> => key in value);
  }

  number(slot: Capture['slot']): number | undefined {
    const capture = this.captures.find((each) => each.slot === slot);
    return capture && 'n' in capture.value && capture.value.n !== null ? capture.value.n : undefined;
  }

  get unit(): TimeUnit | undefined {
    return this.all('unit')[0]?.unit;
  }

  /** Numbers and units in turn; a line may give the number or the unit itself. */
  amounts(n: number | null | undefined, unit: TimeUnit | undefined): Amount[] {
    const numbers = this.captures.flatMap(({ slot, value }) =>
      slot === 'n' && 'n' in value ? [value.n] : [],
    );
    const units = this.all('unit').map((value) => value.unit);
    if (units.length === 0 && unit) units.push(unit);
    if (units.length < numbers.length) numbers.length = units.length;
    if (n !== undefined) return units.slice(0, 1).map((each) => ({ n, unit: each }));
    return units.map((each, i) => ({ n: i < numbers.length ? numbers[i]! : 1, unit: each }));
  }

  get time(): Expression | undefined {
    return this.all('time')[0]?.time;
  }
}

function meaning(is: TimeMeaning, slots: Slots): Made | null {
  switch (is.is) {
    case 'week':
      return week(slots);
    case 'decade':
      return decade(slots);
    case 'date':
    case 'quarter':
    case 'half':
      return date(calendarFields(is.is, slots));
    case 'day':
      return date({ dayBy: is.by, ...part(is.part, slots), ...text(is) });
    case 'unit':
      return unit(is, slots);
    case 'weekday':
      return weekday(is, slots);
    case 'shift': {
      const [amount] = slots.amounts(is.n, is.unit);
      return amount
        ? { is: 'shift', amount, by: is.by, fromText: is.from === 'text', ifFuture: is.ifFuture ?? false }
        : null;
    }
    case 'span':
      return { is: 'span', amounts: slots.amounts(is.n, undefined), by: is.by };
    case 'duration':
      return duration(slots.amounts(is.n, is.unit));
    case 'set':
      return set(is, slots);
    case 'ref':
      return { is: 'ref', ref: is.ref, days: is.days ?? null };
    case 'part':
      return date({ part: is.part });
    case 'clock':
      return clock(is, slots);
    case 'edge':
      return slots.time?.is === 'date' && slots.time.fields.edge === undefined
        ? date({ ...slots.time.fields, edge: is.edge })
        : null;
    case 'eve':
      return slots.time?.is === 'date' && slots.time.fields.part === undefined
        ? date({ ...slots.time.fields, part: 'NI', eve: true })
        : null;
    case 'same':
      return { is: 'same', unit: slots.unit ?? is.unit ?? null };
    case 'since':
      return { is: 'since', event: slots.all('event')[0]?.event ?? '', ifDated: is.ifDated ?? false };
    case 'holiday':
      return date({ ...holiday(is.day), ...year(slots) });
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

const date = (fields: Fields | null): Made | null => fields && { is: 'date', fields };
const text = (is: { readonly from?: 'text' }): Fields => (is.from === 'text' ? { fromText: true } : {});

function part(given: Fields['part'], slots: Slots): Fields {
  const found = given ?? slots.all('part')[0]?.part;
  return found === undefined ? {} : { part: found };
}

function year(slots: Slots): Fields {
  const found = slots.number('year');
  return found === undefined ? {} : { year: found };
}

function calendarFields(is: 'date' | 'quarter' | 'half', slots: Slots): Fields | null {
  const fields: Record<string, unknown> = { ...year(slots), ...part(undefined, slots) };
  const put = (key: keyof Fields, value: unknown): void => {
    if (value !== undefined) fields[key] = value;
  };
  const order = slots.number('ord') ?? slots.number('n');
  if (is !== 'date') {
    const most = is === 'quarter' ? 4 : 2;
    if (order === undefined || order < 1 || order > most) return null;
    put(is, order);
  } else if (slots.has('ord') || slots.has('roman')) {
    const century = slots.number('roman') ?? order;
    put('century', century === undefined ? undefined : century - 1);
  }
  put('month', slots.number('month'));
  put('day', slots.number('day'));
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
  const day = { weekday: is.day ?? slots.number('weekday') ?? 1, ...part(undefined, slots) };
  if (is.orToday) return date({ ...day, lastOrToday: true });
  return date({ ...day, ...(is.weeks ? { weekBy: is.by } : { weekdayBy: is.by }) });
}

function set(is: Extract<TimeMeaning, { is: 'set' }>, slots: Slots): Made {
  const weekday = slots.number('weekday') ?? slots.number('weekdays');
  const month = slots.number('month');
  const season = slots.all('season')[0]?.season;
  const fields: Fields = {
    ...(weekday === undefined ? {} : { weekday }),
    ...(month === undefined ? {} : { month }),
    ...(season === undefined ? {} : { season }),
    ...part(undefined, slots),
  };
  const named = slots.unit ?? is.unit;
  const order = slots.number('ord') ?? slots.number('n');
  const amount = named ? { n: is.n ?? order ?? 1, unit: named } : null;
  return { is: 'set', amount, fields };
}

function week(slots: Slots): Made | null {
  const n = slots.number('n');
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

function clock(is: Extract<TimeMeaning, { is: 'clock' }>, slots: Slots): Made | null {
  const found = slots.all('hour')[0];
  if (!found && is.minutes === undefined) return null;
  const minutes =
    (found?.hour ?? 0) * 60 +
    (found?.minute ?? 0) +
    (is.minutes ?? 0) +
    (slots.number('n') ?? 0) -
    (is.half ? 30 : 0);
  const kept = ((minutes % 1440) + 1440) % 1440;
  const at24 = found?.hour === 24 ? 1440 : kept;
  if (is.noon && Math.floor(kept / 60) > 12) return null;
  const fields: Fields = { hour: Math.floor(at24 / 60), minute: kept % 60 };
  return date({ ...fields, ...(is.noon ? { noon: is.noon } : {}), ...part(undefined, slots) });
}

function holiday(day: string): Fields {
  if (day.startsWith('E')) return { feast: day };
  const [month, second, third] = day.split('-');
  return third === undefined ? { month: Number(month), day: Number(second) } : { feast: day };
}

/** "The Sunday Times", "Saturday Night Live", "the Evening News": a day or part of the day in a name. */
function isPartOfName(line: Line, first: number, last: number, field: Field): boolean {
  const { tokens } = field.layout;
  const next = last < field.limit ? tokens[last]! : null;
  const end = tokens[last - 1]!;
  const isCapital = end.shape === 'capital' && last - first > 1;
  if (line.text === '{weekday} {part}' && isCapital) return !isTitleCase(field);
  if (next?.kind !== 'word' || next.shape !== 'capital') return false;
  if (line.is.is === 'part') return isCapital;
  if (line.text === '{weekday}' && field.calendar.parts.has(next.norm)) return !isTitleCase(field);
  return (
    line.text === '{weekday}' &&
    next.tag?.upos === 'PROPN' &&
    first > 0 &&
    tokens[first - 1]!.tag?.upos === 'DET'
  );
}

/** Whether all nouns, verbs and adjectives of the sentence are capitalised, as in headings: a capital then tells no name. */
function isTitleCase({ layout, from, limit }: Field): boolean {
  for (let at = from; at < limit; at++) {
    const { shape, tag } = layout.tokens[at]!;
    if (shape === 'lower' && CONTENT.has(tag?.upos ?? '')) return false;
  }
  return true;
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/** A bare month that is also another word needs a word before it. */
function isMonth(first: number, { layout, calendar, from }: Field): boolean {
  const { norm } = layout.tokens[first]!;
  if (!calendar.ambiguousMonths.has(norm)) return true;
  return first > from && calendar.monthBefore.has(layout.tokens[first - 1]!.norm);
}

/** Whether four digits are a year rather than a count: after "in", or with no plural noun behind. */
function isYear(first: number, last: number, { layout, calendar, from, limit }: Field): boolean {
  const { tokens } = layout;
  const year = tokens[first]!;
  const before = first > from ? tokens[first - 1]! : null;
  const after = last < limit ? tokens[last]! : null;
  if (before && calendar.yearBefore.has(before.norm)) {
    // "más de 1500 personas": an amount with what it counts
    const compared = first - 2 >= from && tokens[first - 2]!.tag?.upos === 'ADV';
    const counts = after?.tag?.upos === 'NOUN' && after.tag.number === 'plur';
    return !(counts && (compared || Number(year.text) < 1500));
  }
  if (before && (before.kind === 'symbol' || BLOCKED.has(before.text))) return false;
  if (after && (after.kind === 'symbol' || after.tag?.upos === 'NUM')) return false;
  if (Number(year.text) < 1900 || Number(year.text) > 2100) return false;
  const counted = after?.tag?.upos === 'NOUN' && after.tag.number !== 'sing';
  const adjective = after?.tag?.upos === 'ADJ' || after?.tag?.upos === 'PROPN';
  if (counted || adjective) {
    if (before?.tag?.upos === 'PROPN' && after?.tag?.upos === 'PROPN') return true;
    return (before?.tag?.upos === 'DET' || before?.tag?.gen === true) && after?.tag?.number !== 'plur';
  }
  return !(before?.tag?.upos === 'ADV' || before?.tag?.upos === 'ADJ');
}

const BLOCKED = new Set(['#', '§', '-', '–', '/', '.', ',', ':']);
