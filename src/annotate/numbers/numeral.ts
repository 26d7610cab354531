import type { NumberKind, Span } from '../../model/index.js';
import type { Ending } from './lexicon.js';

/**
 * A number as printed, before bounds and units: the common ground of quantities and times. Tokens [first, last). `value` is null
 * for vague amounts and for digits that are no number ("10:30", "1.2.2031").
 */
export interface Numeral extends Span {
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly kind: NumberKind;
  readonly vague: boolean;
  readonly digits: boolean;
  /** Digits only: may be a year or a day. */
  readonly plain: boolean;
  readonly clock: boolean;
  /** What is left of the word after the number: "member" of "15-member", "pm" of "5pm". */
  readonly tail: string | null;
  readonly ending: Ending | null;
  /** An article that stands for one before a unit. */
  readonly weak: boolean;
  /** A round number that means about so many ("une vingtaine de"). */
  readonly about: boolean;
  readonly line: string;
}

/** The state of a number while it is read. */
export interface Draft {
  last: number;
  value: number | null;
  low?: number | null;
  kind?: NumberKind;
  digits?: boolean;
  plain?: boolean;
  clock?: boolean;
  tail?: string | null;
  ending?: Ending | null;
  weak?: boolean;
  about?: boolean;
  vague?: boolean;
}
