import type { ClaimType, Correction, CorrectionAct, CorrectionSubject, Values } from '../model/index.js';
import type { CorrectionOutcome, KeptCorrection, Undoing } from '../store/types.js';

/** A correction as a row of a table: what it is of in plain words, and the whole of it. */
export interface CorrectionRecord extends CorrectionOutcome {
  readonly of: CorrectionSubject;
  readonly act: CorrectionAct;
  readonly type: ClaimType | null;
  /** The words that it is about; null where it is of articles. */
  readonly exact: string | null;
  /** The addresses of the articles that it names. */
  readonly address: readonly string[];
  readonly values: Values;
  readonly by: string | null;
  readonly at: string;
  readonly reason: string;
  readonly undone: Undoing | null;
  readonly correction: Correction;
}

export function correctionRecord(row: KeptCorrection): CorrectionRecord {
  const { line, state, why, story, by, at, reason, undone, correction } = row;
  const { of, act, values } = correction;
  const words = 'at' in correction ? correction.at.exact : null;
  return {
    line,
    state,
    why,
    story,
    by,
    at,
    reason,
    undone,
    correction,
    of,
    act,
    type: of === 'claim' ? correction.type : null,
    exact: words,
    address: addressesOf(correction),
    values,
  };
}

function addressesOf(correction: Correction): readonly string[] {
  switch (correction.of) {
    case 'claim':
      return [correction.at.address];
    case 'entity':
      return [correction.at, ...(correction.with ? [correction.with] : [])].map(({ address }) => address);
    case 'derivation':
      return [...('label' in correction.from ? [] : [correction.from]), correction.to].map(
        ({ address }) => address,
      );
    case 'story':
      return [...correction.articles, ...correction.from].map(({ address }) => address);
  }
}
