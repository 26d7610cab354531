import { createHash } from 'node:crypto';

/** First and last day of a date or a stretch of days, ISO 8601; with `from` and `to` of a clock time or a part of a day instead. */
export interface Window {
  readonly earliest: string;
  readonly latest: string;
}

/** What a specification wants of a text. Of several alternatives one is enough. */
export type Expected =
  | {
      readonly is: 'numbers';
      readonly kind: 'number' | 'ordinal' | 'percent';
      readonly values: readonly number[];
    }
  | {
      readonly is: 'bounds';
      readonly low: number | null;
      readonly high: number | null;
      readonly strict: boolean;
    }
  | {
      readonly is: 'day' | 'moment' | 'stretch';
      readonly windows: readonly Window[];
      readonly timex: string | null;
    }
  | { readonly is: 'length'; readonly seconds: number }
  | { readonly is: 'set'; readonly timex: string }
  | { readonly is: 'now' }
  | { readonly is: 'nothing' };

/** One text with what is wanted of it. `at` is the part it is wanted of, UTF-16 offsets, null for all of the text. */
export interface Case {
  readonly language: string;
  readonly type: string;
  readonly text: string;
  /** Day that the text is read on, ISO 8601. */
  readonly reference: string;
  readonly at: { readonly start: number; readonly end: number } | null;
  readonly expected: Expected;
}

/** A case that is left out, with the reason. */
export interface LeftOut {
  readonly language: string;
  readonly type: string;
  readonly reason: string;
}

export type Read = { readonly cases: Case[]; readonly leftOut: LeftOut[] };

/** Half of the cases are for error analysis, by a hash of their text; the other half is for judging. */
export const halfOf = (text: string): 'look' | 'hold' =>
  (createHash('sha256').update(text).digest()[0]! & 1) === 0 ? 'look' : 'hold';

export const addDays = (day: string, by: number): string =>
  new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

const SECONDS: Readonly<Record<string, number>> = {
  S: 1,
  M: 60,
  H: 3600,
  D: 86_400,
  W: 604_800,
  mo: 2_629_800,
  Y: 31_557_600,
};

/** Length of an ISO 8601 duration in seconds, months and years by their mean; null where it holds an open number. */
export function secondsOf(duration: string): number | null {
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      duration,
    );
  if (!match) return null;
  const units = ['Y', 'mo', 'W', 'D', 'H', 'M', 'S'];
  return units.reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * SECONDS[unit]!, 0);
}
