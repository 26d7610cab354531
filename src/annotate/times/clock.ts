import type { TimeMeaning } from '../../model/pack/times.js';
import type { Slots } from './captured.js';
import { hasDay, type Fields } from './expression.js';

/** An hour of the day, of a slot or of a {time} that has one; null where the words are none. */
export function clock(is: Extract<TimeMeaning, { is: 'clock' }>, slots: Slots): Fields | null {
  const beside = slots.time === undefined ? {} : slots.time.is === 'date' ? slots.time.fields : null;
  const named = slots.all('hour')[0];
  if (beside === null || (named && beside.hour !== undefined)) return null;
  const found =
    named ?? (beside.hour === undefined ? undefined : { hour: beside.hour, minute: beside.minute });
  if ((!found && is.minutes === undefined) || (slots.number('n') ?? 0) >= 60) return null;
  if (slots.time && !(found && (hasDay(beside) || beside.part !== undefined || beside.hour !== undefined)))
    return null;
  const kept = minutesOf(is, slots, (found?.hour ?? 0) * 60 + (found?.minute ?? 0));
  const at24 = found?.hour === 24 ? 1440 : kept;
  if (is.noon && Math.floor(kept / 60) > 12) return null;
  const fields: Fields = { ...beside, hour: Math.floor(at24 / 60), minute: kept % 60 };
  return { ...fields, ...(is.noon ? { noon: is.noon } : {}), ...part(beside.part, slots) };
}

/** Minutes of the day, with those that the line and its number add to them or take off. */
function minutesOf(is: Extract<TimeMeaning, { is: 'clock' }>, slots: Slots, named: number): number {
  const counted = (slots.number('n') ?? 0) * (is.back ? -1 : 1);
  const minutes = named + (is.minutes ?? 0) + counted - (is.half ? 30 : 0);
  return ((minutes % 1440) + 1440) % 1440;
}

/** The part of the day that is given or that a slot names. */
export function part(given: Fields['part'], slots: Slots): Fields {
  const found = given ?? slots.all('part')[0]?.part;
  return found === undefined ? {} : { part: found };
}
