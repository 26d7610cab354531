import type {
  Annotation,
  Article,
  CorrectionRow,
  CorrectionState,
  DeskEvent,
  Entry,
  Issue,
  LedgerLine,
  Role,
  Sketch,
  Story,
  UnfitReason,
  StorySummary,
} from '../model/index.js';

/** The bytes received, each under its SHA-256. */
export interface Originals {
  /** Keeps bytes; when this returns they are on the disk. The same bytes are kept once. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** The bytes, or null where they are not kept. Bytes that do not have the hash are an error (`original-damaged`). */
  readonly get: (sha256: string) => Promise<Uint8Array | null>;
  readonly remove: (sha256: string) => Promise<void>;
  /** All hashes, sorted. */
  readonly list: () => Promise<readonly string[]>;
}

/** What happened, append-only. */
export interface Ledger {
  /** Adds events in this order; when this returns they are on the disk. `at` is ISO 8601, `by` the name of a person. */
  readonly append: (
    events: readonly DeskEvent[],
    at: string,
    by?: string | null,
  ) => Promise<readonly LedgerLine[]>;
  /** The lines after a number, in order; all where it is 0. A broken line is an error (`ledger-damaged`). */
  readonly read: (after: number) => AsyncIterable<LedgerLine>;
  readonly head: () => Head;
  readonly close: () => Promise<void>;
}

/** A place in the ledger: the number of a line and its hash; 0 and zeros before the first. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Part of a list. `after` is the `next` of the part before; `limit` is bounded by the store. */
export interface Page {
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** A part of a list, and where the next begins; null at the end. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** One text that an address has held; rows of a list carry no text. */
export interface ArticleRow {
  /** The article's id: of this text under this name. */
  readonly id: string;
  /** Of its address: stays while the text changes, and names the article in addresses of the desk. */
  readonly key: string;
  readonly address: string;
  readonly source: string | null;
  /** The ledger line that brought it. */
  readonly seq: number;
  /** When it was received, ISO 8601. */
  readonly at: string;
  /** 1, 2, 3… at its address in the order of reception; the highest is the current one. */
  readonly revision: number;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly sha256: string;
  /** SHA-256 of what the article says, whatever the bytes around it. */
  readonly content: string;
  /** The key of its story; null for a text that was replaced, and before the stories are made. */
  readonly story: string | null;
}

/** A revision to keep: with the article as it was read, and what went wrong with it. */
export interface NewArticle {
  readonly row: Omit<ArticleRow, 'revision' | 'story'>;
  readonly article: Article;
  readonly issues: readonly Issue[];
}

export interface KeptArticle {
  readonly row: ArticleRow;
  readonly article: Article;
  readonly issues: readonly Issue[];
}

/** A story as it stands in lists. */
export interface StoryRow extends StorySummary {
  /** The key of the article of the story that came first: stays while articles join, and names the story in addresses. */
  readonly key: string;
  /** Of the set of its articles. */
  readonly id: string;
  /** A hash of all that is kept of it: another content is another version. */
  readonly version: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly articles: number;
  readonly outlets: number;
  /** Independent origins of texts. */
  readonly origins: number;
  readonly entries: number;
  /** Entries whose readings differ. */
  readonly differing: number;
  /** Days of the first and last article, ISO 8601; null where none has one. */
  readonly from: string | null;
  readonly to: string | null;
  /** The last ledger line that touched it. */
  readonly changed: number;
}

/** What a story tells otherwise of an article than the article alone. */
export type Retold = Partial<Omit<Annotation, 'layout'>>;

/** A story as it is kept: its articles by id, to be joined with their annotations, and what it tells otherwise of them. */
export type StoryBody = Omit<Story, 'articles'> & {
  readonly articles: readonly string[];
  readonly retold: Readonly<Record<string, Retold>>;
};

/** Which stories there are. */
export type ToldStory = Pick<StoryRow, 'key' | 'id' | 'version'>;

export interface KeptStory {
  readonly row: StoryRow;
  readonly body: StoryBody;
}

/** A story to be kept. Its body comes packed, so that the many stories of a step do not stand in memory together. */
export interface NewStory {
  readonly row: StoryRow;
  readonly articles: StoryBody['articles'];
  readonly corrections: StoryBody['corrections'];
  /** The StoryBody, as `packedJson` gives it. */
  readonly packed: Uint8Array;
  readonly entries: readonly Omit<EntryRow, 'story'>[];
}

export interface EntryRow {
  readonly id: string;
  readonly story: string;
  readonly kind: Entry['kind'];
  readonly measure: string | null;
  readonly label: string;
  readonly readings: number;
  readonly origins: number;
  /** Readings that differ from another of the entry. */
  readonly differing: number;
}

export interface FollowRow {
  readonly url: string;
  readonly type: 'feed' | 'page' | 'folder';
  readonly title: string | null;
  readonly since: string;
  /** What the last polls told; kept by the index only, so that a rebuild asks again. */
  readonly state: FollowState;
}

/**
 * When to ask next, ISO 8601, and what to ask with: `etag` and `lastModified` are of the address `of`, to which a redirect may have led.
 * `fault` is the code of what went wrong at the last look, null where nothing did; `ended` says why it is asked no more.
 */
export interface FollowState {
  readonly of: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly next: string | null;
  readonly failures: number;
  readonly fault: string | null;
  readonly ended: string | null;
}

export interface TokenRow {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  readonly sha256: string;
  readonly made: string;
}

/** A place where words were found. `snippet` is plain text of the article around the words. */
export interface Hit {
  /** The key of the article and the id of its current revision. */
  readonly article: string;
  readonly revision: string;
  readonly story: string | null;
  readonly headline: string | null;
  readonly snippet: string;
}

/** What became of a correction: `waiting` before the stories that it is of are made. */
export interface CorrectionOutcome {
  readonly line: number;
  readonly state: CorrectionState | 'waiting' | 'undone';
  readonly why: UnfitReason | null;
  /** The key of the story in which it was found to be so. */
  readonly story: string | null;
}

/** Who took a correction back, when and why; `line` is that of the undoing. */
export interface Undoing {
  readonly line: number;
  readonly by: string | null;
  readonly at: string;
  readonly reason: string;
}

/** A correction as it is kept. */
export interface KeptCorrection extends CorrectionRow, CorrectionOutcome {
  readonly undone: Undoing | null;
  /** Whether the stories were made with it, or without it where it was undone. */
  readonly told: boolean;
}

/** What is new since a ledger line: the rows as they are now. */
export interface Changed {
  readonly seq: number;
  readonly articles: readonly ArticleRow[];
  readonly stories: readonly StoryRow[];
  /** Keys of stories that are no more: their articles are in others now. */
  readonly gone: readonly string[];
  /** Lines of corrections that came, were undone, or fit otherwise than before. */
  readonly corrections: readonly number[];
}

/** An annotation to keep, with what the grouping needs of it. */
export interface NewAnnotation {
  readonly engine: string;
  readonly annotation: Annotation;
  readonly sketch: Sketch;
  /** The annotation as it is kept (`packedAnnotation`), where who made it did that too. */
  readonly packed?: Uint8Array | undefined;
}

/** An article that a version of the engine stopped over, by its id, and why. It is not read again until a person asks for it. */
export interface Stop {
  readonly engine: string;
  readonly article: string;
  readonly issue: Issue;
}

/** A current article that was stopped over. */
export interface StoppedRow {
  readonly row: ArticleRow;
  readonly issue: Issue;
}

/** A current article: which one, and when it came. */
export interface Current {
  readonly id: string;
  readonly key: string;
  /** The line that brought the first and the current text of its address. */
  readonly first: number;
  readonly last: number;
  /** The key of its story; null before that is made. */
  readonly story: string | null;
}

/** The bytes that came last to an address, whether or not an article was in them. */
export interface Receipt {
  readonly address: string;
  readonly sha256: string;
  readonly seq: number;
}

/** What a step brings to the index; written as one: all of it or nothing. */
export interface Batch {
  /** Where the index stands in the ledger after it. */
  readonly head: Head;
  /** The version of the engine that everything in the index is made by. */
  readonly engine?: string;
  readonly receipts?: readonly Receipt[];
  readonly articles?: readonly NewArticle[];
  /** Annotations by the version of the engine that made them. */
  readonly annotations?: readonly NewAnnotation[];
  readonly stops?: readonly Stop[];
  /** Articles that are to be read again, by id: no version of the engine stops over them any more. */
  readonly retried?: readonly string[];
  /** Articles that are no longer there, by key. */
  readonly deleted?: readonly string[];
  /** Stories that are no longer there, by key. */
  readonly gone?: readonly string[];
  readonly stories?: readonly NewStory[];
  readonly follows?: readonly Omit<FollowRow, 'state'>[];
  readonly unfollows?: readonly string[];
  readonly tokens?: readonly TokenRow[];
  readonly revoked?: readonly string[];
  readonly settings?: Readonly<Record<string, string | number | boolean | null>>;
  readonly looks?: Readonly<Record<string, number>>;
  readonly corrections?: readonly CorrectionRow[];
  /** Corrections taken back, by their lines. */
  readonly undone?: ReadonlyMap<number, Undoing>;
  readonly outcomes?: readonly CorrectionOutcome[];
}

/**
 * What is made from the originals and the ledger, ready to be asked. One interface for every engine; a failure of the engine is thrown
 * as it comes. Lists are ordered by the newest first.
 */
export interface Index {
  readonly head: () => Promise<Head>;
  /** The version of the engine that made it; null while it is empty. */
  readonly engine: () => Promise<string | null>;
  readonly write: (batch: Batch) => Promise<void>;
  /** Keeps annotations and stops apart from any step; annotations that are there already stay. */
  readonly keep: (annotations: readonly NewAnnotation[], stops: readonly Stop[]) => Promise<void>;
  /** What came last to these addresses. */
  readonly receipts: (addresses: readonly string[]) => Promise<readonly Receipt[]>;
  readonly articles: (page: Page) => Promise<Part<ArticleRow>>;
  /** By its key, for the current revision, or by the id of any revision. */
  readonly article: (keyOrId: string) => Promise<KeptArticle | null>;
  /** All that an address has held, by the key of the article, the first first. */
  readonly revisions: (key: string) => Promise<readonly ArticleRow[]>;
  /** Ids of current articles that this version of the engine has neither annotated nor stopped over. */
  readonly unread: (engine: string) => Promise<readonly string[]>;
  /** Whether an article, or what came last to an address, is in the bytes with this hash. */
  readonly holds: (sha256: string) => Promise<boolean>;
  /** What each address holds now, by id; of the articles with these keys, or of all. */
  readonly current: (keys?: readonly string[]) => Promise<readonly Current[]>;
  /** Keys, ids and versions of all stories. */
  readonly told: () => Promise<readonly ToldStory[]>;
  /** The annotations of these articles by a version of the engine, in the order asked for; what is not there is left out. */
  readonly annotations: (ids: readonly string[], engine: string) => Promise<readonly Annotation[]>;
  /** Over which of these articles a version of the engine stopped. */
  readonly stops: (ids: readonly string[], engine: string) => Promise<readonly Stop[]>;
  /** All current articles that it stopped over, the newest first. */
  readonly stopped: (engine: string) => Promise<readonly StoppedRow[]>;
  /** What the grouping needs of all current articles that this version of the engine has annotated. */
  readonly sketches: (engine: string) => Promise<readonly Sketch[]>;
  readonly stories: (page: Page) => Promise<Part<StoryRow>>;
  /** By its key, or by the key or id of any of its articles. */
  readonly story: (keyOrId: string) => Promise<KeptStory | null>;
  readonly entries: (story: string, page: Page) => Promise<Part<EntryRow>>;
  readonly changed: (since: number) => Promise<Changed>;
  readonly search: (words: string, page: Page) => Promise<Part<Hit>>;
  readonly follows: () => Promise<readonly FollowRow[]>;
  readonly setFollowState: (url: string, state: FollowState) => Promise<void>;
  readonly tokens: () => Promise<readonly TokenRow[]>;
  readonly settings: () => Promise<Readonly<Record<string, string | number | boolean | null>>>;
  readonly look: (person: string) => Promise<number>;
  /** All corrections, also those that were undone, in the order of their lines. */
  readonly corrections: () => Promise<readonly KeptCorrection[]>;
  /** Current articles that say just this, by `content`. */
  readonly holding: (contents: readonly string[]) => Promise<readonly Pick<ArticleRow, 'id' | 'content'>[]>;
  /** Empties it, so that it can be made again. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The part of an index that is asked, and not changed. */
export type IndexReads = Omit<Index, 'write' | 'keep' | 'setFollowState' | 'clear' | 'close'>;

/** A data folder that is open. */
export interface Store {
  readonly folder: string;
  readonly originals: Originals;
  readonly ledger: Ledger;
  readonly index: Index;
  readonly close: () => Promise<void>;
}
