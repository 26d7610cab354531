/** What the text stage needs of a language: abbreviations, boilerplate, credits, quote marks. */
export interface TextPack {
  readonly language: string;
}
