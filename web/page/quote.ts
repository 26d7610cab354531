/**
 * A place in an article by its words (W3C Web Annotation, TextQuoteSelector): it holds for another revision as long as the words stand
 * there. Offsets are UTF-16.
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const AROUND = 32;
const LONGEST = 300;

export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, Math.min(end, start + LONGEST)),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}

/** Where a quote stands: the place whose surroundings agree best; null where its words are gone. */
export function placeOf(
  text: string,
  { exact, prefix, suffix }: Quote,
): { start: number; end: number } | null {
  let best: { start: number; score: number } | null = null;
  for (let start = text.indexOf(exact); start >= 0 && exact !== ''; start = text.indexOf(exact, start + 1)) {
    const score =
      alike([...text.slice(0, start)].reverse(), [...prefix].reverse()) +
      alike([...text.slice(start + exact.length, start + exact.length + AROUND)], [...suffix]);
    if (best === null || score > best.score) best = { start, score };
  }
  return best && { start: best.start, end: best.start + exact.length };
}

const alike = (a: readonly string[], b: readonly string[]): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

export const quoteQuery = (quote: Quote): string => new URLSearchParams({ ...quote }).toString();

export function quoteFrom(query: URLSearchParams): Quote | null {
  const exact = query.get('exact');
  return exact === null || exact === ''
    ? null
    : { exact, prefix: query.get('prefix') ?? '', suffix: query.get('suffix') ?? '' };
}

/** Words of either end that a directive names. */
const ENDS = 5;

/** The same words on the live page (URL Fragment Text Directives), where a browser can scroll to them. */
export function textFragment(url: string, { exact }: Quote): string {
  const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
  const words = exact.trim().split(/\s+/);
  // a directive of one piece does not reach over the end of a paragraph: a long one names its first and last words
  const told =
    words.length > ENDS * 2
      ? `${encoded(words.slice(0, ENDS).join(' '))},${encoded(words.slice(-ENDS).join(' '))}`
      : encoded(words.join(' '));
  return `${url.split('#', 1)[0]!}#:~:text=${told}`;
}
