import { withoutEnd } from '../kit/trim.js';
import { BREAK, classAt, DIGIT, EXTEND, IDEOGRAPH, LETTER, MARK, SPACE, widthAt } from './chars.js';
import type { TokenKind } from '../model/text.js';

/** A token before any language is known. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly spaced: boolean;
}

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const AT = 0x40;
const HASH = 0x23;
const AMPERSAND = 0x26;
const QUOTE = 0x22;

const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019 || unit === 0x2bc;
const isHyphen = (unit: number): boolean =>
  unit === HYPHEN || unit === 0x2010 || unit === 0x2011 || unit === 0x5be;
const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea;

const linkStart = /^(?:https?:\/\/|www\.)/i;
/** Marks that close the sentence around a web address rather than belong to it. */
const linkTail = `.,;:!?)]}'"’”»>`;
/** A mail address up to its first letter after the @; RFC 5321 allows 64 before it. */
const mailStart = /^[\p{L}\p{N}._+-]+@[\p{L}\p{N}]/u;
const MAX_LOCAL = 66;
const isoDate = /^\d{4}-\d\d-\d\d(?!\d)/;
const topLevel =
  /^\.(?:com|org|net|info|gov|edu|int|eu|no|dk|se|fi|is|de|at|ch|nl|be|fr|es|it|pt|pl|uk|ie|us|ca|au|nz|ru|ua|il|in|jp|cn|br|mx|za|tv|io|co\.uk)(?![\p{L}\p{N}])/iu;

/** Splits a text into tokens in one pass. Every code unit that is not white space is in exactly one token. */
export function scan(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  const size = text.length;
  let at = 0;
  let spaced = true;
  while (at < size) {
    const found = classAt(text, at);
    if (found === SPACE || found === BREAK) {
      spaced = true;
      at += 1;
      continue;
    }
    const token = next(text, at, found, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

function next(text: string, start: number, found: number, spaced: boolean): RawToken {
  if (found === LETTER || found === EXTEND) return word(text, start, spaced);
  if (found === DIGIT) return number(text, start, spaced);
  const unit = text.charCodeAt(start);
  if (unit === HASH && start + 1 < text.length && classAt(text, start + 1) === LETTER)
    return { start, end: wordEnd(text, start + 1), kind: 'word', spaced };
  if (unit === AT && start + 1 < text.length && classAt(text, start + 1) === LETTER)
    return { start, end: wordEnd(text, start + 1), kind: 'link', spaced };
  const end = start + widthAt(text, start);
  if (found === IDEOGRAPH) return { start, end, kind: 'word', spaced };
  return { start, end, kind: found === MARK && unit !== 0x25 ? 'mark' : 'symbol', spaced };
}

const isWordClass = (found: number): boolean => found === LETTER || found === DIGIT || found === EXTEND;

/** End of the run of letters, digits and inner apostrophes and hyphens. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const found = classAt(text, at);
    if (isWordClass(found)) {
      at += widthAt(text, at);
      continue;
    }
    const unit = text.charCodeAt(at);
    if (at > start && at + 1 < text.length && joins(text, at, unit)) {
      at += 1;
      continue;
    }
    break;
  }
  return at;
}

/** Whether the mark between two letters belongs to the word. */
function joins(text: string, at: number, unit: number): boolean {
  const after = classAt(text, at + 1);
  if (isHyphen(unit)) return after === LETTER || after === DIGIT;
  if (isApostrophe(unit)) return after === LETTER;
  if (unit === AMPERSAND) return isUpper(text[at - 1]!) && isUpper(text[at + 1]!);
  if (unit === QUOTE || unit === 0x5f4)
    return isHebrew(text.charCodeAt(at - 1)) && isHebrew(text.charCodeAt(at + 1));
  return false;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();

function word(text: string, start: number, spaced: boolean): RawToken {
  const unit = text.charCodeAt(start) | 0x20;
  if ((unit === 0x68 || unit === 0x77) && linkStart.test(text.slice(start, start + 8)))
    return { start, end: linkEnd(text, start), kind: 'link', spaced };
  let end = wordEnd(text, start);
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (after === AT && end + 1 < text.length && isWordClass(classAt(text, end + 1)))
    return { start, end: linkEnd(text, start), kind: 'link', spaced };
  if (after === DOT) {
    const dotted = dottedEnd(text, start, end);
    if (dotted > end) end = dotted;
    else if (mailStart.test(text.slice(start, start + MAX_LOCAL)))
      return { start, end: linkEnd(text, start), kind: 'link', spaced };
    else if (topLevel.test(text.slice(end, end + 8)))
      return { start, end: linkEnd(text, start), kind: 'link', spaced };
  }
  return { start, end, kind: 'word', spaced };
}

/** "U.S.", "e.g.", "J.R.R.": single letters with dots; the last dot belongs to them. Returns `end` where it is none. */
function dottedEnd(text: string, start: number, end: number): number {
  if (end - start !== 1) return end;
  let at = end;
  let letters = 1;
  while (
    text.charCodeAt(at) === DOT &&
    at + 1 < text.length &&
    classAt(text, at + 1) === LETTER &&
    !isLetterAt(text, at + 2)
  ) {
    at += 2;
    letters += 1;
  }
  if (letters < 2) return end;
  return text.charCodeAt(at) === DOT ? at + 1 : at;
}

const isLetterAt = (text: string, at: number): boolean => at < text.length && isWordClass(classAt(text, at));

function linkEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === SPACE || found === BREAK) break;
    const unit = text.charCodeAt(at);
    if (unit === 0x3c || unit === 0x3e || unit === QUOTE || unit === 0x201d || unit === 0xbb) break;
    at += 1;
  }
  return start + withoutEnd(text.slice(start, at), linkTail).length;
}

/**
 * "20.000", "2,3", "10:30", "1.2.2031", "2031-05-04"; with letters ("5pm", "15-member") it is a word. Ranges ("10-12") and
 * fractions ("1/2") are three tokens.
 */
function number(text: string, start: number, spaced: boolean): RawToken {
  if (isoDate.test(text.slice(start, start + 11))) return { start, end: start + 10, kind: 'number', spaced };
  let at = start;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === DIGIT) {
      at += widthAt(text, at);
      continue;
    }
    const unit = text.charCodeAt(at);
    const inner = unit === DOT || unit === COMMA || unit === COLON || isApostrophe(unit);
    if (inner && at + 1 < text.length && classAt(text, at + 1) === DIGIT) at += 1;
    else break;
  }
  if (at < text.length && gluedLetters(text, at))
    return { start, end: wordEnd(text, at - 1), kind: 'word', spaced };
  return { start, end: at, kind: 'number', spaced };
}

/** Whether letters follow a number directly or after a hyphen. */
function gluedLetters(text: string, at: number): boolean {
  if (classAt(text, at) === LETTER) return true;
  const unit = text.charCodeAt(at);
  return (isHyphen(unit) || isApostrophe(unit)) && at + 1 < text.length && classAt(text, at + 1) === LETTER;
}
