import { fold } from '../kit/fold.js';
import { renamed } from '../kit/renamed.js';
import type { Annotation, Entity, NameKind } from '../model/index.js';

/** Kinds from the one a bare name is told by most surely ("in Aske") to the one it falls into where nothing tells. */
const KINDS: readonly NameKind[] = ['place', 'organisation', 'person', 'other'];
/** Letters from which the first word of a place's name is its own and not a word such as "old" or "north". */
const OWN = 5;

/** An entity of one story, with the articles that name it and their languages. */
interface Named {
  readonly id: string;
  readonly kind: NameKind;
  readonly folded: string;
  readonly known: boolean;
  readonly articles: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

/**
 * Within a story one name is one entity: a name taken for a person in one article and for a place in another, and a place called by its
 * own name with the word for its kind in two languages ("Aske Sound", "Askesundet"). Articles that have both keep them apart. Order-free.
 */
export function oneEntityEach(articles: readonly Annotation[]): readonly Annotation[] {
  const entities = namedIn(articles);
  const same = new Map([...acrossKinds(entities), ...acrossLanguages(entities)]);
  if (same.size === 0) return articles;
  const idOf = (id: string): string => {
    const other = same.get(id) ?? id;
    return same.get(other) ?? other;
  };
  return articles.map((annotation) =>
    annotation.entities.some(({ id }) => same.has(id)) ? renamed(annotation, idOf) : annotation,
  );
}

function namedIn(articles: readonly Annotation[]): readonly Named[] {
  const found = new Map<string, { entity: Entity; articles: Set<string>; languages: Set<string> }>();
  for (const { article, layout, entities } of articles) {
    for (const entity of entities) {
      const item = found.get(entity.id) ?? { entity, articles: new Set(), languages: new Set() };
      item.articles.add(article.id);
      item.languages.add(layout.language ?? 'und');
      found.set(entity.id, item);
    }
  }
  return [...found.values()]
    .map(({ entity, ...rest }) => ({
      ...rest,
      id: entity.id,
      kind: entity.kind,
      folded: fold(entity.name),
      known: (entity.class ?? null) !== null,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

/** The kind that most articles give, or that a registry knows, stands for all. */
function acrossKinds(entities: readonly Named[]): readonly (readonly [string, string])[] {
  return grouped(entities, ({ folded }) => folded).flatMap((list) => {
    const [first, ...others] = [...list].sort(
      (a, b) =>
        Number(b.known) - Number(a.known) ||
        b.articles.size - a.articles.size ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    );
    return others
      .filter((other) => !other.known && !meet(first!.articles, other.articles))
      .map((other) => [other.id, first!.id] as const);
  });
}

/** Places no registry knows, with one first word, that no article and no language has both of. */
function acrossLanguages(entities: readonly Named[]): readonly (readonly [string, string])[] {
  const unknown = entities.filter(({ kind, known, folded }) => kind === 'place' && !known && stem(folded));
  return grouped(unknown, ({ folded }) => stem(folded)!).flatMap((list) => {
    const apart = list.every((a, i) =>
      list.slice(i + 1).every((b) => !meet(a.articles, b.articles) && !meet(a.languages, b.languages)),
    );
    const [first, ...others] = list;
    return apart ? others.map(({ id }) => [id, first!.id] as const) : [];
  });
}

/** The first word of a name of several words. */
function stem(folded: string): string | null {
  const words = folded.split(' ');
  return words.length > 1 && words[0]!.length >= OWN ? words[0]! : null;
}

function grouped(entities: readonly Named[], key: (entity: Named) => string): readonly (readonly Named[])[] {
  const lists = new Map<string, Named[]>();
  for (const entity of entities) lists.set(key(entity), [...(lists.get(key(entity)) ?? []), entity]);
  return [...lists.values()].filter(({ length }) => length > 1);
}
