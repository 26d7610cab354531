import type { Timex } from '../../../src/model/index.js';
import type { Window } from './case.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const time = (text: string): number => Date.parse(text.length > 10 ? `${text}:00Z` : `${text}T00:00:00Z`);

interface Dated extends Timex {
  readonly earliest: string;
  readonly latest: string;
}

const isDated = (one: Timex): one is Dated => one.earliest !== null && one.latest !== null;

/**
 * Whether the times read, taken together, are the window: days to `slack` days, because whether the day of speaking counts is
 * convention; parts of a day by most of their hours, because where they begin is one too.
 */
export function covers(times: readonly Timex[], window: Window, slack: number): boolean {
  const dated = times.filter(isDated);
  if (dated.length === 0) return false;
  if (dated.some(isConvention) && slack > 0 && isMostly(dated, window)) return true;
  const hours = dated.filter((one) => one.earliest.length > 10);
  // "Thursday from 9:30 to 11:00": the day is read beside its hours
  const [earliest, latest] = union(window.earliest.length > 10 && hours.length > 0 ? hours : dated);
  if (window.earliest.length > 10) return coversHours(earliest, latest, window, slack);
  const days = (a: string, b: string): number => Math.abs(time(a.slice(0, 10)) - time(b)) / DAY;
  if (days(earliest, window.earliest) > slack) return false;
  // "from 2014 to 2018" ends where the last of the two begins, or with it
  const last = dated.length > 1 ? dated.at(-1)!.earliest : latest;
  return days(latest, window.latest) <= slack || days(last, window.latest) <= slack;
}

const union = (dated: readonly Dated[]): readonly [string, string] => [
  dated.map(({ earliest }) => earliest).reduce((a, b) => (a < b ? a : b)),
  dated.map(({ latest }) => latest).reduce((a, b) => (a > b ? a : b)),
];

function coversHours(earliest: string, latest: string, window: Window, slack: number): boolean {
  if (slack === 0) return earliest.slice(0, 16) === window.earliest && latest.slice(0, 16) === window.latest;
  return earliest.length > 10 && sharesHalf([earliest, latest], window);
}

/** Whether each of two stretches has half of the shorter one in common with the other. */
function sharesHalf([earliest, latest]: readonly [string, string], window: Window): boolean {
  const [from, to] = [time(earliest.slice(0, 16)), endOf(latest)];
  const [start, end] = [time(window.earliest), endOf(window.latest)];
  const shared = Math.min(to, end) - Math.max(from, start);
  return shared > 0 && shared >= Math.min(to - from, end - start) / 2;
}

const endOf = (latest: string): number => time(latest.slice(0, 16)) + (latest.length > 10 ? 0 : DAY);

/**
 * Stretches whose ends are convention: seasons (from the month's first or the solstice), weekends (from Friday evening or Saturday),
 * "the last two weeks" (with or without the running one), the beginning, middle and end of a stretch.
 */
const isConvention = ({ value, ground, earliest, latest }: Dated): boolean =>
  /-(?:SP|SU|FA|WI|WE)$/.test(value ?? '') ||
  ground.rule === 'times/span' ||
  (/^\d{4}(?:-\d\d|-W\d\d)?$/.test(value ?? '') && !isWhole(value!, earliest, latest));

/** Whether a month or year is there with its first and last day. */
const isWhole = (value: string, earliest: string, latest: string): boolean =>
  value.includes('W')
    ? time(latest) - time(earliest) === 6 * DAY
    : earliest === `${value}-01${value.length === 4 ? '-01' : ''}` &&
      new Date(time(latest) + DAY).toISOString().slice(8, 10) === '01';

const isMostly = (dated: readonly Dated[], window: Window): boolean => {
  const [earliest, latest] = union(dated);
  const [ours, wanted] = [endOf(latest) - time(earliest), endOf(window.latest) - time(window.earliest)];
  return sharesHalf([earliest, latest], window) && ours <= 2 * wanted && wanted <= 2 * ours;
};

/** "three weeks ago" is as exact as its unit (TIMEX3): the day or month that the case wants lies within the week or year. */
export const isWithin = (times: readonly Timex[], { earliest, latest }: Window): boolean =>
  times
    .filter(isDated)
    .some((one) => one.ground.rule === 'times/shift' && one.earliest <= earliest && latest <= one.latest);
