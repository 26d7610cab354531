/** How an instrument is run. */
export interface Run {
  /** What is drawn at random is drawn from this. */
  readonly seed: number;
  /** The long form: as much as the promises name; the short one is a sample for every change. */
  readonly long: boolean;
  /** What is left of the command line: the name of a generator, say. */
  readonly only: string | null;
}

/** What an instrument found. A fault is a promise that was not kept; a figure is printed and goes into the documents. */
export interface Found {
  readonly figures: readonly string[];
  readonly faults: readonly string[];
}

/** One row of the table of instruments. */
export interface Instrument {
  readonly name: string;
  readonly about: string;
  readonly run: (run: Run) => Found | Promise<Found>;
}
