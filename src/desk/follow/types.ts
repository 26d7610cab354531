import type { Asked, Fetched } from '../../intake/fetch/index.js';
import type { Issue } from '../../model/index.js';

/** Fetches an address; the polite one, or one of a test. */
export interface Fetching {
  readonly get: (asked: Asked) => Promise<Fetched>;
}

export interface FollowOptions {
  /** Milliseconds between two looks at a source that does not ask for more. */
  readonly interval: number;
  /** Whether the pages are fetched that a feed gives only summaries of. */
  readonly pages: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What one look at a source brought. */
export interface Polled {
  readonly url: string;
  /** Articles that are new, or whose text is. */
  readonly articles: number;
  readonly issues: readonly Issue[];
}
