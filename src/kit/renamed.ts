import type { Annotation } from '../model/index.js';

/** The article with its entities under other ids, wherever they are named; one without an id is left out. */
export function renamed(annotation: Annotation, idOf: (id: string) => string | null): Annotation {
  const id = (entity: string | null): string | null => entity && idOf(entity);
  const under = <T>(entity: string, make: (id: string) => T): readonly T[] => {
    const found = idOf(entity);
    return found === null ? [] : [make(found)];
  };
  const sourced = <T extends { readonly chainEntities: readonly (string | null)[] }>(item: T): T => ({
    ...item,
    chainEntities: item.chainEntities.map(id),
  });
  return {
    ...annotation,
    entities: annotation.entities.flatMap((entity) =>
      under(entity.id, (found) => ({ ...entity, id: found })),
    ),
    names: annotation.names.flatMap((name) => under(name.entity, (found) => ({ ...name, entity: found }))),
    attributions: annotation.attributions.map((item) => ({
      ...sourced(item),
      source: item.source && { ...item.source, entity: id(item.source.entity) },
    })),
    quotes: annotation.quotes.map((item) => ({
      ...sourced(item),
      speaker: item.speaker && { ...item.speaker, entity: id(item.speaker.entity) },
    })),
    figures: annotation.figures.map((item) => ({
      ...sourced(item),
      placeEntity: id(item.placeEntity),
      agent: id(item.agent),
    })),
    positions: annotation.positions.map((item) => ({ ...sourced(item), partyEntity: id(item.partyEntity) })),
    events: annotation.events.map((item) => ({
      ...sourced(item),
      who: item.who.flatMap((entity) => idOf(entity) ?? []),
      where: id(item.where),
    })),
    schedules: annotation.schedules.map(sourced),
  };
}
