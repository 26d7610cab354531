import { idMaker } from '../../kit/ids.js';
import type {
  Layout,
  NumberKind,
  Pack,
  Quantifier,
  Quantity,
  Sentence,
  Span,
  Timex,
} from '../../model/index.js';
import { boundAfter, boundBefore, limits, type Bound } from './bounds.js';
import { inertness, isPhone, type Place } from './inert.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { numeralsOf } from './numerals.js';
import { rangeOf, type Range } from './ranges.js';
import type { Numeral } from './numeral.js';
import { shareUnits } from './changes.js';
import { colonScore, nearScore } from './scores.js';
import { isTimeUnit, measure, type Measured } from './units.js';

/** A quantity before it has an id. */
type Draft = Omit<Quantity, 'id'> & { readonly bound: Bound | null };

/**
 * The numbers of a text with their bounds and units. `times` are the time expressions read before: a number within a date, clock
 * time or set is inert, one within a duration is a quantity of its unit.
 */
export function quantities(layout: Layout, pack: Pack, times: readonly Timex[] = []): readonly Quantity[] {
  const lexicon = lexiconOf(pack);
  const { list } = numeralsOf(layout, pack);
  const timed = timedTokens(times);
  const drafts: Draft[] = [];
  let next = 0;
  for (const sentence of layout.sentences) {
    const inside: Numeral[] = [];
    for (; next < list.length && list[next]!.first < sentence.last; next++) inside.push(list[next]!);
    if (inside.length > 0) drafts.push(...new SentenceReader(layout, lexicon, sentence, timed).read(inside));
  }
  const open = openDurations(layout, times, drafts);
  const all = open.length === 0 ? drafts : [...drafts, ...open].sort((a, b) => a.start - b.start);
  const id = idMaker(layout.article);
  return all.map((draft) => finished(draft, id('quantity', draft)));
}

function finished(draft: Draft, id: string): Quantity {
  const { start, end, number, first, last, stated, kind, value, low, high } = draft;
  const { lowStrict, highStrict, quantifier, unit, inert, ground } = draft;
  const bounds = { value, low, high, lowStrict, highStrict, quantifier };
  return { id, start, end, number, first, last, stated, kind, ...bounds, unit, inert, ground };
}

/** For each token of a time its type: a number in a duration counts, others do not. */
function timedTokens(times: readonly Timex[]): ReadonlyMap<number, Timex> {
  const timed = new Map<number, Timex>();
  for (const time of times) for (let at = time.first; at < time.last; at++) timed.set(at, time);
  return timed;
}

class SentenceReader {
  private readonly place: Place;
  private readonly language: string;

  constructor(
    private readonly layout: Layout,
    lexicon: Lexicon,
    private readonly sentence: Sentence,
    private readonly timed: ReadonlyMap<number, Timex>,
  ) {
    this.place = { tokens: layout.tokens, from: sentence.first, limit: sentence.last, lexicon };
    this.language = lexicon.pack.language;
  }

  read(numerals: readonly Numeral[]): Draft[] {
    const drafts: Draft[] = [];
    let floor = this.sentence.first;
    for (let i = 0; i < numerals.length; i++) {
      const numeral = numerals[i]!;
      // "19 por ciento": a number word within the unit before is no number
      if (numeral.first < floor) continue;
      if (numeral.value === null && !numeral.vague) {
        drafts.push(...this.scored(numeral));
        continue;
      }
      const measured = this.measured(numeral, floor);
      if (numeral.weak && (measured.unit === null || this.isRate(numeral))) continue;
      const following = numerals[i + 1];
      const range = following ? this.range(numeral, following, floor) : null;
      const draft =
        range && following ? this.ranged(range, following) : this.single(numeral, measured, floor);
      if (range) i += 1;
      drafts.push(draft);
      floor = draft.last;
    }
    return shareUnits(this.carried(drafts), this.place);
  }

  /** "3:1": digits that are no number, and no clock time, are a score. */
  private scored(numeral: Numeral): Draft[] {
    const token = this.place.tokens[numeral.first]!;
    const score = this.isTimed(numeral) ? null : colonScore(token, this.place);
    return (score ?? []).map(([offset, digits]) => {
      const start = token.start + offset;
      const number = { start, end: start + digits.length };
      const value = Number(digits);
      return {
        ...number,
        ...{ first: numeral.first, last: numeral.last, number, stated: digits },
        ...{ kind: 'cardinal', unit: null, value, ...limits(value, 'exact', null), quantifier: 'exact' },
        ...{ inert: true, bound: null },
        ground: { rule: 'numbers/score', line: `${this.language}/numbers: `, spans: [number], inputs: [] },
      };
    });
  }

  private measured(numeral: Numeral, floor: number): Measured {
    const { tokens, limit, lexicon } = this.place;
    return measure(numeral, tokens, floor, limit, lexicon);
  }

  /** "300 dollars a month": an article after a noun is a rate, no count of months. */
  private isRate(numeral: Numeral): boolean {
    const before = numeral.first > this.place.from ? this.place.tokens[numeral.first - 1]! : null;
    const upos = before?.tag?.upos;
    return before?.kind === 'symbol' || before?.kind === 'number' || upos === 'NOUN' || upos === 'NUM';
  }

  private range(a: Numeral, b: Numeral, floor: number): Range | null {
    const { tokens, lexicon } = this.place;
    if (this.isTimed(a) || this.isTimed(b) || isPhone(a, this.place)) return null;
    const range = rangeOf(a, b, tokens, floor, lexicon);
    if (!range || range.first < a.first || !isDash(range.line)) return range;
    return nearScore(this.place, a.first, b.last) ? null : range;
  }

  private isTimed(numeral: Numeral): boolean {
    const time = this.timed.get(numeral.first);
    return time !== undefined && time.type !== 'duration';
  }

  private ranged(range: Range, second: Numeral): Draft {
    const measured = this.measured(second, second.first);
    const { low, high } = range;
    const about = { quantifier: 'range' as const, first: range.first, last: second.first, line: range.line };
    return this.draft(
      { first: range.first, last: measured.last, number: this.span(range.first, second.last) },
      {
        kind: measured.kind,
        unit: measured.unit,
        value: null,
        low,
        high,
        lowStrict: false,
        highStrict: false,
        quantifier: 'range',
      },
      { inert: false, rule: 'numbers/range', bound: about },
    );
  }

  private single(numeral: Numeral, measured: Measured, floor: number): Draft {
    const why = this.isTimed(numeral) ? 'time' : inertness(numeral, measured, this.place);
    const bound = why === null || why === 'age' ? this.bound(numeral, measured, floor) : null;
    const stated = numeral.value === null ? null : numeral.value + (measured.half ? 0.5 : 0);
    const value = stated !== null && this.isNegative(measured) ? -stated : stated;
    const quantifier = value === null ? 'vague' : (bound?.quantifier ?? (numeral.about ? 'about' : 'exact'));
    const ends =
      value === null
        ? { low: numeral.low, high: null, lowStrict: false, highStrict: false }
        : limits(value, quantifier, measured.unit);
    const first = Math.min(measured.first, bound?.first ?? measured.first);
    const last = Math.max(measured.last, bound?.last ?? measured.last);
    const rule = why === null ? `numbers/${ruleOf(numeral)}` : `numbers/${why}`;
    return this.draft(
      { first, last, number: { start: numeral.start, end: numeral.end } },
      { kind: measured.kind, unit: measured.unit, value, ...ends, quantifier },
      { inert: why !== null, rule, bound, line: numeral.line },
    );
  }

  /** "minus 5 degrees", "-5 %": a sign counts only before degrees and shares; elsewhere a hyphen is no sign. */
  private isNegative(measured: Measured): boolean {
    const { tokens, from, lexicon } = this.place;
    if (measured.first <= from || (measured.kind !== 'percent' && !DEGREES.has(measured.unit ?? '')))
      return false;
    const before = tokens[measured.first - 1]!;
    if (lexicon.pack.minus.includes(before.norm)) return true;
    return MINUS_SIGNS.has(before.text) && before.spaced && !tokens[measured.first]!.spaced;
  }

  private bound(numeral: Numeral, measured: Measured, floor: number): Bound | null {
    const { tokens, limit, lexicon } = this.place;
    const upos = measured.last < limit ? tokens[measured.last]!.tag?.upos : undefined;
    const nounAfter = measured.kind === 'cardinal' && (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ');
    const time = numeral.ending !== null || isTimeUnit(measured.unit);
    const before = boundBefore(tokens, measured.first, floor, { time, nounAfter }, lexicon);
    return before ?? boundAfter(tokens, measured.last, limit, lexicon);
  }

  /** "about 20 men and 10 women": the bound of the first holds for the second, where only nouns and one joining word lie between. */
  private carried(drafts: readonly Draft[]): Draft[] {
    const out: Draft[] = [];
    for (const draft of drafts) {
      const before = out.at(-1);
      out.push(before && this.isCoordinate(before, draft) ? this.withBound(draft, before.bound!) : draft);
    }
    return out;
  }

  private isCoordinate(a: Draft, b: Draft): boolean {
    if (
      !a.bound ||
      a.bound.last > a.last - 1 ||
      a.bound.first > a.first ||
      a.inert ||
      b.inert ||
      a.unit !== b.unit
    )
      return false;
    if (a.kind !== b.kind || a.quantifier === 'range' || b.quantifier !== 'exact') return false;
    let joined = 0;
    for (let at = a.last; at < b.first; at++) {
      const { norm, kind, tag } = this.place.tokens[at]!;
      if (this.place.lexicon.pack.coordinators.includes(norm)) joined += 1;
      else if (kind !== 'word' || tag?.upos === 'VERB' || tag?.upos === 'AUX' || tag?.upos === 'ADP')
        return false;
    }
    return joined === 1 && b.first - a.last <= 4;
  }

  private withBound(draft: Draft, bound: Bound): Draft {
    const { quantifier } = bound;
    const spans = [...draft.ground.spans, this.span(bound.first, bound.last)];
    return {
      ...draft,
      ...limits(draft.value!, quantifier, draft.unit),
      quantifier,
      bound,
      ground: {
        ...draft.ground,
        rule: 'numbers/carried',
        line: `${this.language}/bounds: ${bound.line}`,
        spans,
      },
    };
  }

  private span(first: number, last: number): Span {
    return { start: this.place.tokens[first]!.start, end: this.place.tokens[last - 1]!.end };
  }

  private draft(
    at: { readonly first: number; readonly last: number; readonly number: Span },
    what: Stated,
    how: {
      readonly inert: boolean;
      readonly rule: string;
      readonly bound: Bound | null;
      readonly line?: string;
    },
  ): Draft {
    const { start, end } = this.span(at.first, at.last);
    const line = how.bound
      ? `${this.language}/bounds: ${how.bound.line}`
      : `${this.language}/numbers: ${how.line ?? ''}`;
    const spans = how.bound ? [at.number, this.span(how.bound.first, how.bound.last)] : [at.number];
    return {
      start,
      end,
      ...at,
      ...what,
      stated: this.layout.article.text.slice(start, end),
      inert: how.inert,
      bound: how.bound,
      ground: { rule: how.rule, line, spans, inputs: [] },
    };
  }
}

interface Stated {
  readonly kind: NumberKind;
  readonly unit: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
  readonly quantifier: Quantifier;
}

const DEGREES = new Set(['degree', 'degC', 'degF']);
const MINUS_SIGNS = new Set(['-', '−', '–']);
const isDash = (line: string): boolean => line.length === 1;

function ruleOf(numeral: Numeral): string {
  if (numeral.vague) return 'vague';
  return numeral.digits ? 'digits' : 'words';
}

const UNIT_OF: Readonly<Record<string, string>> = {
  PXD: 'day',
  PXW: 'week',
  PXM: 'month',
  PXY: 'year',
  PTXH: 'hour',
  PTXM: 'minute',
  PTXS: 'second',
};

/** "months": a duration without a number is a vague quantity of its unit, at least two. */
function openDurations(layout: Layout, times: readonly Timex[], drafts: readonly Draft[]): Draft[] {
  const open: Draft[] = [];
  for (const time of times) {
    const unit = time.type === 'duration' ? UNIT_OF[time.value ?? ''] : undefined;
    if (unit === undefined || time.last - time.first > 2) continue;
    if (drafts.some((draft) => draft.first < time.last && time.first < draft.last)) continue;
    const { start, end, first, last } = time;
    const number = { start, end };
    open.push({
      ...{ start, end, first, last, number },
      stated: layout.article.text.slice(start, end),
      ...{
        kind: 'measure',
        unit,
        value: null,
        low: 2,
        high: null,
        lowStrict: false,
        highStrict: false,
        quantifier: 'vague',
      },
      inert: false,
      bound: null,
      ground: { rule: 'numbers/open_duration', line: time.ground.line, spans: [number], inputs: [time.id] },
    });
  }
  return open;
}
