/** Number words, separators, vague amounts, bounds, units. */
export interface NumberPack {
  readonly language: string;
}
