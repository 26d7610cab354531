import { Asked } from '../../kit/asked.js';
import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type { Pack } from '../../model/index.js';
import type { TimeUnit } from '../../model/pack/numbers.js';
import type { DayPart, Season, TimeLine, TimePack } from '../../model/pack/times.js';

export type Slot =
  | 'n'
  | 'ord'
  | 'unit'
  | 'units'
  | 'day'
  | 'th'
  | 'month'
  | 'year'
  | 'weekday'
  | 'weekdays'
  | 'part'
  | 'parts'
  | 'season'
  | 'hour'
  | 'clock'
  | 'dot'
  | 'four'
  | 'numeric'
  | 'short'
  | 'decade'
  | 'zone'
  | 'event'
  | 'roman'
  | 'word'
  | 'time';

/** Slots that calendar words may fill, as bits. */
export const BIT: Readonly<Record<Slot, number>> = {
  n: 1,
  ord: 2,
  day: 4,
  year: 8,
  hour: 16,
  clock: 32,
  dot: 64,
  four: 128,
  numeric: 256,
  unit: 512,
  units: 1024,
  month: 2048,
  weekday: 4096,
  weekdays: 8192,
  part: 16384,
  parts: 32768,
  season: 65536,
  decade: 131072,
  zone: 262144,
  event: 524288,
  word: 1048576,
  time: 2097152,
  roman: 4194304,
  short: 8388608,
  th: 16777216,
};

/** Slots that a number may fill. */
export const NUMBER_BITS = BIT.n | BIT.ord | BIT.day | BIT.th | BIT.year | BIT.hour | BIT.decade;
/** Slots that a word beginning with a digit may fill, whether it is a number or not. */
export const DIGIT_BITS = BIT.clock | BIT.dot | BIT.four | BIT.numeric | BIT.short;
/** Slots to be tried at every word. */
export const ANY_BITS = BIT.word | BIT.time | BIT.roman;

/** A line of the pack with its guards as sets. `text` is the pattern as the pack has it. */
export interface Line {
  readonly is: TimeLine['is'];
  readonly text: string;
  readonly after: ReadonlySet<string> | null;
  readonly before: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string> | null;
  readonly notBefore: ReadonlySet<string> | null;
}

/** The patterns as a tree: edges are words or slots; lines end at a node, earlier lines of the pack first. */
export interface PatternNode {
  readonly words: Map<string, PatternNode>;
  readonly slots: Map<Slot, PatternNode>;
  /** Bits of those slots. */
  slotBits: number;
  readonly lines: Line[];
}

export interface Calendar {
  readonly pack: TimePack;
  readonly root: PatternNode;
  /** The slots that each calendar word may fill. */
  readonly bits: ReadonlyMap<string, number>;
  /** Words that an expression may begin with, besides numbers. */
  readonly firsts: Asked<true>;
  readonly units: ReadonlyMap<string, { readonly unit: TimeUnit; readonly many: boolean }>;
  readonly months: ReadonlyMap<string, number>;
  readonly ambiguousMonths: ReadonlySet<string>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly weekdayPlurals: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, DayPart>;
  readonly partPlurals: ReadonlyMap<string, DayPart>;
  /** Weekdays and parts of the day in one word. */
  readonly dayParts: ReadonlyMap<string, { readonly weekday: number; readonly part: DayPart }>;
  readonly edgePrefixes: ReadonlyMap<string, 'START' | 'MID' | 'END'>;
  readonly seasons: ReadonlyMap<string, Season>;
  readonly decades: ReadonlyMap<string, number>;
  readonly events: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  /** Words and marks between the parts of one length ("two years and six months"). */
  readonly ands: ReadonlySet<string>;
  /** "and a half" behind a number, and the scales that may follow it. */
  readonly halves: Trie<true>;
  readonly scales: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly ends: {
    readonly before: ReadonlySet<string>;
    readonly between: ReadonlySet<string>;
    readonly hours: ReadonlySet<string>;
  };
  readonly monthBefore: ReadonlySet<string>;
  readonly yearBefore: ReadonlySet<string>;
  /** Words that bound the number after them ("about 1930 people"). */
  readonly bounding: ReadonlySet<string>;
  /** Those of them that set one end ("over 2000 are out"): no year follows them. */
  readonly limiting: ReadonlySet<string>;
  readonly decadeEndings: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly forward: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  /** Auxiliaries of the perfect. */
  readonly have: ReadonlySet<string>;
}

export const calendarOf: (pack: Pack) => Calendar = once((pack: Pack) => compile(pack));

function compile({ times: pack, numbers, text, grammar }: Pack): Calendar {
  const root = emptyNode();
  for (const line of pack.lines)
    for (const pattern of line.when)
      for (const steps of expand(pattern)) insert(root, steps, lineOf(line, pattern));
  const rows = (forms: readonly (readonly string[])[]): Map<string, number> =>
    new Map(forms.flatMap((row, i) => row.map((form) => [form, i + 1] as const)));
  const units = unitsOf(pack);
  const bits = bitsOf(pack, units);
  const dayParts = dayPartsOf(pack);
  return {
    pack,
    root,
    bits,
    firsts: Asked.of([...root.words.keys(), ...bits.keys(), ...dayParts.keys()]),
    units,
    months: rows(pack.months),
    ambiguousMonths: new Set(pack.ambiguousMonths),
    weekdays: rows(pack.weekdays),
    weekdayPlurals: rows(pack.weekdayPlurals),
    parts: invert(pack.parts),
    partPlurals: invert(pack.partPlurals),
    dayParts,
    edgePrefixes: invert(pack.edgePrefixes),
    seasons: invert(pack.seasons),
    decades: new Map(
      Object.entries(pack.decades).flatMap(([year, forms]) =>
        forms.map((form) => [form, Number(year)] as const),
      ),
    ),
    events: new Set(pack.events),
    zones: new Set(pack.zones),
    joins: new Set(pack.joins),
    ands: new Set([...numbers.and, ...numbers.andTens, ',']),
    halves: Trie.from(numbers.half.after.map((phrase) => [phrase, true] as const)),
    scales: new Set(Object.values(numbers.scales).flat()),
    pairs: new Set(pack.pairs),
    ends: endsOf(pack),
    monthBefore: new Set(pack.monthBefore),
    yearBefore: new Set(pack.yearBefore),
    bounding: new Set(
      numbers.bounds.flatMap(({ at, phrases }) => (at === 'before' ? phrases.map(lastWord) : [])),
    ),
    limiting: new Set(
      numbers.bounds.flatMap(({ at, phrases, quantifier }) =>
        at === 'before' && LIMITS.has(quantifier) ? phrases.map(lastWord) : [],
      ),
    ),
    decadeEndings: new Set(pack.decadeEndings),
    future: new Set(pack.future),
    past: new Set(pack.past),
    forward: new Set(pack.forward),
    genitives: new Set(pack.genitives),
    sayings: new Set(text.sayings),
    have: new Set(grammar.auxiliaries.have),
  };
}

const endsOf = ({ ends }: TimePack): Calendar['ends'] => ({
  before: new Set(ends.before),
  between: new Set(ends.between),
  hours: new Set(ends.hours),
});

/** Quantifiers with one end. */
const LIMITS: ReadonlySet<string> = new Set(['more_than', 'less_than', 'at_least', 'at_most']);

function dayPartsOf(pack: TimePack): Calendar['dayParts'] {
  const found = new Map<string, { weekday: number; part: DayPart }>();
  for (const link of pack.dayPartLinks)
    for (const [part, forms] of invertRows(pack.parts))
      for (const form of forms)
        pack.weekdays.forEach((row, i) => {
          for (const day of row.slice(0, 2)) found.set(`${day}${link}${form}`, { weekday: i + 1, part });
        });
  return found;
}

const invertRows = (parts: TimePack['parts']): [DayPart, readonly string[]][] =>
  Object.entries(parts) as [DayPart, readonly string[]][];

function bitsOf(pack: TimePack, units: Calendar['units']): Map<string, number> {
  const bits = new Map<string, number>();
  const put = (slot: Slot, forms: Iterable<string>): void => {
    for (const form of forms) bits.set(form, (bits.get(form) ?? 0) | BIT[slot]);
  };
  for (const [form, { many }] of units) {
    put('unit', [form]);
    if (many) put('units', [form]);
  }
  put('month', pack.months.flat());
  put('weekday', pack.weekdays.flat());
  put('weekdays', pack.weekdayPlurals.flat());
  put('part', Object.values(pack.parts).flat());
  put('parts', Object.values(pack.partPlurals).flat());
  put('season', Object.values(pack.seasons).flat());
  put('decade', Object.values(pack.decades).flat());
  put('zone', pack.zones);
  put('event', pack.events);
  return bits;
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

const emptyNode = (): PatternNode => ({ words: new Map(), slots: new Map(), slotBits: 0, lines: [] });

function invert<K extends string>(rows: Readonly<Partial<Record<K, readonly string[]>>>): Map<string, K> {
  const keys = Object.keys(rows) as K[];
  return new Map(keys.flatMap((key) => (rows[key] ?? []).map((form) => [form, key] as const)));
}

function unitsOf(pack: TimePack): Calendar['units'] {
  const units = new Map<string, { unit: TimeUnit; many: boolean }>();
  for (const [key, forms] of Object.entries(pack.units)) {
    const unit = key as TimeUnit;
    for (const form of forms.many) units.set(form, { unit, many: true });
    for (const form of forms.one) if (!units.has(form)) units.set(form, { unit, many: false });
  }
  return units;
}

const setOf = (words: readonly string[] | undefined): ReadonlySet<string> | null =>
  words === undefined ? null : new Set(words);

const lineOf = (line: TimeLine, text: string): Line => ({
  is: line.is,
  text,
  after: setOf(line.after),
  before: setOf(line.before),
  notAfter: setOf(line.notAfter),
  notBefore: setOf(line.notBefore),
});

/** "[the] {n} days|weeks" as all the sequences of words and slots it stands for. */
function expand(pattern: string): string[][] {
  const open = pattern.indexOf('[');
  if (open >= 0) {
    const close = pattern.indexOf(']', open);
    const [head, inner, tail] = [
      pattern.slice(0, open),
      pattern.slice(open + 1, close),
      pattern.slice(close + 1),
    ];
    return [...inner.split('|'), ''].flatMap((choice) => expand(`${head}${choice}${tail}`));
  }
  let sequences: string[][] = [[]];
  for (const word of pattern.split(' ').filter((each) => each !== ''))
    sequences = word.split('|').flatMap((choice) => sequences.map((sequence) => [...sequence, choice]));
  return sequences;
}

function insert(root: PatternNode, steps: readonly string[], line: Line): void {
  let node = root;
  for (const step of steps) {
    const slot = step.startsWith('{') ? (step.slice(1, -1) as Slot) : null;
    const next: PatternNode = (slot ? node.slots.get(slot) : node.words.get(step)) ?? emptyNode();
    if (slot) {
      node.slots.set(slot, next);
      node.slotBits |= BIT[slot];
    } else node.words.set(step, next);
    node = next;
  }
  node.lines.push(line);
}
