import { canonical } from '../kit/canonical.js';
import type { CorrectionRow, Outcome, UnfitReason } from '../model/index.js';
import { kindOf, type AnyKind } from './kinds.js';
import type { ArticleOf, Met, Part, Parts, Scene } from './types.js';

export { quoteOf } from './quotes.js';
export { claimsOf, spanOf, whatOf } from './lists.js';
export { togetherAndApart } from './stories.js';
export type { ArticleOf } from './types.js';

/** Corrections that stand, in the order of their saying, and how their articles are found. */
export interface Standing {
  readonly rows: readonly CorrectionRow[];
  readonly articleOf: ArticleOf;
}

export const NONE: Standing = { rows: [], articleOf: () => null };

/** A part of a story as people corrected it, and what became of each correction of that part. */
export interface Ruled<T> {
  readonly value: T;
  readonly outcomes: readonly Outcome[];
}

interface Anchored {
  readonly row: CorrectionRow;
  readonly kind: AnyKind;
  readonly met: Met | UnfitReason;
}

/** Applies what people said of one part of a story with these articles. Without corrections the part stays the same object. */
export function ruled<P extends Part>(
  part: P,
  value: Parts[P],
  { rows, articleOf }: Standing,
  articles: readonly string[],
): Ruled<Parts[P]> {
  const scene: Scene = { articleOf, ids: new Set(articles) };
  const anchored = rows.flatMap((row): readonly Anchored[] => {
    const kind = kindOf(row.correction);
    return kind?.part === part
      ? [{ row, kind, met: kind.anchor(value as never, row.correction as never, scene) }]
      : [];
  });
  let now: Parts[P] = value;
  const outcomes = anchored.map(({ row, kind, met }, i): Outcome => {
    if (typeof met === 'string') return outcomeOf(row, null, met);
    if (anchored.slice(i + 1).some((later) => setsAside(later, row, met)))
      return outcomeOf(row, met, 'overruled');
    now = kind.apply(now as never, row as never, met, scene) as Parts[P];
    return outcomeOf(row, met, 'applied');
  });
  return { value: now, outcomes };
}

const setsAside = ({ kind, met }: Anchored, { correction }: CorrectionRow, earlier: Met): boolean =>
  typeof met !== 'string' && met.target === earlier.target && kind.overrules.includes(correction.act);

function outcomeOf(
  row: CorrectionRow,
  met: Met | null,
  came: UnfitReason | 'applied' | 'overruled',
): Outcome {
  const fits = came === 'applied' || came === 'overruled';
  return {
    ...row,
    state: fits ? came : 'unfit',
    why: fits ? null : came,
    target: met?.target ?? null,
    article: met?.article ?? null,
    start: met?.span?.start ?? null,
    end: met?.span?.end ?? null,
    found: met?.found ?? {},
  };
}

/** Corrections of kinds that this version does not know: another has made them. */
export const unknown = ({ rows }: Standing): readonly Outcome[] =>
  rows
    .filter(({ correction }) => kindOf(correction) === null)
    .map((row) => outcomeOf(row, null, 'kind-unknown'));

/** A correction whose articles are not there. */
export const lost = (row: CorrectionRow): Outcome => outcomeOf(row, null, 'article-gone');

/** The order of saying: by time, then by what is said, whatever the order in which they came. */
export function inOrder(rows: readonly CorrectionRow[]): readonly CorrectionRow[] {
  const keys = new Map(
    rows.map((row) => [row, `${row.at} ${canonical([row.correction, row.by, row.reason])}`]),
  );
  return [...rows].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}
