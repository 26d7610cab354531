import { fold } from '../kit/fold.js';
import type { Figure } from '../model/index.js';
import { populations } from '../registry/populations.js';
import { sortable } from './when.js';

/** What a figure is about, apart from its number. Null: the text does not tell. */
export interface Scope {
  /** series: a count that goes on (dead since the start, held now); incident: one event or period. */
  readonly span: 'series' | 'incident' | null;
  readonly place: string | null;
  readonly day: string | null;
  /** First day of a count that was begun later than others of its measure: "since Sunday". */
  readonly since: string | null;
  readonly population: string | null;
  readonly agent: string | null;
  /** Year or month of what a text recalls from long before its own news ("in 2019"); several where the texts differ in it. */
  readonly earlier: string | null;
}

/** Words that say no more than that people are counted: "people", "victims". */
const ANYBODY: ReadonlySet<string> = new Set(
  populations
    .filter(({ kind, tag, state }) => kind === 'person' && tag === '' && state === null)
    .map(({ id }) => id),
);

const POPULATIONS = populations.map(({ id }) => id);

export const DIMENSIONS: readonly (keyof Scope)[] = [
  'span',
  'place',
  'day',
  'since',
  'population',
  'agent',
  'earlier',
];

/** `start`: the first day from which a count of this measure is told to run in the story; only later starts tell counts apart. */
export function scopeOf(figure: Figure, start: string | null): Scope {
  const span = spanOf(figure);
  return {
    span,
    place: figure.placeEntity ?? (figure.place === null ? null : fold(figure.place)),
    day: span === 'series' ? null : (sortable(figure.eventDate)?.slice(0, 10) ?? null),
    since: span === 'series' && startOf(figure) !== start ? startOf(figure) : null,
    population: countedBy(figure),
    agent: figure.agent,
    earlier: null,
  };
}

const startOf = ({ since }: Figure): string | null => sortable(since)?.slice(0, 10) ?? null;

/** The earliest day from which one of the figures is told to be counted. */
export const firstStart = (figures: readonly Figure[]): string | null =>
  figures.flatMap((figure) => startOf(figure) ?? []).sort()[0] ?? null;

/** The population where the measure leaves it open; a measure such as `soldiers_killed` says it itself. */
function countedBy({ measure, populationId }: Figure): string | null {
  const told = measure !== null && POPULATIONS.some((id) => measure.startsWith(`${id}_`));
  return told || populationId === null || ANYBODY.has(populationId) ? null : populationId;
}

/** A heading is too short to tell an incident from a count that goes on. */
function spanOf({ aggregation, heading, placeEntity, eventDate }: Figure): Scope['span'] {
  if (heading && placeEntity === null && eventDate === null) return null;
  if (aggregation === 'cumulative' || aggregation === 'current') return 'series';
  return aggregation === null ? null : 'incident';
}

/** Whether a number counts all, a part of those counted, or those that came beside them. */
export type CountRole = 'all' | 'part' | 'added';

/** Readings that can be of one entry at all: the same measure, unit and standing (reported, proposed…), and no part with its whole. */
export function bucketOf({ measure, unit, status, value, stated }: Figure, role: CountRole): string {
  const share = unit === '%' ? '%' : unit === null || unit === 'people' ? 'count' : unit;
  const known = measure ?? `?${fold(stated)}:${String(value)}`;
  return [known, share, status, role].join('|');
}

/** Every dimension that both tell is the same. */
export const compatible = (a: Scope, b: Scope): boolean =>
  DIMENSIONS.every(
    (dimension) => a[dimension] === null || b[dimension] === null || a[dimension] === b[dimension],
  );
