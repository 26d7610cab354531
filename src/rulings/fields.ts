import { fold } from '../kit/fold.js';
import type { Annotation, ClaimType, Figure, Values } from '../model/index.js';
import type { Claim } from './lists.js';

type Value = Values[string];
type Fields = Readonly<Record<string, unknown>>;

/** The entity of the article that words name; null where it has none of that name. */
function entityOf({ entities }: Annotation, words: Value): string | null {
  const folded = fold(String(words ?? ''));
  return (
    entities.find(({ name, forms }) => [name, ...forms].some((form) => fold(form) === folded))?.id ?? null
  );
}

/** Fields that do not stand alone: what another value of them brings along. All others are set as they are. */
const SET: Readonly<Record<string, (annotation: Annotation, value: Value) => Fields>> = {
  source: (annotation, value) =>
    value === null
      ? { chain: [], chainEntities: [] }
      : { chain: [value], chainEntities: [entityOf(annotation, value)] },
  place: (annotation, place) => ({ place, placeEntity: entityOf(annotation, place) }),
  where: (annotation, value) => ({ where: entityOf(annotation, value) ?? value }),
  party: (annotation, party) => ({ party, partyEntity: entityOf(annotation, party) }),
  issue: (_, issue) => ({ issue, issueSpan: null }),
  condition: (_, condition) => ({ condition, conditionSpan: null }),
  population: (_, population) => ({ population, populationId: null }),
  asOf: (_, value) => ({ asOf: value === null ? null : { value, precision: null, basis: 'editor' } }),
};

/** How fields are read, as they can be amended. */
const GET: Readonly<Record<string, (claim: Fields) => unknown>> = {
  source: ({ chain }) => (chain as readonly string[]).at(-1) ?? null,
  asOf: ({ asOf }) => (asOf as { readonly value: string } | null)?.value ?? null,
};

/** What the engine read of the fields that are amended. */
export const foundIn = (claim: Claim, values: Values): Values =>
  Object.fromEntries(
    Object.keys(values).map((field) => [
      field,
      (GET[field]?.(claim as unknown as Fields) ?? (claim as unknown as Fields)[field] ?? null) as Value,
    ]),
  );

/** The claim with other values; its words stay as they are printed. */
export function amended<C extends Claim>(
  claim: C,
  type: ClaimType,
  values: Values,
  annotation: Annotation,
): C {
  const set = Object.entries(values).map(
    ([field, value]) => SET[field]?.(annotation, value) ?? { [field]: value },
  );
  const bounds = type === 'figure' ? boundsOf(claim as unknown as Figure, values) : {};
  return Object.assign({}, claim, ...set, bounds) as C;
}

/** An amended value takes its bounds with it, unless they are amended too: an exact one is both of them. */
function boundsOf(figure: Figure, values: Values): Fields {
  if (!('value' in values)) return {};
  const value = values['value'] ?? null;
  const exact = (values['quantifier'] ?? figure.quantifier) === 'exact';
  const bound = (side: 'low' | 'high'): Value =>
    side in values
      ? (values[side] ?? null)
      : exact || figure[side] === figure.value
        ? value
        : outside(figure[side], value, side);
  return { low: bound('low'), high: bound('high') };
}

/** A bound that the other value breaks says nothing any more. */
function outside(bound: number | null, value: Value, side: 'low' | 'high'): number | null {
  if (bound === null || typeof value !== 'number') return bound;
  return (side === 'low' ? bound <= value : bound >= value) ? bound : null;
}
