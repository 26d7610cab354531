import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type { Pack } from '../../model/index.js';

export interface Trigger {
  readonly type: string;
  readonly line: string;
  /** One of these must stand in the same sentence; null: nothing is asked. */
  readonly objects: ReadonlySet<string> | null;
  /** Asks for a named place after it and someone named before it. */
  readonly placed: boolean;
  readonly alone: boolean;
  readonly notPerson: boolean;
  readonly notWith: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string> | null;
  readonly notBefore: ReadonlySet<string> | null;
}

export interface EventLexicon {
  readonly nouns: ReadonlyMap<string, readonly Trigger[]>;
  readonly verbs: ReadonlyMap<string, readonly Trigger[]>;
  readonly places: Trie<true>;
  readonly planned: Trie<true>;
  readonly ongoing: Trie<true>;
  readonly cancelled: Trie<true>;
  readonly postponed: Trie<true>;
  readonly negations: ReadonlySet<string>;
  /** "Nobody": denies the clause it is the subject of. */
  readonly negatives: ReadonlySet<string>;
  /** Words before a noun that say that it is not there, or not yet. */
  readonly absent: ReadonlySet<string>;
  /** Auxiliaries that make a participle tell something ("was", "has", "got"). */
  readonly helpers: ReadonlySet<string>;
  /** Auxiliaries of what can or may be, not of what will. */
  readonly possible: ReadonlySet<string>;
  /** The infinitives of "have" and "be", and the participles of the passive: "is said to have been". */
  readonly perfect: { readonly have: string; readonly be: string; readonly passive: ReadonlySet<string> };
  /** Words that ask ("whether"). */
  readonly questions: ReadonlySet<string>;
  /** Words before an event that is no one event ("any", "possible"). */
  readonly generic: ReadonlySet<string>;
  /** All verbs but the finite one stand at the end of the clause. */
  readonly verbFinal: boolean;
  /** Words that open a clause that is no report: "until they are freed". */
  readonly unreal: ReadonlySet<string>;
  readonly conditions: Trie<true>;
  readonly complementizers: ReadonlySet<string>;
  readonly infinitiveMarks: ReadonlySet<string>;
}

/** The words of a pack, ready to look up. */
export const lexiconOf = once((pack: Pack): EventLexicon => {
  const words = pack.positions;
  const table = (kind: 'nouns' | 'verbs'): ReadonlyMap<string, readonly Trigger[]> => {
    const map = new Map<string, Trigger[]>();
    for (const row of words.events) {
      const objects = row.objects ? new Set(row.objects) : null;
      const notAfter = row.notAfter ? new Set(row.notAfter) : null;
      const notBefore = row.notBefore ? new Set(row.notBefore) : null;
      const notWith = row.notWith ? new Set(row.notWith) : null;
      for (const word of row[kind]) {
        const trigger: Trigger = {
          type: row.type,
          line: `${pack.code}/positions: ${word}`,
          objects,
          placed: row.placed === true,
          alone: row.alone === true,
          notPerson: row.notPerson === true,
          notWith,
          notAfter,
          notBefore,
        };
        map.set(word, [...(map.get(word) ?? []), trigger]);
      }
    }
    return map;
  };
  const phrases = (list: readonly string[]): Trie<true> =>
    Trie.from(list.map((phrase) => [phrase, true] as const));
  return {
    nouns: table('nouns'),
    verbs: table('verbs'),
    places: phrases(words.places),
    planned: phrases(words.planned),
    ongoing: phrases(words.ongoing),
    cancelled: phrases(words.cancelled),
    postponed: phrases(words.postponed),
    negations: new Set([...pack.grammar.negations, ...pack.grammar.negatedAuxiliaries]),
    negatives: new Set(pack.grammar.negatives),
    absent: absentOf(words),
    helpers: new Set([
      ...pack.grammar.auxiliaries.be,
      ...pack.grammar.auxiliaries.have,
      ...pack.grammar.auxiliaries.passive,
    ]),
    possible: new Set(pack.grammar.auxiliaries.modal.filter((word) => !words.planned.includes(word))),
    perfect: perfectOf(pack),
    questions: questionsOf(pack),
    generic: new Set(words.generic ?? []),
    verbFinal: pack.grammar.verbFinal === true,
    unreal: new Set(words.conditions.filter((phrase) => !phrase.includes(' '))),
    conditions: phrases(words.conditions),
    complementizers: new Set(pack.grammar.complementizers),
    infinitiveMarks: new Set(pack.grammar.infinitiveMarks),
  };
});

/** Words whose object is asked for or talked about; what is announced, put off or called off is told: as planned, or no more. */
function absentOf({ absent = [], cues }: Pack['positions']): ReadonlySet<string> {
  const asking = cues.filter(
    ({ takes, with: part, whole }) => takes.includes('object') && part === undefined && whole !== true,
  );
  return new Set([...absent, ...asking.flatMap(({ rows }) => rows.flatMap((row) => row.split(' ')))]);
}

const perfectOf = ({ grammar: { auxiliaries } }: Pack): EventLexicon['perfect'] => ({
  have: auxiliaries.have[0] ?? '',
  be: auxiliaries.be[0] ?? '',
  passive: new Set(auxiliaries.passive),
});

const questionsOf = ({ grammar }: Pack): ReadonlySet<string> =>
  new Set(grammar.interrogatives.filter((word) => !grammar.relatives.includes(word)));
