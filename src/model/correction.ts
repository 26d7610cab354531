import type { DerivationKind } from './story.js';

/** An article whatever its id: its address, and SHA-256 of what it said, by which it is found where the address holds nothing. */
export interface ArticleAnchor {
  readonly address: string;
  readonly content: string;
}

/** Words of an article, found again by their text (W3C TextQuoteSelector). */
export interface QuoteAnchor extends ArticleAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type ClaimType = 'figure' | 'statement' | 'quote' | 'position' | 'event' | 'schedule';

/** Fields by name with what they are amended to; null empties one. */
export type Values = Readonly<Record<string, string | number | null>>;

/** `what` tells claims at the same words apart: the measure, stance, event or act that the claim was of. */
export interface ClaimCorrection {
  readonly of: 'claim';
  readonly act: 'confirm' | 'reject' | 'amend' | 'recommend';
  readonly type: ClaimType;
  readonly what: string | null;
  readonly at: QuoteAnchor;
  readonly values: Values;
}

/** What a name stands for. `merge`: the name `at` and the name `with` are of one; `split`: the name `at`, as that article prints it, is of another. */
export interface EntityCorrection {
  readonly of: 'entity';
  readonly act: 'confirm' | 'reject' | 'amend' | 'merge' | 'split';
  readonly at: QuoteAnchor;
  readonly with: QuoteAnchor | null;
  readonly values: Values;
}

/** Who derives from whom: the source is an article, or the name of one that is not among the articles. */
export interface DerivationCorrection {
  readonly of: 'derivation';
  readonly act: 'confirm' | 'reject' | 'amend';
  readonly kind: DerivationKind;
  readonly from: ArticleAnchor | { readonly label: string };
  readonly to: ArticleAnchor;
  readonly values: Values;
}

/** The story of these articles. `merge`: they are of one story; `split`: they are of another than those in `from`. */
export interface StoryCorrection {
  readonly of: 'story';
  readonly act: 'confirm' | 'reject' | 'amend' | 'merge' | 'split';
  readonly articles: readonly ArticleAnchor[];
  readonly from: readonly ArticleAnchor[];
  readonly values: Values;
}

/** A person's word for, against or beside what the engine found. Anchored to articles and their words, never to ids of the engine. */
export type Correction = ClaimCorrection | EntityCorrection | DerivationCorrection | StoryCorrection;

export type CorrectionAct = Correction['act'];
export type CorrectionSubject = Correction['of'];

/** A correction with who made it, when (ISO 8601) and why. `line` is its line of the ledger. */
export interface CorrectionRow {
  readonly line: number;
  readonly by: string | null;
  readonly at: string;
  readonly reason: string;
  readonly correction: Correction;
}

/** Why a correction no longer fits. */
export type UnfitReason =
  | 'article-gone'
  | 'words-gone'
  | 'words-several'
  | 'claim-gone'
  | 'claim-several'
  | 'name-gone'
  | 'derivation-gone'
  | 'story-parted'
  | 'kind-unknown';

/** `overruled`: a later correction of the same thing says otherwise. */
export type CorrectionState = 'applied' | 'overruled' | 'unfit';

/** What became of a correction in a story: what it met there, and what the engine had read where it was amended. */
export interface Outcome extends CorrectionRow {
  readonly state: CorrectionState;
  readonly why: UnfitReason | null;
  /** Id of the claim or entity, `FROM TO` of a derivation, the articles of a story; null where nothing was met. */
  readonly target: string | null;
  /** Where in which article it holds; null for what spans articles. */
  readonly article: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly found: Values;
}
