import { once } from '../../../kit/once.js';
import { lexiconOf, type Lexicon } from '../lexicon.js';
import { cueAfterQuote, cueBeforeQuote } from './cue.js';
import { dashQuotes } from './dash.js';
import type {
  AttributionPack,
  BlockKind,
  Layout,
  Pack,
  Sentence,
  Span,
  Token,
} from '../../../model/index.js';

/**
 * Text within quotation marks, or after a dash. Tokens: the opening mark is `open`, the text [first, last), `after` follows
 * the closing mark (`last` where there is none). `kind`: speech can stand alone as a reported utterance; phrase is part of a sentence of
 * the reporter; title is a name or a single word in marks. `continues`: the quote goes on from the paragraph before.
 */
export interface Marked extends Span {
  readonly open: number;
  readonly first: number;
  readonly last: number;
  readonly after: number;
  readonly kind: 'speech' | 'phrase' | 'title';
  readonly dash: boolean;
  readonly nested: boolean;
  readonly continues: boolean;
  readonly paragraph: number;
}

const SILENT: ReadonlySet<BlockKind> = new Set(['promo', 'interface', 'credit', 'dateline']);
const ENDERS = new Set(['.', '!', '?', '…', '...']);
const STOPS = new Set(['.', '!', '?', '…', ':', ';', '...', '–', '—', '-', ',']);

export const speaks = (kind: BlockKind): boolean => !SILENT.has(kind);

interface Marks {
  readonly closers: ReadonlyMap<string, readonly string[]>;
  /** Marks that only open, which therefore may stand apart from the text ("« … »"). */
  readonly openers: ReadonlySet<string>;
  /** Marks written as two of a kind ("''"). */
  readonly doubled: ReadonlySet<string>;
  readonly dashes: ReadonlySet<string>;
}

const marksOf = once((pack: AttributionPack): Marks => {
  const closers = new Map<string, string[]>();
  for (const { open, close } of pack.quotes) {
    const list = closers.get(open) ?? [];
    list.push(close);
    closers.set(open, list);
  }
  const doubled = pack.quotes.flatMap(({ open, close }) => [open, close]).filter((mark) => mark.length === 2);
  const closing = new Set(pack.quotes.map(({ close }) => close));
  const openers = new Set([...closers.keys()].filter((mark) => !closing.has(mark)));
  return { closers, openers, doubled: new Set(doubled), dashes: new Set(pack.dashes) };
});

/** All quotation in the article's own text, in text order; a nested quote follows the one around it. */
export function quotes({ tokens, sentences }: Layout, pack: Pack): Marked[] {
  const marks = marksOf(pack.attribution);
  const lexicon = lexiconOf(pack);
  const found: Marked[] = [];
  let carried: string | null = null;
  for (const range of paragraphs(sentences)) {
    const from = found.length;
    const first = tokens[range.first]!;
    const continues = carried !== null && first.text === carried;
    carried = readParagraph(tokens, range, { marks, lexicon }, continues, found);
    if (marks.dashes.size > 0 && found.length === from) {
      found.push(...dashQuotes(tokens, range, marks.dashes, lexicon));
    }
  }
  return found;
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

function paragraphs(sentences: readonly Sentence[]): Range[] {
  const out: { first: number; last: number; paragraph: number }[] = [];
  for (const { first, last, paragraph, kind } of sentences) {
    if (!speaks(kind) || last <= first) continue;
    const before = out[out.length - 1];
    if (before && before.paragraph === paragraph && before.last === first) before.last = last;
    else out.push({ first, last, paragraph });
  }
  return out;
}

interface Open {
  /** The opening mark (two tokens where it is typed as two apostrophes) and the token after it. */
  readonly at: number;
  readonly first: number;
  readonly text: string;
  readonly closers: readonly string[];
  readonly depth: number;
}

interface Reading {
  readonly marks: Marks;
  readonly lexicon: Lexicon;
}

/** Finds the quotes of one paragraph; returns the opening mark of a quote that is still open at its end. */
function readParagraph(
  tokens: readonly Token[],
  range: Range,
  { marks, lexicon }: Reading,
  continues: boolean,
  found: Marked[],
): string | null {
  const stack: Open[] = [];
  const done: Marked[] = [];
  let spoken = 0;
  const push = (open: Open, last: number, width: number): void => {
    const goesOn = continues && open.at === range.first;
    const resumes = spoken > 0 && sameSentence(tokens, spoken, open.at);
    const quote = marked(tokens, range, open, last, width, { goesOn, resumes }, lexicon);
    if (quote) done.push(quote);
    if (quote?.kind === 'speech') spoken = quote.last;
  };
  for (let i = range.first; i < range.last; i++) {
    if (tokens[i]!.kind !== 'mark') continue;
    const { text, width } = markAt(tokens, i, range, marks);
    const at = stack.findLastIndex((open) => open.closers.includes(text));
    if (at >= 0 && closes(tokens, i, width, range, stack[at]!)) {
      push(stack[at]!, i, width);
      stack.length = at;
    } else {
      const closers = marks.closers.get(text);
      const room = stack.length < 2 && opens(tokens, i, width, range, marks.openers.has(text));
      if (closers && room) stack.push({ at: i, text, first: i + width, closers, depth: stack.length });
    }
    i += width - 1;
  }
  const left = stack[0];
  if (left) push(left, unclosedEnd(tokens, left.at, range), 0);
  found.push(...done.sort((a, b) => a.open - b.open));
  return left ? left.text : null;
}

/** The mark at i; two equal marks without a space are one where the pack knows them as one. */
function markAt(
  tokens: readonly Token[],
  i: number,
  range: Range,
  marks: Marks,
): { text: string; width: number } {
  const { text } = tokens[i]!;
  const next = i + 1 < range.last ? tokens[i + 1]! : null;
  if (next && !next.spaced && next.text === text && marks.doubled.has(text + text))
    return { text: text + text, width: 2 };
  return { text, width: 1 };
}

/** An opening mark stands before a word, after a space or another mark; one that only opens may have a space after it. */
function opens(
  tokens: readonly Token[],
  i: number,
  width: number,
  range: Range,
  onlyOpens: boolean,
): boolean {
  const next = tokens[i + width];
  if (!next || i + width >= range.last || (next.spaced && !onlyOpens)) return false;
  const before = tokens[i - 1];
  return i === range.first || tokens[i]!.spaced || (before!.kind === 'mark' && !ENDERS.has(before!.text));
}

/** A closing mark stands after a word; an apostrophe after a plural's s is none where a better mark follows. */
function closes(tokens: readonly Token[], i: number, width: number, range: Range, open: Open): boolean {
  const token = tokens[i]!;
  if (i === open.first) return false;
  const next = i + width < range.last ? tokens[i + width]! : null;
  const symmetric = open.text === token.text || width === 2;
  if (symmetric && token.spaced && next && !next.spaced && next.kind !== 'mark') return false;
  if (width === 2 || (token.text !== '’' && token.text !== "'")) return true;
  if (next && !next.spaced && next.kind !== 'mark') return false;
  return !(
    next?.shape === 'lower' &&
    tokens[i - 1]!.norm.endsWith('s') &&
    closesLater(tokens, i + 1, range, token)
  );
}

function closesLater(tokens: readonly Token[], from: number, range: Range, mark: Token): boolean {
  for (let i = from; i < range.last && i < from + 60; i++) {
    const { text, kind } = tokens[i]!;
    if (kind === 'mark' && (text === '‘' || text === '“')) return false;
    if (kind === 'mark' && text === mark.text) return true;
  }
  return false;
}

/** A quote whose closing mark is missing runs to the paragraph's end if it began the paragraph, else to the sentence's end. */
function unclosedEnd(tokens: readonly Token[], open: number, range: Range): number {
  if (open === range.first) return range.last;
  let i = open + 1;
  while (i < range.last && !ENDERS.has(tokens[i]!.text)) i += 1;
  return Math.min(i + 1, range.last);
}

/** What a quote goes on with: one left open in the paragraph before, or direct speech earlier in its sentence. */
interface Ties {
  readonly goesOn: boolean;
  readonly resumes: boolean;
}

/** Whether no sentence ends between two places. */
function sameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > RESUMED) return false;
  for (let i = from; i < to; i++) if (ENDERS.has(tokens[i]!.text)) return false;
  return true;
}

/** Tokens between two parts of direct speech that a cue stands between. */
const RESUMED = 40;

function marked(
  tokens: readonly Token[],
  range: Range,
  open: Open,
  last: number,
  width: number,
  { goesOn, resumes }: Ties,
  lexicon: Lexicon,
): Marked | null {
  const { first } = open;
  if (first >= last) return null;
  const speech = goesOn || (resumes && tokens[open.at - 1]?.text === ',');
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    open: open.at,
    first,
    last,
    after: last + width,
    kind: speech ? 'speech' : kindOf(tokens, range, open, last, last + width, lexicon),
    dash: false,
    nested: open.depth > 0,
    continues: goesOn,
    paragraph: range.paragraph,
  };
}

function kindOf(
  tokens: readonly Token[],
  range: Range,
  open: Open,
  last: number,
  after: number,
  lexicon: Lexicon,
): Marked['kind'] {
  const { first } = open;
  let words = 0;
  let lower = 0;
  let verb = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark') continue;
    words += 1;
    if (token.shape === 'lower' || token.shape === 'upper') lower += 1;
    if (token.tag?.verb === 'fin' || token.tag?.upos === 'AUX') verb = true;
  }
  const before = open.at > range.first ? tokens[open.at - 1]! : null;
  const clear = before === null || STOPS.has(before.text) || isQuoteEnd(before);
  const end = tokens[last - 1]!.text;
  const terminal = ENDERS.has(end) || end === ',';
  const capital = tokens[first]!.shape !== 'lower';
  if (words > 1 && lower === 0 && !terminal && !clear) return 'title';
  const told = tokens[after]?.text === ',' && cueAfterQuote(tokens, after + 1, range.last, lexicon);
  if (clear && told) return 'speech';
  const reported = before?.text === ',' && cueBeforeQuote(tokens, open.at - 1, range.first, lexicon);
  if (before !== null && !reported && isPart(tokens, first, last, before)) return 'phrase';
  if (clear && (terminal || words >= 4) && (words >= 3 || terminal)) return 'speech';
  if (capital && ENDERS.has(end) && words >= 3 && (verb || words >= 5)) return 'speech';
  return 'phrase';
}

/** "X hopes, “that it ends”": a quotation that begins in lower case and ends with its sentence, if not before, is part of the reporter's sentence. */
function isPart(tokens: readonly Token[], first: number, last: number, before: Token): boolean {
  if (tokens[first]!.shape !== 'lower' || before.text === ':') return false;
  for (let i = first; i < last - 1; i++) if (ENDERS.has(tokens[i]!.text)) return false;
  return true;
}

const isQuoteEnd = (token: Token): boolean => token.text === '”' || token.text === '»' || token.text === ')';
