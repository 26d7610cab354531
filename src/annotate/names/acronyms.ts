import type { Kinded } from './draft.js';
import type { View } from './view.js';

/**
 * Which draft each abbreviation stands for: "Harbour Workers' Union (HWU)" defines it, and so does a name in the article whose initials
 * it spells. Keys and values are indexes of drafts.
 */
export function acronyms(view: View, drafts: readonly Kinded[]): ReadonlyMap<number, number> {
  const meanings = new Map<string, number>();
  drafts.forEach((draft, i) => {
    const next = drafts[i + 1];
    if (!next || draft.kind !== 'organisation' || draft.words.length < 2) return;
    if (next.first !== draft.last + 1 || view.tokens[draft.last]!.text !== '(') return;
    if (isAcronym(view, next) ? next.known === null || draft.known === null : isShortName(view, draft, next))
      meanings.set(keyOf(next), i);
  });
  const initials = new Map<string, number>();
  drafts.forEach((draft, i) => {
    if (draft.kind !== 'organisation' || draft.words.length < 3) return;
    for (const spelled of spellings(view, draft)) if (!initials.has(spelled)) initials.set(spelled, i);
  });
  const meant = new Map<number, number>();
  drafts.forEach((draft, i) => {
    if (draft.words.length !== 1 || draft.kind === 'place') return;
    const key = keyOf(draft);
    const spelled = draft.known || !isAcronym(view, draft) ? undefined : initials.get(key);
    const target = meanings.get(key) ?? spelled;
    if (target !== undefined && target !== i) meant.set(i, target);
  });
  return meant;
}

const keyOf = (draft: Kinded): string => draft.words.join('');

/** A single word in capitals of two to eight letters. */
function isAcronym(view: View, draft: Kinded): boolean {
  if (draft.last - draft.first !== 1 || draft.compound) return false;
  const token = view.tokens[draft.first]!;
  return (
    token.shape === 'upper' && token.text.length >= 2 && token.text.length <= 8 && draft.kind !== 'place'
  );
}

/** "Federación Obrera Portuaria (Fedopor)": one word alone in brackets that no registry has and that begins like the name. */
function isShortName(view: View, draft: Kinded, next: Kinded): boolean {
  if (next.known !== null || next.kind === 'place' || next.last - next.first !== 1) return false;
  return view.tokens[next.last]?.text === ')' && next.words[0]?.[0] === draft.words[0]?.[0];
}

/** Initials of all words, and of the capitalised ones alone. */
function spellings(view: View, draft: Kinded): readonly string[] {
  let all = '';
  let capitals = '';
  for (let i = draft.first; i < draft.last; i++) {
    const initial = view.stem(i).words[0]?.[0] ?? '';
    all += initial;
    if (view.isCapital(i)) capitals += initial;
  }
  return [all, capitals].filter((spelled) => spelled.length >= 3);
}
