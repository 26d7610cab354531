import type { Entity, NameKind, Span } from '../../model/index.js';
import type { Kinded } from './draft.js';
import { idWords } from './keys.js';
import type { View } from './view.js';

interface Group {
  readonly id: string;
  readonly kind: NameKind;
  readonly country: string | null;
  name: string;
  readonly forms: Set<string>;
  readonly descriptions: Span[];
}

/** Puts the names of one article together that name one thing; the result has one entry for each draft. */
export function group(
  view: View,
  drafts: readonly Kinded[],
): { ids: string[]; kinds: NameKind[]; entities: Entity[] } {
  const full = new Map<string, Kinded[]>();
  for (const draft of drafts) {
    const surname = draft.words.at(-1);
    if (draft.kind !== 'person' || draft.words.length < 2 || surname === undefined) continue;
    const list = full.get(surname) ?? [];
    list.push(draft);
    full.set(surname, list);
  }
  const groups = new Map<string, Group>();
  const ids: string[] = [];
  const kinds: NameKind[] = [];
  for (const draft of drafts) {
    const longer = longerName(draft, full);
    const kind = longer ? 'person' : draft.kind;
    const source = longer ?? draft;
    const name = draft.known?.name ?? nameOf(view, source);
    const id = !longer && draft.known ? draft.known.id : `${kind}:${idWords(name)}`;
    const entry = groups.get(id) ?? {
      id,
      kind,
      country: draft.known?.country ?? null,
      name,
      forms: new Set<string>(),
      descriptions: [],
    };
    entry.forms.add(nameOf(view, draft));
    if (draft.title) entry.descriptions.push(draft.title.span);
    groups.set(id, entry);
    ids.push(id);
    kinds.push(kind);
  }
  const entities = [...groups.values()].map((entry) => ({ ...entry, forms: [...entry.forms] }));
  return { ids, kinds, entities };
}

/** The name as printed, without a mark of possession, white space as one space. */
function nameOf(view: View, draft: Kinded): string {
  const last = view.tokens[draft.last - 1]!;
  return view.text.slice(draft.start, last.start + view.stem(draft.last - 1).length).replace(/\s+/g, ' ');
}

/** For a single word the full name of a person that ends in it: the nearest one before, else the first one after. */
function longerName(draft: Kinded, full: ReadonlyMap<string, readonly Kinded[]>): Kinded | null {
  if (draft.words.length !== 1 || (draft.known && draft.known.of !== 'city')) return null;
  const list = full.get(draft.words[0]!) ?? full.get(draft.words[0]!.replace(/s$/, ''));
  if (!list) return null;
  let best: Kinded | null = null;
  for (const candidate of list) {
    if (candidate.start < draft.start) best = candidate;
    else return best ?? candidate;
  }
  return best;
}
