import type { Span } from '../model/span.js';

/** First letter of an id says what it is. */
export type IdKind =
  'quantity' | 'time' | 'name' | 'quote' | 'attribution' | 'figure' | 'position' | 'event' | 'schedule';

const LETTER: Readonly<Record<IdKind, string>> = {
  quantity: 'n',
  time: 't',
  name: 'w',
  quote: 'q',
  attribution: 'a',
  figure: 'f',
  position: 'p',
  event: 'e',
  schedule: 's',
};

/**
 * Makes ids for what is found in one article: article id, a letter for the kind, the start offset, as in `0c5d1e6f7a8b.f120`;
 * further ones of the same kind at the same place get `-2`, `-3`. The same text always gives the same ids.
 */
export function idMaker(article: { readonly id: string }): (kind: IdKind, at: Span) => string {
  const taken = new Map<string, number>();
  return (kind, at) => {
    const base = `${article.id}.${LETTER[kind]}${String(at.start)}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base}-${String(count)}`;
  };
}
