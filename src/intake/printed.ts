import { fold } from '../kit/fold.js';
import type { Published } from '../model/index.js';
import type { Basis } from './dates.js';
import { readDate } from './dates.js';

/**
 * A day as it is printed for readers, in the language of the page → `Published`. Month names and the order of day and month come from
 * `Intl` (CLDR), so that this holds for every language; where the order is open (04/05/2031 without a region), null.
 */
export function readPrintedDate(
  line: string,
  locale: string | null,
  basis: Basis,
  evidence: readonly string[],
): Published | null {
  const iso = inFigures(line, locale) ?? inWords(line, locale);
  return iso === null ? null : readDate(iso, basis, evidence);
}

/** Three numbers with one kind of mark between them; East Asian dates have characters there. */
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/;

function inFigures(line: string, locale: string | null): string | null {
  const first = YEAR_FIRST.exec(line);
  if (first) return isoOf(first[1]!, Number(first[2]), Number(first[3]));
  const last = YEAR_LAST.exec(line);
  if (!last) return null;
  const [, a, mark, b, year] = last;
  const [one, two] = [Number(a), Number(b)];
  if (mark === '.' || one > 12) return isoOf(year!, two, one);
  if (two > 12) return isoOf(year!, one, two);
  const order = orderIn(locale);
  if (order === null) return null;
  return order === 'day' ? isoOf(year!, two, one) : isoOf(year!, one, two);
}

const isoOf = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Whether the day or the month comes first in a language; null where that depends on a country which is not told. */
function orderIn(locale: string | null): 'day' | 'month' | null {
  const known = localeOf(locale);
  if (known === null) return null;
  const parts = new Intl.DateTimeFormat(known).formatToParts(new Date(0)).map(({ type }) => type);
  const dayFirst = parts.indexOf('day') < parts.indexOf('month');
  return dayFirst ? 'day' : known.region === undefined ? null : 'month';
}

function localeOf(locale: string | null): Intl.Locale | null {
  try {
    return locale === null ? null : new Intl.Locale(locale.replace('_', '-'));
  } catch {
    return null;
  }
}

const TOKEN = /[\p{L}\p{M}]+|\d+/gu;

/** A month's name with a day and a year within two words: "4 May 2031", "4. mai 2031", "4 de mayo de 2031", "May 4, 2031". */
function inWords(line: string, locale: string | null): string | null {
  const months = monthsIn(localeOf(locale)?.language ?? 'en');
  const tokens = line.match(TOKEN) ?? [];
  for (let at = 0; at < tokens.length; at++) {
    const month = months.get(fold(tokens[at]!));
    if (month === undefined) continue;
    const before = tokens.slice(Math.max(0, at - 2), at).reverse();
    const after = tokens.slice(at + 1, at + 4);
    const year = after.find((token) => /^\d{4}$/.test(token));
    const day = before.find(isDay) ?? after.find(isDay);
    if (year !== undefined && day !== undefined) return isoOf(year, month, Number(day));
  }
  return null;
}

const isDay = (token: string): boolean =>
  /^\d{1,2}$/.test(token) && Number(token) >= 1 && Number(token) <= 31;

const known = new Map<string, ReadonlyMap<string, number>>();

/** Month names of a language, long and short, alone and with a day (some languages inflect them), folded → 1 to 12. */
function monthsIn(language: string): ReadonlyMap<string, number> {
  let months = known.get(language);
  if (months === undefined) {
    months = namesOf(language);
    known.set(language, months);
  }
  return months;
}

function namesOf(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: width, day, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2001, month, 15)).find(({ type }) => type === 'month');
        const name = fold(part?.value ?? '');
        if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month + 1);
      }
    }
  }
  return names;
}
