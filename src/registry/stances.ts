import type { Stance } from '../model/claim.js';
import type { Polarity } from '../model/attribution.js';

/** Which position a speech act takes (acts are those of the packs' cues), when its content is affirmed and when it is negated. */
export interface StanceRow {
  readonly act: string;
  readonly affirm: Stance | null;
  readonly negated: Stance | null;
}

const row = (act: string, affirm: Stance | null, negated: Stance | null): StanceRow => ({ act, affirm, negated });

export const stances: readonly StanceRow[] = [
  row('demand', 'demands', null),
  row('insist', 'demands', null),
  row('order', 'demands', null),
  row('request', 'calls', null),
  row('urge', 'calls', null),
  row('advocate', 'calls', null),
  row('propose', 'offers', null),
  row('offer', 'offers', null),
  row('invite', 'offers', null),
  row('promise', 'plans', null),
  row('swear', 'plans', null),
  row('plan', 'plans', 'rejects'),
  row('decide', 'plans', 'rejects'),
  row('agree', 'accepts', 'rejects'),
  row('accept', 'accepts', 'rejects'),
  row('want', 'demands', 'rejects'),
  row('reject', 'rejects', null),
  row('refuse', 'rejects', null),
  row('deny', 'denies', null),
  row('threaten', 'threatens', null),
  row('hope', 'hopes', null),
  row('fear', null, null),
  row('predict', 'assesses', null),
  row('expect', 'assesses', null),
];

/** No comment is not a denial: the source is asked and says nothing. */
export const SILENCE: Polarity = 'unknown';
