import type { DerivationKind, Published } from '../../model/index.js';
import type { Printed } from '../types.js';

/** What became of a passage: word for word, in other words without a difference that we can tell, with differences, on one side only. */
export type PassageKind = 'same' | 'reworded' | 'differs' | 'added' | 'dropped';

/** Kinds of difference between two tellings of one thing. */
export type DifferenceKind =
  | 'figure_changed'
  | 'bound_changed'
  | 'figure_dropped'
  | 'figure_added'
  | 'source_dropped'
  | 'source_added'
  | 'source_changed'
  | 'roles_swapped'
  | 'hedge_dropped'
  | 'hedge_added'
  | 'modality_changed'
  | 'quote_altered'
  | 'quote_unmarked'
  | 'quote_made';

/** Words of one side that a difference stands on: an id of a claim or mention, for `stemma explain`, and where they are. */
export interface Evidence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly words: Printed;
  /** What the engine read there, where the words alone do not show it: a status, a measure. */
  readonly value: string | null;
}

export interface Difference {
  readonly kind: DifferenceKind;
  readonly before: Evidence | null;
  readonly after: Evidence | null;
}

/** One side of a passage: offsets in the article's text (half-open, UTF-16) and the words. */
export interface Side {
  readonly start: number;
  readonly end: number;
  readonly words: Printed;
}

export interface Passage {
  readonly kind: PassageKind;
  readonly before: Side | null;
  readonly after: Side | null;
  readonly differences: readonly Difference[];
}

export interface Witness {
  readonly id: string;
  readonly siglum: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly language: string | null;
  readonly published: Published | null;
}

/** One article set beside the one it is compared with. */
export interface Pair {
  readonly before: Witness;
  readonly after: Witness;
  /** How the second derives from the first, as the lineage has it; null where it was not found to. */
  readonly derivation: DerivationKind | null;
  readonly passages: readonly Passage[];
  readonly counts: Readonly<Record<PassageKind, number>>;
  /** How often each kind of difference occurs; kinds that do not are left out. */
  readonly damage: readonly { readonly kind: DifferenceKind; readonly n: number }[];
}

export interface Collation {
  readonly pairs: readonly Pair[];
}
