import type { Layout, Span } from '../../model/index.js';
import type { Marked } from './quotes/index.js';
import { outer } from './view.js';

/**
 * Contents with the marks of the quoted phrases that they begin or end with: a reader must see where the quoted words start and stop.
 * A phrase that only half belongs to the content keeps its marks outside.
 */
export function wholeQuotes(layout: Layout, marked: readonly Marked[]): (span: Span) => Span {
  const starts = new Map<number, Marked>();
  const ends = new Map<number, Marked>();
  for (const quote of marked) {
    if (quote.kind === 'speech' && !quote.nested) continue;
    starts.set(quote.start, quote);
    ends.set(quote.end, quote);
    // "…, in Gaza,”": the last word stands before a mark that belongs to the reporter's sentence
    const last = layout.tokens[quote.last - 1];
    const word = last?.kind === 'mark' ? layout.tokens[quote.last - 2] : undefined;
    if (word) ends.set(word.end, quote);
  }
  return ({ start, end }) => {
    const [first, last] = [starts.get(start), ends.get(end)];
    const to = last && last.start >= start ? outer(last).end : end;
    return { start: first && outer(first).end <= to ? outer(first).start : start, end: to };
  };
}
