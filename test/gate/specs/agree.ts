import type { Quantity, Timex } from '../../../src/model/index.js';
import { secondsOf, type Case } from './case.js';
import { covers, isWithin } from './covers.js';

/** What was read in the text of a case. */
export interface Found {
  readonly times: readonly Timex[];
  readonly quantities: readonly Quantity[];
}

/** Whether what was read is what the case wants. */
export function agrees({ at, expected }: Case, { times, quantities }: Found): boolean {
  const here = times.filter(({ start, end }) => at === null || (start < at.end && at.start < end));
  if (expected.is === 'nothing') return times.length === 0;
  if (expected.is === 'now') return here.some(({ value }) => value === 'PRESENT_REF');
  if (expected.is === 'numbers') return sameValues(numbersIn(quantities, expected.kind), expected.values);
  if (expected.is === 'bounds')
    return (
      quantities.some((quantity) => sameBounds(quantity, expected.low, expected.high, expected.strict)) ||
      isBetween(quantities, expected.low, expected.high)
    );
  if (expected.is === 'set')
    return here.some(({ type, value }) => type === 'set' && value === expected.timex);
  if (expected.is === 'length') return hasLength(here, quantities, expected.seconds);
  if (expected.timex !== null && here.some(({ value }) => value === expected.timex)) return true;
  const slack = expected.is === 'stretch' ? 1 : 0;
  return expected.windows.some((window) => covers(here, window, slack) || isWithin(here, window));
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-6 + 1e-9;

function numbersIn(quantities: readonly Quantity[], kind: 'number' | 'ordinal' | 'percent'): number[] {
  return quantities.flatMap((quantity) => {
    const fits =
      kind === 'ordinal'
        ? quantity.kind === 'ordinal'
        : kind === 'percent'
          ? quantity.kind === 'percent'
          : quantity.kind !== 'ordinal';
    if (!fits) return [];
    if (quantity.value !== null) return [quantity.value];
    return quantity.quantifier === 'range' ? [quantity.low!, quantity.high!] : [];
  });
}

function sameValues(found: readonly number[], wanted: readonly number[]): boolean {
  if (found.length !== wanted.length) return false;
  const [a, b] = [found, wanted].map((list) => [...list].sort((x, y) => x - y)) as [number[], number[]];
  return a.every((value, i) => near(value, b[i]!));
}

function sameBounds(quantity: Quantity, low: number | null, high: number | null, strict: boolean): boolean {
  const same = (a: number | null, b: number | null): boolean =>
    a === null || b === null ? a === b : near(a, b);
  if (!same(quantity.low, low) || !same(quantity.high, high)) return false;
  if (low !== null && high !== null) return true;
  return (low === null ? quantity.highStrict : quantity.lowStrict) === strict;
}

/** "more than 20 and less than 35": each number is read with its own bound, and together they are the range. */
const isBetween = (quantities: readonly Quantity[], low: number | null, high: number | null): boolean =>
  low !== null &&
  high !== null &&
  quantities.some((a) => a.high === null && a.low !== null && near(a.low, low)) &&
  quantities.some((b) => (b.low === null || b.low === 0) && b.high !== null && near(b.high, high));

const UNITS: Readonly<Record<string, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};

function hasLength(times: readonly Timex[], quantities: readonly Quantity[], seconds: number): boolean {
  const lengths = times.filter(({ type }) => type === 'duration').map(({ value }) => secondsOf(value ?? ''));
  const measured = quantities.map(({ unit, value }) => {
    const one = secondsOf(UNITS[unit ?? ''] ?? '');
    return one === null || one === 0 || value === null ? null : one * value;
  });
  return [...lengths, ...measured].some(
    (length) => length !== null && Math.abs(length - seconds) <= seconds * 0.002,
  );
}
