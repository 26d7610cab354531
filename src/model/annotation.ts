import type { Article } from './article.js';
import type { Attribution, Quote } from './attribution.js';
import type { EventReport, Figure, Position, Schedule, Toll } from './claim.js';
import type { Issue } from './issue.js';
import type { Entity, Name, Placing } from './name.js';
import type { Quantity } from './quantity.js';
import type { Layout } from './text.js';
import type { Timex } from './timex.js';

/** What the annotate stage finds in one article. Lists are in text order. */
export interface Mentions {
  readonly quantities: readonly Quantity[];
  readonly times: readonly Timex[];
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

/** What the claims stage finds in one article. A Statement is an Attribution read as a claim. */
export interface Claims {
  readonly figures: readonly Figure[];
  readonly positions: readonly Position[];
  readonly events: readonly EventReport[];
  readonly schedules: readonly Schedule[];
  readonly tolls: readonly Toll[];
  readonly placings?: readonly Placing[];
}

/** One article with all that was read in it: the unit that lineage, stories and reconcile work on. */
export interface Annotation extends Mentions, Claims {
  readonly article: Article;
  readonly layout: Layout;
  readonly issues: readonly Issue[];
}
