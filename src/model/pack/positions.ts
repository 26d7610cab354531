import type { Stance } from '../claim.js';

/**
 * Phrases by which a speaker's own words take a position. `subject`: `self` where only what speakers say of themselves counts ("we are
 * ready to"); `any` where the phrase judges whatever it is said of ("is out of the question"); `first` where the verb is itself in the first
 * person ("no vamos a"); `reported` where it holds only of what others report them to say ("said it would"). `conditional`: counts only with a condition ("the strike will continue until …"): `always`, or where the text `told`
 * it of a party in its own voice ("the party will not join unless …", while "the party says it will not join" stands alone). `thing`: the stance
 * where a thing follows instead of an act ("wir wollen höhere Löhne").
 */
export interface StancePhrases {
  readonly stance: Stance;
  readonly thing?: Stance;
  readonly subject: 'self' | 'any' | 'first' | 'reported';
  readonly conditional?: 'always' | 'told';
  /** A modal that says by itself that its subject means to ("will" in German, not in English): told of a party in the text's own voice it counts alone. */
  readonly meant?: true;
  /** What follows must name one of these ("ready for talks"). */
  readonly about?: readonly string[];
  readonly phrases: readonly string[];
}

/**
 * How the issue of a position is put: a clause ("that they leave"), someone asked to do something ("the army to leave"), an infinitive
 * ("to leave") or a noun phrase ("the plan").
 */
export type IssueForm = 'clause' | 'ask' | 'infinitive' | 'object';

/**
 * Words by which a text says that someone takes a position, with the forms of issue they take it on. `rows`: all forms of a word, one
 * word a row. `with`: a word that belongs to it ("turned down"). `about`: the issue must name one of these ("denied the claim");
 * where words are compounded, its last part counts. `negated`: the stance of "does not …"; left out where that is none. `stance` is null
 * where only that is one ("has not answered questions").
 */
export interface StanceCue {
  readonly stance: Stance | null;
  readonly negated?: Stance;
  readonly takes: readonly IssueForm[];
  readonly rows: readonly string[];
  readonly with?: readonly string[];
  readonly about?: readonly string[];
  /** What it is on says less than the verb ("put off the ballot"): no issue is cut out. */
  readonly whole?: true;
  /** An amount will do where `about` names things: money or a share of an offer, any number of an assertion. */
  readonly amounts?: true;
}

/**
 * Words that tell an event of a type (registry/events). `nouns` and `verbs` are all forms; a verb form that is also a noun stands in both.
 * `objects`: one of these words must stand beside it in the sentence (a "strike" with "missile" is another than one with "union").
 */
export interface EventWords {
  readonly type: string;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly objects?: readonly string[];
  /** The verbs count only with a named place after them and someone named before ("is in …", "came to …"). */
  readonly placed?: boolean;
  /** The verbs count only without an object right after them ("demonstrated in the square", not "demonstrated courage"). */
  readonly alone?: boolean;
  /** A person named right after it makes it words, not deeds ("attacked Anna Lind over her plan"). */
  readonly notPerson?: boolean;
  /** Words soon after it that make it something else ("meet the target"). */
  readonly notWith?: readonly string[];
  /** Words right before it that make it something else ("press" conference, "opened" fire). */
  readonly notAfter?: readonly string[];
  /** Words right after it that make it an image ("a flood of" letters). */
  readonly notBefore?: readonly string[];
}

/** Words of stances, conditions, events and schedules. All in normal form. */
export interface PositionPack {
  readonly language: string;
  readonly stances: readonly StancePhrases[];
  readonly cues: readonly StanceCue[];
  /** Modals by which others say what someone may or ought to do ("should"): no stance is taken by that. */
  readonly ought?: readonly string[];
  /** Verbs of speech: to withhold them is to give no comment ("declined to say"). All forms. */
  readonly silence: readonly string[];
  /** Nouns for what one is asked ("request", "question"): no issue of a silence. All forms. */
  readonly questions: readonly string[];
  /** Verbs that state no will after "will not" ("be", "forget"). */
  readonly idle: readonly string[];
  /** Openers of a condition ("unless", "only if", "in return for"). */
  readonly conditions: readonly string[];
  /** Those of `conditions` that tie all of the clause before to them ("unless", "provided"). */
  readonly strict?: readonly string[];
  /** Those that do so where that clause is negated ("not … until"). */
  readonly barring?: readonly string[];
  /** Prepositions that open a condition where a clause follows them ("til avtalen er signert"). */
  readonly clausal?: readonly string[];
  /** Endings of verbs in the future ("signerons"). */
  readonly futures?: readonly string[];
  /** Endings by which a verb in reported speech tells what was to come ("dijo que liberarían"). */
  readonly reportedFutures?: readonly string[];
  /** Words that tie an act to its condition ("only"): what would be done only so is a condition set. */
  readonly only?: readonly string[];
  /** Nouns by which a text names again the body that speaks ("the group", "the company"). All forms. */
  readonly selves?: readonly string[];
  /** Nouns by which a text names again the state that speaks ("the country"). All forms. */
  readonly countries?: readonly string[];
  /** Nouns for bodies and groups that take sides, beside those that speak as sources ("opposition", "dockers"). All forms that can be a subject. */
  readonly parties?: readonly string[];
  /** Nouns for a stance, which someone has ("the union's demand for …"). */
  readonly nouns?: readonly { readonly stance: Stance; readonly forms: string }[];
  /** Prepositions from a noun of a stance to whose it is ("the demand of the union"). */
  readonly owned?: readonly string[];
  /** Prepositions before who does what a noun of a stance tells, beside those of the passive ("durch", "por parte de"). */
  readonly doers?: readonly string[];
  /** Words that lead from a noun of a stance to what it is on ("demand for", "demands include"). */
  readonly leads?: readonly string[];
  /** Prepositions that also open a clause of what has happened ("after the rebels rejected …"). */
  readonly openers?: readonly string[];
  /** Nouns for people of whom only what they tell is known ("source", "witness"): no side of anything. All forms. */
  readonly tellers?: readonly string[];
  readonly events: readonly EventWords[];
  /**
   * Words before an event that say it is not there, or not yet: nouns with a preposition ("calls for", "the prospect of"), verbs with it as
   * their object ("prevent", "discuss"). The cues of stances that take an object count as well.
   */
  readonly absent?: readonly string[];
  /** Determiners and adjectives before an event that is no one event ("any", "every", "possible"). */
  readonly generic?: readonly string[];
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
  /** Before the day it is moved away from ("from"). */
  readonly from: readonly string[];
  /** Before a day it is or was set for ("scheduled for", "due on"): the old day where a newer one is told. */
  readonly set: readonly string[];
  /** Words that mark the first plan of several ("originally"). */
  readonly original: readonly string[];
}
