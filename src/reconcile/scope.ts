import { fold } from '../kit/fold.js';
import type { Figure } from '../model/index.js';
import { components } from './components.js';
import type { FigureRead } from './context.js';
import { populations } from '../registry/populations.js';
import { sortable } from './when.js';

/** What a figure is about, apart from its number. Null: the text does not tell. */
export interface Scope {
  /** series: a count that goes on (dead since the start, held now); incident: one event or period. */
  readonly span: 'series' | 'incident' | null;
  readonly place: string | null;
  readonly day: string | null;
  readonly population: string | null;
  readonly agent: string | null;
}

const POPULATIONS = populations.map(({ id }) => id);

const DIMENSIONS: readonly (keyof Scope)[] = ['span', 'place', 'day', 'population', 'agent'];

export function scopeOf(figure: Figure): Scope {
  const span = spanOf(figure);
  return {
    span,
    place: figure.placeEntity ?? (figure.place === null ? null : fold(figure.place)),
    day: span === 'series' ? null : (sortable(figure.eventDate)?.slice(0, 10) ?? null),
    population: countedBy(figure),
    agent: figure.agent,
  };
}

/** The population where the measure leaves it open; a measure such as `soldiers_killed` says it itself. */
function countedBy({ measure, populationId }: Figure): string | null {
  const told = measure !== null && POPULATIONS.some((id) => measure.startsWith(`${id}_`));
  return told || populationId === 'people' ? null : populationId;
}

/** A heading is too short to tell an incident from a count that goes on. */
function spanOf({ aggregation, heading, placeEntity, eventDate }: Figure): Scope['span'] {
  if (heading && placeEntity === null && eventDate === null) return null;
  if (aggregation === 'cumulative' || aggregation === 'current') return 'series';
  return aggregation === null ? null : 'incident';
}

/** Readings that can be of one entry at all: the same measure, unit and standing (reported, proposed…). */
export function bucketOf({ measure, unit, status, value, stated }: Figure): string {
  const share = unit === '%' ? '%' : unit === null || unit === 'people' ? 'count' : unit;
  const known = measure ?? `?${fold(stated)}:${String(value)}`;
  return [known, share, status].join('|');
}

/** Every dimension that both tell is the same. */
export const compatible = (a: Scope, b: Scope): boolean =>
  DIMENSIONS.every(
    (dimension) => a[dimension] === null || b[dimension] === null || a[dimension] === b[dimension],
  );

const known = (scope: Scope): number => DIMENSIONS.filter((dimension) => scope[dimension] !== null).length;

const keyOf = (scope: Scope): string => DIMENSIONS.map((dimension) => scope[dimension] ?? '').join('|');

/**
 * Groups the readings of a bucket into entries. Readings with the same told scope are together. A reading that tells less joins the one
 * group that agrees with all it tells; where several agree, the one that has its number; where that does not decide, it stays with those
 * that tell just as little. Defined on the set: the order of readings plays no part.
 */
export function byScope(reads: readonly FigureRead[]): readonly (readonly FigureRead[])[] {
  const groups = new Map<string, { scope: Scope; reads: FigureRead[] }>();
  for (const read of reads) {
    const scope = scopeOf(read.claim);
    const group = groups.get(keyOf(scope));
    if (group) group.reads.push(read);
    else groups.set(keyOf(scope), { scope, reads: [read] });
  }
  const ranked = [...groups.values()].sort(
    (a, b) => known(b.scope) - known(a.scope) || (keyOf(a.scope) < keyOf(b.scope) ? -1 : 1),
  );
  const settled: { scope: Scope; reads: FigureRead[] }[] = [];
  for (const group of ranked) {
    const fuller = settled.filter(
      ({ scope }) => known(scope) > known(group.scope) && compatible(scope, group.scope),
    );
    const rest: FigureRead[] = [];
    const moves: [FigureRead[], FigureRead][] = [];
    for (const read of group.reads) {
      const home = homeOf(read, fuller);
      if (home === null) rest.push(read);
      else moves.push([home, read]);
    }
    for (const [home, read] of moves) home.push(read);
    if (rest.length > 0) settled.push({ scope: group.scope, reads: rest });
  }
  return byTellingNumber(settled);
}

/** Digits that make a number a mark of its source: two counts seldom agree in so many by chance. */
const TELLING = 3;

/** Whether a number has enough digits, trailing noughts apart, to be known again. */
export const isTelling = (value: number | null, digits = TELLING): boolean =>
  value !== null && String(Math.trunc(value)).replace(/0+$/, '').length >= digits;

/** Groups that give one telling number count one thing, however differently the texts place it; unless they tell other people or doers. */
function byTellingNumber(
  groups: readonly { scope: Scope; reads: FigureRead[] }[],
): readonly (readonly FigureRead[])[] {
  const clash = (a: Scope, b: Scope): boolean =>
    (['population', 'agent'] as const).some((key) => a[key] !== null && b[key] !== null && a[key] !== b[key]);
  const shares = (a: readonly FigureRead[], b: readonly FigureRead[]): boolean =>
    a.some(({ reading: { value } }) => isTelling(value) && b.some((other) => other.reading.value === value));
  return components(groups, (a, b) => !clash(a.scope, b.scope) && shares(a.reads, b.reads)).map((list) =>
    list.flatMap(({ reads }) => reads),
  );
}

/** A count that goes on is one count wherever it is told; an incident is known only by its place and day, or by its number. */
function homeOf(
  read: FigureRead,
  groups: readonly { scope: Scope; reads: FigureRead[] }[],
): FigureRead[] | null {
  const only = groups.length === 1 ? groups[0]! : null;
  if (only?.scope.span === 'series' && scopeOf(read.claim).span === 'series') return only.reads;
  const same = groups.filter(({ reads }) => near(read, reads));
  return same.length === 1 ? same[0]!.reads : null;
}

/** Whether a group holds a number close enough to be the same count, told another time or rounded. */
function near(read: FigureRead, reads: readonly FigureRead[]): boolean {
  const level = read.reading.value ?? read.reading.low;
  return reads.some(({ reading }) => {
    const other = reading.value ?? reading.low;
    return level !== null && other !== null && Math.abs(level - other) <= 0.1 * Math.max(level, other);
  });
}
