/** A half-open stretch of an article's text, in UTF-16 code units (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that can be found again in a changed text (W3C TextPositionSelector and TextQuoteSelector). */
export interface Anchor extends Span {
  readonly article: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
