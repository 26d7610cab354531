import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftOutFor } from './classes.js';
import { addDays, secondsOf, type Case, type Expected, type Read, type Window } from './case.js';

/** Folders of Recognizers-Text by our language codes. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  nl: 'Dutch',
  sv: 'Swedish',
};

const FILES: readonly (readonly [string, string])[] = [
  ['Number', 'Number/{language}/NumberModel.json'],
  ['Ordinal', 'Number/{language}/OrdinalModel.json'],
  ['Percent', 'Number/{language}/PercentModel.json'],
  ['NumberRange', 'Number/{language}/NumberRangeModel.json'],
  ['Date', 'DateTime/{language}/DateParser.json'],
  ['DatePeriod', 'DateTime/{language}/DatePeriodParser.json'],
  ['Duration', 'DateTime/{language}/DurationParser.json'],
  ['Set', 'DateTime/{language}/SetParser.json'],
];

interface Result {
  readonly Text: string;
  readonly Start: number;
  readonly End?: number;
  readonly Length?: number;
  readonly Resolution?: Readonly<Record<string, string>>;
  readonly Value?: {
    readonly Timex?: string;
    readonly FutureResolution?: Readonly<Record<string, string>>;
    readonly PastResolution?: Readonly<Record<string, string>>;
  } | null;
}

interface Spec {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Result[];
}

/** The day of a text without a reference of its own. */
const ANY_DAY = '2016-11-07';

/** The cases of one language. A file that a language does not have gives none. */
export function recognizers(folder: string, language: string): Read {
  const read: Read = { cases: [], leftOut: [] };
  const name = LANGUAGES[language];
  if (name === undefined) return read;
  for (const [type, path] of FILES) {
    for (const spec of specsOf(join(folder, path.replace('{language}', name)))) {
      const meant = expectedOf(type, spec);
      const found =
        typeof meant === 'string' ? meant : (leftOutFor(type, spec.Input, language, meant) ?? meant);
      if (typeof found === 'string') read.leftOut.push({ language, type, reason: found });
      else read.cases.push(caseOf(language, type, spec, found));
    }
  }
  return read;
}

function specsOf(path: string): readonly Spec[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Spec[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function caseOf(language: string, type: string, spec: Spec, expected: Expected): Case {
  const [first] = spec.Results;
  const reference = (spec.Context?.ReferenceDateTime ?? ANY_DAY).slice(0, 10);
  const single = first && expected.is !== 'numbers' && expected.is !== 'bounds';
  const end = first ? (first.End !== undefined ? first.End + 1 : first.Start + (first.Length ?? 0)) : 0;
  return {
    language,
    type,
    text: spec.Input,
    reference,
    at: single ? { start: first.Start, end } : null,
    expected,
  };
}

/** What is wanted, or the reason why the case is left out. */
function expectedOf(type: string, spec: Spec): Expected | string {
  if (/dotnet/i.test(spec.NotSupported ?? '')) return 'its own reference implementation does not read it';
  if (
    spec.Results.some(
      ({ Resolution }) =>
        Resolution?.['relativeTo'] === 'current' || /end|current/.test(Resolution?.['relativeTo'] ?? ''),
    )
  )
    return 'relative ordinals ("next", "last") are parts of times here';
  if (type === 'Number' || type === 'Ordinal' || type === 'Percent') return numbersOf(type, spec);
  if (type === 'NumberRange') return boundsOf(spec);
  const [result] = spec.Results;
  if (!result?.Value) return 'no value is given';
  const { Timex = '', FutureResolution: future = {}, PastResolution: past = {} } = result.Value;
  if (spec.Results.length > 1) return 'several expressions, of which only the first is given a part';
  if (type === 'Duration') {
    const seconds = secondsOf(Timex);
    return seconds === null ? 'a length that is left open' : { is: 'length', seconds };
  }
  if (type === 'Set') return setOf(Timex);
  return type === 'Date' ? dayOf(Timex, future, past) : stretchOf(Timex, future, past);
}

function numbersOf(type: string, { Input, Results }: Spec): Expected | string {
  if (/\d\s*(?:\^|e[+-]?\d)/i.test(Input)) return 'powers of ten are notation, not words of news';
  const values = Results.map(({ Resolution }) =>
    Number((Resolution?.['value'] ?? '').replace('%', '').replace(',', '.')),
  );
  if (values.some(Number.isNaN)) return 'no number is given';
  if (type !== 'Percent' && values.some((value) => value < 0))
    return 'negative counts: in news a hyphen before a number is no sign';
  if (!/\d/.test(Input) && values.some((value) => !isPlain(value)))
    return 'improper fractions and decimals spelled out in words';
  const kinds = { Number: 'number', Ordinal: 'ordinal', Percent: 'percent' } as const;
  return { is: 'numbers', kind: kinds[type as keyof typeof kinds], values };
}

/** Whole, or a part of which the denominator is at most ten. */
const isPlain = (value: number): boolean =>
  Number.isInteger(value) ||
  (value < 1 &&
    [2, 3, 4, 5, 6, 8, 10].some((parts) => Math.abs(value * parts - Math.round(value * parts)) < 1e-9));

function boundsOf({ Results }: Spec): Expected | string {
  if (Results.length === 0) return 'texts without a range hold plain numbers, which are read';
  if (Results.length > 1) return 'several ranges in one text';
  const match = /^([[(])(-?[\d.]*),(-?[\d.]*)([\])])$/.exec(Results[0]!.Resolution?.['value'] ?? '');
  if (!match) return 'no range is given';
  const [low, high] = [match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null];
  return { is: 'bounds', low, high, strict: low === null ? match[4] === ')' : match[1] === '(' };
}

function setOf(timex: string): Expected | string {
  if (/T\d/.test(timex)) return 'a repeated clock time is a repeated day and an hour here';
  return timex.startsWith('P') || timex.startsWith('XXXX') ? { is: 'set', timex } : 'no repetition is given';
}

type Resolution = Readonly<Record<string, string>>;

const windowOf = (earliest: string | undefined, latest: string | undefined): Window[] =>
  earliest !== undefined &&
  latest !== undefined &&
  /^\d{4}-\d\d-\d\d/.test(earliest) &&
  /^\d{4}-\d\d-\d\d/.test(latest)
    ? [{ earliest, latest }]
    : [];

function dayOf(timex: string, future: Resolution, past: Resolution): Expected | string {
  if (future['date'] === '0001-01-01') return 'a day that no calendar has, for which a placeholder is given';
  const windows = [future, past].flatMap(({ date }) => windowOf(date, date));
  return windows.length > 0 ? { is: 'day', windows, timex } : 'no day is given';
}

/** The end of a period is the first day after it. */
function stretchOf(timex: string, future: Resolution, past: Resolution): Expected | string {
  const windows = [future, past].flatMap(({ startDate, endDate }) =>
    windowOf(startDate, endDate === undefined ? undefined : addDays(endDate, -1)),
  );
  if (windows.length > 0) return { is: 'stretch', windows, timex };
  return 'start' in future || 'startDate' in future || 'endDate' in future
    ? "open to one side: the day is read, what it bounds is the claim's"
    : 'no days are given';
}
