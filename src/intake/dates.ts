import type { Published } from '../model/index.js';

export type Basis = Published['basis'];

/** Year, month, day, each but the first optional; then the time and zone (ISO 8601; the T may be a space, as RFC 3339 allows). */
const ISO =
  /^(\d{4}|XXXX)(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?\b/i;

/** ISO 8601 without marks: 20310504 or 20310504T181500. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** RFC 5322 and what `Date` prints: "Sun, 04 May 2031 18:15:00 GMT", "May 4, 2031 6:15 PM". These names are a protocol's, not a language's. */
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\b/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_MONTH_YEAR = /^\D*(\d{1,2})\.?[\s-]+[a-z]+\.?,?[\s-]+(\d{4})\b/i;
const MONTH_DAY_YEAR = /^(?:[a-z]+,?\s+)?[a-z]+\.?\s+(\d{1,2}),?\s+(\d{4})\b/i;
const CLOCK = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\b\.?/i;
const ZONE = /([+-]\d{2}):?(\d{2})\b|\b(?:UTC|GMT|Z)\b(?![+-])/i;

/** Day first, with points, as content systems print it for readers: 04.05.2031 18:15. */
const POINTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\D{1,4}(\d{1,2}):(\d{2}))?/;

/** Seconds or milliseconds since 1970, between 1995 and 2100. */
const EPOCH = /^\d{9,10}(?:\d{3})?$/;

interface Parts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly zone?: string | undefined;
}

/**
 * A date as machines write it → `Published`, with the precision and the zone it was written with; null where it is none.
 * An unknown year is `XXXX` (EDTF). Nothing is moved to another zone: the printed day stays the day.
 */
export function readDate(value: string, basis: Basis, evidence: readonly string[] = []): Published | null {
  const trimmed = value.trim().slice(0, 80);
  const parts = iso(trimmed) ?? compact(trimmed) ?? pointed(trimmed) ?? epoch(trimmed) ?? named(trimmed);
  return parts && valid(parts) && !isDefault(parts) ? published(parts, basis, evidence) : null;
}

/** What software writes where it knows no date: the beginning of Unix time in any zone, of spreadsheets, of calendars. */
const DEFAULTS: ReadonlySet<string> = new Set([
  '1970-01-01',
  '1969-12-31',
  '1900-01-01',
  '1899-12-30',
  '0001-01-01',
]);

function isDefault({ year, month, day }: Parts): boolean {
  return (
    month !== undefined &&
    day !== undefined &&
    DEFAULTS.has([year, month, day].map((part) => part.padStart(2, '0')).join('-'))
  );
}

function iso(value: string): Parts | null {
  const match = ISO.exec(value);
  if (!match) return null;
  const [whole, year, month, day, hour, minute, second, zone] = match;
  // a bare number that goes on is no year
  if (month === undefined && whole.length < value.length) return null;
  return { year: year!.toUpperCase(), month, day, hour, minute, second, zone };
}

function compact(value: string): Parts | null {
  const match = COMPACT.exec(value);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return { year: year!, month, day, hour, minute, second, zone };
}

function pointed(value: string): Parts | null {
  const match = POINTED.exec(value);
  if (!match) return null;
  const [, day, month, year, hour, minute] = match;
  return { year: year!, month, day, hour, minute };
}

function epoch(value: string): Parts | null {
  if (!EPOCH.test(value)) return null;
  const seconds = value.length > 10 ? Math.floor(Number(value) / 1000) : Number(value);
  return iso(new Date(seconds * 1000).toISOString());
}

function named(value: string): Parts | null {
  const name = MONTH.exec(value)?.[1];
  if (name === undefined) return null;
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1);
  const before = DAY_MONTH_YEAR.exec(value);
  const after = before ?? MONTH_DAY_YEAR.exec(value);
  if (!after) return null;
  const [, day, year] = after;
  const clock = CLOCK.exec(value);
  if (!clock) return { year: year!, month, day };
  const half = clock[4]?.toLowerCase();
  const hour = Number(clock[1]);
  const zone = ZONE.exec(value.slice(clock.index + clock[0].length));
  return {
    year: year!,
    month,
    day,
    hour: String(half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)),
    minute: clock[2],
    second: clock[3],
    zone: zone ? (zone[1] === undefined ? 'Z' : `${zone[1]}:${zone[2]!}`) : undefined,
  };
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function valid({ year, month, day, hour, minute, second }: Parts): boolean {
  if (year !== 'XXXX' && (Number(year) < 1600 || Number(year) > 2200)) return false;
  const inYear = Number(month ?? 1);
  if (inYear < 1 || inYear > 12) return false;
  const inMonth = Number(day ?? 1);
  if (inMonth < 1 || inMonth > LENGTHS[inYear - 1]!) return false;
  return Number(hour ?? 0) <= 24 && Number(minute ?? 0) < 60 && Number(second ?? 0) < 61;
}

const two = (part: string): string => part.padStart(2, '0');

function published(parts: Parts, basis: Basis, evidence: readonly string[]): Published {
  const { year, month, day, hour, minute, second } = parts;
  const made = (
    value: string,
    precision: Published['precision'],
    earliest: string | null,
    latest: string | null,
  ): Published => ({
    value,
    precision,
    basis,
    earliest: year === 'XXXX' ? null : earliest,
    latest: year === 'XXXX' ? null : latest,
    evidence,
  });
  if (month === undefined) return made(year, 'year', `${year}-01-01`, `${year}-12-31`);
  const inYear = `${year}-${two(month)}`;
  if (day === undefined)
    return made(inYear, 'month', `${inYear}-01`, `${inYear}-${String(lastDay(year, month))}`);
  const date = `${inYear}-${two(day)}`;
  if (hour === undefined) return made(date, 'day', date, date);
  const zone = zoneOf(parts.zone);
  const clock = `${date}T${two(hour)}:${two(minute ?? '00')}`;
  if (second === undefined) return made(`${clock}${zone}`, 'minute', `${clock}${zone}`, `${clock}${zone}`);
  const exact = `${clock}:${two(second)}${zone}`;
  return made(exact, 'second', exact, exact);
}

const lastDay = (year: string, month: string): number =>
  new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]!}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
