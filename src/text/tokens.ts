import { ownCopy } from '../kit/own.js';
import type { Shape, Token } from '../model/text.js';
import type { Abbreviation, AbbreviationNode, CompiledText } from './compile.js';
import type { RawToken } from './scan.js';

/** The language's tokens: abbreviations joined to their dots, elided words and words glued by lost links parted. */
export function tokenize(text: string, raw: readonly RawToken[], language: CompiledText): Token[] {
  const drafts = joined(text, raw, language);
  const known = glueLefts(text, drafts, language);
  const tokens: Token[] = [];
  for (const draft of drafts) {
    const parts = draft.kind === 'word' && (language.elisions.size > 0 || isCapitalAt(text, draft.start));
    const cut = parts ? partingAt(text, draft, language, known) : 0;
    if (cut > 0) {
      push(tokens, text, { ...draft, end: cut });
      push(tokens, text, { ...draft, start: cut, spaced: false });
    } else push(tokens, text, draft);
  }
  return tokens;
}

interface Form {
  /** One string for all tokens printed so: its hash is made once, and equal strings are the same string. */
  readonly text: string;
  readonly norm: string;
  readonly word: number;
  readonly shape: Shape;
}

/** Forms of words already met: texts repeat their words. Emptied when full, which changes no result. */
const forms = new Map<string, Form>();
const REMEMBERED = 50_000;

function formOf(printed: string): Form {
  let form = forms.get(printed);
  if (!form) {
    if (forms.size >= REMEMBERED) forms.clear();
    const text = ownCopy(printed);
    const norm = normOf(text);
    form = { text, norm, word: numberOf(norm), shape: shapeOf(text) };
    forms.set(text, form);
  }
  return form;
}

/** Numbers of words in the order they were met, so that the frequent ones are low; the last words met go without. */
const numbers = new Map<string, number>();

function numberOf(norm: string): number {
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  if (numbers.size >= REMEMBERED) return 0;
  numbers.set(norm, numbers.size + 1);
  return numbers.size;
}

function push(tokens: Token[], text: string, draft: RawToken): void {
  const form = formOf(text.slice(draft.start, draft.end));
  tokens.push({
    index: tokens.length,
    start: draft.start,
    end: draft.end,
    text: form.text,
    norm: form.norm,
    word: form.word,
    kind: draft.kind,
    shape: draft.kind === 'word' ? form.shape : 'none',
    spaced: draft.spaced,
    tag: null,
  });
}

const oddMarks = /[’ʼ‐‑\u00AD\u200C\u200D\u2060]/;

/** Lower case, straight apostrophes, plain hyphens, no soft hyphens. */
export function normOf(text: string): string {
  const lower = text.toLowerCase();
  if (!oddMarks.test(lower)) return lower;
  return lower
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00AD\u200C\u200D\u2060]/g, '');
}

/** Case of a word's letters. "Anna's", "Jean-Pierre" and "A" are `capital`, "EU-landene" and "iPhone" `mixed`, "U.S." `upper`. */
export function shapeOf(text: string): Shape {
  let uppers = 0;
  let lowers = 0;
  let firstUpper = false;
  let inner = false;
  let start = true;
  for (const char of text) {
    const lower = char.toLowerCase();
    const upper = char.toUpperCase();
    if (lower === upper) {
      start = char !== "'" && char !== '’';
      if (!start && uppers + lowers === 1) start = true;
      continue;
    }
    if (char === lower) lowers += 1;
    else {
      if (uppers + lowers === 0) firstUpper = true;
      else if (!start) inner = true;
      uppers += 1;
    }
    start = false;
  }
  if (uppers === 0) return lowers === 0 ? 'none' : 'lower';
  if (lowers === 0) return uppers === 1 && text.length === 1 ? 'capital' : 'upper';
  return firstUpper && !inner ? 'capital' : 'mixed';
}

function joined(text: string, raw: readonly RawToken[], language: CompiledText): RawToken[] {
  const drafts: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    const end =
      token.kind === 'word' || token.kind === 'number' ? abbreviationEnd(text, raw, i, language) : i;
    if (end > i) {
      drafts.push({ start: token.start, end: raw[end - 1]!.end, kind: 'word', spaced: token.spaced });
      i = end - 1;
    } else if (isInitial(text, raw, i)) {
      drafts.push({ start: token.start, end: raw[i + 1]!.end, kind: 'word', spaced: token.spaced });
      i += 1;
    } else drafts.push(token);
  }
  return drafts;
}

/** Index after the last raw token of the longest abbreviation that begins at `from`; `from` where there is none. */
function abbreviationEnd(
  text: string,
  raw: readonly RawToken[],
  from: number,
  language: CompiledText,
): number {
  const first = raw[from]!;
  const after = raw[from + 1];
  if (!after || after.spaced || text[after.start] !== '.') return from;
  // "20 km/h.": the last part of a unit is no abbreviation
  if (from > 0 && !first.spaced && text[raw[from - 1]!.start] === '/') return from;
  let node: AbbreviationNode | undefined = language.abbreviations;
  let best = from;
  for (let i = from; i < raw.length && node; i++) {
    const token = raw[i]!;
    if (i > from && token.spaced) break;
    node = node.next.get(
      i === from ? normOf(text.slice(first.start, first.end)) : normOf(text.slice(token.start, token.end)),
    );
    if (node?.value && accepts(text, raw, from, i, node.value)) best = i + 1;
  }
  return best;
}

const digitFirst = /^\p{Nd}/u;

/** Some abbreviations are words of their own elsewhere ("no.", "ill.") and hold only before a number or with a capital. */
function accepts(
  text: string,
  raw: readonly RawToken[],
  first: number,
  last: number,
  found: Abbreviation,
): boolean {
  const char = text[raw[first]!.start]!;
  if (found.capital && char === char.toLowerCase()) return false;
  if (found.kind !== 'beforeNumber') return true;
  const next = raw[last + 1];
  return next !== undefined && digitFirst.test(text.slice(next.start, next.start + 2));
}

const capitalLetter = /^\p{Lu}$/u;

/** "J. Berg", "J.Berg": one capital letter with a dot before a capitalised word. */
function isInitial(text: string, raw: readonly RawToken[], at: number): boolean {
  const letter = raw[at]!;
  const dot = raw[at + 1];
  const name = raw[at + 2];
  return (
    letter.kind === 'word' &&
    dot !== undefined &&
    !dot.spaced &&
    text[dot.start] === '.' &&
    name?.kind === 'word' &&
    capitalLetter.test(text.slice(letter.start, letter.end)) &&
    capitalLetter.test(text[name.start]!)
  );
}

/** Whether a code unit of the text is a capital letter. */
function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const char = text[at]!;
  return char !== char.toLowerCase();
}

const MIN_NAME = 3;

/** Lower-cased names and calendar words of the article: what a glued word may begin with. */
function glueLefts(text: string, drafts: readonly RawToken[], language: CompiledText): ReadonlySet<string> {
  const found = new Set(language.calendar);
  if (language.gluable.size === 0) return found;
  for (const draft of drafts)
    if (draft.kind === 'word' && draft.end - draft.start >= MIN_NAME) {
      if (!isCapitalAt(text, draft.start)) continue;
      const name = text.slice(draft.start, draft.end).toLowerCase();
      if (!language.starters.has(name)) found.add(name);
    }
  return found;
}

/** Where a word parts in two, as an offset of the text; 0 where it does not. */
function partingAt(
  text: string,
  draft: RawToken,
  language: CompiledText,
  known: ReadonlySet<string>,
): number {
  const printed = text.slice(draft.start, draft.end);
  if (language.elisions.size > 0) {
    const mark = printed.search(/['’]/);
    if (mark > 0 && language.elisions.has(normOf(printed.slice(0, mark + 1)))) return draft.start + mark + 1;
  }
  if (!isCapitalAt(text, draft.start)) return 0;
  for (const size of language.gluableSizes) {
    const left = printed.length - size;
    if (left < MIN_NAME || !language.gluable.has(printed.slice(left))) continue;
    if (known.has(printed.slice(0, left).toLowerCase())) return draft.start + left;
  }
  return 0;
}
