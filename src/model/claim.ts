import type { Ground } from './ground.js';
import type { Quantifier } from './quantity.js';
import type { Span } from './span.js';

export type Status = 'reported' | 'proposed' | 'forecast' | 'hypothetical' | 'threat';
export type Aggregation = 'cumulative' | 'incident' | 'period' | 'current';

/** As-of time of a figure: `value` begins with the day, ISO 8601. */
export interface AsOf {
  readonly value: string;
  readonly precision: string | null;
  readonly basis: string | null;
}

/** Who says a claim, nearest to the text first, origin last; [] = the text names no source. Entity ids run parallel. */
export interface Sourced {
  readonly chain: readonly string[];
  readonly chainEntities: readonly (string | null)[];
  /** The attribution it stands in, if any. */
  readonly attribution: string | null;
}

/** Words of a text on how a count was made. `id` is a row of `registry/definitions`. */
export interface Definition extends Span {
  readonly id: string;
}

/** A stated quantity of something. start..end is the number with its quantifier words. `measure` is a row of `registry/measures`. */
export interface Figure extends Span, Sourced {
  readonly id: string;
  readonly quantity: string;
  readonly stated: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
  readonly quantifier: Quantifier;
  readonly unit: string | null;
  readonly measure: string | null;
  /** Who or what is counted, as printed ("Palestinian prisoners" style noun phrase), and its general kind (`registry/populations`). */
  readonly population: string | null;
  readonly populationId: string | null;
  readonly place: string | null;
  readonly placeEntity: string | null;
  readonly aggregation: Aggregation | null;
  readonly status: Status;
  readonly asOf: AsOf | null;
  /** The event or day the figure is about (start of the counting, or the incident's own day), ISO 8601. */
  readonly since: string | null;
  readonly eventDate: string | null;
  readonly partOf: string | null;
  /** The words say that these come beside others ("three more bodies"). */
  readonly further: boolean;
  /** How the text says that it was counted; absent where it says nothing. */
  readonly definitions?: readonly Definition[];
  /** Who did it, entity id, where the text says ("the attack by X killed"). */
  readonly agent: string | null;
  readonly heading: boolean;
  readonly hedged: boolean;
  readonly sentence: number;
  readonly ground: Ground;
}

export type Stance =
  | 'demands'
  | 'offers'
  | 'accepts'
  | 'rejects'
  | 'conditions'
  | 'calls'
  | 'plans'
  | 'threatens'
  | 'hopes'
  | 'assesses'
  | 'denies'
  | 'no_comment';

/** What a party wants, offers, refuses… start..end is the sentence part that says so; issue and condition as printed. */
export interface Position extends Span, Sourced {
  readonly id: string;
  readonly party: string | null;
  readonly partyEntity: string | null;
  readonly stance: Stance;
  readonly issue: string | null;
  readonly issueSpan: Span | null;
  readonly condition: string | null;
  readonly conditionSpan: Span | null;
  readonly sentence: number;
  readonly ground: Ground;
}

export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'postponed' | 'cancelled' | 'reported';

/** Something that happens. `type` is a row of `registry/events`; `who` are entity ids; `where` an entity id or words; `when` a TIMEX3 value. */
export interface EventReport extends Span, Sourced {
  readonly id: string;
  readonly type: string;
  readonly who: readonly string[];
  readonly where: string | null;
  readonly when: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly status: EventStatus;
  /** Words that say what: the object or head as printed ("the vote on the budget"). */
  readonly label: string;
  readonly sentence: number;
  readonly ground: Ground;
}

/** A dated thing to come or put off: `to` the new time, `from` the time it was planned for (both TIMEX3 values or null). */
export interface Schedule extends Span, Sourced {
  readonly id: string;
  readonly event: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: EventStatus;
  readonly sentence: number;
  readonly ground: Ground;
}

/** The article's own answer for its main incident, with victims that no number names. */
export interface Toll {
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly figures: readonly string[];
}
