import type { Polarity } from '../model/attribution.js';
import type { Stance } from '../model/claim.js';

/**
 * What a party can do about an issue; the packs say with which words (`positions`, `cues` and `stances`). `firmness`: whether the word
 * itself leaves room. `plover`: the nearest code of the PLOVER event ontology, null where it has none.
 */
export interface StanceRow {
  readonly id: Stance;
  readonly firmness: 'firm' | 'soft';
  readonly plover: string | null;
}

const row = (id: Stance, firmness: StanceRow['firmness'], plover: string | null): StanceRow => ({
  id,
  firmness,
  plover,
});

export const stances: readonly StanceRow[] = [
  row('demands', 'firm', 'REQUEST'),
  row('calls', 'soft', 'REQUEST'),
  row('offers', 'soft', 'AGREE'),
  row('accepts', 'firm', 'AGREE'),
  row('rejects', 'firm', 'REJECT'),
  row('conditions', 'firm', 'REQUEST'),
  row('plans', 'soft', null),
  row('threatens', 'firm', 'THREATEN'),
  row('hopes', 'soft', null),
  row('assesses', 'soft', null),
  row('denies', 'firm', null),
  row('no_comment', 'soft', null),
];

/** No comment is not a denial: the source is asked and says nothing. */
export const SILENCE: Polarity = 'unknown';
