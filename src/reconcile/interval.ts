import type { Quantifier } from '../model/index.js';

/** What a reading allows: bounds may be missing (null = unbounded) and strict (the bound itself excluded). */
export interface Stated {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
  readonly quantifier: Quantifier;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
}

/** “About 130” is taken to allow a tenth either way, as far as a round figure is ever stretched in print. */
const ABOUT = 0.1;

/** The numbers that a reading does not exclude. Bounds are kept as printed: "over 80" has no upper end. */
export function allowed(reading: Stated): Interval {
  const { value, low, high, lowStrict, highStrict, quantifier } = reading;
  if (quantifier === 'about' && value !== null) {
    return { low: value * (1 - ABOUT), high: value * (1 + ABOUT), lowStrict: false, highStrict: false };
  }
  return { low: low ?? -Infinity, high: high ?? Infinity, lowStrict, highStrict };
}

/** Whether some number fits both. */
export function meet(a: Interval, b: Interval): boolean {
  const below = (x: Interval, y: Interval): boolean =>
    x.high < y.low || (x.high === y.low && (x.highStrict || y.lowStrict));
  return !below(a, b) && !below(b, a);
}

/** The unit of the last digit that is not zero: 19,600 → 100; 2,300,000 → 100,000; 85 → 1; 1.9 → 0.1. */
export function precisionOf(value: number): number {
  if (value === 0) return 1;
  let unit = 1;
  if (Number.isInteger(value)) {
    while (value % (unit * 10) === 0) unit *= 10;
    return unit;
  }
  while (Math.abs(Math.round(value / unit) * unit - value) > 1e-9 * Math.abs(value) && unit > 1e-6)
    unit /= 10;
  return unit;
}

/**
 * How far from a number a printed rounding of it may lie, as a share: "more than 100" for 110, "nearly 400" for 375; beyond it two
 * round figures are two figures. "About" is said of what is near on either side; without such a word a number is rounded to the nearest.
 */
const STRETCH = { above: 0.1, below: 0.07, about: 0.05, bare: 0.05 } as const;

/**
 * Whether `coarse` is a way to print `fine` with fewer digits: it is the less precise of the two, and what `fine` allows reaches into
 * the numbers that are printed so, in the direction of the bound and within its last digit.
 */
export function rounds(coarse: Stated, fine: Stated): boolean {
  if (coarse.value === null || fine.value === null || coarse.value === fine.value) return false;
  const unit = precisionOf(coarse.value);
  if (unit <= precisionOf(fine.value) && coarse.quantifier === 'exact') return false;
  const covered = printedAs(coarse.value, coarse.quantifier, unit);
  return (
    covered !== null &&
    fine.value >= covered.low &&
    fine.value <= covered.high &&
    meet(covered, allowed(fine))
  );
}

/** The numbers that a newsroom prints as a round value with a quantifier; null where it is no rounding. */
function printedAs(value: number, quantifier: Quantifier, unit: number): Interval | null {
  const within = (below: number, above: number): Interval => ({
    low: value - below,
    high: value + above,
    lowStrict: false,
    highStrict: false,
  });
  switch (quantifier) {
    case 'more_than':
    case 'at_least':
      return within(0, Math.min(unit, value * STRETCH.above));
    case 'nearly':
    case 'less_than':
    case 'at_most':
      return within(Math.min(unit, value * STRETCH.below), 0);
    case 'about': {
      const off = Math.min(Math.max(unit / 2, value * STRETCH.about), value * STRETCH.above);
      return within(off, off);
    }
    case 'exact': {
      const off = Math.min(unit / 2, value * STRETCH.bare);
      return unit > 1 ? within(off, off) : null;
    }
    default:
      return null;
  }
}

/** The number a reading stands for when two readings are put in order: its value, else its bound. */
export const level = (reading: Stated): number | null => reading.value ?? reading.low ?? reading.high;

/**
 * Whether one number could be a slip of the pen for the other: two neighbouring digits changed places, one digit dropped or doubled,
 * or one zero too few or many. Short numbers are left out: almost any two of them would fit.
 */
export function slipped(a: number, b: number): boolean {
  const [short, long] = [String(Math.trunc(a)), String(Math.trunc(b))].sort(
    (x, y) => x.length - y.length,
  ) as [string, string];
  if (short.length < 3 || a === b || !Number.isInteger(a) || !Number.isInteger(b)) return false;
  if (long.length === short.length + 1) {
    return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
  }
  if (long.length !== short.length) return false;
  const differing = [...short].flatMap((digit, i) => (digit === long[i] ? [] : [i]));
  const [first, second] = differing;
  return (
    differing.length === 2 &&
    second === first! + 1 &&
    short[first!] === long[second] &&
    short[second] === long[first!]
  );
}
