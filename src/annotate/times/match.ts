import type { Layout, Token } from '../../model/index.js';
import { digitOf } from '../numbers/digits.js';
import type { Numerals } from '../numbers/numerals.js';
import { build } from './build.js';
import { combine, type Expression } from './expression.js';
import {
  ANY_BITS,
  BIT,
  DIGIT_BITS,
  NUMBER_BITS,
  type Calendar,
  type Line,
  type PatternNode,
  type Slot,
} from './patterns.js';
import { furtherAmounts } from './amounts.js';
import { readSlot, type Capture, type Field } from './slots.js';

interface Found {
  readonly line: Line;
  readonly last: number;
  readonly captures: readonly Capture[];
}

const fourDigits = /^(\d{4})(.*)$/;

/** "2031-avtalen": a year as the first part of a compound. */
const yearCompound = /^(?:19\d\d|20(?!00)\d\d)-\p{L}{3,}$/u;

/** How many expressions may follow one another as one ("Wednesday, Dec. 20, at 10:30"): a text of nothing but dates must not nest without end. */
const DEEPEST = 20;

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", '(']);

/** Finds the time expressions of one sentence, tokens [from, limit). */
export class Matcher {
  private readonly known = new Map<number, Expression | null>();
  private readonly busy = new Set<number>();
  private uncased: boolean | null = null;
  private readonly field: Field;
  private readonly tokens: readonly Token[];

  constructor(
    layout: Layout,
    private readonly numerals: Numerals,
    private readonly calendar: Calendar,
    private readonly from: number,
    private readonly limit: number,
  ) {
    this.tokens = layout.tokens;
    const nested = (at: number): Expression | null => this.at(at);
    const isUncased = (): boolean => (this.uncased ??= this.hasNoCapital());
    this.field = { layout, numerals, calendar, from, limit, nested, isUncased };
  }

  private hasNoCapital(): boolean {
    for (let at = this.from; at < this.limit; at++)
      if (this.tokens[at]!.kind === 'word' && this.tokens[at]!.shape !== 'lower') return false;
    return true;
  }

  /** All expressions in order, the longest at each place, none within another. */
  all(): Expression[] {
    const out: Expression[] = [];
    for (let at = this.from; at < this.limit;) {
      const expression = this.at(at);
      if (expression) out.push(expression);
      at = expression ? expression.last : at + 1;
    }
    return out;
  }

  /** The longest expression that begins at a token, with what follows and belongs to it. */
  private at(at: number): Expression | null {
    if (at >= this.limit || this.busy.has(at) || this.busy.size >= DEEPEST || !this.mayBegin(at)) return null;
    const known = this.known.get(at);
    if (known !== undefined) return known;
    this.busy.add(at);
    const found = this.extended(this.core(at));
    this.busy.delete(at);
    this.known.set(at, found);
    return found;
  }

  private mayBegin(at: number): boolean {
    const token = this.tokens[at]!;
    return (
      this.calendar.firsts.has(token) ||
      this.numerals.from.has(at) ||
      (token.kind === 'word' && this.edgePrefix(token.norm) !== null)
    );
  }

  /** The prefix of "mid-November", "early-1990s". */
  private edgePrefix(norm: string): string | null {
    const cut = norm.indexOf('-') + 1;
    return cut > 1 && this.calendar.edgePrefixes.has(norm.slice(0, cut)) ? norm.slice(0, cut) : null;
  }

  private core(at: number): Expression | null {
    const found: Found[] = [];
    this.walk(this.calendar.root, at, [], found);
    found.sort((a, b) => b.last - a.last);
    for (const each of found) {
      if (!this.allowed(each.line, at, each.last)) continue;
      const expression = build(each.line, at, each.last, each.captures, this.field);
      if (expression) return expression;
    }
    return this.compound(at);
  }

  private walk(node: PatternNode, at: number, captures: readonly Capture[], found: Found[]): void {
    for (const line of node.lines) found.push({ line, last: at, captures });
    if (at >= this.limit) return;
    const next = node.words.get(this.tokens[at]!.norm);
    if (next) this.walk(next, at + 1, captures, found);
    const bits = node.slotBits === 0 ? 0 : this.bitsAt(at) & node.slotBits;
    if (bits === 0) return;
    for (const [slot, target] of node.slots)
      if ((bits & BIT[slot]) !== 0) this.step(slot, target, at, captures, found);
  }

  /** The slots that a token may fill; an event noun may also be the last part of a compound. */
  private bitsAt(at: number): number {
    const { norm, kind } = this.tokens[at]!;
    let bits = (this.calendar.bits.get(norm) ?? 0) | ANY_BITS;
    if (this.numerals.from.has(at)) bits |= NUMBER_BITS;
    if (digitOf(norm.charCodeAt(0)) >= 0) bits |= DIGIT_BITS;
    return kind === 'word' && norm.includes('-') ? bits | BIT.event : bits;
  }

  private step(
    slot: Slot,
    target: PatternNode,
    at: number,
    captures: readonly Capture[],
    found: Found[],
  ): void {
    const capture = readSlot(slot, at, this.field);
    if (!capture) return;
    const after = capture.tail === undefined ? target : target.words.get(capture.tail);
    if (!after) return;
    const taken = [...captures, capture];
    this.walk(after, capture.last, taken, found);
    if (slot !== 'unit' || captures.at(-1)?.slot !== 'n') return;
    const further = furtherAmounts(taken, this.field);
    if (further) this.walk(after, further.at(-1)!.last, further, found);
  }

  /** "two-week", "weeklong", "third-quarter": a number and a unit in one word. */
  private compound(at: number): Expression | null {
    const numeral = this.numerals.from.get(at);
    if (!numeral) return this.dayPart(at) ?? this.prefixed(at);
    const place = { first: at, last: numeral.last, line: numeral.line };
    if (numeral.ending) {
      // years of age are told of people far more often than of things
      if (numeral.ending.age && numeral.ending.unit === 'year') return null;
      const amounts = [{ n: numeral.value, unit: numeral.ending.unit }];
      return { ...place, is: 'duration', amounts };
    }
    const unit = numeral.tail === null ? undefined : this.calendar.units.get(numeral.tail)?.unit;
    if (numeral.kind === 'ordinal' && unit === 'century' && numeral.value !== null)
      return { ...place, is: 'date', fields: { century: numeral.value - 1 } };
    if (numeral.kind === 'ordinal' && unit === 'quarter' && numeral.value !== null && numeral.value <= 4)
      return { ...place, is: 'date', fields: { quarter: numeral.value } };
    return unit === undefined && numeral.last === at + 1 && yearCompound.test(this.tokens[at]!.norm)
      ? { ...place, is: 'date', fields: { year: numeral.value! } }
      : null;
  }

  private dayPart(at: number): Expression | null {
    const { norm } = this.tokens[at]!;
    const fields = this.calendar.dayParts.get(norm);
    return fields ? { first: at, last: at + 1, line: norm, is: 'date', fields } : null;
  }

  private prefixed(at: number): Expression | null {
    const { norm } = this.tokens[at]!;
    const prefix = this.edgePrefix(norm);
    if (prefix === null) return null;
    const rest = norm.slice(prefix.length);
    const edge = this.calendar.edgePrefixes.get(prefix)!;
    const month = this.calendar.months.get(rest);
    const year = fourDigits.exec(rest);
    const place = { first: at, last: at + 1, line: norm, is: 'date' as const };
    if (month !== undefined) return { ...place, fields: { month, edge } };
    const decade = this.calendar.decades.get(rest);
    if (decade !== undefined) return { ...place, fields: { decade, edge } };
    if (!year) return null;
    if (year[2] === '') return { ...place, fields: { year: Number(year[1]), edge } };
    return this.calendar.decadeEndings.has(year[2]!)
      ? { ...place, fields: { decade: Number(year[1]), edge } }
      : null;
  }

  private allowed(line: Line, first: number, last: number): boolean {
    const before = this.wordBefore(first);
    const after = last < this.limit ? this.tokens[last]!.norm : '';
    if (line.after && !line.after.has(before) && !(line.before?.has(after) ?? false)) return false;
    if (line.before && !line.after && !line.before.has(after)) return false;
    return !line.notAfter?.has(before) && !line.notBefore?.has(after);
  }

  private wordBefore(first: number): string {
    let at = first - 1;
    while (at >= this.from && QUOTES.has(this.tokens[at]!.text)) at -= 1;
    return at >= this.from ? this.tokens[at]!.norm : '';
  }

  /** Takes in the expression that follows where both are one: "Wednesday" [","] "Dec. 20" ["at"] "10:30". */
  private extended(expression: Expression | null): Expression | null {
    if (expression?.is !== 'date') return expression;
    for (let skip = 0; skip <= 2; skip++) {
      const next = expression.last + skip;
      if (next >= this.limit || (skip > 0 && !this.calendar.joins.has(this.tokens[next - 1]!.norm))) break;
      const other = this.at(next);
      const fields = other && combine(expression, other);
      if (fields)
        return { ...expression, last: other.last, fields, line: `${expression.line} + ${other.line}` };
    }
    return expression;
  }
}
