/** What is known of a vague amount: a lowest number by convention, never a value. */
export interface VagueAmount {
  readonly id: string;
  /** The convention: plural words stand for at least two of what they name, a dozen is 12, a score is 20. Null: no number at all. */
  readonly low: number | null;
}

/**
 * Vague amounts. The low bounds are a convention of ours, not of the text, and are shown as such: they serve to put "hundreds"
 * beside "about 250", and are never a value.
 */
export const vagueAmounts: readonly VagueAmount[] = [
  { id: 'dozens', low: 24 },
  { id: 'scores', low: 40 },
  { id: 'tens', low: 20 },
  { id: 'hundreds', low: 200 },
  { id: 'thousands', low: 2000 },
  { id: 'tens_of_thousands', low: 20_000 },
  { id: 'hundreds_of_thousands', low: 200_000 },
  { id: 'millions', low: 2_000_000 },
  { id: 'tens_of_millions', low: 20_000_000 },
  { id: 'hundreds_of_millions', low: 200_000_000 },
  { id: 'billions', low: 2_000_000_000 },
  { id: 'couple', low: 2 },
  { id: 'few', low: 2 },
  { id: 'several', low: 2 },
  { id: 'some_of', low: 1 },
  { id: 'many', low: null },
  { id: 'most', low: null },
];
