import { once } from '../kit/once.js';
import type { Annotation } from '../model/index.js';
import type { Context } from './context.js';

/** Steps from a place to a wider one that are followed: a suburb, its city, its region, its state. */
const STEPS = 4;

/** Whether one place lies in another, by the registry (a city in its state) or by the words of a text; by entity id. */
export function liesIn(context: Context, part: string, whole: string): boolean {
  return widerThan(context, part).has(whole) && !widerThan(context, whole).has(part);
}

function widerThan(context: Context, place: string): ReadonlySet<string> {
  const direct = widerOf(context);
  const found = new Set<string>();
  let edge: readonly string[] = [place];
  for (let step = 0; step < STEPS && edge.length > 0; step++) {
    edge = edge.flatMap((one) => [...(direct.get(one) ?? [])]).filter((one) => !found.has(one));
    for (const one of edge) found.add(one);
  }
  return found;
}

/** By place, those that it is said to lie in. */
const widerOf = once(({ articles }: Context): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (part: string, whole: string): void => {
    if (part !== whole) found.set(part, (found.get(part) ?? new Set()).add(whole));
  };
  const states = statesOf(articles);
  for (const annotation of articles) {
    for (const { id, kind, country, class: of } of annotation.entities) {
      const state = kind === 'place' && of !== 'state' && country !== null ? states.get(country) : undefined;
      if (state !== undefined) add(id, state);
    }
    const names = new Map(annotation.names.map(({ id, entity }) => [id, entity]));
    for (const { part, whole } of annotation.placings ?? []) {
      const [one, two] = [names.get(part), names.get(whole)];
      if (one !== undefined && two !== undefined) add(one, two);
    }
  }
  return found;
});

/** The states that the articles name, by code (ISO 3166-1). */
const statesOf = (articles: readonly Annotation[]): ReadonlyMap<string, string> =>
  new Map(
    articles.flatMap(({ entities }) =>
      entities.flatMap(({ id, country, class: of }) =>
        of === 'state' && country !== null ? [[country, id] as const] : [],
      ),
    ),
  );
