import type { Entity, NameKind, Span } from '../../model/index.js';
import { acronyms } from './acronyms.js';
import type { Kinded } from './draft.js';
import { institutions } from './institutions.js';
import { idWords } from './keys.js';
import { People } from './people.js';
import type { View } from './view.js';

interface Group {
  readonly id: string;
  readonly kind: NameKind;
  class: string | null;
  country: string | null;
  name: string;
  size: number;
  readonly registered: boolean;
  readonly forms: Set<string>;
  readonly descriptions: Span[];
}

export interface Grouped {
  /** Parallel to the drafts. */
  readonly ids: readonly string[];
  readonly kinds: readonly NameKind[];
  readonly entities: readonly Entity[];
}

/**
 * Puts the names of one article together that name one thing: surnames with the full name, abbreviations with what they stand for,
 * registered forms with their row.
 */
export function group(view: View, drafts: readonly Kinded[]): Grouped {
  const people = new People(drafts);
  const meant = acronyms(view, drafts);
  const common = institutions(view, drafts);
  const groups = new Map<string, Group>();
  const ids: string[] = [];
  const kinds: NameKind[] = [];
  drafts.forEach((draft, i) => {
    const person = meant.has(i) ? null : people.of(draft);
    const source = drafts[meant.get(i) ?? i]!;
    const kind = person ? 'person' : source.kind;
    const known = person ? null : (source.known ?? draft.known);
    const institution = person || known ? undefined : common.get(meant.get(i) ?? i);
    const id = person
      ? `person:${person.key}`
      : (known?.id ?? institution?.id ?? `${PREFIX[kind]}:${idWords(nameOf(view, source))}`);
    const entry = groups.get(id) ?? emptyGroup(id, kind, known);
    groups.set(id, entry);
    entry.country ??= institution?.country ?? null;
    entry.class ??= institution?.class ?? null;
    add(view, entry, draft);
    ids.push(id);
    kinds.push(kind);
  });
  const entities = [...groups.values()].map(
    ({ id, name, kind, forms, descriptions, country, class: of }): Entity => ({
      id,
      name,
      kind,
      forms: [...forms],
      descriptions,
      country,
      class: of,
    }),
  );
  return { ids, kinds, entities };
}

/** First part of the ids of things that no registry has; the same as in the registry, so that a thing keeps its id when it is added. */
const PREFIX: Readonly<Record<NameKind, string>> = {
  person: 'person',
  organisation: 'org',
  place: 'place',
  other: 'other',
};

function emptyGroup(id: string, kind: NameKind, known: Kinded['known']): Group {
  return {
    id,
    kind,
    class: known?.of ?? null,
    country: known?.country ?? null,
    name: known?.name ?? '',
    size: 0,
    registered: known !== null,
    forms: new Set(),
    descriptions: [],
  };
}

function add(view: View, entry: Group, draft: Kinded): void {
  const form = nameOf(view, draft);
  entry.forms.add(form);
  // a thing that no registry has is called by its fullest name in the article
  if (!entry.registered && draft.words.length > entry.size) {
    entry.name = form;
    entry.size = draft.words.length;
  }
  for (const span of [draft.title?.span, draft.apposition]) if (span) entry.descriptions.push(span);
  if (entry.kind === 'person') entry.country ??= draft.title?.country ?? null;
}

/** The name as printed, without a mark of possession, white space as one space. */
export function nameOf(view: View, draft: Kinded): string {
  const end = Math.min(draft.end, view.stemEnd(draft.last - 1));
  return view.text.slice(draft.start, end).replace(/\s+/g, ' ');
}
