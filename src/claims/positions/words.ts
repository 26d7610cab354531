import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type { IssueForm, Pack, Stance } from '../../model/index.js';

/** A word of a stance, as the pack gives it. */
export interface Cue {
  readonly stance: Stance | null;
  readonly negated: Stance | null;
  readonly takes: readonly IssueForm[];
  readonly with: readonly string[] | null;
  readonly about: readonly string[] | null;
  /** Says with its issue only what is meant. */
  readonly whole: boolean;
  /** Takes an amount as well ({@link about}). */
  readonly amounts: boolean;
  readonly line: string;
}

export interface Phrase {
  readonly stance: Stance;
  /** The stance where a thing follows instead of an act; null: the same. */
  readonly thing: Stance | null;
  readonly self: boolean;
  /** The phrase itself is in the first person. */
  readonly first: boolean;
  /** Holds only where someone reports it of themselves ("said it would"). */
  readonly reported: boolean;
  /** Counts only with a condition: always, or where the text tells it of someone in its own voice. */
  readonly conditional: 'always' | 'told' | null;
  /** Says by itself that its subject means to. */
  readonly meant: boolean;
  /** Nouns of which what follows must name one. */
  readonly about: readonly string[] | null;
  readonly line: string;
}

export interface StanceWords {
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly phrases: Trie<Phrase>;
  readonly conditions: Trie<true>;
  /** Openers of conditions that tie the clause before to them: any, or one that is negated. */
  readonly strict: Trie<'any' | 'negated'>;
  /** Prepositions that open a condition where a clause follows ("til"). */
  readonly clausal: ReadonlySet<string>;
  /** Endings by which a verb shows that it is of the future, or in reported speech of what was to come. */
  readonly futures: readonly string[];
  readonly reportedFutures: readonly string[];
  /** Words before the subject of a clause that make it a condition, an aim or a question. */
  readonly unreal: ReadonlySet<string>;
  /** Modals of what may or ought to be done. */
  readonly ought: ReadonlySet<string>;
  readonly silence: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
  readonly compounds: boolean;
  /** Nouns for bodies and offices that can be a party without a name ("the government"). */
  readonly bodies: ReadonlySet<string>;
  readonly infinitive: ReadonlySet<string>;
  readonly infixes: readonly string[];
  readonly complementizers: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  /** Nouns for what stances are taken on ("plan", "allegation"). */
  readonly things: ReadonlySet<string>;
  /** Words that restrict an act to its condition ("only"). */
  readonly only: ReadonlySet<string>;
  /** Nouns by which a text names again the body that speaks ("the group"). */
  readonly selves: ReadonlySet<string>;
  /** Nouns by which a text names again the state that speaks ("the country"). */
  readonly countries: ReadonlySet<string>;
  /** Nouns for a stance that someone has. */
  readonly nouns: ReadonlyMap<string, { readonly stance: Stance; readonly line: string }>;
  /** Prepositions from a noun of a stance to whose it is. */
  readonly owned: ReadonlySet<string>;
  /** Words from a noun of a stance to what it is on ("demand for"). */
  readonly leads: ReadonlySet<string>;
  /** Prepositions before who does it, in the passive ("by"). */
  readonly agents: ReadonlySet<string>;
  /** The same, with those of several words ("por parte de"). */
  readonly doers: Trie<true>;
  /** Prepositions that also open a clause of what has happened ("after the rebels rejected …"). */
  readonly openers: ReadonlySet<string>;
  /** Nouns for people of whom only what they tell is known ("source"). */
  readonly tellers: ReadonlySet<string>;
  /** Person of each possessive. */
  readonly owners: ReadonlyMap<string, number>;
  /** Possessives that stand for the subject of their clause, whoever that is ("sin", "su"). */
  readonly possessives: ReadonlySet<string>;
  /** All words that belong to a verb of a stance ("turned down"). */
  readonly particles: ReadonlySet<string>;
  /** Subject pronouns for speakers and those they speak for ("we"). */
  readonly plurals: ReadonlySet<string>;
  readonly impersonals: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly dropsSubject: boolean;
  readonly verbSecond: boolean;
  readonly verbFinal: boolean;
  readonly relatives: ReadonlySet<string>;
  /** A comma stands before every relative clause. */
  readonly commaRelatives: boolean;
  readonly interrogatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Determiners and pronouns that negate ("no", "none"). */
  readonly negatives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of "be". */
  readonly copulas: ReadonlySet<string>;
  /** Articles that never begin a subject ("des", "dem"), or that are also a genitive ("der"). */
  readonly oblique: ReadonlySet<string>;
  /** Auxiliaries of the passive, whose subject is not the party. */
  readonly passive: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that tie a noun phrase to the noun before ("of", "for"). */
  readonly genitives: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Person of each pronoun that can be a subject. */
  readonly subjects: ReadonlyMap<string, number>;
  readonly pronouns: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
}

const BODIES: ReadonlySet<string> = new Set(['office', 'institution', 'armed_group']);

/** The words of a pack, ready to look up. */
export const wordsOf = once((pack: Pack): StanceWords => ({ ...stanceWords(pack), ...grammarWords(pack) }));

type Told =
  | 'cues'
  | 'phrases'
  | 'conditions'
  | 'strict'
  | 'clausal'
  | 'futures'
  | 'reportedFutures'
  | 'countries'
  | 'unreal'
  | 'ought'
  | 'silence'
  | 'questions'
  | 'idle'
  | 'bodies'
  | 'things'
  | 'only'
  | 'selves'
  | 'leads'
  | 'owned'
  | 'nouns'
  | 'agents'
  | 'doers'
  | 'openers'
  | 'tellers'
  | 'particles';

function stanceWords(pack: Pack): Pick<StanceWords, Told> {
  const { grammar, positions } = pack;
  const relatives = new Set(grammar.relatives);
  const openers = positions.conditions.filter(
    (phrase) => !phrase.includes(' ') && !positions.clausal?.includes(phrase),
  );
  const meant = new Set([
    ...positions.planned,
    ...positions.stances
      .filter(({ conditional }) => conditional === 'told')
      .flatMap(({ phrases }) => phrases),
    ...positions.cues.flatMap(({ rows }) => rows.flatMap((row) => row.split(' '))),
  ]);
  return {
    phrases: phrasesOf(pack),
    cues: cuesOf(pack),
    conditions: Trie.from(
      [...positions.conditions, ...(positions.clausal ?? [])].map((phrase) => [phrase, true] as const),
    ),
    strict: strictOf(pack),
    clausal: new Set(positions.clausal ?? []),
    futures: positions.futures ?? [],
    reportedFutures: positions.reportedFutures ?? [],
    countries: new Set(positions.countries ?? []),
    unreal: new Set([...openers, ...grammar.interrogatives.filter((word) => !relatives.has(word))]),
    ought: new Set([
      ...(positions.ought ?? []),
      ...grammar.auxiliaries.modal.filter((word) => !meant.has(word)),
    ]),
    silence: new Set(positions.silence),
    questions: new Set(positions.questions),
    idle: new Set(positions.idle),
    bodies: new Set([
      ...pack.attribution.sources.filter((row) => BODIES.has(row.class)).flatMap(({ nouns }) => nouns),
      ...(positions.selves ?? []),
      ...(positions.parties ?? []),
    ]),
    things: new Set(
      positions.cues.filter(({ takes }) => takes.includes('object')).flatMap(({ about }) => about ?? []),
    ),
    only: new Set(positions.only ?? []),
    selves: new Set(positions.selves ?? []),
    leads: new Set(positions.leads ?? []),
    owned: new Set(positions.owned ?? []),
    nouns: new Map(
      (positions.nouns ?? []).flatMap(({ stance, forms }) =>
        forms
          .split(' ')
          .map((form, _, [first]) => [form, { stance, line: `${pack.code}/positions: ${first!}` }] as const),
      ),
    ),
    agents: new Set(pack.attribution.agents),
    doers: Trie.from(
      [...pack.attribution.agents, ...(positions.doers ?? [])].map((phrase) => [phrase, true] as const),
    ),
    openers: new Set(positions.openers ?? []),
    tellers: new Set(positions.tellers ?? []),
    particles: new Set(positions.cues.flatMap(({ with: particles }) => particles ?? [])),
  };
}

const strictOf = ({ positions: { strict = [], barring = [] } }: Pack): Trie<'any' | 'negated'> =>
  Trie.from([
    ...strict.map((phrase) => [phrase, 'any'] as const),
    ...barring.map((phrase) => [phrase, 'negated'] as const),
  ]);

const phrasesOf = ({ code, positions }: Pack): Trie<Phrase> =>
  Trie.from(
    positions.stances.flatMap(({ stance, thing, subject, conditional, meant, about, phrases }) =>
      phrases.map(
        (phrase) =>
          [
            phrase,
            {
              stance,
              thing: thing ?? null,
              self: subject !== 'any',
              first: subject === 'first',
              reported: subject === 'reported',
              conditional: conditional ?? null,
              meant: meant ?? false,
              about: about ?? null,
              line: `${code}/positions: ${phrase}`,
            },
          ] as const,
      ),
    ),
  );

function grammarWords({ grammar }: Pack): Omit<StanceWords, Told> {
  const { be, have, modal, passive, support } = grammar.auxiliaries;
  return {
    compounds: grammar.compounds,
    infinitive: new Set(grammar.infinitiveMarks),
    infixes: grammar.infinitiveInfixes ?? [],
    complementizers: new Set(grammar.complementizers),
    subordinators: new Set(grammar.subordinators),
    reflexives: new Set(grammar.reflexives),
    owners: new Map(grammar.possessives.map(({ form, person }) => [form, person] as const)),
    possessives: new Set(
      grammar.possessives
        .filter(({ person, number, gender }) => person === 3 && number === null && gender === null)
        .map(({ form }) => form),
    ),
    plurals: new Set(
      grammar.subjects
        .filter(({ person, number }) => person === 1 && number === 'plur')
        .map(({ form }) => form),
    ),
    impersonals: new Set(grammar.impersonals),
    modals: new Set(modal),
    dropsSubject: grammar.dropsSubject === true,
    verbSecond: grammar.verbSecond,
    verbFinal: grammar.verbFinal === true,
    relatives: new Set(grammar.relatives),
    commaRelatives: grammar.commaRelatives === true,
    interrogatives: new Set(grammar.interrogatives),
    coordinators: new Set(grammar.coordinators),
    negatives: new Set(grammar.negatives),
    negations: new Set([...grammar.negations, ...grammar.negatedAuxiliaries]),
    auxiliaries: new Set([...be, ...have, ...modal, ...passive, ...support, ...grammar.clitics]),
    prepositions: new Set(grammar.prepositions),
    copulas: new Set(be),
    oblique: new Set([...(grammar.genitiveArticles ?? []), ...(grammar.objectArticles ?? [])]),
    passive: new Set([...be, ...passive]),
    genitives: new Set(grammar.genitivePrepositions),
    adverbs: new Set(grammar.adverbs),
    subjects: new Map(grammar.subjects.map(({ form, person }) => [form, person] as const)),
    demonstratives: new Set(grammar.demonstratives),
    pronouns: new Set([
      ...grammar.subjects.map(({ form }) => form),
      ...grammar.objects,
      ...grammar.reflexives,
      ...grammar.possessives.map(({ form }) => form),
      ...grammar.impersonals,
      ...grammar.indefinites,
      ...grammar.demonstratives,
      ...grammar.relatives,
    ]),
  };
}

/** Forms of the passive in -s: "avvisade", "avvisades"; "kräver", "krävs" or "kräves". */
const passives = (form: string, ending: string): readonly string[] => [
  `${form}${ending}`,
  ...(form.endsWith('r') ? [`${form.slice(0, -1)}${ending}`] : []),
  ...(form.endsWith('er') ? [`${form.slice(0, -2)}${ending}`] : []),
];

function cuesOf(pack: Pack): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const { stance, negated, takes, rows, with: particles, about, amounts, whole } of pack.positions
    .cues) {
    for (const row of rows) {
      const words = row.split(' ');
      const cue: Cue = {
        stance,
        negated: negated ?? null,
        takes,
        with: particles ?? null,
        about: about ?? null,
        amounts: amounts ?? false,
        whole: whole ?? false,
        line: `${pack.code}/positions: ${words[0]!}`,
      };
      const ending = pack.grammar.passiveEnding;
      const forms = ending === undefined ? words : words.flatMap((word) => [word, ...passives(word, ending)]);
      for (const word of new Set(forms)) cues.set(word, [...(cues.get(word) ?? []), cue]);
    }
  }
  // what asks for more of the issue is asked first
  for (const list of cues.values()) list.sort((a, b) => Number(a.about === null) - Number(b.about === null));
  return cues;
}
