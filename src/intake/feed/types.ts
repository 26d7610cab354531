import type { Published } from '../../model/index.js';

/** A text as a feed gives it (RFC 4287 section 3.1). `value` is HTML where `markup`, else plain text. */
export interface FeedText {
  readonly value: string;
  readonly markup: boolean;
  /** BCP 47, as the feed says. */
  readonly language: string | null;
  /** What relative addresses in it are relative to. */
  readonly base: string;
}

export interface FeedPerson {
  readonly name: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

/** Where an entry came from before it stood in this feed: RSS `<source>`, Atom `source`. It names the real publisher. */
export interface FeedSource {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

/** What feeds and their entries have in common; what is not told is null. Addresses are absolute where the base is known. */
interface Common {
  readonly id: string | null;
  readonly title: FeedText | null;
  readonly link: string | null;
  readonly author: FeedPerson | null;
  readonly published: Published | null;
  readonly updated: Published | null;
}

export interface FeedEntry extends Common {
  readonly summary: FeedText | null;
  /** The text in full, in each form in which it is given. */
  readonly content: readonly FeedText[];
  readonly source: FeedSource | null;
}

export interface Feed extends Common {
  readonly format: 'rss' | 'atom' | 'json';
  readonly subtitle: FeedText | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
}

export interface FeedResult {
  readonly feed: Feed | null;
  /** What is wrong with the document, in the parser's words; entries may have been read all the same. */
  readonly error: string | null;
}
