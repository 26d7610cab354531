import { Asked } from '../../kit/asked.js';
import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type { Pack } from '../../model/index.js';
import type { BoundLine, FormsByValue, NumberPack, TimeUnit } from '../../model/pack/numbers.js';
import { currencyCodes, currencySigns } from '../../registry/currencies.js';
import { populations } from '../../registry/populations.js';
import { units } from '../../registry/units.js';
import { vagueAmounts } from '../../registry/vague.js';
import type { MeasurePack } from '../../model/pack/measures.js';
import type { Part } from './compose.js';

/** An ending of compounds ("-year-old", "-årig") and what it says of the number before it. */
export interface Ending {
  readonly unit: TimeUnit;
  readonly age: boolean;
}

export interface VagueEntry {
  readonly low: number | null;
  readonly line: string;
}

/** A pack's number words, ready for look-up. Keys are token norms. */
export interface Lexicon {
  readonly pack: NumberPack;
  readonly words: ReadonlyMap<string, Part>;
  /** Pieces of glued words: the words, articles as one, and glue. */
  readonly pieces: ReadonlyMap<string, Part>;
  readonly longestPiece: number;
  /** First two characters of pieces and of hyphenated first parts: a cheap test before a word is taken apart. */
  readonly openings: ReadonlySet<string>;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly longestEnding: number;
  /** Everything a numeral may begin with, besides digits and compounds. */
  readonly firsts: Asked<true>;
  readonly vague: Trie<VagueEntry>;
  readonly severals: Trie<true>;
  readonly shares: Trie<number>;
  readonly approximations: Trie<number>;
  readonly inverseOrdinal: Trie<true>;
  readonly inverseCardinal: Trie<true>;
  readonly outOf: Trie<true>;
  readonly halfBefore: Trie<true>;
  readonly halfAfter: Trie<true>;
  readonly multiples: Trie<number>;
  readonly multiplesAfter: Trie<true>;
  readonly fractions: ReadonlyMap<string, number>;
  /** Words that lead from a part to the whole: "a third of". */
  readonly partitives: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly bareScales: ReadonlySet<string>;
  readonly scaleLetters: ReadonlyMap<string, number>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly oneAndHalf: Trie<true>;
  /** Nouns of parts by denominator, also of several words. */
  readonly fractionPhrases: Trie<number>;
  /** Words between a noun of parts and its unit ("three quarters of an hour"). */
  readonly partLinks: ReadonlySet<string>;
  /** Words for the decimal mark. */
  readonly point: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly units: Trie<string>;
  readonly signs: ReadonlyMap<string, string>;
  readonly percent: Trie<string>;
  readonly currencies: Trie<string>;
  readonly currencySigns: ReadonlyMap<string, string>;
  readonly bounds: Bounds;
  readonly contexts: Readonly<
    Record<Exclude<keyof NumberPack['contexts'], 'streetEndings' | 'ageAfter'>, ReadonlySet<string>>
  >;
  readonly ageAfter: Trie<true>;
  /** Nouns for people, and those of them for one person. */
  readonly persons: ReadonlySet<string>;
  readonly onePerson: ReadonlySet<string>;
  readonly memo: Map<string, Taken | null>;
}

/** A word taken apart: its number, whether it is an ordinal, and the rest of the word. */
export interface Taken {
  readonly value: number;
  readonly ordinal: boolean;
  readonly tail: string | null;
  readonly ending: Ending | null;
}

export interface Bounds {
  /** Phrases before the number, read backwards: keys are the words from last to first. */
  readonly before: Trie<BoundEntry>;
  readonly after: Trie<BoundEntry>;
}

export interface BoundEntry {
  readonly of: BoundLine;
  readonly line: string;
}

export const lexiconOf: (pack: Pack) => Lexicon = once((pack: Pack) => compile(pack));

function compile({ numbers: pack, measures }: Pack): Lexicon {
  const words = wordParts(pack);
  const pieces = piecesOf(pack, words);
  const endings = endingsOf(pack);
  const tries = triesOf(pack);
  return {
    pack,
    words,
    pieces,
    longestPiece: longest(pieces.keys()),
    openings: new Set([...pieces.keys()].map((form) => form.slice(0, 2))),
    endings,
    longestEnding: longest(endings.keys()),
    firsts: firstsOf(pack, words),
    ...tries,
    fractions: byForm(pack.fractions),
    partitives: new Set(measures.partitives.split('|')),
    articles: new Set(pack.articles),
    bareScales: new Set(pack.bareScales),
    scaleLetters: byForm(pack.scaleLetters),
    ordinalEndings: new Set(pack.ordinalEndings),
    partLinks: new Set(pack.partLinks),
    point: new Set(pack.point),
    fillers: new Set(pack.fillers),
    signs: new Map(units.flatMap((unit) => unit.signs.map((sign) => [sign, unit.id] as const))),
    currencySigns: signsOf(pack),
    bounds: boundsOf(pack),
    contexts: contextsOf(pack),
    persons: new Set([...personWords(measures), ...measures.onePerson.split('|')]),
    onePerson: new Set(measures.onePerson.split('|')),
    memo: new Map(),
  };
}

const people: ReadonlySet<string> = new Set(
  populations.filter(({ kind }) => kind === 'person').map(({ id }) => id),
);

const personWords = (measures: MeasurePack): string[] =>
  measures.populations.flatMap(({ population, words }) => (people.has(population) ? words.split('|') : []));

const longest = (forms: Iterable<string>): number => Math.max(0, ...[...forms].map((form) => form.length));

const byForm = (forms: FormsByValue): Map<string, number> =>
  new Map(
    Object.entries(forms).flatMap(([value, list]) => list.map((form) => [form, Number(value)] as const)),
  );

function wordParts(pack: NumberPack): Map<string, Part> {
  const parts = new Map<string, Part>();
  const put = (forms: FormsByValue, kind: Part['kind'] | null, ordinal: boolean): void => {
    for (const [form, value] of byForm(forms))
      if (!parts.has(form))
        parts.set(form, { kind: kind ?? (value === 100 || value >= 1000 ? 'scale' : 'add'), value, ordinal });
  };
  put(pack.cardinals, 'add', false);
  put(pack.scales, 'scale', false);
  put(pack.ordinals, null, true);
  return parts;
}

function piecesOf(pack: NumberPack, words: ReadonlyMap<string, Part>): Map<string, Part> {
  const pieces = new Map(words);
  for (const form of pack.articles)
    if (!pieces.has(form)) pieces.set(form, { kind: 'add', value: 1, ordinal: false });
  for (const form of pack.andTens)
    if (!pieces.has(form)) pieces.set(form, { kind: 'tens', value: 0, ordinal: false });
  for (const form of pack.glue)
    if (!pieces.has(form)) pieces.set(form, { kind: 'glue', value: 0, ordinal: false });
  return pieces;
}

function endingsOf(pack: NumberPack): Map<string, Ending> {
  const endings = new Map<string, Ending>();
  const put = (rows: NumberPack['compounds'], age: boolean): void => {
    for (const [unit, forms] of Object.entries(rows))
      for (const form of forms) endings.set(form, { unit: unit as TimeUnit, age });
  };
  put(pack.compounds, false);
  put(pack.ages, true);
  return endings;
}

const trieOf = (phrases: Iterable<string>): Trie<true> =>
  Trie.from([...phrases].map((phrase) => [phrase, true]));
const trieOfValues = (forms: FormsByValue): Trie<number> => Trie.from(byForm(forms));
const trieOfIds = (rows: Readonly<Record<string, readonly string[]>>): Trie<string> =>
  Trie.from(Object.entries(rows).flatMap(([id, forms]) => forms.map((form) => [form, id] as const)));

function triesOf(pack: NumberPack) {
  const lows = new Map(vagueAmounts.map((row) => [row.id, row.low]));
  const vague = Object.entries(pack.vague).flatMap(([id, forms]) =>
    forms.map((form) => [form, { low: lows.get(id) ?? null, line: form }] as const),
  );
  return {
    vague: Trie.from<VagueEntry>(vague),
    severals: trieOf(pack.severals),
    shares: trieOfValues(pack.shares),
    approximations: trieOfValues(pack.approximations ?? {}),
    inverseOrdinal: trieOf(pack.inverse.ordinal),
    inverseCardinal: trieOf(pack.inverse.cardinal),
    outOf: trieOf(pack.inverse.outOf),
    halfBefore: trieOf(pack.half.before),
    halfAfter: trieOf(pack.half.after),
    oneAndHalf: trieOf(pack.half.oneAndHalf),
    fractionPhrases: trieOfValues(pack.fractions),
    multiples: trieOfValues(pack.multiples.whole),
    multiplesAfter: trieOf(pack.multiples.after),
    units: trieOfIds(pack.units),
    percent: Trie.from([
      ...pack.percent.map((form) => [form, '%'] as const),
      ...pack.percentPoints.map((form) => [form, 'pp'] as const),
    ]),
    currencies: trieOfIds(pack.currencies),
    ageAfter: trieOf(pack.contexts.ageAfter),
  };
}

function signsOf(pack: NumberPack): Map<string, string> {
  const signs = new Map(Object.entries({ ...currencySigns, ...pack.currencySigns }));
  for (const code of currencyCodes) signs.set(code, code);
  return signs;
}

function boundsOf(pack: NumberPack): Bounds {
  const before = new Trie<BoundEntry>();
  const after = new Trie<BoundEntry>();
  for (const of of pack.bounds)
    for (const phrase of of.phrases) {
      const entry = { of, line: phrase };
      if (of.at === 'after') after.add(phrase, entry);
      else before.add(phrase.split(' ').reverse().join(' '), entry);
    }
  return { before, after };
}

function contextsOf({ contexts }: NumberPack): Lexicon['contexts'] {
  return {
    labels: new Set(contexts.labels),
    streetWords: new Set(contexts.streetWords),
    scores: new Set(contexts.scores),
    votes: new Set(contexts.votes),
    ageBefore: new Set(contexts.ageBefore),
    ageLinks: new Set(contexts.ageLinks),
    phones: new Set(contexts.phones),
    tallies: new Set(contexts.tallies),
  };
}

function firstsOf(pack: NumberPack, words: ReadonlyMap<string, Part>): Asked<true> {
  const phrases = [
    ...Object.values(pack.vague).flat(),
    ...pack.severals,
    ...Object.values(pack.shares).flat(),
    ...Object.values(pack.approximations ?? {}).flat(),
    ...pack.inverse.ordinal,
    ...pack.inverse.cardinal,
    ...pack.half.before,
    ...Object.values(pack.multiples.whole).flat(),
    ...Object.keys(pack.spans),
    ...pack.half.oneAndHalf,
    ...pack.articles,
  ];
  return Asked.of([...words.keys(), ...phrases.map((phrase) => phrase.split(' ')[0]!)]);
}
