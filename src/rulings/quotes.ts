import type { QuoteAnchor, Span, UnfitReason } from '../model/index.js';

/** Words before and behind by which a place is told from others, in UTF-16 code units. */
const AROUND = 32;

/** The anchor of a place, without its article. */
export function quoteOf(
  text: string,
  { start, end }: Span,
): Pick<QuoteAnchor, 'exact' | 'prefix' | 'suffix'> {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}

/**
 * Where the words stand now: the one place with the most of what stood around them, where all of it still stands on one side. The same
 * words among others are another place.
 */
export function findQuote(text: string, anchor: QuoteAnchor): Span | UnfitReason {
  const { exact, prefix, suffix } = anchor;
  const bare = prefix === '' && suffix === '';
  let best: Span | null = null;
  let most = -1;
  let several = false;
  for (
    let start = exact === '' ? -1 : text.indexOf(exact);
    start >= 0;
    start = text.indexOf(exact, start + 1)
  ) {
    const end = start + exact.length;
    const before = alikeBefore(text, start, prefix);
    const behind = alikeBehind(text, end, suffix);
    const whole =
      (prefix !== '' && before === prefix.length) || (suffix !== '' && behind === suffix.length) || bare;
    if (!whole || before + behind < most) continue;
    several = before + behind === most;
    most = before + behind;
    best = { start, end };
  }
  return best === null ? 'words-gone' : several ? 'words-several' : best;
}

function alikeBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same += 1;
  return same;
}

function alikeBehind(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same]) same += 1;
  return same;
}
