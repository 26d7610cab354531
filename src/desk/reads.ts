import type { Annotation, Issue, Story } from '../model/index.js';
import type {
  ArticleRow,
  Changed,
  EntryRow,
  FollowRow,
  Head,
  Hit,
  KeptCorrection,
  Page,
  Part,
  StoppedRow,
  StoryRow,
} from '../store/types.js';

export type {
  ArticleRow,
  Changed,
  EntryRow,
  FollowRow,
  Head,
  Hit,
  KeptCorrection,
  Page,
  Part,
  StoppedRow,
  StoryRow,
} from '../store/types.js';

/** A story with the annotations of its articles, as the views take it. */
export interface FullStory {
  readonly row: StoryRow;
  readonly story: Story;
}

/** One revision of an article; `annotation` is null where this version of the engine has not read it, or could not. */
export interface FullArticle {
  readonly row: ArticleRow;
  readonly annotation: Annotation | null;
  readonly issues: readonly Issue[];
}

/** All that is asked of a desk without changing it. What is not there is null. */
export interface DeskReads {
  /** Where the desk stands in its ledger: the same head, the same answers. */
  readonly head: () => Promise<Head>;
  readonly stories: (page: Page) => Promise<Part<StoryRow>>;
  /** By its key or the id of any of its articles. */
  readonly story: (key: string) => Promise<FullStory | null>;
  readonly entries: (story: string, page: Page) => Promise<Part<EntryRow>>;
  readonly articles: (page: Page) => Promise<Part<ArticleRow>>;
  /** By its key, for the current revision, or by the id of any revision. */
  readonly article: (keyOrId: string) => Promise<FullArticle | null>;
  /** Current articles that the engine stopped over: they are in no story until they are read. */
  readonly stopped: () => Promise<readonly StoppedRow[]>;
  /** All that the address of an article has held, by its key. */
  readonly revisions: (key: string) => Promise<readonly ArticleRow[]>;
  /** The bytes received, by their SHA-256. */
  readonly original: (sha256: string) => Promise<Uint8Array | null>;
  readonly search: (words: string, page: Page) => Promise<Part<Hit>>;
  /** What is new since a line of the ledger. */
  readonly changed: (since: number) => Promise<Changed>;
  readonly follows: () => Promise<readonly FollowRow[]>;
  /** The line up to which a person has seen everything. */
  readonly look: (person: string) => Promise<number>;
  /** All that people corrected, also what was undone, in the order of their lines. */
  readonly corrections: () => Promise<readonly KeptCorrection[]>;
}
