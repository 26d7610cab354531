/** Classes of code units for the scanner. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const SYMBOL = 5;
/** Joins a word: combining marks, soft hyphen, joiners. */
export const EXTEND = 6;
/** A letter of a script without spaces between words: a token of its own. */
export const IDEOGRAPH = 7;
export const HIGH_SURROGATE = 8;
export const BREAK = 9;

const isLetter = /\p{L}/u;
const isDigit = /\p{Nd}/u;
const isExtend = /[\p{M}\u00AD\u200C\u200D\u2060]/u;
const isSpace = /[\s\u200B\uFEFF]/u;
const isMark = /\p{P}/u;
const isIdeograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Filled as characters are met: 65,536 look-ups of properties at every start would cost more than most articles do. */
const table = new Uint8Array(0x10000);

function classify(char: string): number {
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return BREAK;
  if (isSpace.test(char)) return SPACE;
  if (isDigit.test(char)) return DIGIT;
  if (isIdeograph.test(char)) return IDEOGRAPH;
  if (isLetter.test(char)) return LETTER;
  if (isExtend.test(char)) return EXTEND;
  return isMark.test(char) ? MARK : SYMBOL;
}

/** The class of a code unit; high surrogates are classed by {@link classAt}. */
export function classOf(unit: number): number {
  let found = table[unit]!;
  if (found === 0) {
    found = unit >= 0xd800 && unit <= 0xdbff ? HIGH_SURROGATE : classify(String.fromCharCode(unit));
    table[unit] = found;
  }
  return found;
}

/** The class of the code point that begins at an offset. */
export function classAt(text: string, offset: number): number {
  const found = classOf(text.charCodeAt(offset));
  if (found !== HIGH_SURROGATE) return found;
  const point = text.codePointAt(offset)!;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : SYMBOL;
}

/** Code units of the code point that begins at an offset. */
export const widthAt = (text: string, offset: number): number =>
  classOf(text.charCodeAt(offset)) === HIGH_SURROGATE && (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
