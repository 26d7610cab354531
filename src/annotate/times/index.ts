import { idMaker } from '../../kit/ids.js';
import { tokenFrom } from '../../kit/tokens.js';
import type { Issue, Layout, Pack, Published, Quantity, Sentence, Timex } from '../../model/index.js';
import { numeralsOf } from '../numbers/numerals.js';
import { anchorOf, type Anchor, type Named } from './anchor.js';
import { fromDay, type DayNumber } from './calendar.js';
import { withEnds } from './ends.js';
import { isBareWeekday, type Expression } from './expression.js';
import type { Found } from './found.js';
import { Matcher } from './match.js';
import { paired } from './pairs.js';
import { calendarOf, type Calendar } from './patterns.js';
import { inferPublished } from './published.js';
import { directionOf, type Direction } from './tense.js';
import { valueOf, type Valued } from './value.js';

export interface Times {
  readonly times: readonly Timex[];
  /** As given, else inferred from the text's own evidence (the year stays open where the text does not tell it), else null. */
  readonly published: Published | null;
  readonly issues: readonly Issue[];
}

/** Time expressions with TIMEX3 values, held against the publication date where there is one. */
export function times(layout: Layout, pack: Pack): Times {
  const calendar = calendarOf(pack);
  const found = findAll(layout, pack, calendar);
  const published = layout.article.published ?? inferPublished(layout, found, calendar);
  const resolver = new Resolver(layout, calendar, anchorOf(published));
  return { times: resolver.resolve(found), published, issues: [] };
}

/** Times without the durations that the numbers show to be ages ("en mann på 33 år"). */
export function withoutAges(times: readonly Timex[], quantities: readonly Quantity[]): readonly Timex[] {
  const ages = quantities.filter(({ ground }) => ground.rule === 'numbers/age');
  if (ages.length === 0) return times;
  return times.filter(({ type, start, end }) => {
    const at = tokenFrom(ages, start);
    return type !== 'duration' || ((ages[at]?.start ?? end) >= end && (ages[at - 1]?.end ?? start) <= start);
  });
}

function findAll(layout: Layout, pack: Pack, calendar: Calendar): readonly Found[] {
  const numerals = numeralsOf(layout, pack);
  const found: Found[] = [];
  for (const sentence of layout.sentences) {
    const matcher = new Matcher(layout, numerals, calendar, sentence.first, sentence.last);
    const pairs = paired(matcher.all(), layout, numerals, calendar, sentence);
    const expressions = withEnds(pairs, layout, numerals, calendar, sentence);
    for (const expression of expressions) found.push({ expression, sentence });
  }
  return found;
}

/** Resolves expressions in text order, as later ones may count from earlier ones. */
class Resolver {
  private named: Named | null = null;
  private namedIn = -2;
  private quarter: Named | null = null;
  private quarterIn = -2;
  private readonly events = new Map<string, DayNumber>();
  /** Where the expression before ended, and what was said of its direction. */
  private before: { readonly last: number; readonly direction: Direction; readonly asks: boolean } = {
    last: -2,
    direction: null,
    asks: false,
  };

  constructor(
    private readonly layout: Layout,
    private readonly calendar: Calendar,
    private readonly anchor: Anchor,
  ) {}

  resolve(found: readonly Found[]): Timex[] {
    this.collectEvents(found);
    const id = idMaker(this.layout.article);
    return found.flatMap(({ expression, sentence }) => {
      const { direction, valued } = this.value(expression, sentence);
      this.before = { last: expression.last, direction, asks: asksDirection(expression) };
      if (valued.value === null) return [];
      this.remember(valued.named, sentence);
      return [this.timex(expression, valued, direction, (span) => id('time', span))];
    });
  }

  private remember(named: Named | null, sentence: Sentence): void {
    if (!named) return;
    this.named = named;
    this.namedIn = sentence.index;
    if (named.grain === 'quarter' && named.value.includes('-Q')) {
      this.quarter = named;
      this.quarterIn = sentence.index;
    }
  }

  private value(expression: Expression, sentence: Sentence): { direction: Direction; valued: Valued } {
    const { tokens } = this.layout;
    const direction = !asksDirection(expression)
      ? null
      : this.isJoined(expression)
        ? this.before.direction
        : directionOf(
            tokens,
            expression.first,
            expression.last,
            sentence.first,
            sentence.last,
            this.calendar,
          );
    const near = sentence.index - this.namedIn <= 1 ? this.named : null;
    const quarter = sentence.index - this.quarterIn <= QUARTER_REACH ? this.quarter : null;
    const since = (event: string): DayNumber | null => this.since(event);
    const setting = { anchor: this.anchor, named: this.named, near, quarter, direction, since };
    const valued = valueOf(expression, setting);
    const later = near && laterEnd(expression, valued.named, near);
    return { direction, valued: later ? valueOf(later, setting) : valued };
  }

  /** "13 July to 15 July": both lie on one side. */
  private isJoined({ first }: Expression): boolean {
    const { last, asks } = this.before;
    return asks && first - 1 === last && this.calendar.pairs.has(this.layout.tokens[first - 1]!.norm);
  }

  /** Days that the text ties to an event: in one sentence with its noun. */
  private collectEvents(found: readonly Found[]): void {
    for (const { expression, sentence } of found) {
      if (expression.is !== 'date' || expression.fields.day === undefined) continue;
      const { valued } = this.value(expression, sentence);
      if (valued.named?.grain !== 'day') continue;
      for (let at = sentence.first; at < sentence.last; at++) {
        const { norm } = this.layout.tokens[at]!;
        if (!this.calendar.events.has(norm)) continue;
        const known = this.events.get(norm);
        if (known === undefined || valued.named.day < known) this.events.set(norm, valued.named.day);
      }
    }
  }

  private since(event: string): DayNumber | null {
    const own = this.events.get(event);
    if (own !== undefined) return own;
    const all = [...this.events.values()];
    return all.length === 0 ? null : Math.min(...all);
  }

  private timex(
    expression: Expression,
    valued: Valued,
    direction: Direction,
    id: (span: { start: number; end: number }) => string,
  ): Timex {
    const { tokens } = this.layout;
    const span = { start: tokens[expression.first]!.start, end: tokens[expression.last - 1]!.end };
    return {
      id: id(span),
      ...span,
      first: expression.first,
      last: expression.last,
      type: valued.type,
      value: valued.value,
      ...valued.window,
      direction: expression.is === 'ref' ? REF_DIRECTIONS[expression.ref] : direction,
      ground: {
        rule: `times/${expression.is}`,
        line: `${this.calendar.pack.language}/times: ${expression.line}`,
        spans: [span],
        inputs: [],
      },
    };
  }
}

/** Whether the words around an expression tell on which side of the anchor it lies. */
const asksDirection = ({ is }: Expression): boolean => is === 'date' || is === 'shift' || is === 'span';

/** "between January 1 and April 5", "from tomorrow to Friday": the second end where it lies behind the first; null where it does. */
function laterEnd(expression: Expression, named: Named | null, before: Named): Expression | null {
  if (expression.is !== 'date' || !expression.isEnd || !named || named.day >= before.day) return null;
  const { month, year, yearBy } = expression.fields;
  if (isBareWeekday(expression.fields))
    return { ...expression, fields: { ...expression.fields, weekdayBy: 1, fromText: true } };
  if (month === undefined || year !== undefined || yearBy !== undefined) return null;
  const from = fromDay(before.day);
  const isNext = month < from.month || (month === from.month && named.grain === 'day');
  return { ...expression, fields: { ...expression.fields, year: from.year + (isNext ? 1 : 0) } };
}

/** Sentences over which a report of a quarter's results goes on speaking of it. */
const QUARTER_REACH = 4;

const REF_DIRECTIONS = { PAST_REF: 'past', PRESENT_REF: 'present', FUTURE_REF: 'future' } as const;
