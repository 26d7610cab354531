import { Trie } from '../../kit/trie.js';
import type { Pack } from '../../model/index.js';

/** Word classes of the packs that only some rules ask for. */
export interface WordSets {
  readonly addressees: ReadonlySet<string>;
  readonly adversatives: ReadonlySet<string>;
  /** Prepositions before the number of an estimate; null where any can stand there. */
  readonly amountPrepositions: ReadonlySet<string> | null;
  /** All nouns have a capital. */
  readonly capitalNouns: boolean;
  readonly conditionals: ReadonlySet<string>;
  /** Pronouns that can stand for a statement. */
  readonly factPronouns: ReadonlySet<string>;
  /** Articles that never begin a subject. */
  readonly objectArticles: ReadonlySet<string>;
  readonly proclitics: ReadonlySet<string>;
  /** Words for what someone is by rank, trade or kin, other than an office that one holds alone ("colonel", "lawyer"). */
  readonly ranks: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
  readonly reportives: ReadonlySet<string>;
  readonly silences: Trie<true>;
}

const setOrNull = (words: readonly string[] | undefined): ReadonlySet<string> | null =>
  words ? new Set(words) : null;

const wordsIn = (list: string | undefined): readonly string[] =>
  (list ?? '').split(/[,\n]/).map((word) => word.trim());

export const wordSetsOf = ({ attribution, grammar, names }: Pack): WordSets => ({
  addressees: new Set(attribution.addressees),
  adversatives: new Set(grammar.adversatives),
  amountPrepositions: setOrNull(attribution.amountPrepositions),
  capitalNouns: names.capitalNouns,
  conditionals: new Set(attribution.conditionals),
  factPronouns: new Set(grammar.factPronouns),
  objectArticles: new Set(grammar.objectArticles),
  proclitics: new Set(grammar.proclitics),
  ranks: new Set([names.honorifics, names.roles, names.offices.officer].flatMap(wordsIn)),
  reasons: new Set(attribution.reasons),
  reportives: new Set(attribution.reportives),
  silences: Trie.from(attribution.silences.map((phrase) => [phrase, true] as const)),
});
