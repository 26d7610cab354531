/** Closed word classes shared by several stages: pronouns, auxiliaries, negations, prepositions, conjunctions, articles. */
export interface GrammarPack {
  readonly language: string;
}
