import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type { IssueForm, Pack, Stance } from '../../model/index.js';

/** A word of a stance, as the pack gives it. */
export interface Cue {
  readonly stance: Stance;
  readonly negated: Stance | null;
  readonly takes: readonly IssueForm[];
  readonly with: readonly string[] | null;
  readonly about: readonly string[] | null;
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
  readonly line: string;
}

export interface StanceWords {
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly phrases: Trie<Phrase>;
  readonly conditions: Trie<true>;
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
  readonly complementizers: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  /** Nouns for what stances are taken on ("plan", "allegation"). */
  readonly things: ReadonlySet<string>;
  /** Words that restrict an act to its condition ("only"). */
  readonly only: ReadonlySet<string>;
  /** Nouns by which a text names again the body that speaks ("the group"). */
  readonly selves: ReadonlySet<string>;
  /** Nouns for a stance that someone has. */
  readonly nouns: ReadonlyMap<string, Pick<Cue, 'stance' | 'line'>>;
  /** Prepositions from a noun of a stance to whose it is. */
  readonly owned: ReadonlySet<string>;
  /** Words from a noun of a stance to what it is on ("demand for"). */
  readonly leads: ReadonlySet<string>;
  /** Prepositions before who does it, in the passive ("by"). */
  readonly agents: ReadonlySet<string>;
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
  readonly interrogatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
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
}

const BODIES: ReadonlySet<string> = new Set(['office', 'institution', 'armed_group']);

/** The words of a pack, ready to look up. */
export const wordsOf = once((pack: Pack): StanceWords => ({ ...stanceWords(pack), ...grammarWords(pack) }));

type Told =
  | 'cues'
  | 'phrases'
  | 'conditions'
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
  | 'tellers'
  | 'particles';

function stanceWords(pack: Pack): Pick<StanceWords, Told> {
  const { grammar, positions } = pack;
  const relatives = new Set(grammar.relatives);
  const openers = positions.conditions.filter((phrase) => !phrase.includes(' '));
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
    conditions: Trie.from(positions.conditions.map((phrase) => [phrase, true] as const)),
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
    tellers: new Set(positions.tellers ?? []),
    particles: new Set(positions.cues.flatMap(({ with: particles }) => particles ?? [])),
  };
}

const phrasesOf = ({ code, positions }: Pack): Trie<Phrase> =>
  Trie.from(
    positions.stances.flatMap(({ stance, thing, subject, conditional, phrases }) =>
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
    interrogatives: new Set(grammar.interrogatives),
    coordinators: new Set(grammar.coordinators),
    negations: new Set([...grammar.negations, ...grammar.negatedAuxiliaries]),
    auxiliaries: new Set([...be, ...have, ...modal, ...passive, ...support, ...grammar.clitics]),
    prepositions: new Set(grammar.prepositions),
    copulas: new Set(be),
    oblique: new Set([...(grammar.genitiveArticles ?? []), ...(grammar.objectArticles ?? [])]),
    passive: new Set([...be, ...passive]),
    genitives: new Set(grammar.genitivePrepositions),
    adverbs: new Set(grammar.adverbs),
    subjects: new Map(grammar.subjects.map(({ form, person }) => [form, person] as const)),
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

function cuesOf(pack: Pack): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const { stance, negated, takes, rows, with: particles, about } of pack.positions.cues) {
    for (const row of rows) {
      const words = row.split(' ');
      const cue: Cue = {
        stance,
        negated: negated ?? null,
        takes,
        with: particles ?? null,
        about: about ?? null,
        line: `${pack.code}/positions: ${words[0]!}`,
      };
      for (const word of words) cues.set(word, [...(cues.get(word) ?? []), cue]);
    }
  }
  // what asks for more of the issue is asked first
  for (const list of cues.values()) list.sort((a, b) => Number(a.about === null) - Number(b.about === null));
  return cues;
}
