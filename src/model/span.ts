/** A half-open stretch of an article's text, in UTF-16 code units (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
