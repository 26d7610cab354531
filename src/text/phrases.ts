import type { BoilerplateCue } from '../model/pack/text.js';
import type { Token } from '../model/text.js';
import type { CompiledText, Phrase } from './compile.js';

const NONE: readonly Phrase[] = [];
const MAX_SLOT = 8;
/** Tokens before the first fixed word of a phrase that begins with a slot. */
const MAX_LEAD = 40;

/** A part of a line that a phrase claims: tokens [from, last of the line). */
export interface Cued {
  readonly cue: BoilerplateCue;
  readonly from: number;
}

const initial = /^\p{Lu}\.$/u;

/** Whether a token can stand in a list of names: capitalised, an initial, a mark between names, a connector. */
export function isNamely(token: Token, language: CompiledText): boolean {
  if (token.kind === 'mark')
    return token.text === ',' || token.text === '/' || token.text === '&' || token.text === ';';
  if (token.kind !== 'word') return token.text === '&' || token.text === '+';
  return token.shape !== 'lower' && token.shape !== 'none'
    ? true
    : language.connectors.has(token.norm) || initial.test(token.text);
}

/** Index after a slot that begins at `at` and ends where `next` stands (or at the limit, where null); -1 where it cannot. */
function passSlot(
  tokens: readonly Token[],
  at: number,
  limit: number,
  slot: string,
  next: string | undefined,
  language: CompiledText,
): number {
  const names = slot === '@';
  const end = Math.min(limit, at + (names || next === undefined ? MAX_LEAD : MAX_SLOT));
  let i = at;
  while (i < end && (i === at || next === undefined || tokens[i]!.norm !== next)) {
    if (names && !isNamely(tokens[i]!, language)) return next === undefined && i > at ? i : -1;
    i += 1;
  }
  return i > at && (next === undefined || (i < limit && tokens[i]!.norm === next)) ? i : -1;
}

/** Index after the tokens that the words match from `at`; -1 where they do not. */
function follow(
  tokens: readonly Token[],
  at: number,
  limit: number,
  words: Phrase['words'],
  language: CompiledText,
): number {
  let i = at;
  for (let w = 0; w < words.length; w++) {
    const wanted = words[w]!;
    if (wanted === '#') {
      if (i >= limit || tokens[i]!.kind !== 'number') return -1;
      i += 1;
    } else if (wanted === '*' || wanted === '@') {
      i = passSlot(tokens, i, limit, wanted, words[w + 1], language);
      if (i < 0) return -1;
    } else if (i < limit && tokens[i]!.norm === wanted) i += 1;
    else return -1;
  }
  return i;
}

function onlyMarks(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last; i++)
    if (tokens[i]!.kind !== 'mark' && tokens[i]!.kind !== 'symbol') return false;
  return true;
}

/** Whether a phrase that ends at `end` says what the line is; after one sentence of credit may come another. */
function fits(
  tokens: readonly Token[],
  phrase: Phrase,
  end: number,
  last: number,
  language: CompiledText,
): boolean {
  if (end <= 0) return false;
  if (phrase.cue.at !== 'whole' || onlyMarks(tokens, end, last)) return true;
  const another = tokens[end]?.text === '.' && phrase.cue.kind === 'credit';
  return another && cueAtStart(tokens, end + 1, last, language)?.kind === phrase.cue.kind;
}

/** What a line is by the phrase it begins with or consists of. Marks before the phrase do not matter. */
export function cueAtStart(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: CompiledText,
): BoilerplateCue | null {
  let from = first;
  while (
    from < last &&
    from < first + 3 &&
    (tokens[from]!.kind === 'mark' || tokens[from]!.kind === 'symbol')
  )
    from += 1;
  for (const at of from === first ? [first] : [first, from]) {
    if (at >= last) continue;
    for (const phrase of language.starts.get(tokens[at]!.norm) ?? [])
      if (fits(tokens, phrase, follow(tokens, at, last, phrase.words, language), last, language))
        return phrase.cue;
  }
  for (let i = first + 1; i < last && i < first + MAX_LEAD; i++)
    for (const phrase of language.open.get(tokens[i]!) ?? NONE)
      if (fits(tokens, phrase, follow(tokens, first, last, phrase.words, language), last, language))
        return phrase.cue;
  return null;
}

/** The phrase that a line ends with. */
export function cueAtEnd(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: CompiledText,
): Cued | null {
  let end = last;
  while (end > first && tokens[end - 1]!.kind === 'mark') end -= 1;
  if (end === first) return null;
  for (const phrase of language.ends.get(tokens[end - 1]!.norm) ?? []) {
    const from = end - phrase.words.length;
    if (from >= first && follow(tokens, from, end, phrase.words, language) === end)
      return { cue: phrase.cue, from };
  }
  return null;
}

const breaks = new Set(['.', '!', '?', '…', '”', '"', '»', ')', '(', '[', '|', '–', '—']);

/** The first phrase that begins within a line, after the end of a sentence or an opening bracket. */
export function cueInside(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: CompiledText,
): Cued | null {
  for (let i = first + 1; i < last; i++) {
    const before = tokens[i - 1]!;
    if (before.kind === 'word' && !before.text.endsWith('.') && tokens[i]!.text !== '(') continue;
    const phrases = language.inside.get(tokens[i]!.norm);
    if (!phrases) continue;
    const bracket = before.text === '(' || before.text === '[';
    if (bracket && i - 1 === first) continue;
    if (!bracket && !breaks.has(before.text) && !before.text.endsWith('.') && tokens[i]!.text !== '(')
      continue;
    for (const phrase of phrases)
      if (follow(tokens, i, last, phrase.words, language) > 0)
        return { cue: phrase.cue, from: bracket ? i - 1 : i };
  }
  return null;
}
