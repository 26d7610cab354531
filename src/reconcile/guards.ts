import type { Relation } from '../model/index.js';
import { buckets } from './components.js';
import { decide, type FigureRead } from './context.js';
import type { Group } from './group.js';
import { allowed, meet, type Interval } from './interval.js';
import { relationOf } from './pairs.js';
import { compareTimes, sortable } from './when.js';

/**
 * What can be checked between different counts: a day's number against the rise of the total, a share against the count and its base,
 * a count begun anew against the one before it.
 */
export function guardRelations(groups: readonly Group[]): readonly Relation[] {
  const bases = groups.filter(({ reads }) => reads[0]!.claim.measure === 'population');
  return buckets(groups, ({ reads }) => reads[0]!.claim.measure ?? '?').flatMap((list) =>
    list.flatMap((group) =>
      list.flatMap((other) => [
        ...restarted(group, other),
        ...risesOf(group, other),
        ...sharesOf(group, other, bases),
      ]),
    ),
  );
}

const asOf = ({ claim }: FigureRead): string | null => sortable(claim.asOf?.value)?.slice(0, 10) ?? null;

/** The first day of a count, where one of its readings tells it. */
const startOf = ({ reads }: Group): string | null =>
  reads.flatMap(({ claim }) => sortable(claim.since)?.slice(0, 10) ?? []).sort()[0] ?? null;

/** Of one measure, unit and standing, with nothing told of place, group or doer that tells them apart. */
function sameThing(a: Group, b: Group): boolean {
  const [x, y] = [a.reads[0]!.claim, b.reads[0]!.claim];
  const same = x.measure !== null && x.measure === y.measure && x.unit === y.unit && x.status === y.status;
  return (
    same &&
    (['place', 'population', 'agent'] as const).every(
      (key) => a.scope[key] === null || b.scope[key] === null || a.scope[key] === b.scope[key],
    )
  );
}

/** A count that begins after the last reading of another of the same thing was begun anew. */
function restarted(old: Group, fresh: Group): readonly Relation[] {
  if (fresh.scope.since === null || old.scope.span !== 'series' || !sameThing(old, fresh)) return [];
  const [before, start] = [startOf(old), fresh.scope.since];
  const days = old.reads.flatMap((read) => asOf(read) ?? []).sort();
  if (before === null || before >= start || days.length < old.reads.length || days.at(-1)! >= start)
    return [];
  const [last, first] = [old.reads.at(-1)!, fresh.reads[0]!];
  const values = { a: last.reading.stated, b: first.reading.stated, aTime: before, bTime: start };
  return [relationOf(last.reading, first.reading, decide('begun_anew', 'counting_reset', values))];
}

/**
 * What one day added to a total, by the source that gives the total on that day and the day before. A total may rise by more than one
 * day's number, since earlier cases come in late; not by less.
 */
function risesOf(day: Group, total: Group): readonly Relation[] {
  if (day.scope.span !== 'incident' || total.scope.span !== 'series' || !sameThing(day, total)) return [];
  const totals = new Map(
    total.reads.filter(isExact).map((read) => [`${read.reading.origin!} ${asOf(read) ?? ''}`, read]),
  );
  return day.reads.filter(isExact).flatMap((added) => {
    const on = sortable(added.claim.eventDate)?.slice(0, 10);
    if (on === undefined) return [];
    const [before, after] = [dayBefore(on), on].map((at) => totals.get(`${added.reading.origin!} ${at}`));
    if (!before || !after) return [];
    const rise = after.claim.value! - before.claim.value!;
    if (rise > added.claim.value!) return [];
    const values = { a: added.reading.stated, b: before.reading.stated, c: after.reading.stated };
    const decision =
      rise === added.claim.value
        ? decide('rise_fits', 'part_of', values)
        : decide('rise_apart', 'conflicts', values);
    return [relationOf(added.reading, after.reading, decision, [before.claim.id])];
  });
}

const isExact = ({ claim, reading }: FigureRead): boolean =>
  claim.quantifier === 'exact' && claim.value !== null && reading.origin !== null;

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Percentage points by which a share may be rounded in print. */
const ROUNDING = 0.5;

/** A share of the inhabitants against the count of the same people and the number of inhabitants, all of one place. */
function sharesOf(share: Group, count: Group, bases: readonly Group[]): readonly Relation[] {
  const [x, y] = [share.reads[0]!.claim, count.reads[0]!.claim];
  const place = share.scope.place;
  if (x.unit !== '%' || y.unit === '%' || place === null || count.scope.place !== place) return [];
  if (x.measure === null || x.measure !== y.measure || x.status !== y.status) return [];
  const base = bases.find(({ scope }) => scope.place === place)?.reads[0];
  if (base === undefined) return [];
  return share.reads.flatMap((part) =>
    count.reads
      .filter((number) => compareTimes(asOf(part), asOf(number)) === 0)
      .map((number) => {
        const fits = meet(allowed(part.claim), shareOf(number, base));
        const values = { a: part.reading.stated, b: number.reading.stated, c: base.reading.stated };
        const decision = fits
          ? decide('share_fits', 'within_bound', values)
          : decide('share_apart', 'conflicts', values);
        return relationOf(part.reading, number.reading, decision, [base.claim.id]);
      }),
  );
}

/** The share, in per cent, that a count is of its base, with room for rounding. */
function shareOf(number: FigureRead, base: FigureRead): Interval {
  const [part, whole] = [allowed(number.claim), allowed(base.claim)];
  return {
    low: (100 * part.low) / whole.high - ROUNDING,
    high: (100 * part.high) / whole.low + ROUNDING,
    lowStrict: false,
    highStrict: false,
  };
}
