import type { Outcome } from '../model/index.js';
import type { Context } from './context.js';
import type { CorrectionView, Said } from './types.js';

/** What people said of a story and of what is in it, in the order of the ledger. */
export const correctionsView = (context: Context): readonly CorrectionView[] =>
  context.story.corrections.map((outcome) => correctionView(context, outcome));

function correctionView(context: Context, outcome: Outcome): CorrectionView {
  const { line, by, at, reason, state, why, correction, target, article, found } = outcome;
  const { of, act, values } = correction;
  const annotation = article === null ? undefined : context.article(article);
  const ends = of === 'derivation' && target !== null ? endsOf(target) : [];
  return {
    line,
    by,
    at,
    reason,
    state,
    why,
    of,
    act,
    type: of === 'claim' ? correction.type : null,
    words:
      'at' in correction
        ? { text: correction.at.exact, language: annotation?.layout.language ?? null }
        : null,
    mark: of === 'claim' && article !== null ? target : null,
    labels: ends.map(context.siglum),
    values,
    found,
  };
}

/** The derived article is the last word: the label of a source may be of several. */
const endsOf = (target: string): readonly string[] => {
  const at = target.lastIndexOf(' ');
  return [target.slice(0, at), target.slice(at + 1)];
};

/** What people said of claims, by claim; only what holds. */
export function saidOf(corrections: readonly Outcome[]): ReadonlyMap<string, readonly Said[]> {
  const found = new Map<string, readonly Said[]>();
  for (const { correction, state, target, by, reason } of corrections)
    if (correction.of === 'claim' && state === 'applied' && target !== null)
      found.set(target, [...(found.get(target) ?? []), { act: correction.act, by, reason }]);
  return found;
}
