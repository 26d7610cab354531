import type { NumberPack } from '../../model/pack/numbers.js';

/** A number in digits. `plain`: digits only, so that it may be a year or a day. `clock`: with a colon or shaped "14.30". */
export interface Digits {
  readonly value: number | null;
  readonly plain: boolean;
  readonly clock: boolean;
}

const ZERO_DIGITS = [0x660, 0x6f0, 0x966, 0xff10];
/** Below this no digits but those of ASCII. */
const OTHER_DIGITS = 0x660;
const LONGEST = 15;

/** Value of a decimal digit of the scripts newsrooms print (Latin, Arabic, Persian, Devanagari, full width); -1 for other characters. */
export function digitOf(unit: number): number {
  if (unit <= 0x39) return unit >= 0x30 ? unit - 0x30 : -1;
  if (unit < OTHER_DIGITS) return -1;
  for (const zero of ZERO_DIGITS) if (unit >= zero && unit < zero + 10) return unit - zero;
  return -1;
}

interface Groups {
  readonly digits: readonly string[];
  readonly marks: readonly string[];
}

function groupsOf(text: string): Groups {
  const digits: string[] = [];
  const marks: string[] = [];
  let group = '';
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit >= 0) group += String(digit);
    else {
      digits.push(group);
      marks.push(MARK_FORMS[text[i]!] ?? text[i]!);
      group = '';
    }
  }
  digits.push(group);
  return { digits, marks };
}

const MARK_FORMS: Readonly<Record<string, string>> = {
  '٬': ',',
  '٫': '.',
  '’': "'",
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
};

const NONE: Digits = { value: null, plain: false, clock: false };

/**
 * Reads digits with the separators of a language. Where the same mark may be either, shape decides: three digits after the
 * language's thousands mark are thousands, and ",000" or ".000" is so everywhere, as nobody prints three zero decimals of a count.
 */
export function readDigits(text: string, marks: NumberPack['marks']): Digits {
  const groups = groupsOf(text);
  const { digits } = groups;
  if (digits.some((group) => group === '')) return NONE;
  if (groups.marks.length === 0)
    return digits[0]!.length > LONGEST ? NONE : { value: Number(digits[0]), plain: true, clock: false };
  if (groups.marks.includes(':')) return { value: null, plain: false, clock: digits.length <= 3 };
  const last = groups.marks.at(-1)!;
  const same = groups.marks.every((mark) => mark === last);
  if (!same) return mixed(groups);
  if (isGrouped(digits) && (digits.length > 2 || isThousands(last, digits, marks)))
    return number(digits.join(''), '');
  if (digits.length > 2) return isIndian(digits) ? number(digits.join(''), '') : NONE;
  const clock = (last === '.' || last === ',') && digits[1]!.length === 2 && Number(digits[0]) < 25;
  return { ...number(digits[0]!, digits[1]!), clock };
}

const isGrouped = (digits: readonly string[]): boolean =>
  digits[0]!.length <= 3 && digits[0]![0] !== '0' && digits.slice(1).every((group) => group.length === 3);

function isThousands(mark: string, digits: readonly string[], marks: NumberPack['marks']): boolean {
  if (mark !== marks.decimal) return marks.thousands.includes(mark) || mark === "'" || mark === ' ';
  return digits[1] === '000';
}

/** "12,34,567": two digits a group but for the last. */
const isIndian = (digits: readonly string[]): boolean =>
  digits.at(-1)!.length === 3 &&
  digits[0]!.length <= 2 &&
  digits.slice(1, -1).every((group) => group.length === 2);

/** "1.234,5" and "1,234.5": the last mark is the decimal one. */
function mixed({ digits, marks }: Groups): Digits {
  const inner = marks.slice(0, -1);
  const whole = digits.slice(0, -1);
  const clean = inner.every((mark) => mark === inner[0]) && isGrouped(whole);
  return clean && marks.at(-1) !== ' ' ? number(whole.join(''), digits.at(-1)!) : NONE;
}

function number(whole: string, fraction: string): Digits {
  if (whole.length + fraction.length > LONGEST) return NONE;
  return { value: Number(fraction === '' ? whole : `${whole}.${fraction}`), plain: false, clock: false };
}

/** Fractions that are one character (Unicode "vulgar fractions"). */
export const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
