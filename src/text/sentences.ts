import type { Block, Sentence, Token } from '../model/text.js';
import type { CompiledText } from './compile.js';

/** A stretch of tokens [first, last) that no sentence crosses, with its innermost block and its paragraph. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly paragraph: number;
}

const closers = new Set(['"', '”', '’', "'", '»', '«', '›', '‹', ')', ']', '}', '“', '‘', '』', '」', '）']);
const openers = new Set([
  '"',
  '“',
  '‘',
  '«',
  '»',
  '‹',
  '›',
  '(',
  '[',
  '„',
  '‚',
  '”',
  '¿',
  '¡',
  "'",
  '「',
  '『',
  '（',
  '*',
  '•',
]);
const dashes = new Set(['–', '-', '—', '―', '−']);
const enders = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '‼', '⁉']);
const wideEnders = new Set(['。', '！', '？', '।', '۔', '؟']);

/**
 * The most tokens of one sentence. No newsroom writes so long; a text without marks is cut here, so that what a rule does
 * within a sentence stays bounded whatever comes in.
 */
const LONGEST = 400;

/** Cuts the stretches into sentences. */
export function sentences(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  blocks: readonly Block[],
  language: CompiledText,
): Sentence[] {
  const found: Sentence[] = [];
  for (const stretch of stretches) {
    let first = stretch.first;
    const state = new QuoteState();
    for (let i = stretch.first; i < stretch.last; i++) {
      const end =
        endAfter(tokens, i, stretch.last, language, state) || (i + 1 - first >= LONGEST ? i + 1 : 0);
      if (end === 0 && i + 1 < stretch.last) continue;
      const last = end === 0 ? stretch.last : end;
      found.push({
        index: found.length,
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        first,
        last,
        block: stretch.block,
        kind: blocks[stretch.block]?.kind ?? 'paragraph',
        paragraph: stretch.paragraph,
      });
      first = last;
      i = last - 1;
    }
  }
  return found;
}

/** Whether a straight quotation mark is open; they look the same at both ends. */
class QuoteState {
  open = false;
  take(token: Token, next: Token | undefined): void {
    if (token.text !== '"') return;
    const opens = token.spaced && next?.spaced === false;
    const closes = !token.spaced && next?.spaced !== false;
    this.open = opens || (!closes && !this.open);
  }
  close(token: Token): void {
    if (token.text === '"') this.open = false;
  }
}

/** Index after the last token of the sentence that ends at token `at`, closing marks included; 0 where none ends. */
function endAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
  language: CompiledText,
  quotes: QuoteState,
): number {
  const token = tokens[at]!;
  quotes.take(token, tokens[at + 1]);
  const dotted = token.kind === 'word' && token.text.endsWith('.');
  if (!dotted && (token.kind === 'word' || !enders.has(token.text))) return 0;
  let last = at + 1;
  while (last < limit && enders.has(tokens[last]!.text) && !tokens[last]!.spaced) last += 1;
  const mark = last;
  while (last < limit && isCloser(tokens, last, limit, quotes)) {
    quotes.close(tokens[last]!);
    last += 1;
  }
  if (last >= limit) return limit;
  const ends =
    dotted && mark === at + 1
      ? afterAbbreviation(tokens, at, last, limit, language)
      : afterMark(tokens, at, mark, last, limit, language);
  return ends ? last : 0;
}

function isCloser(tokens: readonly Token[], at: number, limit: number, quotes: QuoteState): boolean {
  const token = tokens[at]!;
  if (!closers.has(token.text)) return false;
  const next = tokens[at + 1];
  const loose = at + 1 >= limit || next!.spaced || next!.kind === 'mark';
  // A straight mark closes where it hangs on the word before and opens where it hangs on the next; else what is open decides.
  if (token.text === '"') return token.spaced === loose ? quotes.open : !token.spaced;
  if (token.spaced) return token.text === '»' && loose;
  if (token.text === '“' || token.text === '«' || token.text === '‘' || token.text === '»') return loose;
  return true;
}

/** The first word or number at or after `at`, past opening marks and dashes; -1 where there is none. */
function wordFrom(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at; i < limit && i < at + 5; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' || token.kind === 'number' || token.kind === 'link') return i;
    if (!openers.has(token.text) && !dashes.has(token.text)) return -1;
  }
  return -1;
}

const beginsUpper = (token: Token): boolean =>
  token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed' || token.shape === 'none';

function afterAbbreviation(
  tokens: readonly Token[],
  at: number,
  next: number,
  limit: number,
  language: CompiledText,
): boolean {
  const token = tokens[at]!;
  const kind = language.classes.get(token.norm);
  if ((kind === 'inside' || kind === 'beforeNumber') && next === at + 1) return false;
  const word = wordFrom(tokens, next, limit);
  if (word < 0) return false;
  const follower = tokens[word]!;
  if (kind === 'closing' && follower.kind === 'word') return follower.shape !== 'lower';
  if (
    follower.shape === 'lower' ||
    follower.kind === 'number' ||
    (follower.shape === 'upper' && follower.text.length > 1)
  )
    return false;
  return word > next && next > at + 1 ? true : language.starters.has(follower.norm);
}

function afterMark(
  tokens: readonly Token[],
  at: number,
  mark: number,
  next: number,
  limit: number,
  language: CompiledText,
): boolean {
  const token = tokens[at]!;
  if (wideEnders.has(token.text)) return true;
  const word = wordFrom(tokens, next, limit);
  if (word < 0) return tokens[next]!.spaced && !isPunctuation(tokens[next]!);
  const follower = tokens[word]!;
  if (follower.shape === 'lower' && !startsWithDigit(follower))
    return lowerStart(tokens, at, next, follower, language);
  const single = mark === at + 1 && token.text === '.';
  const closed = next > mark;
  if (tokens[next]!.text === '(' && follower.kind === 'number') return false;
  if (single && closed && isLetter(tokens[at - 1])) return language.starters.has(follower.norm);
  if (!tokens[next]!.spaced && !closed) return glued(tokens, at, next, single);
  if (single && !closed) return afterDot(tokens, at, word, language);
  if (closed && token.text !== '.' && speaks(tokens, word, limit, language)) return false;
  return beginsUpper(follower) || follower.kind === 'number' || startsWithDigit(follower);
}

/** An initial before its dot, as in "[J. B.] Lind". */
const isLetter = (token: Token | undefined): boolean => token?.shape === 'capital' && token.text.length === 1;

const startsWithDigit = (token: Token): boolean => /^\p{Nd}/u.test(token.text);

const MIN_WORD = 4;

/** Texts that do not capitalise: a dot after a whole word before a word that begins sentences. */
function lowerStart(
  tokens: readonly Token[],
  at: number,
  next: number,
  follower: Token,
  language: CompiledText,
): boolean {
  const before = tokens[at - 1];
  if (next !== at + 1 || tokens[at]!.text !== '.' || !before || tokens[next] !== follower || !follower.spaced)
    return false;
  return before.kind === 'word' && before.text.length >= MIN_WORD && language.starters.has(follower.norm);
}

const isPunctuation = (token: Token): boolean => /^[,;:)\]]/.test(token.text);

/** "offensive.The": an end without its space; not within names of pages or versions. */
function glued(tokens: readonly Token[], at: number, next: number, single: boolean): boolean {
  const before = tokens[at - 1];
  const after = tokens[next]!;
  if (after.kind !== 'word') return !single || openers.has(after.text);
  if (!single) return after.shape === 'capital';
  return (
    before !== undefined && before.kind === 'word' && before.text.length > 1 && after.shape === 'capital'
  );
}

/** A plain dot before a spaced capital or number: an end unless it marks an ordinal or a list number. */
function afterDot(tokens: readonly Token[], at: number, word: number, language: CompiledText): boolean {
  const before = tokens[at - 1];
  const follower = tokens[word]!;
  if (!before || before.kind !== 'number' || tokens[at]!.spaced) return true;
  if (before.end - before.start > 3) return true;
  const start = at >= 2 ? tokens[at - 2] : undefined;
  if (!start) return false;
  if (!language.pack.ordinalDot) return true;
  if (language.months.has(follower.norm) && (language.pack.capitalNouns || follower.shape === 'upper'))
    return false;
  if (!language.pack.capitalNouns || language.starters.has(follower.norm)) return true;
  return Number(before.text) > LOW && start.kind === 'word' && !language.ordinalLeads.has(start.norm);
}

/** "2. Liga", "1. Vorsitzende": low ordinals stand without an article too. */
const LOW = 3;

/** Whether a speaker and a verb of saying come next: "Stop!" Berg said. */
function speaks(tokens: readonly Token[], from: number, limit: number, language: CompiledText): boolean {
  for (let i = from; i < limit && i < from + 5; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return false;
    if (language.sayings.has(token.norm)) return true;
    if (token.shape === 'lower') return false;
  }
  return false;
}
