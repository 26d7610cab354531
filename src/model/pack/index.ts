import type {
  AttributionPack,
  CueNouns,
  CuePhrases,
  CueVerbs,
  Frame,
  QuoteMarks,
  SourceNouns,
  VerbColumn,
} from './attribution.js';
import type { DefinitionWords } from './definitions.js';
import type { Auxiliaries, GrammarPack, PronounForm } from './grammar.js';
import type { MeasurePack } from './measures.js';
import type { NamePack } from './names.js';
import type { NumberPack } from './numbers.js';
import type { PlacingPack } from './placings.js';
import type { EventWords, IssueForm, PositionPack, StanceCue, StancePhrases } from './positions.js';
import type { TextPack } from './text.js';
import type { TimePack } from './times.js';

/** Everything we read that belongs to one language. Data only: the engines in the stages give it meaning. */
export interface Pack {
  /** BCP 47 primary subtag, `und` for the pack of texts whose language has none. */
  readonly code: string;
  readonly text: TextPack;
  readonly grammar: GrammarPack;
  readonly numbers: NumberPack;
  readonly times: TimePack;
  readonly names: NamePack;
  readonly attribution: AttributionPack;
  readonly measures: MeasurePack;
  readonly definitions: readonly DefinitionWords[];
  readonly placings: PlacingPack;
  readonly positions: PositionPack;
}

/** Packs by code; `und` is always there. */
export type Packs = Readonly<Record<string, Pack>> & { readonly und: Pack };

export type {
  AttributionPack,
  CueNouns,
  CuePhrases,
  CueVerbs,
  Frame,
  QuoteMarks,
  SourceNouns,
  VerbColumn,
  Auxiliaries,
  DefinitionWords,
  GrammarPack,
  PronounForm,
  MeasurePack,
  NamePack,
  NumberPack,
  EventWords,
  IssueForm,
  PlacingPack,
  PositionPack,
  StanceCue,
  StancePhrases,
  TextPack,
  TimePack,
};
