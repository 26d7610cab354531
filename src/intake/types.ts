import type { Article, Block, Issue, OffsetMap, Published } from '../model/index.js';

/** An article as it came in, or why there is none. */
export interface Received {
  readonly file: string;
  readonly article: Article | null;
  readonly issues: readonly Issue[];
}

/** What is known of an input besides its bytes. */
export interface ReadOptions {
  /** The name it was found under, relative to the argument; part of the article's id. */
  readonly file: string;
  /** The format, where the name does not tell it. */
  readonly as?: FormatId | undefined;
  /** RFC 6838, as a server sends it: `text/html; charset=utf-8`. */
  readonly mediaType?: string | undefined;
  /** The text of the sidecar, and its name for messages. */
  readonly sidecar?: { readonly file: string; readonly text: string } | undefined;
  /** For articles that tell none: ISO 8601, and BCP 47. */
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  /** Largest size in bytes, also of what a compressed file opens to. */
  readonly maxSize?: number | undefined;
}

export type FormatId = 'txt' | 'md' | 'html' | 'json' | 'xml';

/** What a format's reader finds in a decoded file; what it does not tell is null or empty. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly offsets: OffsetMap | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly credits: readonly string[];
  readonly dateline: string | null;
  readonly language: string | null;
  readonly published: Published | null;
  readonly revision: number;
}

/** The articles of one file: none where nothing could be read, several in a feed or package. */
export interface DraftResult {
  readonly drafts: readonly Draft[];
  readonly issues: readonly Issue[];
}

export const EMPTY_DRAFT: Draft = {
  text: '',
  blocks: [],
  offsets: null,
  headline: null,
  byline: null,
  outlet: null,
  url: null,
  credits: [],
  dateline: null,
  language: null,
  published: null,
  revision: 1,
};

/** 20 MB: a long page has two, so that more is no article. */
export const MAX_SIZE = 20_000_000;
