import type { Span } from '../model/index.js';
import type { GoldKind as Kind } from '../model/score.js';

export type { GoldKind as Kind } from '../model/score.js';

/** The kinds as a list, in the order they are told. */
export const KINDS: readonly Kind[] = ['figures', 'quotes', 'attribution', 'times', 'positions'];

/** Text that must give nothing, by the name of its file, and of what. */
export const NONE = { nonfigures: 'figures', nonquotes: 'quotes' } as const satisfies Record<string, Kind>;

/** One line of a gold file: where it stands, its own id, and the values it tells by key. A key that is absent is not scored. */
export interface GoldRecord {
  readonly id: string;
  readonly doc: string;
  readonly spans: readonly Span[];
  readonly values: Readonly<Record<string, unknown>>;
}

export interface GoldDocument {
  readonly id: string;
  readonly file: string;
}

/** Ways of naming one person or body, as printed. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

export interface Gold {
  readonly documents: readonly GoldDocument[];
  readonly records: Readonly<Partial<Record<Kind, readonly GoldRecord[]>>>;
  /** Spans that must give nothing of a kind. */
  readonly none: Readonly<Partial<Record<Kind, readonly GoldRecord[]>>>;
  /** Ids of measures that are accepted for the gold's name of a measure. */
  readonly measures: ReadonlyMap<string, readonly string[]>;
  readonly names: Names;
}
