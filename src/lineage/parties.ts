import { fold } from '../kit/fold.js';
import { once, onceOfTwo } from '../kit/once.js';
import type { Annotation, Origin, Sourced } from '../model/index.js';
import { authorities } from '../registry/authorities.js';

/** The party a claim goes back to: a key that is the same for all names of one party, and a label to show. */
interface Party {
  readonly key: string;
  readonly label: string;
  /** The label is a name that the article has, and not a description. */
  readonly named: boolean;
  /** Kind of body and place where the label told them; a body without place may be joined with the story's only one of its kind. */
  readonly body: string | null;
  readonly place: string | null;
}

/** A party where one article cites it. */
interface Cited extends Party {
  readonly article: string;
}

const ANONYMOUS: ReadonlySet<string> = new Set(['anonymous_official', 'anonymous_source', 'residents']);

/** Folded forms of the article's places and organisations → entity id, longest first by words. */
const namesOf = once((annotation: Annotation): ReadonlyMap<string, { id: string; kind: string }> => {
  const forms = new Map<string, { id: string; kind: string }>();
  for (const { id, kind, name, forms: printed } of annotation.entities) {
    for (const form of [name, ...printed]) forms.set(fold(form), { id, kind });
  }
  return forms;
});

const sourceClasses = once((annotation: Annotation): ReadonlyMap<string, string> => {
  const classes = new Map<string, string>();
  for (const { source } of annotation.attributions)
    if (source) classes.set(fold(source.resolved), source.class);
  return classes;
});

/** The origin of a claim: the last of its chain. Null where the text names no source. */
const partyOf = onceOfTwo((annotation: Annotation, claim: Sourced): Party | null => {
  const label = claim.chain.at(-1);
  if (label === undefined) return null;
  const folded = fold(label);
  if (ANONYMOUS.has(sourceClasses(annotation).get(folded) ?? ''))
    return anonymous(claim.chain, annotation, folded, label);
  const entity = claim.chainEntities.at(-1) ?? describedName(folded, annotation);
  const isPlace = entity?.startsWith('place:') === true;
  const isPerson = entity?.startsWith('person:') === true;
  const body = isPerson ? null : bodyOf(folded);
  const place = isPlace ? entity : placeIn(folded, annotation);
  const named = entity !== null && !isPlace && namesOf(annotation).get(folded)?.id === entity;
  // a body is known by its kind and place, which survive translation; its name does not
  if (body !== null && (place !== null || entity === null))
    return { key: `body:${body}:${place ?? '?'}`, label, named, body, place };
  return { key: entity ?? `party:${folded}`, label, named, body, place: null };
});

/** Words from which the name of a body can stand in small letters in a description of it. */
const TELLING = 2;

/** "the national coast rescue board": a body that the article has a name for ("Coast Rescue Board"), which ends the description. */
function describedName(folded: string, annotation: Annotation): string | null {
  const words = folded.split(' ');
  for (let from = 0; words.length - from >= TELLING; from++) {
    const found = namesOf(annotation).get(words.slice(from).join(' '));
    if (found?.kind === 'organisation') return found.id;
  }
  return null;
}

/** Unnamed people stay apart: they are told from others only by who heard them and how they are described. */
function anonymous(chain: readonly string[], annotation: Annotation, folded: string, label: string): Party {
  const heardBy = chain.length > 1 ? fold(chain.at(-2)!) : annotation.article.id;
  return { key: `unnamed:${heardBy}:${folded}`, label, named: false, body: null, place: null };
}

function bodyOf(folded: string): string | null {
  const words = folded.split(' ');
  const row = authorities.find(({ stems }) =>
    stems.every((list) => words.some((word) => list.some((stem) => word.startsWith(stem)))),
  );
  return row?.id ?? null;
}

/** The place named in a label, by the names that the article itself has. */
function placeIn(folded: string, annotation: Annotation): string | null {
  const words = folded.split(' ');
  const forms = namesOf(annotation);
  for (let size = Math.min(4, words.length); size > 0; size--) {
    for (let i = 0; i + size <= words.length; i++) {
      const found = forms.get(words.slice(i, i + size).join(' '));
      if (found?.kind === 'place') return found.id;
    }
  }
  return null;
}

/**
 * Joins bodies whose label names no place ("the health ministry") with the only placed one of their kind among the given parties; where
 * none is placed, with the only one that has a name of its own ("Coast Office", "kystkontoret"), unless an article has both. With two of
 * a kind, or none, they stay as they are. `members`: the articles of each party.
 */
function joinBodies(
  parties: readonly Party[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string> {
  const placed = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  for (const { key, body, place } of parties) {
    if (body === null) continue;
    const list = place !== null ? placed : key.startsWith('body:') ? null : named;
    list?.set(body, (list.get(body) ?? new Set()).add(key));
  }
  const apart = (a: string, b: string): boolean =>
    ![...members.get(a)!].some((id) => members.get(b)!.has(id));
  const joined = new Map<string, string>();
  for (const { key, body, place } of parties) {
    const bare = body !== null && place === null;
    const only = bare ? single(placed.get(body)) : null;
    const own = bare && !placed.has(body) && key.startsWith('body:') ? single(named.get(body)) : null;
    joined.set(key, only ?? (own !== null && apart(key, own) ? own : key));
  }
  return joined;
}

const single = (keys: ReadonlySet<string> | undefined): string | null =>
  keys?.size === 1 ? [...keys][0]! : null;

/** All parties of a story's claims, each under one key for all its names. */
export interface Parties {
  /** Key of the party a claim goes back to; null where no source is named. */
  readonly keyOf: (claim: Sourced, annotation: Annotation) => string | null;
  readonly origins: readonly Origin[];
}

/** All that an article says of someone's. */
const claimsOf = once((annotation: Annotation): readonly Sourced[] => [
  ...annotation.figures,
  ...annotation.positions,
  ...annotation.events,
  ...annotation.schedules,
  ...annotation.attributions.map(({ id, chain, chainEntities }) => ({
    chain,
    chainEntities,
    attribution: id,
  })),
]);

export function partiesOf(articles: readonly Annotation[]): Parties {
  const found: Cited[] = [];
  const members = new Map<string, Set<string>>();
  for (const annotation of articles) {
    for (const claim of claimsOf(annotation)) {
      const party = partyOf(annotation, claim);
      if (party === null) continue;
      found.push({ ...party, article: annotation.article.id });
      members.set(party.key, (members.get(party.key) ?? new Set()).add(annotation.article.id));
    }
  }
  const joined = joinBodies(found, members);
  const keyOf = (claim: Sourced, annotation: Annotation): string | null => {
    const party = partyOf(annotation, claim);
    return party && (joined.get(party.key) ?? party.key);
  };
  return { keyOf, origins: originsOf(found, joined, members) };
}

function originsOf(
  parties: readonly Cited[],
  joined: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Origin[] {
  const labels = new Map<string, Map<string, Wording>>();
  const articles = new Map<string, Set<string>>();
  for (const { key, label, named, place, article } of parties) {
    const id = joined.get(key) ?? key;
    const wordings = labels.get(id) ?? new Map<string, Wording>();
    labels.set(id, wordings);
    const known = wordings.get(label);
    if (known) known.articles.add(article);
    else
      wordings.set(label, { label, rank: named ? 2 : place !== null ? 1 : 0, articles: new Set([article]) });
    const list = articles.get(id) ?? new Set();
    for (const member of members.get(key) ?? []) list.add(member);
    articles.set(id, list);
  }
  return [...labels]
    .map(([id, wordings]): Origin => ({
      id,
      kind: 'source',
      label: bestOf([...wordings.values()]),
      articles: [...articles.get(id)!].sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One of the ways in which articles call a party. */
interface Wording {
  readonly label: string;
  /** 2: a name; 1: a description with a place in it; 0: another. */
  readonly rank: number;
  readonly articles: Set<string>;
}

/** A name before a description, then what most articles print, then the fuller, then the first in code order. */
function bestOf(wordings: readonly Wording[]): string {
  return [...wordings].sort(
    (a, b) =>
      b.rank - a.rank ||
      b.articles.size - a.articles.size ||
      b.label.length - a.label.length ||
      (a.label < b.label ? -1 : 1),
  )[0]!.label;
}
