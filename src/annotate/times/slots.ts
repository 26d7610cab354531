import { digitOf } from '../numbers/digits.js';
import type { Layout } from '../../model/index.js';
import type { TimeUnit } from '../../model/pack/numbers.js';
import type { DayPart, Season } from '../../model/pack/times.js';
import type { Numerals } from '../numbers/numerals.js';
import type { Numeral } from '../numbers/numeral.js';
import type { Expression } from './expression.js';
import { numericOf, shortOf } from './numeric.js';
import type { Calendar, Slot } from './patterns.js';

/** What a slot holds. `tail` is the rest of the word, to be read as the next one ("pm" of "5pm"). */
export interface Capture {
  readonly slot: Slot;
  readonly last: number;
  readonly value: SlotValue;
  readonly tail?: string;
}

export type SlotValue =
  | { readonly n: number | null }
  | { readonly unit: TimeUnit; readonly many: boolean }
  | { readonly part: DayPart }
  | { readonly season: Season }
  | { readonly hour: number; readonly minute?: number }
  | { readonly date: { readonly year?: number; readonly month: number; readonly day?: number } }
  | { readonly decade?: number; readonly century?: number }
  | { readonly word: string }
  | { readonly event: string }
  | { readonly time: Expression };

/** Where the slots are read. */
export interface Field {
  readonly layout: Layout;
  readonly numerals: Numerals;
  readonly calendar: Calendar;
  /** First token of the sentence, and the token after it. */
  readonly from: number;
  readonly limit: number;
  readonly nested: (at: number) => Expression | null;
  /** Whether the sentence has no capital at all, so that a small letter tells nothing. */
  readonly isUncased: () => boolean;
}

type Reader = (at: number, field: Field) => Omit<Capture, 'slot'> | null;

const word =
  (make: (norm: string, field: Field, at: number) => SlotValue | null): Reader =>
  (at, field) => {
    const value = make(field.layout.tokens[at]!.norm, field, at);
    return value && { last: afterDot(at, field), value };
  };

/** An abbreviation's dot that the text stage left apart ("Oct . 7"). */
function afterDot(at: number, { layout: { tokens }, limit }: Field): number {
  const dot = tokens[at + 1];
  const goesOn = at + 2 < limit && dot?.text === '.' && !dot.spaced;
  return goesOn && tokens[at]!.text.length <= 4 ? at + 2 : at + 1;
}

const cardinal = (at: number, { numerals }: Field): Numeral | null => {
  const numeral = numerals.from.get(at);
  return numeral && numeral.kind !== 'ordinal' && numeral.kind !== 'percent' ? numeral : null;
};

/** "cinco de mayo": a month at most one word further. */
const beforeMonth = (at: number, { layout, calendar, limit }: Field): boolean =>
  [at, at + 1].some((i) => i < limit && calendar.months.has(layout.tokens[i]!.norm));

function dayOf(at: number, field: Field): Omit<Capture, 'slot'> | null {
  const numeral = field.numerals.from.get(at);
  if (
    numeral === undefined ||
    numeral.value === null ||
    numeral.tail !== null ||
    numeral.value < 1 ||
    numeral.value > 31
  )
    return null;
  const isDay =
    numeral.kind === 'ordinal' || numeral.plain || (!numeral.digits && beforeMonth(numeral.last, field));
  return isDay && Number.isInteger(numeral.value)
    ? { last: numeral.last, value: { n: numeral.value } }
    : null;
}

/** "27th", "21:a": an ordinal that begins with a digit. */
const isOrdinalInDigits = (at: number, { numerals, layout }: Field): boolean =>
  numerals.from.get(at)?.kind === 'ordinal' && digitOf(layout.tokens[at]!.norm.charCodeAt(0)) >= 0;

function yearOf(at: number, { numerals, layout }: Field): Omit<Capture, 'slot'> | null {
  const numeral = numerals.from.get(at);
  if (numeral === undefined || numeral.value === null || numeral.kind !== 'cardinal' || numeral.tail !== null)
    return null;
  if (numeral.digits) {
    const isYear =
      numeral.plain && layout.tokens[at]!.text.length === 4 && numeral.value >= 1000 && numeral.value < 2200;
    return isYear ? { last: numeral.last, value: { n: numeral.value } } : null;
  }
  const rest = numerals.from.get(numeral.last);
  const isPair =
    numeral.value >= 16 &&
    numeral.value <= 20 &&
    rest !== undefined &&
    rest.value !== null &&
    rest.value >= 10 &&
    rest.value < 100;
  if (isPair && rest.kind === 'cardinal' && !rest.digits && rest.tail === null)
    return { last: rest.last, value: { n: numeral.value * 100 + rest.value! } };
  return numeral.value >= 1900 && numeral.value < 2100 && numeral.last - at > 1
    ? { last: numeral.last, value: { n: numeral.value } }
    : null;
}

function monthOf(at: number, field: Field): Omit<Capture, 'slot'> | null {
  const token = field.layout.tokens[at]!;
  const month = field.calendar.months.get(token.norm);
  if (month === undefined) return null;
  const { ambiguousMonths, pack } = field.calendar;
  const isLower = pack.capitalMonths && ambiguousMonths.has(token.norm) && token.shape === 'lower';
  if (isLower && !field.isUncased()) return null;
  return { last: afterDot(at, field), value: { n: month } };
}

function hourOf(at: number, { numerals }: Field): Omit<Capture, 'slot'> | null {
  const numeral = numerals.from.get(at);
  if (
    numeral === undefined ||
    numeral.value === null ||
    numeral.kind !== 'cardinal' ||
    !Number.isInteger(numeral.value * (numeral.digits ? 1 : 2))
  )
    return null;
  const isHour = numeral.value >= 0 && numeral.value <= 24;
  if (!isHour || numeral.ending || (numeral.value > 0 && numeral.value < 1)) return null;
  // "las tres y media" is read as three and a half
  const hour = Math.floor(numeral.value);
  const value = hour === numeral.value ? { hour } : { hour, minute: 30 };
  return numeral.tail === null
    ? { last: numeral.last, value }
    : { last: numeral.last, value, tail: numeral.tail };
}

/** "14:30", "14.30", also with letters after it ("5.30pm"). */
const clockOf =
  (mark: RegExp): Reader =>
  (at, { layout }) => {
    const found = mark.exec(layout.tokens[at]!.norm);
    if (!found) return null;
    const [hour, minute] = [Number(found[1]), Number(found[2])];
    if (hour > 24 || minute > 59) return null;
    const tail = found[3] ?? '';
    return { last: at + 1, value: { hour, minute }, ...(tail === '' ? {} : { tail }) };
  };

/** "h" is the sign of the hour in the International System of Units. */
const colonClock = /^(\d{1,2})[:h](\d\d)(?::\d\d)?([a-z.]*)$/;
const dotClock = /^(\d{1,2})[.,](\d\d)([a-z.]*)$/;
const fourDigits = /^(\d\d)(\d\d)([a-z]*)$/;

/** "1990s", "90s", "1990-tallet", "nineties". */
function decadeOf(at: number, { numerals, layout, calendar }: Field): Omit<Capture, 'slot'> | null {
  const named = calendar.decades.get(layout.tokens[at]!.norm);
  if (named !== undefined) return { last: at + 1, value: { decade: named } };
  const numeral = numerals.from.get(at);
  if (
    numeral === undefined ||
    numeral.value === null ||
    numeral.tail === null ||
    !calendar.decadeEndings.has(numeral.tail)
  )
    return null;
  const { value } = numeral;
  if (value % 10 !== 0) return null;
  if (value >= 1000 && value < 2200) {
    if (value % 100 === 0 && value < 2000 && calendar.pack.hundredsAreCenturies)
      return { last: numeral.last, value: { century: value / 100 } };
    return { last: numeral.last, value: { decade: value } };
  }
  if (value < 10 || value > 90) return null;
  return { last: numeral.last, value: { decade: value + (value >= 20 ? 1900 : 2000) } };
}

/** "XIX", "XIXe": Roman numbers of centuries, perhaps with the letters of an ordinal. */
const romanNumber = /^([IVX]{1,5})(?:e|er|ème)?$/;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function valueOfRoman(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const named = (pick: (calendar: Calendar) => ReadonlySet<string>): Reader =>
  word((norm, { calendar }) => (pick(calendar).has(norm) ? { word: norm } : null));

const numbered = (pick: (calendar: Calendar) => ReadonlyMap<string, number>): Reader =>
  word((norm, { calendar }) => {
    const n = pick(calendar).get(norm);
    return n === undefined ? null : { n };
  });

const READERS: Readonly<Record<Slot, Reader>> = {
  n: (at, field) => {
    const numeral = cardinal(at, field);
    if (!numeral || numeral.tail !== null || (numeral.value === null && !numeral.vague)) return null;
    return { last: numeral.last, value: { n: numeral.value } };
  },
  ord: (at, { numerals }) => {
    const numeral = numerals.from.get(at);
    if (numeral?.kind !== 'ordinal' || numeral.value === null) return null;
    return {
      last: numeral.last,
      value: { n: numeral.value },
      ...(numeral.tail ? { tail: numeral.tail } : {}),
    };
  },
  unit: word((norm, { calendar }) => {
    const found = calendar.units.get(norm);
    return found ?? null;
  }),
  units: word((norm, { calendar }) => {
    const found = calendar.units.get(norm);
    return found?.many ? found : null;
  }),
  day: dayOf,
  th: (at, field) => (isOrdinalInDigits(at, field) ? dayOf(at, field) : null),
  month: monthOf,
  year: yearOf,
  weekday: numbered((calendar) => calendar.weekdays),
  weekdays: numbered((calendar) => calendar.weekdayPlurals),
  part: word((norm, { calendar }) => {
    const part = calendar.parts.get(norm);
    return part ? { part } : null;
  }),
  parts: word((norm, { calendar }) => {
    const part = calendar.partPlurals.get(norm);
    return part ? { part } : null;
  }),
  season: word((norm, { calendar }) => {
    const season = calendar.seasons.get(norm);
    return season ? { season } : null;
  }),
  hour: hourOf,
  clock: clockOf(colonClock),
  dot: clockOf(dotClock),
  four: clockOf(fourDigits),
  numeric: numericOf,
  short: shortOf,
  decade: decadeOf,
  zone: named((calendar) => calendar.zones),
  event: word((norm, { calendar }) => {
    const stem = calendar.events.has(norm) ? norm : norm.slice(norm.lastIndexOf('-') + 1);
    return calendar.events.has(stem) ? { event: stem } : null;
  }),
  roman: (at, { layout }) => {
    const found = romanNumber.exec(layout.tokens[at]!.text);
    return found ? { last: at + 1, value: { n: valueOfRoman(found[1]!) } } : null;
  },
  word: (at, { layout }) =>
    layout.tokens[at]!.kind === 'word' ? { last: at + 1, value: { word: layout.tokens[at]!.norm } } : null,
  time: (at, field) => {
    const time = field.nested(at);
    return time && { last: time.last, value: { time } };
  },
};

export function readSlot(slot: Slot, at: number, field: Field): Capture | null {
  if (at >= field.limit) return null;
  const found = READERS[slot](at, field);
  return found && found.last <= field.limit ? { slot, ...found } : null;
}
