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
  /** Folded short names that articles print beside the name of an organisation ("SFB" of a "Sea Fisheries Board"). */
  readonly aliases: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

/**
 * Within a story one name is one entity: a name taken for a person in one article and for a place in another, and a place called by its
 * own name with the word for its kind in two languages ("Aske Sound", "Askesundet"), and a body called by its short name alone where
 * another article has both. Articles that have both keep them apart. Order-free.
 */
export function oneEntityEach(articles: readonly Annotation[]): readonly Annotation[] {
  const entities = namedIn(articles);
  const same = new Map([...acrossKinds(entities), ...acrossLanguages(entities), ...acrossAliases(entities)]);
  if (same.size === 0) return articles;
  const idOf = (id: string): string => {
    const other = same.get(id) ?? id;
    return same.get(other) ?? other;
  };
  return articles.map((annotation) =>
    annotation.entities.some(({ id }) => same.has(id)) ? renamed(annotation, idOf) : annotation,
  );
}

interface Found {
  readonly entity: Entity;
  readonly aliases: Set<string>;
  readonly articles: Set<string>;
  readonly languages: Set<string>;
}

/** Letters from which a short name is hardly another's by chance. */
const ALIAS = 3;

function aliasesOf({ kind, name, forms }: Entity): readonly string[] {
  const words = new Set(fold(name).split(' '));
  if (kind !== 'organisation' || words.size < 2) return [];
  return forms.map(fold).filter((form) => form.length >= ALIAS && !form.includes(' ') && !words.has(form));
}

function namedIn(articles: readonly Annotation[]): readonly Named[] {
  const found = new Map<string, Found>();
  for (const { article, layout, entities } of articles) {
    for (const entity of entities) {
      const item = found.get(entity.id) ?? {
        entity,
        ...{ aliases: new Set(), articles: new Set(), languages: new Set() },
      };
      for (const alias of aliasesOf(entity)) item.aliases.add(alias);
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

/** Bodies with one short name, and what bears that name alone. */
function acrossAliases(entities: readonly Named[]): readonly (readonly [string, string])[] {
  const bearers = new Map<string, Named[]>();
  for (const entity of entities)
    for (const alias of entity.aliases) bearers.set(alias, [...(bearers.get(alias) ?? []), entity]);
  return [...bearers].flatMap(([alias, bodies]) => {
    const bare = entities.filter(({ folded, kind }) => folded === alias && kind !== 'place');
    const [first, ...others] = [...bodies].sort(
      (a, b) => Number(b.known) - Number(a.known) || b.articles.size - a.articles.size,
    );
    return [...others, ...bare]
      .filter((other) => !other.known && !meet(first!.articles, other.articles))
      .map((other) => [other.id, first!.id] as const);
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
