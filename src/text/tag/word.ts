/**
 * Reading a word for the tagger: hashes of its parts and its shape. Training and tagging both read this file: a change
 * here needs new weights.
 */

/** What is read from a word once; the features of all its roles are made from this. */
export interface Word {
  readonly form: number;
  /** Form with the spelling differences of related languages levelled. */
  readonly skeleton: number;
  readonly skeletonEnd: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Last part of a compound with hyphen or apostrophe, and the part before it; 0 where there is none. */
  readonly tail: number;
  readonly tailEnd: number;
  readonly head: number;
  readonly shape: number;
}

/** Whether the capitals of a word tell anything where it stands. */
export const LETTER_CASE = { plain: 0, first: 1, capitals: 2, title: 3 } as const;
export const LETTER_CASES = 4;

/** Lengths of the beginnings and endings that are looked at; the whole word is not one of them. */
const BEGINNINGS = [1, 2, 3, 4];
const ENDINGS = [1, 2, 3, 4, 5];

/** FNV-1a over code units, as a running hash: start with SEED, take in each unit, seal at the end. */
const SEED = 0x811c9dc5;
const takeIn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** The last mixing step; never 0, which stands for "none". */
const seal = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1;

export function hashText(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = takeIn(hash, text.charCodeAt(i));
  return seal(hash);
}

/** Letters that related languages write differently for the same sound or the same inherited one (kage, kake, kaka). */
const LEVELLED: Readonly<Record<string, string>> = {
  å: 'a', ä: 'e', æ: 'e', ö: 'o', ø: 'o', ü: 'u', é: 'e', è: 'e', ê: 'e', á: 'a', à: 'a', â: 'a', í: 'i', î: 'i',
  ó: 'o', ô: 'o', ú: 'u', û: 'u', ñ: 'n', ç: 's', b: 'p', d: 't', g: 'k', c: 'k', q: 'k', w: 'v', z: 's', y: 'i',
  j: 'i', ß: 's',
}; // prettier-ignore

/** The letter tables reach to the end of Latin Extended-B; letters beyond stand for themselves. */
const TABLE_END = 0x250;
const levels = Uint16Array.from({ length: TABLE_END }, (_, unit) => unit);
for (const [letter, level] of Object.entries(LEVELLED)) levels[letter.charCodeAt(0)] = level.charCodeAt(0);

const CAPITAL = 1;
const UPPER = 2;
const DIGIT = 4;
const LETTER = 8;
const INNER = 16;
const HYPHEN = 32;
const SINGLE = 64;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const isLetter = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();

/** 2 for a capital, 1 for another letter with case, 0 for anything else. */
const caseOf = (letter: string): number => (isUpper(letter) ? 2 : isLetter(letter) ? 1 : 0);
const cases = Uint8Array.from({ length: TABLE_END }, (_, unit) => caseOf(String.fromCharCode(unit)));

/** Bits: begins with a capital, capitals only, has digits, has letters, capitals inside, hyphen, one character. */
function shapeOf(text: string): number {
  let shape = text.length === 1 ? SINGLE : 0;
  let lower = 0;
  let upper = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit < TABLE_END ? cases[unit]! : caseOf(text[i]!);
    if (unit >= 48 && unit <= 57) shape |= DIGIT;
    else if (unit === PLAIN_HYPHEN && i > 0 && i < text.length - 1) shape |= HYPHEN;
    else if (kind === 1) lower++;
    else if (kind === 2) {
      upper++;
      if (i === 0) shape |= CAPITAL;
      else if (lower > 0) shape |= INNER;
    }
  }
  if (upper + lower > 0) shape |= LETTER;
  if (upper > 1 && lower === 0) shape |= UPPER;
  return shape;
}

const PLAIN_HYPHEN = 0x2d;
const PLAIN_APOSTROPHE = 0x27;
/** Longer than any word: what follows tells nothing and would cost time in hostile input. */
const LONGEST = 80;

/** A code unit in lower case with digits, apostrophes and hyphens levelled: 20.000 and 31.500 are the same word. */
function normal(unit: number): number {
  if (unit >= 48 && unit <= 57) return 48;
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 0x2032) return PLAIN_APOSTROPHE;
  return unit === 0x2010 || unit === 0x2011 || unit === 0x2013 ? PLAIN_HYPHEN : unit;
}

/** The units of a word, normal and levelled, from which everything is hashed. */
const units = new Uint16Array(2 * LONGEST);
const level = new Uint16Array(2 * LONGEST);

function hashUnits(of: Uint16Array, from: number, to: number): number {
  let hash = SEED;
  for (let i = from; i < to; i++) hash = takeIn(hash, of[i]!);
  return seal(hash);
}

/** Reads a word as printed. */
export function readWord(printed: string): Word {
  const text = printed.length > LONGEST ? printed.slice(0, LONGEST) : printed;
  const lower = text.toLowerCase();
  const size = Math.min(lower.length, units.length);
  let levelSize = 0;
  let cut = 0;
  for (let i = 0; i < size; i++) {
    const unit = normal(lower.charCodeAt(i));
    units[i] = unit;
    if ((unit === PLAIN_HYPHEN || unit === PLAIN_APOSTROPHE) && i < size - 1) cut = i;
    const levelled = unit < TABLE_END ? levels[unit]! : unit;
    if (levelSize === 0 || levelled !== level[levelSize - 1]) level[levelSize++] = levelled;
  }
  return {
    form: hashUnits(units, 0, size),
    skeleton: hashUnits(level, 0, levelSize),
    skeletonEnd: hashUnits(level, Math.max(0, levelSize - 4), levelSize),
    prefixes: BEGINNINGS.slice(0, Math.max(0, size - 1)).map((n) => hashUnits(units, 0, n)),
    suffixes: ENDINGS.slice(0, Math.max(0, size - 1)).map((n) => hashUnits(units, size - n, size)),
    tail: cut > 0 ? hashUnits(units, cut + 1, size) : 0,
    tailEnd: cut > 0 ? hashUnits(units, Math.max(cut + 1, size - 3), size) : 0,
    head: cut > 0 ? hashUnits(units, 0, cut) : 0,
    shape: shapeOf(text),
  };
}

/** The word before the first and after the last. */
export const EDGE: Word = {
  form: hashText('\n'),
  skeleton: 0,
  skeletonEnd: 0,
  prefixes: [],
  suffixes: [],
  tail: 0,
  tailEnd: 0,
  head: 0,
  shape: 128,
};

/**
 * Which case rule holds for a sentence: capitals only, title case (English headlines), or plain. A sentence of few words
 * is plain, because three names in a row are no headline.
 */
export function sentenceCase(words: readonly string[]): number {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  for (const word of words) {
    if (word.length < 4) continue;
    const a = word[0]!;
    const b = word[1]!;
    if (!isLetter(a) || !isLetter(b)) continue;
    if (!isUpper(a)) lower++;
    else if (isUpper(b)) upper++;
    else capital++;
  }
  if (upper >= 2 && upper > 2 * (capital + lower)) return LETTER_CASE.capitals;
  if (capital >= 4 && lower * 6 <= capital) return LETTER_CASE.title;
  return LETTER_CASE.plain;
}

/** The case rule for one word: after opening marks at the start of a sentence capitals tell nothing. */
export function wordCase(sentence: number, started: boolean): number {
  return sentence !== LETTER_CASE.plain ? sentence : started ? LETTER_CASE.plain : LETTER_CASE.first;
}

/** Whether a word ends the stretch of opening marks at the start of a sentence. */
export const starts = (word: Word): boolean => (word.shape & (LETTER | DIGIT)) !== 0;
