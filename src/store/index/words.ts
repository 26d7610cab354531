import { fold } from '../../kit/fold.js';

/** Code units of a text whose words are found, words of a query, letters of a word: bounds, far above what articles have. */
const TEXT = 200_000;
const QUERY = 12;
const WORD = 60;

/** The words of a text as they are looked up: folded, so that neither case nor diacritics matter. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text.slice(0, TEXT))
    .split(' ')
    .filter((word) => word !== '' && word.length <= WORD);

/** The words of a query. */
export const queryOf = (text: string): readonly string[] => wordsOf(text).slice(0, QUERY);

/** Code units shown on either side of the words found. */
const AROUND = 90;

/** The text around the first place where a word of the query stands; its beginning where none does (the words are in the headline). */
export function snippetOf(text: string, query: readonly string[]): string {
  const last = query.at(-1);
  const asked = new Set(query);
  let at = 0;
  for (const match of text.slice(0, TEXT).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(match[0]);
    if (asked.has(word) || (last !== undefined && word.startsWith(last))) {
      at = match.index;
      break;
    }
  }
  const start = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const end = at + AROUND >= text.length ? text.length : text.lastIndexOf(' ', at + AROUND);
  const cut = text.slice(Math.min(start, at), Math.max(end, at)).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
}
