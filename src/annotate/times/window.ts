import type { DayPart } from '../../model/pack/times.js';
import { OPEN, type Window } from './anchor.js';
import { dayText, two, type DayNumber } from './calendar.js';
import type { Edge, Fields } from './expression.js';
import type { Resolved } from './resolve.js';

/** The third of a stretch that "early", "mid" or "late" names, its half, or what is over or left of it. */
function narrowed(
  { from, to }: { readonly from: DayNumber; readonly to: DayNumber },
  edge: Edge | undefined,
  now: DayNumber | null,
): readonly [DayNumber, DayNumber] {
  const isRunning = now !== null && now > from && now <= to;
  if (edge === 'REST') return isRunning ? [now, to] : [from, to];
  if (edge === 'PAST') return isRunning ? [from, now] : [from, to];
  const half = from + Math.floor((to - from + 1) / 2);
  if (edge === 'FIRST') return [from, half - 1];
  if (edge === 'SECOND') return [half, to];
  const third = Math.floor((to - from + 1) / 3);
  if (edge === undefined || third === 0) return [from, to];
  if (edge === 'START') return [from, from + third - 1];
  if (edge === 'END') return [from + 2 * third, to];
  return [from + third, to - third];
}

/** Hours of the parts of the day as newsrooms use them; nights run into the next morning. */
const HOURS: Readonly<Record<DayPart, readonly [string, string]>> = {
  MO: ['05:00', '12:00'],
  MI: ['11:00', '14:00'],
  AF: ['12:00', '18:00'],
  EV: ['17:00', '23:59'],
  NI: ['18:00', '06:00'],
  DT: ['06:00', '18:00'],
};

export function partWindow(day: DayNumber, part: DayPart): Window {
  const [from, to] = HOURS[part];
  const until = part === 'NI' ? day + 1 : day;
  return { earliest: `${dayText(day)}T${from}`, latest: `${dayText(until)}T${to}` };
}

/** "T14:30", "TEV", or nothing; hours before noon are moved by words of the afternoon. */
export function timeOfDay(fields: Fields): string {
  if (fields.hour !== undefined) {
    const late = fields.noon === 'pm' || fields.part === 'EV' || fields.part === 'AF';
    const isNight = fields.part === 'NI' && fields.hour >= 6;
    const hour =
      (late || isNight) && fields.hour < 12
        ? fields.hour + 12
        : fields.noon === 'am' && fields.hour === 12
          ? 0
          : fields.hour;
    return `T${two(hour)}:${two(fields.minute ?? 0)}`;
  }
  return fields.part === undefined ? '' : `T${fields.part}`;
}

/** `now`: the day of publication, from which the rest of a stretch is counted. */
export function windowOf(resolved: Resolved, fields: Fields, clock: string, now: DayNumber | null): Window {
  const { from, to } = resolved;
  if (from === null || to === null) return OPEN;
  if (fields.hour !== undefined && resolved.value !== null) {
    const at = `${resolved.value}${clock}`;
    return { earliest: at, latest: at };
  }
  if (fields.part !== undefined && resolved.grain === 'day') return partWindow(from, fields.part);
  const [first, last] = narrowed({ from, to }, fields.edge, now);
  return { earliest: dayText(first), latest: dayText(last) };
}
