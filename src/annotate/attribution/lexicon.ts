import { Asked } from '../../kit/asked.js';
import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type {
  CuePhrases,
  CueVerbs,
  Frame,
  GrammarPack,
  Pack,
  PronounForm,
  SourceClass,
  VerbColumn,
} from '../../model/index.js';
import { joined, leftOf } from './separable.js';
import { wordSetsOf, type WordSets } from './word-sets.js';

/** Word classes of the grammar pack, as bits: a word can be of several. */
export const BIT = {
  subject: 1,
  object: 1 << 1,
  possessive: 1 << 2,
  impersonal: 1 << 3,
  indefinite: 1 << 4,
  article: 1 << 5,
  determiner: 1 << 6,
  be: 1 << 7,
  have: 1 << 8,
  support: 1 << 9,
  passive: 1 << 10,
  modal: 1 << 11,
  negation: 1 << 12,
  negated: 1 << 13,
  preposition: 1 << 14,
  coordinator: 1 << 15,
  complementizer: 1 << 16,
  interrogative: 1 << 17,
  subordinator: 1 << 18,
  relative: 1 << 19,
  infinitive: 1 << 20,
  adverb: 1 << 21,
  time: 1 << 22,
  agent: 1 << 23,
  reflexive: 1 << 24,
  echo: 1 << 28,
  genitive: 1 << 31,
  /** Not a class of words: the word is part of a person's name. */
  person: 1 << 29,
  contracted: 1 << 30,
  approximator: 1 << 25,
  modifier: 1 << 26,
  negative: 1 << 27,
} as const;

export const AUXILIARY =
  BIT.be | BIT.have | BIT.support | BIT.passive | BIT.modal | BIT.negated | BIT.contracted;

export interface Cue {
  readonly act: string;
  readonly takes: ReadonlySet<Frame>;
  readonly with: readonly (readonly string[])[];
  readonly without: ReadonlySet<string>;
  /** The particle that stands at the end of the clause ("teilte … mit"); null where the verb has none, or has it written on. */
  readonly tail: string | null;
  /** The pack line: `en/attribution: claim`. */
  readonly line: string;
}

/** What a word form can be: a form of a cue verb, of a carrier, or both. */
export interface VerbForm {
  readonly columns: ReadonlySet<VerbColumn>;
  readonly cues: readonly Cue[];
  /** Words that must follow for the form to carry another verb; null where it carries none. */
  readonly carries: readonly (readonly string[])[] | null;
  readonly withholds: boolean;
}

export interface NounCue {
  readonly act: string;
  readonly opens: ReadonlySet<string>;
  readonly line: string;
}

export interface Lexicon extends WordSets {
  readonly code: string;
  readonly grammar: GrammarPack;
  readonly bits: ReadonlyMap<string, number>;
  readonly adverbEndings: readonly string[];
  readonly verbs: Asked<VerbForm>;
  readonly unmistakable: Asked<true>;
  readonly nouns: ReadonlyMap<string, readonly NounCue[]>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly before: Trie<string>;
  readonly after: Trie<string>;
  /** Prepositions that are cues before a document, and their act. */
  readonly documents: ReadonlyMap<string, string>;
  readonly saidNouns: ReadonlySet<string>;
  readonly closing: Trie<string>;
  readonly hearsay: Trie<string>;
  readonly unknown: Trie<string>;
  readonly venues: Trie<true>;
  readonly references: Trie<true>;
  readonly echoes: Trie<true>;
  /** Phrases at a sentence's head that stand for the sentence before. */
  readonly resumptions: Trie<true>;
  readonly evidentials: Trie<true>;
  readonly enclitics: readonly string[];
  /** Auxiliaries around a clause by the first of them, with those that can be the second. */
  readonly brackets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly utterances: Trie<true>;
  readonly anaphors: Trie<true>;
  readonly others: ReadonlySet<string>;
  readonly citeLinks: Trie<true>;
  readonly sources: ReadonlyMap<string, SourceClass>;
  readonly anonymous: ReadonlySet<string>;
  /** Pronouns and possessives by form. */
  readonly persons: ReadonlyMap<string, PronounForm>;
  /** Pronoun and auxiliary in one word ("she's"), with the pronoun. */
  readonly contractions: Asked<string>;
  readonly genders: ReadonlyMap<string, 'male' | 'female'>;
  readonly indefinite: ReadonlySet<string>;
  /** Whether nouns are written together, so that the last part of a word tells what it is. */
  readonly compounds: boolean;
}

export const lexiconOf = once((pack: Pack): Lexicon => {
  const { attribution, grammar, code } = pack;
  const bits = classBits(pack);
  return {
    code,
    grammar,
    ...wordSetsOf(pack),
    bits,
    adverbEndings: grammar.adverbEndings,
    verbs: new Asked(verbForms(pack)),
    unmistakable: Asked.of(attribution.unmistakable),
    nouns: nounCues(pack),
    lightVerbs: new Set(
      attribution.lightVerbs.flatMap((row) => row.split(/[ /]/)).filter((form) => form !== '-'),
    ),
    before: phrasesOf(attribution.before),
    after: phrasesOf(attribution.after ?? []),
    documents: new Map(
      (attribution.documents?.cues ?? []).flatMap(({ act, phrases }) =>
        phrases.map((word) => [word, act] as const),
      ),
    ),
    saidNouns: new Set(attribution.documents?.nouns),
    closing: phrasesOf(attribution.closing ?? []),
    hearsay: phrasesOf(attribution.hearsay),
    unknown: Trie.from(attribution.unknown.map((p) => [p, 'unknown'] as const)),
    citeLinks: Trie.from(attribution.citeLinks.map((p) => [p, true] as const)),
    others: new Set(attribution.others),
    anaphors: Trie.from(attribution.anaphors.map((p) => [p, true] as const)),
    utterances: Trie.from(attribution.utterances.map((p) => [p, true] as const)),
    evidentials: Trie.from(
      attribution.evidentials.filter((p) => !p.includes(GAP)).map((p) => [p, true] as const),
    ),
    enclitics: grammar.enclitics ?? [],
    brackets: bracketsOf(attribution.evidentials),
    echoes: Trie.from(attribution.echoes.map((p) => [p, true] as const)),
    resumptions: Trie.from((attribution.resumptions ?? []).map((p) => [p, true] as const)),
    references: Trie.from(attribution.references.map((p) => [p, true] as const)),
    venues: Trie.from(attribution.venues.map((p) => [p, true] as const)),
    sources: new Map(
      [...attribution.sources]
        .reverse()
        .flatMap((row) => row.nouns.map((noun) => [noun, row.class] as const)),
    ),
    anonymous: new Set(attribution.anonymous),
    persons: new Map([...grammar.possessives, ...grammar.subjects].map((pronoun) => [pronoun.form, pronoun])),
    contractions: new Asked(contractionsOf(grammar)),
    genders: new Map([
      ...grammar.maleNouns.map((noun) => [noun, 'male'] as const),
      ...grammar.femaleNouns.map((noun) => [noun, 'female'] as const),
    ]),
    indefinite: new Set(grammar.indefiniteArticles),
    compounds: grammar.compounds,
  };
});

const phrasesOf = (rows: readonly CuePhrases[]): Trie<string> =>
  Trie.from(rows.flatMap(({ act, phrases }) => phrases.map((phrase) => [phrase, act] as const)));

/** What stands between two auxiliaries around a clause, in the pack. */
const GAP = ' … ';

function bracketsOf(evidentials: readonly string[]): Map<string, Set<string>> {
  const brackets = new Map<string, Set<string>>();
  for (const phrase of evidentials) {
    const [first, second] = phrase.split(GAP);
    if (second === undefined) continue;
    const seconds = brackets.get(first!) ?? new Set();
    brackets.set(first!, seconds.add(second));
  }
  return brackets;
}

function contractionsOf(grammar: GrammarPack): Map<string, string> {
  const stems = [...grammar.subjects.map(({ form }) => form), ...grammar.relatives, ...grammar.impersonals];
  return new Map(stems.flatMap((stem) => grammar.clitics.map((clitic) => [stem + clitic, stem] as const)));
}

function classBits({ grammar: g, attribution }: Pack): Map<string, number> {
  const bits = new Map<string, number>();
  const put = (words: readonly string[], bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  put(
    g.subjects.map(({ form }) => form),
    BIT.subject,
  );
  put(g.objects, BIT.object);
  put(
    g.possessives.map(({ form }) => form),
    BIT.possessive,
  );
  put(g.impersonals, BIT.impersonal);
  put(g.indefinites, BIT.indefinite);
  put(g.articles, BIT.article);
  put([...g.articles, ...g.demonstratives, ...g.quantifiers], BIT.determiner);
  put(g.auxiliaries.be, BIT.be);
  put(g.auxiliaries.have, BIT.have);
  put(g.auxiliaries.support, BIT.support);
  put(g.auxiliaries.passive, BIT.passive);
  put(g.auxiliaries.modal, BIT.modal);
  put(g.clitics, BIT.contracted);
  put(g.negations, BIT.negation);
  put(g.negatedAuxiliaries, BIT.negated);
  put(g.prepositions, BIT.preposition);
  put(g.approximators, BIT.approximator);
  put([...g.genitivePrepositions, ...(g.genitiveArticles ?? [])], BIT.genitive);
  put(g.coordinators, BIT.coordinator);
  put(g.complementizers, BIT.complementizer);
  put(g.interrogatives, BIT.interrogative);
  put(g.subordinators, BIT.subordinator);
  put(g.relatives, BIT.relative);
  put(g.infinitiveMarks, BIT.infinitive);
  put(g.adverbs, BIT.adverb);
  put(g.timeWords, BIT.time);
  put(g.timeModifiers, BIT.modifier);
  put(g.negatives, BIT.negative);
  put(g.reflexives, BIT.reflexive);
  put(attribution.agents, BIT.agent);
  put(attribution.echoes, BIT.echo);
  return bits;
}

interface OpenForm {
  columns: Set<VerbColumn>;
  cues: Cue[];
  carries: (readonly string[])[] | null;
  withholds: boolean;
}

function verbForms({ attribution: pack, grammar, code }: Pack): Map<string, VerbForm> {
  const forms = new Map<string, OpenForm>();
  const each = (row: string, visit: (form: OpenForm) => void): void => {
    row.split(' ').forEach((cell, i) => {
      const column = pack.columns[i];
      if (cell === '-' || !column) return;
      for (const word of cell.split('/')) {
        const form = forms.get(word) ?? { columns: new Set(), cues: [], carries: null, withholds: false };
        form.columns.add(column);
        visit(form);
        forms.set(word, form);
      }
    });
  };
  const enter = (row: string, cue: Cue): void =>
    each(row, (form) => {
      if (!form.cues.includes(cue)) form.cues.push(cue);
    });
  for (const group of pack.verbs) {
    for (const row of group.rows) {
      const [tail, rest] = row.includes('|') ? (row.split('|') as [string, string]) : [null, row];
      const cue = cueOf(group, row, code);
      if (tail === null) enter(row, cue);
      else {
        enter(leftOf(rest), { ...cue, tail });
        enter(joined(tail, rest, grammar.infinitiveMarks), cue);
      }
    }
  }
  const carry = (rows: readonly string[], withholds: boolean): void => {
    for (const line of rows) {
      const [row, after] = line.split(' + ');
      each(row!, (form) => {
        (form.carries ??= []).push(after?.split(' ') ?? []);
        form.withholds ||= withholds;
      });
    }
  };
  carry(pack.carriers, false);
  carry(pack.withholders, true);
  return forms;
}

const cueOf = (group: CueVerbs, row: string, code: string): Cue => ({
  act: group.act,
  takes: new Set(group.takes),
  with: (group.with ?? []).map((words) => words.split(' ')),
  without: new Set(group.without),
  tail: null,
  line: `${code}/attribution: ${row.split(' ')[0]!.replace('|', '')}${group.with ? ` ${group.with.join('|')}` : ''}`,
});

function nounCues({ attribution, code }: Pack): Map<string, NounCue[]> {
  const map = new Map<string, NounCue[]>();
  for (const { act, opens, nouns } of attribution.nouns) {
    for (const noun of nouns) {
      const list = map.get(noun) ?? [];
      list.push({ act, opens: new Set(opens), line: `${code}/attribution: ${noun}` });
      map.set(noun, list);
    }
  }
  return map;
}
