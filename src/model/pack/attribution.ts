/** Cues of attribution with their slots, quote habits, anonymity words, hedges. */
export interface AttributionPack {
  readonly language: string;
}
