/** The kinds that a gold can hold, by the name of its file: `figures.json`, `quotes.json`, … */
export type GoldKind = 'figures' | 'quotes' | 'attribution' | 'times' | 'positions';

/** Something that did not come out: `missed` was not found, `extra` is not in the gold, `none` stands where nothing should, else a key that is wrong. */
export interface Miss {
  readonly what: string;
  readonly doc: string;
  readonly id: string | null;
  readonly text: string;
  readonly got: string | null;
  readonly wanted: string | null;
}

/** Of `of` things scored, `right` are right. */
export interface Rate {
  readonly right: number;
  readonly of: number;
}

/** How one kind came out. `keys` are shares of what was found; `none` counts what was found where nothing should be. */
export interface Score {
  readonly kind: GoldKind;
  readonly recall: Rate;
  readonly precision: Rate;
  readonly keys: Readonly<Record<string, Rate>>;
  readonly none: number;
  readonly misses: readonly Miss[];
}
