import type { Annotation } from './annotation.js';
import type { AsOf } from './claim.js';
import type { Outcome } from './correction.js';
import type { Ground } from './ground.js';
import type { Span } from './span.js';

export type DerivationKind = 'copy' | 'edit' | 'excerpt' | 'paraphrase' | 'translation' | 'quotes';
/** `editor`: a person says so. */
export type GroundKind = 'credit' | 'overlap' | 'shared_facts' | 'link' | 'editor';

/** Why a derivation is believed: spans in the derived article and, where the source is among the articles, in the source. */
export interface DerivationGround {
  readonly kind: GroundKind;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly sourceSpans: readonly Span[];
}

/**
 * PROV wasDerivedFrom (wasQuotedFrom, wasRevisionOf, hadPrimarySource). `from` is the source: an article id, or a label where the
 * original is not among the articles; `to` the derived article. `strength` 0..1.
 */
export interface Derivation {
  readonly from: string;
  readonly to: string;
  readonly kind: DerivationKind;
  readonly grounds: readonly DerivationGround[];
  readonly strength: number;
}

/** The root that counts once however many repeat it: `text` = root of derived articles, `source` = the party a claim goes back to. */
export interface Origin {
  readonly id: string;
  readonly kind: 'text' | 'source';
  readonly label: string;
  readonly articles: readonly string[];
}

export type RelationType =
  | 'agrees'
  | 'rounds'
  | 'within_bound'
  | 'older_than'
  | 'newer_than'
  | 'revises'
  | 'narrower_scope'
  | 'broader_scope'
  | 'different_scope'
  | 'different_authority'
  | 'different_definition'
  | 'part_of'
  | 'counting_reset'
  | 'swapped_roles'
  | 'digit_slip'
  | 'translates'
  | 'conflicts';

/** What one article says of an entry (TEI `rdg`). `claim` is the id of the claim it shows; id is unique in the story. */
export interface Reading extends Span {
  readonly id: string;
  readonly article: string;
  readonly claim: string;
  readonly stated: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly quantifier: string | null;
  readonly asOf: AsOf | null;
  readonly status: string | null;
  readonly chain: readonly string[];
  readonly origin: string | null;
  readonly heading: boolean;
}

/** How two readings stand to each other. `reason` is a message key with values; `grounds` the evidence. */
export interface Relation {
  readonly a: string;
  readonly b: string;
  readonly type: RelationType;
  readonly reason: Message;
  readonly ground: Ground;
}

/** Words are made at the edge: a key of `messages/` and its values. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | null>>;
}

export type EntryKind = 'figure' | 'statement' | 'position' | 'event' | 'schedule';

/** One thing reported on, with its readings (TEI `app`). */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly measure: string | null;
  /** Population, place and time words that tell this entry from others of its measure; as printed or registry ids. */
  readonly label: string;
  readonly scope: Readonly<Record<string, string | null>>;
  readonly independentOrigins: number;
  readonly readings: readonly Reading[];
  readonly relations: readonly Relation[];
}

/** A reading that took the place of another. */
export interface Change {
  readonly entry: string;
  readonly at: string | null;
  readonly before: string | null;
  readonly after: string;
  readonly why: Message;
}

/** Why articles were put into one story. */
export interface StoryGround {
  readonly articles: readonly [string, string];
  readonly text: string;
  readonly weight: number;
}

/** Another story of the same people and places at another time, with what the two share. */
export interface Episode {
  readonly story: string;
  readonly shared: string;
  readonly weight: number;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  /** By language: the heading of the most central article in it. */
  readonly titles: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly articles: readonly Annotation[];
  readonly sigla: Readonly<Record<string, string>>;
  readonly grounds: readonly StoryGround[];
  readonly episodes: readonly Episode[];
  readonly derivations: readonly Derivation[];
  readonly origins: readonly Origin[];
  /** Ids of articles whose text origin is not known. */
  readonly unknownOrigin: readonly string[];
  readonly entries: readonly Entry[];
  readonly changes: readonly Change[];
  /** What people said of it, in the order of their saying. */
  readonly corrections: readonly Outcome[];
}
