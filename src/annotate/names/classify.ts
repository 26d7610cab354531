import { withKind, type Draft, type Kinded } from './draft.js';
import { evidence } from './evidence.js';
import { KINDS, type Signs } from './signs.js';
import type { View } from './view.js';

/** How much the other places count beside the place itself. */
const SHARE = 0.5;

/**
 * Decides what each draft names. Signs of all places where the same words stand in the article count together, because one word
 * rarely names two things in one text: a surname met once after a title is that person's everywhere.
 */
export function classify(view: View, drafts: readonly Draft[]): Kinded[] {
  const own = drafts.map((draft) => evidence(view, draft));
  const bodies = introducedBodies(drafts, own);
  const shared = new Map<string, number[]>();
  const totals = drafts.map((draft, i) => {
    const key = keyOf(draft);
    const { sums } = own[i]!;
    const total = shared.get(key);
    if (!total) {
      const copy = [...sums];
      shared.set(key, copy);
      return copy;
    }
    for (let k = 0; k < sums.length; k++) total[k]! += sums[k]!;
    return total;
  });
  return drafts.map((draft, i) => {
    const at = bodies.has(keyOf(draft)) ? BODY : largest(own[i]!.sums, totals[i]!);
    const ground = own[i]!.ground(at);
    const inPack = ground?.component?.startsWith('names.') ? `${view.lexicon.language}/` : '';
    const line = ground?.component ? `${inPack}${ground.component}: ${ground.word}` : null;
    return withKind(draft, KINDS[at]!, ground?.rule ?? 'names/elsewhere', line);
  });
}

const keyOf = ({ words }: Draft): string => words.join(' ');

const BODY = KINDS.indexOf('organisation');
const PERSON = KINDS.indexOf('person');

/** Weight of a sign that only a person's name has: a title, a given name, an age. */
const PERSONAL = 2.5;

/** Names that a noun for a body introduces somewhere ("the union Norda") and that nothing in the article shows to be a person's. */
function introducedBodies(drafts: readonly Draft[], signs: readonly Signs[]): ReadonlySet<string> {
  const introduced = new Set<string>();
  const personal = new Set<string>();
  drafts.forEach((draft, i) => {
    if (signs[i]!.ground(BODY)?.rule === 'names/introduced') introduced.add(keyOf(draft));
    if ((signs[i]!.ground(PERSON)?.weight ?? 0) >= PERSONAL || draft.known) personal.add(keyOf(draft));
  });
  return new Set([...introduced].filter((key) => !personal.has(key)));
}

/** The kind with the most weight, the place itself and its share of the others taken together. */
function largest(sums: readonly number[], totals: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < KINDS.length; k++)
    if (sums[k]! + SHARE * totals[k]! > sums[best]! + SHARE * totals[best]!) best = k;
  return best;
}
