/** Universal part-of-speech tags (universaldependencies.org, version 2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * What the tagger says of a token: the part of speech and those features of Universal Dependencies that treebanks mark
 * reliably. A feature is null where the language does not have it or the treebanks do not mark it on that word class, so
 * `null` never means "not": ask for what is there.
 */
export interface Tag {
  readonly upos: Upos;
  /** VerbForm, on VERB, AUX and participles used as ADJ. `part` includes the Swedish supine. */
  readonly verb: 'fin' | 'inf' | 'part' | 'ger' | null;
  /** Tense; imperfect and pluperfect count as past. Participles have it too: past (`killed`, `drept`) or pres. */
  readonly tense: 'past' | 'pres' | 'fut' | null;
  /** Voice: the s-passive of the Scandinavian languages; the passive participle in English, French and Swedish. */
  readonly voice: 'pass' | null;
  /** Mood other than the indicative: imperative, subjunctive, conditional. */
  readonly mood: 'imp' | 'sub' | 'cnd' | null;
  /** Number of nouns, pronouns and determiners. */
  readonly number: 'sing' | 'plur' | null;
  /** Definiteness of Scandinavian nouns, and of articles. */
  readonly definite: 'def' | 'ind' | null;
  /** Genitive form of a noun or name, possessive pronoun or determiner. */
  readonly gen: boolean;
}
