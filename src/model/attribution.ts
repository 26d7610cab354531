import type { Ground } from './ground.js';
import type { Span } from './span.js';

export type SourceClass =
  | 'named_person'
  | 'office'
  | 'institution'
  | 'armed_group'
  | 'outlet'
  | 'wire'
  | 'document'
  | 'residents'
  | 'anonymous_official'
  | 'anonymous_source'
  | 'unattributed';

export type Polarity = 'affirm' | 'negated' | 'deny' | 'unknown';

/** Who is given as the source: the printed words, the entity they name or corefer with (null if none), the class. */
export interface Source extends Span {
  readonly label: string;
  readonly entity: string | null;
  readonly class: SourceClass;
  /** The words that name the source where the span is a pronoun or description ("he" → "Anna Lind"); else the label. */
  readonly resolved: string;
}

/** Speech act of the cue; ids are rows of `registry/acts`. */
export type Act = string;

export type ContentForm = 'direct' | 'indirect' | 'mixed' | 'continued';

/**
 * Source, cue and content of one attribution (PARC3, PolNeAR). `content` may be discontinuous. `within` is the id of the attribution
 * that this one is told in; `chain` runs from the source nearest to the text to the origin, [] = none named (labels as printed
 * after coreference, or the entity's name). `hedged`: the text marks it as hearsay or doubtful (reportedly, "skal have").
 */
export interface Attribution {
  readonly id: string;
  readonly source: Source | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act: Act;
  readonly polarity: Polarity;
  readonly form: ContentForm;
  readonly hedged: boolean;
  /** The source says or thinks the content; false where it only does it (offers, plans, refuses), so that the reporter says so. */
  readonly voiced: boolean;
  readonly within: string | null;
  readonly chain: readonly string[];
  /** Entity ids parallel to `chain`, null where a label names no entity. */
  readonly chainEntities: readonly (string | null)[];
  readonly sentence: number;
  readonly ground: Ground;
}

/** Direct speech: start..end is the text within the marks (for a dash quote after the dash, up to the cue). */
export interface Quote extends Span {
  readonly id: string;
  readonly speaker: Source | null;
  readonly cue: Span | null;
  readonly chain: readonly string[];
  readonly chainEntities: readonly (string | null)[];
  /** The attribution that this quote is (part of) the content of. */
  readonly attribution: string | null;
  readonly ground: Ground;
}
