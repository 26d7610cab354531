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
  readonly self: boolean;
  /** The phrase itself is in the first person. */
  readonly first: boolean;
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
  readonly relatives: ReadonlySet<string>;
  readonly interrogatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries of the passive, whose subject is not the party. */
  readonly passive: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Person of each pronoun that can be a subject. */
  readonly subjects: ReadonlyMap<string, number>;
  readonly pronouns: ReadonlySet<string>;
}

const BODIES: ReadonlySet<string> = new Set(['office', 'institution', 'armed_group']);

/** The words of a pack, ready to look up. */
export const wordsOf = once((pack: Pack): StanceWords => {
  const { grammar, positions } = pack;
  const { be, have, modal, passive, support } = grammar.auxiliaries;
  const relatives = new Set(grammar.relatives);
  const openers = positions.conditions.filter((phrase) => !phrase.includes(' '));
  return {
    cues: cuesOf(pack),
    phrases: Trie.from(
      positions.stances.flatMap(({ stance, subject, phrases }) =>
        phrases.map(
          (phrase) =>
            [
              phrase,
              {
                stance,
                self: subject !== 'any',
                first: subject === 'first',
                line: `${pack.code}/positions: ${phrase}`,
              },
            ] as const,
        ),
      ),
    ),
    conditions: Trie.from(positions.conditions.map((phrase) => [phrase, true] as const)),
    unreal: new Set([...openers, ...grammar.interrogatives.filter((word) => !relatives.has(word))]),
    ought: new Set(positions.ought),
    silence: new Set(positions.silence),
    questions: new Set(positions.questions),
    idle: new Set(positions.idle),
    compounds: grammar.compounds,
    bodies: new Set(
      pack.attribution.sources.filter((row) => BODIES.has(row.class)).flatMap(({ nouns }) => nouns),
    ),
    infinitive: new Set(grammar.infinitiveMarks),
    complementizers: new Set(grammar.complementizers),
    relatives,
    interrogatives: new Set(grammar.interrogatives),
    coordinators: new Set(grammar.coordinators),
    negations: new Set([...grammar.negations, ...grammar.negatedAuxiliaries]),
    auxiliaries: new Set([...be, ...have, ...modal, ...passive, ...support, ...grammar.clitics]),
    prepositions: new Set(grammar.prepositions),
    passive: new Set([...be, ...passive]),
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
});

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
