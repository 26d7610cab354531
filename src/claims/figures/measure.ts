import { measures, unitMeasures, type MeasureRow } from '../../registry/measures.js';
import { populations, type PopulationRow } from '../../registry/populations.js';

const POPULATIONS: ReadonlyMap<string, PopulationRow> = new Map(populations.map((row) => [row.id, row]));

const BY_EVENT = new Map<string, MeasureRow[]>();
for (const row of measures) {
  const rows = BY_EVENT.get(row.event);
  if (rows) rows.push(row);
  else BY_EVENT.set(row.event, [row]);
}

/** A population and all wider kinds, the narrowest first. */
export function kindsOf(population: string | null): readonly string[] {
  const kinds: string[] = [];
  for (let row = population === null ? undefined : POPULATIONS.get(population); row;) {
    kinds.push(row.id);
    row = row.parent === null ? undefined : POPULATIONS.get(row.parent);
  }
  return kinds;
}

export const isPerson = (population: string | null): boolean =>
  population !== null && POPULATIONS.get(population)?.kind === 'person';

/** The event that a population's word tells by itself. */
export const stateOf = (population: string | null): string | null =>
  population === null ? null : (POPULATIONS.get(population)?.state ?? null);

/** The measure of an event that happens to a population; null where the registry has none. A population of null is a word we do not know. */
export function measureOf(event: string, population: string | null): string | null {
  const rows = BY_EVENT.get(event);
  if (!rows) return null;
  for (const kind of kindsOf(population))
    for (const row of rows) {
      if (row.groups.includes(kind)) return `${kind}_${row.suffix}`;
      if (row.population === kind) return row.id;
    }
  const open = rows.find((row) => row.population === null);
  if (!open) return null;
  const fits = population === null || isPerson(population) === (open.unit === 'people');
  return fits ? open.id : null;
}

/** Whether an event word that is limited to some populations can be about this one. */
export function allows(only: readonly string[] | null, population: string | null): boolean {
  if (only === null) return true;
  return kindsOf(population).some((kind) => only.includes(kind));
}

const UNIT_OF = new Map(measures.map((row) => [row.id, row.unit]));

/** Whether a measure is counted in units of a kind (registry/units); mass is weight. */
export const takesUnit = (measure: string, family: string | null): boolean =>
  family !== null && UNIT_OF.get(measure) === (family === 'mass' ? 'weight' : family);

export const measureOfUnit = (family: string): string | null => unitMeasures[family] ?? null;

const TAG_OF = new Map(measures.map((row) => [row.id, row.tag]));

/** Whether one of two measures is the other told more exactly, by their HXL tags: those who protested are people who took part. */
export function kindred(a: string, b: string): boolean {
  const [one, other] = [TAG_OF.get(a), TAG_OF.get(b)];
  if (one === undefined || other === undefined) return false;
  return one.startsWith(`${other}+`) || other.startsWith(`${one}+`);
}
