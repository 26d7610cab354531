import { cueAfterQuote } from './cue.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../../../model/index.js';
import type { Marked } from './index.js';

interface Range {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

const ENDERS = new Set(['.', '!', '?', '…', '...']);

/**
 * Direct speech opened by a dash at the head of a paragraph, or after a sentence's end in it. It ends at the mark before its cue
 * ("…, sier han"), without a cue at the paragraph's end. A cue between dashes is an aside, after which the speech goes on ("—No —dijo Lind—. Nunca.").
 */
export function dashQuotes(
  tokens: readonly Token[],
  range: Range,
  dashes: ReadonlySet<string>,
  lexicon: Lexicon,
): Marked[] {
  const found: Marked[] = [];
  for (let i = range.first; i < range.last; i++) {
    if (!opens(tokens, i, range, dashes, found.length > 0)) continue;
    const end = endOf(tokens, i + 1, range, dashes, lexicon);
    found.push(marked(tokens, i, i + 1, end, range.paragraph));
    i = end;
    const closing = dashes.has(tokens[end]?.text ?? '') ? closingDash(tokens, end + 1, range, dashes) : -1;
    if (closing < 0) continue;
    let first = closing + 1;
    while (first < range.last && tokens[first]!.kind === 'mark') first += 1;
    if (first < range.last) found.push(marked(tokens, closing, first, range.last, range.paragraph));
    i = range.last;
  }
  return found;
}

/** A dash before a capital letter, at the paragraph's start, after a label's colon, or between sentences after an earlier such quote. */
function opens(
  tokens: readonly Token[],
  i: number,
  range: Range,
  dashes: ReadonlySet<string>,
  later: boolean,
): boolean {
  const next = tokens[i + 1];
  if (!dashes.has(tokens[i]!.text) || !next || i + 1 >= range.last) return false;
  if (next.shape === 'lower') return false;
  if (i === range.first && (next.spaced || (next.kind !== 'number' && tokens[i]!.text !== '-'))) return true;
  if (!next.spaced) return false;
  const before = tokens[i - 1]!.text;
  return (later && ENDERS.has(before)) || (before === ':' && i - range.first < 8);
}

/** The index after the last token of direct speech that begins at `from`. */
function endOf(
  tokens: readonly Token[],
  from: number,
  range: Range,
  dashes: ReadonlySet<string>,
  lexicon: Lexicon,
): number {
  for (let i = from + 1; i < range.last; i++) {
    const { text, spaced } = tokens[i]!;
    const aside = spaced && dashes.has(text) && !tokens[i + 1]?.spaced;
    if (!aside && text !== ',' && text !== '?' && text !== '!') continue;
    if (cueAfterQuote(tokens, i + 1, range.last, lexicon)) return text === '?' || text === '!' ? i + 1 : i;
  }
  return range.last;
}

/** The dash that closes an aside: it leans on the word before it. -1 where none does. */
function closingDash(
  tokens: readonly Token[],
  from: number,
  range: Range,
  dashes: ReadonlySet<string>,
): number {
  for (let i = from; i < range.last; i++)
    if (dashes.has(tokens[i]!.text) && !tokens[i]!.spaced && (tokens[i + 1]?.spaced ?? true)) return i;
    else if (dashes.has(tokens[i]!.text) && tokens[i + 1]?.kind === 'mark') return i;
  return -1;
}

function marked(
  tokens: readonly Token[],
  open: number,
  first: number,
  end: number,
  paragraph: number,
): Marked {
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    open,
    first,
    last: end,
    after: end,
    kind: 'speech',
    dash: true,
    nested: false,
    continues: false,
    paragraph,
  };
}
