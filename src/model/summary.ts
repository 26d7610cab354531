import type { Numbers } from './quantity.js';

/** A figure of a story as a list shows it: the least and the most that is reported; the same where one bound is. */
export interface ListedFigure {
  /** Of its entry. */
  readonly id: string;
  readonly measure: string;
  /** Name of the place that it is told of. */
  readonly place: string | null;
  readonly least: Numbers;
  readonly most: Numbers;
}

/** What a list shows of a story besides its counts. */
export interface StorySummary {
  /** Its title in each of its languages (BCP 47 primary subtags). */
  readonly titles: Readonly<Record<string, string>>;
  /** Articles whose origin is not known. */
  readonly unknown: number;
  /** Entries on which accounts differ, and those of them on which nothing in the texts explains it. */
  readonly differences: number;
  readonly unexplained: number;
  /** The figures that matter most, few of them. */
  readonly figures: readonly ListedFigure[];
}
