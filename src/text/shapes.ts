import { withoutEnd } from '../kit/trim.js';
import type { Token } from '../model/text.js';
import type { CompiledText } from './compile.js';
import type { Unit } from './units.js';

const HEADING_CHARS = 110;
const HEADLINE_CHARS = 170;
const QUESTION_WORDS = 7;
const TITLE_SHARE = 0.8;

const closing = ` "”’»“‘«›‹)]'*`;
const unfinished = /[^.!?…:;,\-–—]$/;
const separator = /^[_*\-–—=~•·#.+|<> \t]{2,}$/;
const bullets = new Set(['•', '▪', '◦', '‣', '·', '●', '■', '*', '►', '▶', '✓']);
export const printed = (text: string, tokens: readonly Token[], unit: Unit): string =>
  text.slice(tokens[unit.first]!.start, tokens[unit.last - 1]!.end);

export const isSeparator = (line: string): boolean => separator.test(line);

/** Whether a line begins like a heading and ends without the mark of a finished sentence. */
export function isHeading(
  text: string,
  tokens: readonly Token[],
  unit: Unit,
  limit = HEADING_CHARS,
): boolean {
  const line = printed(text, tokens, unit);
  if (line.length > limit || !isSingle(tokens, unit)) return false;
  const bare = withoutEnd(line, closing);
  if (!unfinished.test(bare)) return false;
  const first = tokens.slice(unit.first, unit.last).find(({ kind }) => kind === 'word' || kind === 'number');
  return first !== undefined && first.shape !== 'lower' && hasWord(tokens, unit);
}

const hasWord = (tokens: readonly Token[], unit: Unit): boolean => {
  for (let i = unit.first; i < unit.last; i++) if (tokens[i]!.kind === 'word') return true;
  return false;
};

/** A line in capitals: a heading wherever the rest of the article is not. */
export function isLoud(tokens: readonly Token[], unit: Unit): boolean {
  let upper = 0;
  let other = 0;
  for (let i = unit.first; i < unit.last; i++) {
    const { kind, shape, text } = tokens[i]!;
    if (kind !== 'word') continue;
    if (shape === 'upper' || (shape === 'capital' && text.length === 1)) upper += text.length;
    else other += text.length;
  }
  return upper >= 4 && upper > 8 * other;
}

/** A short question, set alone, as magazines head their parts. */
export function isQuestion(tokens: readonly Token[], unit: Unit): boolean {
  if (tokens[unit.last - 1]!.text !== '?' || unit.last - unit.first > QUESTION_WORDS + 1) return false;
  return tokens[unit.first]!.kind === 'word';
}

/** A first line that ends in a mark but is set as a headline: capitalised words throughout. */
export function isTitle(text: string, tokens: readonly Token[], unit: Unit): boolean {
  if (printed(text, tokens, unit).length > HEADLINE_CHARS) return false;
  let capital = 0;
  let words = 0;
  for (let i = unit.first; i < unit.last; i++) {
    const { kind, shape, text: word } = tokens[i]!;
    if (kind !== 'word' || word.length < 4 || shape === 'upper') continue;
    words += 1;
    if (shape !== 'lower') capital += 1;
  }
  return words >= 3 && capital >= words * TITLE_SHARE;
}

/** One sentence by its marks: none of them before the end. */
export function isSingle(tokens: readonly Token[], unit: Unit): boolean {
  for (let i = unit.first; i < unit.last - 2; i++) {
    const { text } = tokens[i]!;
    if (text === '.' || text === '!' || text === '?') return false;
  }
  return true;
}

export const isBullet = (tokens: readonly Token[], unit: Unit): boolean =>
  unit.last - unit.first > 1 && bullets.has(tokens[unit.first]!.text) && tokens[unit.first + 1]!.spaced;

/** The number of a numbered line ("3." or "3)"), null where it is none. */
export function numberOf(tokens: readonly Token[], unit: Unit): number | null {
  const [number, mark, next] = [tokens[unit.first]!, tokens[unit.first + 1], tokens[unit.first + 2]];
  if (number.kind !== 'number' || !mark || !next || mark.spaced || !next.spaced) return null;
  const value = Number(number.text);
  return (mark.text === '.' || mark.text === ')') && value < 100 ? value : null;
}

/** "# Title" of Markdown: number of hash marks, 0 where there is none. */
export function hashesOf(tokens: readonly Token[], unit: Unit): number {
  let count = 0;
  while (unit.first + count < unit.last && tokens[unit.first + count]!.text === '#') count += 1;
  return count > 0 && count <= 6 && tokens[unit.first + count]?.spaced === true ? count : 0;
}

const DATE_TOKENS = 14;
/** Longest word beside a date and time: "at", "kl.", a time zone. */
const SMALL_WORD = 4;
const dayShape = /^\d{1,4}([./-]\d{1,2}){1,2}([./-]\d{1,4})?$|^\d{1,2}(st|nd|rd|th)$/;

/** A line that is nothing but a date, with or without a time of day. */
export function isDateLine(tokens: readonly Token[], unit: Unit, language: CompiledText): boolean {
  if (unit.last - unit.first > DATE_TOKENS) return false;
  let calendar = 0;
  let numbers = 0;
  let others = 0;
  for (let i = unit.first; i < unit.last; i++) {
    const { kind, norm } = tokens[i]!;
    const name = norm.replace(/\.$/, '');
    if (language.months.has(name) || language.calendar.has(name)) calendar += 1;
    else if (kind === 'number' || dayShape.test(norm)) {
      numbers += 1;
      if (dayShape.test(norm)) calendar += 1;
    } else if (kind === 'link' || (kind === 'word' && norm.length > SMALL_WORD)) return false;
    else if (kind === 'word') others += 1;
  }
  return calendar > 0 && numbers > 0 && others <= 2;
}
