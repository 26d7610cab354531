import type { Layout, Token } from '../../model/index.js';
import { linkingEnding } from './apart.js';
import { exactly } from './compose.js';
import { digitOf, readDigits, VULGAR } from './digits.js';
import type { Lexicon } from './lexicon.js';
import type { Draft } from './numeral.js';

/** Reads numbers in digits, alone or with letters, in tokens [from, limit) of one sentence. */
export abstract class DigitReader {
  readonly tokens: readonly Token[];

  constructor(
    protected readonly layout: Layout,
    readonly lexicon: Lexicon,
    protected readonly from: number,
    readonly limit: number,
  ) {
    this.tokens = layout.tokens;
  }

  /** What may follow any number. */
  protected abstract afterNumber(draft: Draft): Draft;

  /** "20 000", "2 million", "7.", "2 1/2", "2½". */
  protected digits(i: number, token: Token): Draft {
    const joined = this.spaceGroups(i, token);
    if (joined) return { last: joined.last, value: joined.value, digits: true };
    const { value, plain, clock } = readDigits(token.text, this.lexicon.pack.marks);
    const draft: Draft = { last: i + 1, value, digits: true, plain, clock };
    if (value === null) return draft;
    if (plain && this.isAfterPoint(i)) return { ...draft, value: Number(`0.${token.text}`), plain: false };
    const fraction = this.fractionAt(i + 1, plain);
    if (fraction) return { ...draft, ...fraction, value: value + fraction.value, plain: false };
    const alone = plain ? this.slashFraction(i) : null;
    if (alone) return { ...draft, ...alone, plain: false, kind: 'fraction' };
    if (plain && this.isOrdinalDot(i)) return { ...draft, last: i + 2, kind: 'ordinal' };
    if (plain && this.isOrdinalColon(token)) return { ...draft, last: i + 3, kind: 'ordinal' };
    return draft;
  }

  /** ".08 percent": a decimal mark with no digit before it. */
  private isAfterPoint(i: number): boolean {
    const mark = i > this.from ? this.tokens[i - 1]! : null;
    return (
      mark?.text === this.lexicon.pack.marks.decimal &&
      !this.tokens[i]!.spaced &&
      (mark.spaced || i - 1 === this.from)
    );
  }

  private spaceGroups(i: number, token: Token): { last: number; value: number } | null {
    if (token.text.length > 3 || token.text[0] === '0') return null;
    const spaces = this.lexicon.pack.marks.thousands.includes(' ');
    let text = token.text;
    let last = i + 1;
    for (; last < this.limit; last++) {
      const next = this.tokens[last]!;
      if (next.kind !== 'number' || !threeDigits.test(next.text)) break;
      const gap = this.layout.article.text.slice(this.tokens[last - 1]!.end, next.start);
      const allowed = gap === ' ' ? spaces || next.text.startsWith('000') : thinSpace.test(gap);
      if (!allowed) break;
      text += ` ${next.text}`;
      if (next.text.length > 3) {
        last += 1;
        break;
      }
    }
    if (last === i + 1) return null;
    const { value } = readDigits(text, this.lexicon.pack.marks);
    return value === null ? null : { last, value };
  }

  private fractionAt(i: number, plain: boolean): { last: number; value: number } | null {
    if (i >= this.limit || !plain) return null;
    const token = this.tokens[i]!;
    const vulgar = VULGAR[token.text];
    if (vulgar !== undefined) return { last: i + 1, value: vulgar };
    return token.kind === 'number' && token.spaced ? this.slashFraction(i) : null;
  }

  private slashFraction(i: number): { last: number; value: number } | null {
    const [above, slash, below] = [this.tokens[i], this.tokens[i + 1], this.tokens[i + 2]];
    if (!above || !slash || !below || i + 2 >= this.limit) return null;
    if ((slash.text !== '/' && slash.text !== '⁄') || slash.spaced || below.spaced) return null;
    const denominator = DENOMINATORS[below.text];
    const numerator = Number(above.text);
    const closed = this.tokens[i + 3]?.text === '/';
    if (denominator === undefined || closed || !(numerator > 0 && numerator < denominator)) return null;
    return { last: i + 3, value: numerator / denominator };
  }

  /** "19:e": a colon and letters after digits. */
  private isOrdinalColon(token: Token): boolean {
    const { text } = this.layout.article;
    const letters = this.tokens[token.index + 2];
    if (text[token.end] !== ':' || !letters || letters.index >= this.limit) return false;
    return this.lexicon.ordinalEndings.has(text.slice(token.end, letters.end).toLowerCase());
  }

  /** "7. oktober", "2. plass": a dot after digits where the language writes ordinals so. */
  private isOrdinalDot(i: number): boolean {
    const [dot, next] = [this.tokens[i + 1], this.tokens[i + 2]];
    if (!this.lexicon.ordinalEndings.has('.') || !dot || i + 2 >= this.limit || !next) return false;
    if (dot.text !== '.' || dot.spaced || next.kind !== 'word' || this.tokens[i]!.text.length > 3)
      return false;
    // "stieg auf 47. Weitere Betroffene": what begins a sentence is no noun or name
    return next.shape !== 'capital' || next.tag === null || NAMED.has(next.tag.upos);
  }

  /** Digits and letters in one word: "5pm", "10th", "3bn", "13-year-old". */
  protected mixed(i: number, token: Token): Draft {
    let cut = 0;
    for (let at = 0; at < token.norm.length; at++) {
      if (digitOf(token.norm.charCodeAt(at)) >= 0) cut = at + 1;
      else if (at > cut || !SEPARATORS.has(token.text[at]!)) break;
    }
    const { value, plain, clock } = readDigits(token.text.slice(0, cut), this.lexicon.pack.marks);
    const rest = token.norm.slice(cut);
    const tail = rest.startsWith('-') || rest.startsWith("'") ? rest.slice(1) : rest;
    const isDecimal = plain && this.isAfterPoint(i);
    const number = isDecimal ? Number(`0.${token.text.slice(0, cut)}`) : value;
    const draft: Draft = { last: i + 1, value: number, digits: true, plain: false, clock, tail };
    if (value === null || isDecimal) return draft;
    if (this.lexicon.ordinalEndings.has(rest)) return { ...draft, kind: 'ordinal', tail: null, plain };
    const hyphen = rest.indexOf('-');
    if (hyphen > 0 && this.lexicon.ordinalEndings.has(rest.slice(0, hyphen)))
      return { ...draft, kind: 'ordinal', tail: rest.slice(hyphen + 1) };
    const scale = this.scaleLetter(i, rest);
    if (scale !== undefined) return { ...draft, value: exactly(value, scale), tail: null };
    const part = this.lexicon.words.get(tail);
    if (part?.kind === 'scale' && !part.ordinal)
      return this.afterNumber({ ...draft, value: exactly(value, part.value), tail: null });
    if (this.lexicon.pack.approximationEndings?.includes(rest))
      return { ...draft, plain, tail: null, about: true };
    const ending =
      this.lexicon.endings.get(tail) ?? (this.lexicon.pack.glued ? linkingEnding(tail, this.lexicon) : null);
    return { ...draft, plain, ending };
  }

  /** "40k", "£3m": letters that are also signs of units multiply only after a currency sign. */
  private scaleLetter(i: number, rest: string): number | undefined {
    const scale = this.lexicon.scaleLetters.get(rest);
    if (scale === undefined) return undefined;
    const before = this.tokens[i - 1];
    const money = before !== undefined && !this.tokens[i]!.spaced && before.kind === 'symbol';
    return money || !this.lexicon.units.longest([{ norm: rest }], 0) ? scale : undefined;
  }
}

const NAMED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'X']);

/** Marks that may stand between the digits of a number within a word. */
const SEPARATORS = new Set(['.', ',', ':', "'", '’']);

const threeDigits = /^\d{3}(?:[.,]\d+)?$/;
const thinSpace = /^[\u00A0\u202F\u2009]$/;
const DENOMINATORS: Readonly<Record<string, number>> = {
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
  '8': 8,
  '10': 10,
};
