import type { Block } from './text.js';

/**
 * When an article was published. `value` is ISO 8601 of the given precision; an open year is `XXXX-12-20` (EDTF "unspecified
 * digits", TIMEX3). `earliest` and `latest` bound it (ISO 8601, null where unbounded). `basis`: given (by a person or sidecar),
 * feed, meta (in the page), inferred (from the text's own evidence, listed in `evidence`).
 */
export interface Published {
  readonly value: string;
  readonly precision: 'year' | 'month' | 'day' | 'minute' | 'second';
  readonly basis: 'given' | 'feed' | 'meta' | 'inferred';
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly evidence: readonly string[];
}

/**
 * Maps offsets of the article's text to offsets of the decoded original: runs of equal length, `text[i]..` stands at
 * `source[i]..` in the original; text between runs was made by the reader (joined paragraphs, decoded entities).
 */
export interface OffsetMap {
  readonly text: readonly number[];
  readonly source: readonly number[];
  readonly length: readonly number[];
}

/** What was received: media type (RFC 6838) and SHA-256 of the bytes, hexadecimal. */
export interface Original {
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** One article as read (schema.org NewsArticle; PROV Entity; in textual criticism a witness). */
export interface Article {
  /** Twelve hexadecimal digits of SHA-256 over file name and bytes; the same whatever else is read. */
  readonly id: string;
  /** The path relative to the argument it was found under. */
  readonly file: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  /** Agencies credited for the text, as labels ("Reuters"); ninjs `infosources`. */
  readonly credits: readonly string[];
  readonly dateline: string | null;
  /** BCP 47, null where not told and not yet identified. */
  readonly language: string | null;
  readonly published: Published | null;
  readonly text: string;
  /** Blocks known from the format (HTML, ninjs); empty for plain text, where the text stage finds them. */
  readonly blocks: readonly Block[];
  readonly original: Original;
  readonly offsets: OffsetMap | null;
  readonly revision: number;
}
