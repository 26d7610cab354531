import type { Ground } from './ground.js';
import type { Span } from './span.js';

/** The bound a text puts on a number (TIMEX3 `mod`; IDMC `quantifier`). */
export type Quantifier =
  'exact' | 'at_least' | 'more_than' | 'nearly' | 'about' | 'at_most' | 'less_than' | 'range' | 'vague';

export type NumberKind = 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'money' | 'measure' | 'multiple';

/**
 * What a stated figure says as a number with its bound; the fields are those of a {@link Quantity}. A strict bound excludes the bound
 * itself.
 */
export interface Numbers {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
  readonly quantifier: string | null;
  readonly unit: string | null;
}

/**
 * A number in the text with its bound. start..end covers the number with its quantifier words; `number` the number alone.
 * `value` is in units as printed (80 for 80 %, 2300000 for 2.3 million); null for vague amounts, which have a `low` by
 * convention (dozens 24, scores 40, hundreds 200, several thousand 2000). `lowStrict`: the bound itself is excluded.
 * `unit`: '%' , an ISO 4217 code ('GBP/100' for its hundredth), 'km', 'week'…; null for a bare count. Tokens are [first, last).
 */
export interface Quantity extends Span {
  readonly id: string;
  readonly number: Span;
  readonly first: number;
  readonly last: number;
  readonly stated: string;
  readonly kind: NumberKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
  readonly quantifier: Quantifier;
  readonly unit: string | null;
  /** True where the number is part of a date, clock time, age, score, address, name, list number or other non-count. */
  readonly inert: boolean;
  readonly ground: Ground;
}
