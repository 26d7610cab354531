import type { NameKind } from '../../model/index.js';
import type { Draft, Kinded } from './draft.js';
import { signs, type Sign } from './evidence.js';
import type { View } from './view.js';

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'other'];

/**
 * Decides what each draft names. Signs of all places where the same words stand in the article count together, because one word
 * rarely names two things in one text: a surname met once after a title is that person's everywhere.
 */
export function classify(view: View, drafts: readonly Draft[]): Kinded[] {
  const own = drafts.map((draft) => signs(view, draft));
  const shared = new Map<string, number[]>();
  drafts.forEach((draft, i) => {
    const key = draft.words.join(' ');
    const sums = shared.get(key) ?? KINDS.map(() => 0);
    for (const sign of own[i]!) sums[KINDS.indexOf(sign.kind)]! += sign.weight;
    shared.set(key, sums);
  });
  return drafts.map((draft, i) => {
    const sums = KINDS.map((_, k) => shared.get(draft.words.join(' '))![k]! * SHARE);
    for (const sign of own[i]!) sums[KINDS.indexOf(sign.kind)]! += sign.weight;
    const kind = KINDS[sums.indexOf(Math.max(...sums))]!;
    const ground = heaviest(own[i]!.filter((sign) => sign.kind === kind));
    return { ...draft, kind, rule: ground?.rule ?? 'names/elsewhere', line: ground?.line ?? null };
  });
}

/** How much the other places count beside the place itself. */
const SHARE = 0.5;

const heaviest = (found: readonly Sign[]): Sign | null =>
  found.reduce<Sign | null>((best, sign) => (best && best.weight >= sign.weight ? best : sign), null);
