import type {
  AsOf,
  BlockKind,
  ClaimType,
  CorrectionAct,
  CorrectionState,
  CorrectionSubject,
  DerivationKind,
  EntryKind,
  EventStatus,
  GroundKind,
  Issue,
  Message,
  NameKind,
  Numbers,
  Published,
  RelationType,
  Stance,
  UnfitReason,
  Values,
} from '../model/index.js';
import type { Ledger } from './ledgers/types.js';

/** Words taken from an article, with its language (BCP 47) so that they can be spoken, set and isolated rightly. */
export interface Printed {
  readonly text: string;
  readonly language: string | null;
}

/** Where a fact stands. `mark` is the id of a marked place in the text of that article: each occurs once in a briefing. */
export interface Place {
  readonly article: string;
  readonly siglum: string;
  readonly mark: string;
  /** Sigla of those that the article derives from, or shares its root with, and that say the same here: it adds no account of its own. */
  readonly copies: readonly string[];
  readonly heading: boolean;
}

/**
 * Who says so: the party it goes back to (null: none named), through whom (that party's side first), the root of the text where
 * no party is named, the id of the origin and the number of its colour (0: none).
 */
export interface By {
  readonly label: string | null;
  readonly through: readonly string[];
  readonly root: string | null;
  readonly origin: string | null;
  readonly colour: number;
}

/** A person's word on a claim: never a reading, always shown as theirs. */
export interface Said {
  readonly act: CorrectionAct;
  readonly by: string | null;
  readonly reason: string;
}

/** A correction, and what became of it. */
export interface CorrectionView extends Said {
  readonly line: number;
  readonly at: string;
  readonly of: CorrectionSubject;
  readonly type: ClaimType | null;
  readonly state: CorrectionState | 'waiting' | 'undone';
  readonly why: UnfitReason | null;
  /** The words that it is about. */
  readonly words: Printed | null;
  /** The marked place of those words; null where it has none. */
  readonly mark: string | null;
  /** What it is of, where no words say: sigla or names of the articles. */
  readonly labels: readonly string[];
  readonly values: Values;
  readonly found: Values;
}

/** Words around a marked place: one sentence, cut where it is long. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly language: string | null;
}

/** What one origin says of an entry at one time, in however many articles. `stated` are the printed forms, the root's first. */
export interface FigureRow extends Numbers {
  readonly id: string;
  readonly stated: readonly Printed[];
  readonly asOf: AsOf | null;
  /** Time to draw it at (ISO 8601): as-of, else the earliest publication; null where neither is known. */
  readonly at: string | null;
  readonly status: string | null;
  readonly hedged: boolean;
  readonly by: By;
  readonly places: readonly Place[];
  /** What people said of its readings, where they did. */
  readonly said?: readonly Said[];
}

/** What tells an entry from others of its measure: `place` and `agent` are names, `day` ISO 8601, `population` and `span` ids. */
export type Scope = Readonly<Record<string, string | null>>;

export interface FigureView {
  readonly id: string;
  readonly kind: 'figure';
  readonly measure: string | null;
  readonly label: string;
  /** What is counted, as printed. */
  readonly counted: string | null;
  readonly scope: Scope;
  readonly status: string | null;
  readonly origins: number;
  readonly articles: number;
  readonly core: boolean;
  /** Whether it is shown with a heading of its own; the others are further figures, listed at the end. */
  readonly key: boolean;
  /** Null where there is but one reading, or nothing but what is asked, expected or feared. */
  readonly spread: Spread | null;
  readonly rows: readonly FigureRow[];
}

/** A main figure in one line: the least and the most that is reported of it, and what is for the last day. */
export interface GlanceFigure {
  readonly entry: string;
  readonly least: FigureRow;
  readonly most: FigureRow;
  readonly last: readonly FigureRow[];
}

/** Ids of rows: the newest of them, several where they are of one time, and the lowest and the highest. Nothing is averaged or chosen. */
export interface Spread {
  readonly newest: readonly string[];
  readonly least: string;
  readonly most: string;
}

/** One side of a difference. */
export interface Side {
  readonly reading: string;
  readonly stated: Printed;
  readonly excerpt: Excerpt;
  readonly by: By;
  readonly asOf: string | null;
  readonly at: string | null;
  readonly place: Place;
}

export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly type: RelationType;
  readonly grave: boolean;
  readonly reason: Message;
}

/** An entry on which accounts differ. `grave`: in some way that nothing in the texts explains. */
export interface DifferenceView {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly measure: string | null;
  readonly label: string;
  readonly counted: string | null;
  readonly scope: Scope;
  readonly grave: boolean;
  /** The gravest first, a few of each kind; `more` is how many there are besides. */
  readonly pairs: readonly Pair[];
  readonly more: number;
}

/** Something said, once, with all the places where it stands. */
export interface Utterance {
  readonly id: string;
  readonly direct: boolean;
  readonly act: string;
  readonly polarity: string;
  readonly hedged: boolean;
  readonly words: Printed;
  readonly through: readonly string[];
  readonly places: readonly Place[];
}

export interface VoiceView {
  readonly key: string;
  readonly label: string;
  /** A row of the source classes; null where the text does not tell. */
  readonly kind: string | null;
  readonly articles: number;
  readonly utterances: readonly Utterance[];
}

export interface PositionRow {
  readonly id: string;
  readonly stance: Stance;
  readonly issue: Printed | null;
  readonly condition: Printed | null;
  readonly words: Excerpt;
  readonly through: readonly string[];
  readonly places: readonly Place[];
}

export interface PartyView {
  readonly key: string;
  readonly label: string | null;
  readonly rows: readonly PositionRow[];
}

export interface Step {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: EventStatus;
  readonly by: By;
  readonly words: Excerpt;
  readonly places: readonly Place[];
}

export interface ScheduleView {
  readonly key: string;
  readonly event: string;
  readonly label: Printed;
  readonly steps: readonly Step[];
}

export interface Node {
  readonly id: string;
  readonly label: string;
  readonly kind: 'article' | 'outside';
  readonly unknown: boolean;
  readonly colour: number;
}

/** Grounds of one kind, each with the words it stands on where there are any. */
export interface GroundView {
  readonly kind: GroundKind;
  readonly items: readonly {
    readonly text: string;
    readonly words: Printed | null;
    readonly place: Place | null;
  }[];
}

export interface EdgeView {
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly kind: DerivationKind;
  readonly credited: boolean;
  readonly strength: number;
  readonly grounds: readonly GroundView[];
}

export interface LineageView {
  readonly nodes: readonly Node[];
  readonly edges: readonly EdgeView[];
}

export interface Happening {
  readonly id: string;
  readonly type: string;
  readonly label: Printed;
  readonly where: string | null;
  readonly status: EventStatus;
  readonly words: Excerpt;
  readonly by: By;
  readonly places: readonly Place[];
}

/** What happened on one day, or in one stretch as precise as the texts allow; `when` is a TIMEX3 value, null if not told. */
export interface DayView {
  readonly when: string | null;
  readonly happenings: readonly Happening[];
}

/** A stretch of text: plain, or a marked place with what stands in it. */
export type Part = string | Mark;

export interface Mark {
  readonly ids: readonly string[];
  readonly kind: 'figure' | 'quote' | 'other';
  readonly entry: string | null;
  readonly parts: readonly Part[];
  /** The claim that stands here, where one does: a place may be marked for other reasons. */
  readonly claim?: string;
  /** What people said of the claims that stand here, where they did. */
  readonly said?: readonly Said[];
}

/** One sentence, or several that a marked place binds together. */
export type Passage = readonly Part[];

export interface BlockView {
  readonly kind: BlockKind;
  readonly passages: readonly Passage[];
}

export interface ArticleView {
  readonly id: string;
  readonly siglum: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly credits: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Published | null;
  readonly from: readonly { readonly kind: DerivationKind; readonly label: string }[];
  readonly unknownOrigin: boolean;
  readonly issues: readonly Issue[];
  readonly blocks: readonly BlockView[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly articles: number;
}

export interface Counts {
  readonly articles: number;
  readonly languages: number;
  readonly origins: number;
  readonly unknown: number;
  readonly differences: number;
  /** Those of them that nothing in the texts explains. */
  readonly unexplained: number;
}

/** A text origin and the articles that go back to it. */
export interface OriginView {
  readonly id: string;
  readonly label: string;
  readonly articles: readonly string[];
}

/** All there is to show of one story: keys and values, no words of ours, no markup. */
export interface StoryView {
  readonly id: string;
  readonly title: Printed;
  readonly languages: readonly string[];
  readonly counts: Counts;
  /** First and last publication, ISO 8601 as precise as known. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly about: readonly Named[];
  /** Stories of the same people and places at other times. */
  readonly episodes: readonly { readonly id: string; readonly title: Printed }[];
  readonly glance: readonly GlanceFigure[];
  readonly figures: readonly FigureView[];
  readonly differences: readonly DifferenceView[];
  readonly voices: readonly VoiceView[];
  readonly positions: readonly PartyView[];
  readonly schedule: readonly ScheduleView[];
  readonly lineage: LineageView;
  readonly origins: readonly OriginView[];
  readonly timeline: readonly DayView[];
  readonly ledgers: readonly Ledger[];
  readonly corrections: readonly CorrectionView[];
  readonly articles: readonly ArticleView[];
}

export interface Briefing {
  readonly stories: readonly StoryView[];
}
