import type { Quantity, Timex } from '../../../src/model/index.js';
import { secondsOf, type Case, type Window } from './case.js';

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
  return expected.windows.some((window) => covers(here, window, slack));
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

const HOUR = 3_600_000;
const time = (text: string): number => Date.parse(text.length > 10 ? `${text}:00Z` : `${text}T00:00:00Z`);

/**
 * Whether the times read, taken together, are the window: days to `slack` days, because whether the day of speaking counts is
 * convention; parts of a day by most of their hours, because where they begin is one too.
 */
function covers(times: readonly Timex[], window: Window, slack: number): boolean {
  const dated = times.filter(({ earliest, latest }) => earliest !== null && latest !== null);
  if (dated.length === 0) return false;
  const earliest = dated.map((one) => one.earliest!).reduce((a, b) => (a < b ? a : b));
  const latest = dated.map((one) => one.latest!).reduce((a, b) => (a > b ? a : b));
  if (window.earliest.length > 10) return coversHours(earliest, latest, window, slack);
  const days = (a: string, b: string): number => Math.abs(time(a.slice(0, 10)) - time(b)) / (24 * HOUR);
  if (days(earliest, window.earliest) > slack) return false;
  // "from 2014 to 2018" ends where the last of the two begins, or with it
  const last = dated.length > 1 ? dated.at(-1)!.earliest! : latest;
  return days(latest, window.latest) <= slack || days(last, window.latest) <= slack;
}

function coversHours(earliest: string, latest: string, window: Window, slack: number): boolean {
  if (slack === 0) return earliest.slice(0, 16) === window.earliest && latest.slice(0, 16) === window.latest;
  if (earliest.length <= 10) return false;
  const [from, to] = [time(earliest.slice(0, 16)), time(latest.slice(0, 16))];
  const [start, end] = [time(window.earliest), time(window.latest)];
  const shared = Math.min(to, end) - Math.max(from, start);
  return shared > 0 && shared >= Math.min(to - from, end - start) / 2;
}
