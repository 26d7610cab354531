import { Asked } from '../../kit/asked.js';
import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type { GrammarPack } from '../../model/pack/grammar.js';
import type { Pack } from '../../model/pack/index.js';
import type {
  TollWords,
  AggregationWords,
  EventNoun,
  EventVerb,
  MeasurePack,
  StatusWords,
  TopicWords,
} from '../../model/pack/measures.js';

export type VerbForm = 'active' | 'past' | 'participle' | 'passive';

export interface VerbSense {
  readonly row: EventVerb;
  readonly forms: readonly VerbForm[];
}

export type Flag =
  'again' | 'counter' | 'part' | 'other' | 'swap' | 'still' | 'one' | 'two' | 'nobody' | 'anybody';

/** All that a word or phrase can mean to the reader of figures. */
export interface Entry {
  readonly phrase: string;
  readonly verbs: VerbSense[];
  noun: EventNoun | null;
  population: string | null;
  readonly tolls: TollWords[];
  readonly flags: Set<Flag>;
}

export interface Context {
  readonly phrase: string;
  status: StatusWords['status'] | null;
  aggregation: AggregationWords['aggregation'] | null;
  share: string | null;
  amount: string | null;
  size: string | null;
  duration: string | null;
  place: 'town' | 'territory' | 'country' | null;
}

export interface Lexicon {
  readonly language: string;
  readonly entries: Trie<Entry>;
  /** The single words of `entries`, for the ends of compounds. */
  readonly words: ReadonlyMap<string, Entry>;
  readonly contexts: Trie<Context>;
  readonly compounds: boolean;
  readonly with: ReadonlyMap<EventVerb, Trie<true>>;
  readonly near: ReadonlyMap<EventNoun | EventVerb | TollWords, ReadonlySet<string>>;
  readonly unless: ReadonlyMap<EventNoun | EventVerb | TollWords, ReadonlySet<string>>;
  readonly partitives: ReadonlySet<string>;
  readonly patients: ReadonlySet<string>;
  readonly swapFor: ReadonlySet<string>;
  readonly fromLevel: Trie<true>;
  readonly byDifference: Trie<true>;
  readonly placeBefore: Trie<true>;
  readonly placeAfter: Trie<true>;
  readonly lasting: Trie<true>;
  readonly restating: Trie<true>;
  /** Nouns for those who tell: bodies, officials, witnesses. */
  readonly tellers: ReadonlySet<string>;
  readonly comparing: Trie<true>;
  readonly differences: Trie<true>;
  readonly since: ReadonlySet<string>;
  readonly hearsay: ReadonlySet<string>;
  readonly agents: Trie<true>;
  readonly elsewhere: Trie<true>;
  readonly oneWords: ReadonlySet<string>;
  readonly whose: ReadonlySet<string>;
  /** Words that may tell of harm to people, so that other sentences need not be read for victims. */
  readonly harm: Asked<true>;
  /** Words of what counts people ("death toll"), so that a sentence without a number is read for what the next numbers are of. */
  readonly toll: Asked<true>;
  readonly grammar: Grammar;
}

export interface Grammar {
  readonly verbSecond: boolean;
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly auxiliary: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Possessives of one person told of ("his", "hennes"). */
  readonly singular: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly impersonals: ReadonlySet<string>;
  /** Pronouns of those who speak and are spoken to, and of things. */
  readonly outsiders: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Those that mark a direct object. */
  readonly objectPrepositions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly negatives: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly timeModifiers: ReadonlySet<string>;
  /** Nouns and subject pronouns of men, and of women. */
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
}

const split = (words: string | undefined): readonly string[] =>
  words === undefined || words === '' ? [] : words.split('|');

function entriesOf(pack: MeasurePack): Map<string, Entry> {
  const all = new Map<string, Entry>();
  const entry = (phrase: string): Entry => {
    let found = all.get(phrase);
    if (!found) {
      found = { phrase, verbs: [], noun: null, population: null, tolls: [], flags: new Set() };
      all.set(phrase, found);
    }
    return found;
  };
  for (const row of pack.verbs) addVerb(row, entry);
  for (const row of pack.nouns) for (const word of split(row.words)) entry(word).noun ??= row;
  for (const row of pack.populations)
    for (const word of split(row.words)) entry(word).population ??= row.population;
  for (const row of pack.populations)
    for (const word of split(row.words))
      for (const [ending, definite] of pack.definites ?? [])
        if (word.endsWith(ending) && word.length > ending.length + 2)
          entry(word.slice(0, -ending.length) + definite).population ??= row.population;
  for (const row of pack.tolls) for (const word of split(row.words)) entry(word).tolls.push(row);
  const flags: readonly [Flag, string][] = [
    ['again', pack.again ?? ''],
    ['counter', pack.counters],
    ['part', pack.parts],
    ['other', pack.others],
    ['swap', pack.swaps],
    ['still', pack.still],
    ['one', pack.onePerson],
    ['two', pack.twoPersons],
    ['nobody', pack.nobody],
    ['anybody', pack.anybody ?? ''],
  ];
  for (const [flag, words] of flags) for (const word of split(words)) entry(word).flags.add(flag);
  return all;
}

function addVerb(row: EventVerb, entry: (phrase: string) => Entry): void {
  const forms = new Map<string, VerbForm[]>();
  for (const form of ['active', 'past', 'participle', 'passive'] as const)
    for (const word of split(row[form])) {
      const known = forms.get(word);
      if (known) known.push(form);
      else forms.set(word, [form]);
    }
  for (const [word, list] of forms) entry(word).verbs.push({ row, forms: list });
}

function contextsOf(pack: MeasurePack): Map<string, Context> {
  const all = new Map<string, Context>();
  const context = (phrase: string): Context => {
    let found = all.get(phrase);
    if (!found) {
      found = {
        phrase,
        status: null,
        aggregation: null,
        share: null,
        amount: null,
        size: null,
        duration: null,
        place: null,
      };
      all.set(phrase, found);
    }
    return found;
  };
  for (const row of pack.status) for (const word of split(row.words)) context(word).status ??= row.status;
  for (const row of pack.aggregation)
    for (const word of split(row.words)) context(word).aggregation ??= row.aggregation;
  const topics: readonly [
    keyof Pick<Context, 'share' | 'amount' | 'size' | 'duration'>,
    readonly TopicWords[],
  ][] = [
    ['share', pack.shares],
    ['amount', pack.amounts],
    ['size', pack.sizes],
    ['duration', pack.durations],
  ];
  for (const [key, rows] of topics)
    for (const row of rows) for (const word of split(row.words)) context(word)[key] ??= row.event;
  for (const row of pack.placeNouns) for (const word of split(row.words)) context(word).place ??= row.kind;
  return all;
}

const gendered = (pack: GrammarPack, gender: 'male' | 'female'): readonly string[] =>
  pack.subjects.filter((row) => row.gender === gender).map((row) => row.form);

function grammarOf(pack: GrammarPack, copulas: string | undefined): Grammar {
  const { auxiliaries } = pack;
  const auxiliary = new Set([
    ...auxiliaries.be,
    ...auxiliaries.have,
    ...auxiliaries.support,
    ...auxiliaries.passive,
    ...auxiliaries.modal,
    ...split(copulas),
    ...pack.negatedAuxiliaries,
  ]);
  return {
    verbSecond: pack.verbSecond,
    be: new Set([...auxiliaries.be, ...split(copulas)]),
    have: new Set(auxiliaries.have),
    passive: new Set(auxiliaries.passive),
    auxiliary,
    articles: new Set(pack.articles),
    determiners: new Set([...pack.articles, ...pack.demonstratives, ...pack.quantifiers]),
    possessives: new Set(pack.possessives.map((row) => row.form)),
    singular: new Set(
      pack.possessives
        .filter(({ person, number, gender }) => person === 3 && number === 'sing' && gender !== 'thing')
        .map((row) => row.form),
    ),
    pronouns: new Set([
      ...pack.subjects.map((row) => row.form),
      ...pack.objects,
      ...pack.impersonals,
      ...pack.indefinites,
    ]),
    impersonals: new Set(pack.impersonals),
    outsiders: new Set(
      pack.subjects.filter((row) => row.person !== 3 || row.gender === 'thing').map((row) => row.form),
    ),
    prepositions: new Set(pack.prepositions),
    objectPrepositions: new Set(pack.objectPrepositions),
    coordinators: new Set(pack.coordinators),
    subordinators: new Set([...pack.subordinators, ...pack.complementizers]),
    relatives: new Set(pack.relatives),
    adverbs: new Set(pack.adverbs),
    negations: new Set(pack.negations),
    negatives: new Set(pack.negatives),
    timeWords: new Set(pack.timeWords),
    timeModifiers: new Set(pack.timeModifiers),
    male: new Set([...pack.maleNouns, ...gendered(pack, 'male')]),
    female: new Set([...pack.femaleNouns, ...gendered(pack, 'female')]),
  };
}

const HARMFUL = new Set(['killed', 'injured', 'shot', 'executed', 'suicides', 'hospitalised']);

/** The longest word of each phrase of harm: where none of them stands, no phrase does. */
function harmWords(pack: MeasurePack): ReadonlySet<string> {
  const words: string[] = [];
  for (const row of pack.verbs)
    if (HARMFUL.has(row.event))
      for (const form of ['active', 'past', 'participle', 'passive'] as const)
        words.push(...longestWords(row[form]));
  for (const row of pack.nouns) if (HARMFUL.has(row.event)) words.push(...longestWords(row.words));
  return new Set(words);
}

const tollWords = (pack: MeasurePack): ReadonlySet<string> =>
  new Set([...pack.tolls.flatMap((row) => longestWords(row.words)), ...longestWords(pack.counters)]);

/** The longest word of each of the phrases. */
const longestWords = (phrases: string | undefined): readonly string[] =>
  split(phrases).map((phrase) =>
    phrase.split(' ').reduce((best, word) => (word.length > best.length ? word : best), ''),
  );

const set = (words: string): ReadonlySet<string> => new Set(split(words));
const trie = (words: string): Trie<true> => Trie.from(split(words).map((word) => [word, true] as const));

function compile(pack: Pack): Lexicon {
  const { measures } = pack;
  const entries = entriesOf(measures);
  return {
    language: measures.language,
    entries: Trie.from(entries),
    words: new Map([...entries].filter(([phrase]) => !phrase.includes(' '))),
    contexts: Trie.from(contextsOf(measures)),
    compounds: measures.compounds,
    with: new Map(measures.verbs.filter((row) => row.with).map((row) => [row, trie(row.with ?? '')])),
    near: new Map(
      [...measures.nouns, ...measures.verbs, ...measures.tolls]
        .filter((row) => row.near)
        .map((row) => [row, set(row.near ?? '')]),
    ),
    unless: new Map(measures.tolls.filter((row) => row.unless).map((row) => [row, set(row.unless ?? '')])),
    partitives: set(measures.partitives),
    patients: set(measures.patients),
    swapFor: set(measures.swapFor),
    fromLevel: trie(measures.fromLevel),
    byDifference: trie(measures.byDifference),
    placeBefore: trie(measures.placeBefore),
    placeAfter: trie(measures.placeAfter ?? ''),
    lasting: trie(measures.lasting),
    restating: trie(measures.restating),
    tellers: new Set([
      ...pack.attribution.sources.flatMap(({ nouns }) => nouns),
      ...split(measures.counting),
    ]),
    comparing: trie(measures.comparing),
    differences: trie(measures.differences),
    since: set(measures.since),
    hearsay: set(measures.hearsay ?? ''),
    agents: trie(measures.agents),
    elsewhere: trie(measures.elsewhere ?? ''),
    oneWords: set(measures.oneWords),
    whose: set(measures.whose ?? ''),
    harm: Asked.of(harmWords(measures)),
    toll: Asked.of(tollWords(measures)),
    grammar: grammarOf(pack.grammar, measures.copulas),
  };
}

/** The pack's words made ready for look-up, once for each pack. */
export const lexiconOf: (pack: Pack) => Lexicon = once(compile);
