import type { Stance } from '../claim.js';

/** Phrases by which a speaker's own words take a position ("ready to", "out of the question"). */
export interface StancePhrases {
  readonly stance: Stance;
  readonly phrases: readonly string[];
}

/**
 * Words that tell an event of a type (registry/events). `nouns` and `verbs` are all forms; a verb form that is also a noun stands in both.
 * `objects`: one of these words must stand in the same clause (a "strike" with "missile" is another than one with "union").
 */
export interface EventWords {
  readonly type: string;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly objects?: readonly string[];
  /** The verbs count only with a named place after them and someone named before ("is in …", "came to …"). */
  readonly placed?: boolean;
}

/** Words of stances, conditions, events and schedules. All in normal form. */
export interface PositionPack {
  readonly language: string;
  readonly stances: readonly StancePhrases[];
  /** Openers of a condition ("unless", "only if", "in return for"). */
  readonly conditions: readonly string[];
  readonly events: readonly EventWords[];
  /** Prepositions before the place where something happens or the goal of a journey. */
  readonly places: readonly string[];
  /** Signs that something is still to come ("will", "due to", "scheduled"). */
  readonly planned: readonly string[];
  /** Signs that it goes on ("continues", "is under way"). */
  readonly ongoing: readonly string[];
  readonly cancelled: readonly string[];
  /** Forms and phrases of putting off ("postponed", "pushed back"). */
  readonly postponed: readonly string[];
  /** Before the day something is put off to ("until"). */
  readonly to: readonly string[];
  /** Before the day it was set for ("from", "first scheduled for"). */
  readonly from: readonly string[];
}
