/** Days on which an article may have been published, counted from 1970; `open`: the year is not known. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  /** Told by the article or its metadata, not inferred from its text. */
  readonly stated: boolean;
}

/** A large count that goes on: it parts two reports between which it has moved on. `of` is a hash of what is counted, and where. */
export interface Count {
  readonly of: number;
  readonly place: string | null;
  readonly value: number;
}

/**
 * What the grouping keeps of an article: plain data of a few hundred bytes, made from the article alone. `features` are hashes (29 bits)
 * with their kind in the lowest three bits, in ascending order.
 */
export interface Sketch {
  readonly id: string;
  readonly language: string | null;
  readonly days: Days | null;
  readonly features: readonly number[];
  readonly counts: readonly Count[];
}

/**
 * How many of so many articles hold each feature (without the bits of its kind): what is common in a collection tells little. Counted
 * once and kept, for the grouping must not change with every article that comes.
 */
export interface FeatureCounts {
  readonly articles: number;
  /** Those that one article holds are left out. */
  readonly of: ReadonlyMap<number, number>;
}

/** What an editor decided of the grouping: these articles are of one story, or these groups of articles are of several. */
export type Ruling =
  { readonly together: readonly string[] } | { readonly apart: readonly (readonly string[])[] };

/** An article that another is much like, 0..1. */
export interface Near {
  readonly id: string;
  readonly weight: number;
}

/** The stories that a change ended, and those that it made or altered, by their keys. */
export interface Regrouped {
  readonly gone: readonly string[];
  readonly made: readonly string[];
}
