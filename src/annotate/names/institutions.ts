import { INSTITUTIONS } from '../../registry/institutions.js';
import type { Kinded } from './draft.js';
import type { Known } from './registry.js';
import type { View } from './view.js';

/** How far after an institution its place may stand: "… in the besieged Harwick". */
const REACH = 4;

interface Placed {
  readonly institution: string;
  readonly place: string | null;
  readonly country: string | null;
}

/** An institution that most states have, as an entity. */
export interface Institution {
  readonly id: string;
  readonly country: string | null;
  /** Kind of authority, from `registry/institutions`. */
  readonly class: string | null;
}

/** Keys are indexes of drafts. */
export type Institutions = ReadonlyMap<number, Institution>;

/**
 * Ids of ministries, courts, armies and the like, made of the institution and its place, so that they are the same in every language.
 * One that the article names without a place is that of the only place it names for this institution.
 */
export function institutions(view: View, drafts: readonly Kinded[]): Institutions {
  const placed = new Map<number, Placed>();
  const places = new Map<string, Placed | null>();
  drafts.forEach((draft, i) => {
    if (draft.known || draft.kind === 'person' || draft.compound) return;
    const found = read(view, draft);
    if (!found) return;
    placed.set(i, found);
    if (found.place === null) return;
    const other = places.get(found.institution);
    places.set(found.institution, other === undefined || other?.place === found.place ? found : null);
  });
  const ids = new Map<number, Institution>();
  for (const [i, { institution, place, country }] of placed) {
    const only = place === null ? places.get(institution) : null;
    const at = place ?? only?.place ?? null;
    ids.set(i, {
      id: `org:${at === null ? '' : `${at}-`}${institution}`,
      country: country ?? only?.country ?? null,
      class: INSTITUTIONS[institution] ?? null,
    });
  }
  return ids;
}

/** The institution that a row names and the place within, before or after it; null where other words are left over. */
function read(view: View, draft: Kinded): Placed | null {
  const { lexicon, tokens } = view;
  let at = draft.first;
  let place: Known | null = null;
  let country: string | null = null;
  while (at < draft.last) {
    const match = lexicon.institutions.longest(tokens, at, draft.last);
    if (match) {
      if (match.end < draft.last && !placeAfter(view, match.end, draft.last)) return null;
      place ??= owner(view, draft.first) ?? placeAfter(view, match.end, draft.last + REACH);
      return placedAt(view, match.value, place, country);
    }
    const known = view.known(at, draft.last);
    const demonym = lexicon.demonyms.longest(tokens, at, draft.last);
    if (known?.known.kind === 'place') place = known.known;
    else if (demonym) country = demonym.value;
    else return null;
    at = known?.end ?? demonym?.end ?? draft.last;
  }
  return null;
}

function placedAt(view: View, institution: string, place: Known | null, demonym: string | null): Placed {
  const state = demonym === null ? null : (view.lexicon.registry.states.get(demonym) ?? null);
  const thing = place ?? state;
  const code = thing?.country ?? null;
  return { institution, place: thing ? thing.id.replace('place:', '') : null, country: code };
}

/** A place in the genitive right before the row ("Peru's Health Ministry"). */
function owner(view: View, first: number): Known | null {
  for (let from = Math.max(0, first - 3); from < first; from++) {
    const known = view.known(from, first);
    if (known?.end === first && known.known.kind === 'place') return known.known;
  }
  return null;
}

/** A place after "in", "of" and the like, with at most a few words between. */
function placeAfter(view: View, from: number, to: number): Known | null {
  const { lexicon, tokens } = view;
  const next = tokens[from];
  if (!next || !(lexicon.holding.has(next.norm) || lexicon.strongPrepositions.has(next.norm))) return null;
  for (let at = from + 1; at < Math.min(to, tokens.length) && tokens[at]!.kind === 'word'; at++) {
    const known = view.known(at, tokens.length);
    if (known) return known.known.kind === 'place' ? known.known : null;
  }
  return null;
}
