import type { Token } from '../../model/index.js';
import { exactly } from './compose.js';
import type { Lexicon } from './lexicon.js';
import type { Numeral } from './numeral.js';

/** Two numbers that are the ends of one range. Tokens [first, last) from the opening word to the second number. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly line: string;
}

const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);

/** Whether two neighbouring numbers are a range: "10–15", "between 10 and 15", "two or three", "1.5 to 2 million". */
export function rangeOf(
  a: Numeral,
  b: Numeral,
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Range | null {
  if (
    a.value === null ||
    b.value === null ||
    a.kind === 'ordinal' ||
    b.kind === 'ordinal' ||
    b.weak ||
    a.weak
  )
    return null;
  const low = sameScale(a, b);
  if (low >= b.value) return null;
  const between = tokens.slice(a.last, b.first);
  const ends = { low, high: b.value };
  if (between.length === 1 && DASHES.has(between[0]!.text) && a.tail === null) {
    const tied = !between[0]!.spaced && !tokens[b.first]!.spaced;
    return tied ? { ...ends, first: a.first, line: between[0]!.text } : null;
  }
  const opening = a.first > from ? openingAt(tokens, a.first, from) : null;
  for (const row of lexicon.pack.ranges) {
    const word = between.find((token) => row.between.includes(token.norm));
    if (!word || between.some((token) => token.kind === 'mark')) continue;
    if (row.before.length === 0) {
      const before = a.first > from ? tokens[a.first - 1]!.norm : '';
      if (between.length === 1 && !row.notAfter?.includes(before))
        return { ...ends, first: a.first, line: word.norm };
    } else if (opening && row.before.includes(opening.norm) && between.length <= 3)
      return { ...ends, first: opening.index, line: `${opening.norm} … ${word.norm}` };
  }
  return null;
}

/** The word before the first number, over a currency sign or an article ("entre el 30 y el 40 %"). */
function openingAt(tokens: readonly Token[], first: number, from: number): Token | null {
  const before = tokens[first - 1]!;
  const skipped = before.kind === 'symbol' || before.tag?.upos === 'DET';
  return skipped && first - 2 >= from ? tokens[first - 2]! : before;
}

/** In "2 to 3 million" the first number is in millions too. */
function sameScale(a: Numeral, b: Numeral): number {
  const isScaled = b.last - b.first > 1 || (b.digits && !b.plain && b.tail === null);
  if (!isScaled || a.value === null || b.value === null || a.last - a.first > 1) return a.value!;
  for (const scale of [1e12, 1e9, 1e6, 1e3])
    if (b.value >= scale)
      return a.value < 1000 && a.value < b.value / scale ? exactly(a.value, scale) : a.value;
  return a.value;
}
