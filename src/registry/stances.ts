import type { Polarity } from '../model/attribution.js';
import type { Stance } from '../model/claim.js';

/** What a party can do about an issue; the packs say with which words (`positions`, `cues` and `stances`). */
export const stances: readonly Stance[] = [
  'demands',
  'calls',
  'offers',
  'accepts',
  'rejects',
  'conditions',
  'plans',
  'threatens',
  'hopes',
  'assesses',
  'denies',
  'no_comment',
];

/** No comment is not a denial: the source is asked and says nothing. */
export const SILENCE: Polarity = 'unknown';
