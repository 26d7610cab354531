import type { Span } from '../model/span.js';

export const length = (span: Span): number => Math.max(0, span.end - span.start);

/** Code units that two spans share. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

export const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
});

/** Text order; the longer span first where two begin together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
