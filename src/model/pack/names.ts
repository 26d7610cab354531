/** Titles, offices, heads of organisation names, exonyms, demonyms. */
export interface NamePack {
  readonly language: string;
}
