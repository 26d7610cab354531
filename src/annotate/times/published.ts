import type { Layout, Published, Sentence } from '../../model/index.js';
import { dayText, toDay, type DayNumber } from './calendar.js';
import type { Amount, DateExpression, Expression, Fields } from './expression.js';
import type { Found } from './found.js';
import type { Calendar } from './patterns.js';
import { moved } from './value.js';

/** A stretch of days in which the text was published, and the words that say so. `open`: the year is not known. */
interface Evidence {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly open: boolean;
  readonly text: string;
}

/** Days of an open year are counted in one without a leap day. */
const ANY_YEAR = 2001;

/**
 * The publication date as far as the text itself tells: a dateline or line of the date, a date called today, a weekday with its date,
 * the time that has passed since a dated event. Null where there is nothing of the kind. No clock, no file date, no known events.
 */
export function inferPublished(
  layout: Layout,
  found: readonly Found[],
  calendar: Calendar,
): Published | null {
  const sure = stamped(layout, found) ?? calledToday(layout, found, calendar);
  if (sure) return publishedFrom([sure]);
  const stretches = [sinceEvent(layout, found, calendar), ...weekdaysWithDate(layout, found)].filter(
    (each): each is Evidence => each !== null,
  );
  return stretches.length === 0 ? null : publishedFrom(stretches);
}

const textOf = (layout: Layout, expression: Expression): string =>
  layout.article.text.slice(layout.tokens[expression.first]!.start, layout.tokens[expression.last - 1]!.end);

const isDayOfYear = (fields: Fields): boolean => fields.day !== undefined && fields.month !== undefined;

function dayEvidence(layout: Layout, expression: DateExpression, before: number, after: number): Evidence {
  const { fields } = expression;
  const open = fields.year === undefined;
  const day = toDay(fields.year ?? ANY_YEAR, fields.month!, fields.day!);
  return { from: day - before, to: day + after, open, text: textOf(layout, expression) };
}

/** Sentences at the head and foot of a text among which a line of the date is looked for. */
const MARGIN = 4;
const LONGEST_STAMP = 12;

/** "KERAVA, Oct 12 (Agency) —", or a short line without a verb that gives the date. */
function stamped(layout: Layout, found: readonly Found[]): Evidence | null {
  for (const { expression, sentence } of found) {
    if (expression.is !== 'date' || !isDayOfYear(expression.fields)) continue;
    if (isInDateline(layout, expression) || isStamp(layout, sentence, expression.fields))
      return dayEvidence(layout, expression, 0, 0);
  }
  return null;
}

function isInDateline(layout: Layout, expression: Expression): boolean {
  const { start } = layout.tokens[expression.first]!;
  return layout.blocks.some(
    (block) => block.kind === 'dateline' && block.start <= start && start < block.end,
  );
}

function isStamp(layout: Layout, sentence: Sentence, fields: Fields): boolean {
  const atEdge = sentence.index < MARGIN || sentence.index >= layout.sentences.length - MARGIN;
  if (!atEdge || sentence.last - sentence.first > LONGEST_STAMP || fields.year === undefined) return false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const { tag } = layout.tokens[at]!;
    if (tag?.verb === 'fin' || tag?.upos === 'AUX') return false;
  }
  return true;
}

/** "today, 12 October": the day itself. */
function calledToday(layout: Layout, found: readonly Found[], calendar: Calendar): Evidence | null {
  for (let i = 0; i < found.length; i++) {
    const { expression } = found[i]!;
    if (expression.is !== 'date' || expression.fields.dayBy !== 0) continue;
    for (const other of [found[i - 1]?.expression, found[i + 1]?.expression]) {
      if (other?.is !== 'date' || !isDayOfYear(other.fields)) continue;
      const [a, b] = other.first < expression.first ? [other, expression] : [expression, other];
      const gap = layout.tokens.slice(a.last, b.first);
      if (gap.length <= 2 && gap.every((token) => calendar.joins.has(token.norm) || token.kind === 'mark'))
        return dayEvidence(layout, other, 0, 0);
    }
  }
  return null;
}

/** A weekday is named with its date within the week before or after. */
function weekdaysWithDate(layout: Layout, found: readonly Found[]): Evidence[] {
  return found.flatMap(({ expression }) => {
    if (
      expression.is !== 'date' ||
      expression.fields.weekday === undefined ||
      !isDayOfYear(expression.fields)
    )
      return [];
    return [dayEvidence(layout, expression, 6, 6)];
  });
}

/** Words between a duration and the event it is told of ("ten weeks of heavy fighting", "five-month-old war"). */
const REACH = 7;

/** "more than ten weeks of war" in a text that dates the war's beginning: the weeks since that day. */
function sinceEvent(layout: Layout, found: readonly Found[], calendar: Calendar): Evidence | null {
  const day = eventDay(layout, found, calendar);
  if (!day) return null;
  for (const { expression, sentence } of found) {
    if (expression.is !== 'duration' || expression.amounts.length !== 1) continue;
    const amount = expression.amounts[0]!;
    if (amount.n === null || !Number.isInteger(amount.n) || LONG_UNITS[amount.unit] === undefined) continue;
    if (!hasEvent(layout, expression.last, Math.min(sentence.last, expression.last + REACH), calendar))
      continue;
    const next: Amount = { n: amount.n + 1, unit: amount.unit };
    const text = `${textOf(layout, expression)} / ${day.text}`;
    return { from: moved(day.from, amount, 1), to: moved(day.from, next, 1) - 1, open: day.open, text };
  }
  return null;
}

const LONG_UNITS: Readonly<Partial<Record<Amount['unit'], true>>> = { week: true, month: true };

function hasEvent(layout: Layout, from: number, to: number, calendar: Calendar): boolean {
  for (let at = from; at < to; at++) if (calendar.events.has(layout.tokens[at]!.norm)) return true;
  return false;
}

/** The one day of the year that the text ties to an event; null where it names several. */
function eventDay(layout: Layout, found: readonly Found[], calendar: Calendar): Evidence | null {
  let only: Evidence | null = null;
  for (const { expression, sentence } of found) {
    if (expression.is !== 'date' || !isDayOfYear(expression.fields)) continue;
    if (!hasEvent(layout, sentence.first, sentence.last, calendar)) continue;
    const day = dayEvidence(layout, expression, 0, 0);
    if (only && day.from !== only.from && day.from % 365 !== only.from % 365) return null;
    only = only && !only.open ? only : day;
  }
  return only;
}

function publishedFrom(all: readonly Evidence[]): Published | null {
  const open = all.every((each) => each.open);
  const used = open ? all : all.filter((each) => !each.open);
  const from = Math.max(...used.map((each) => each.from));
  const to = Math.min(...used.map((each) => each.to));
  if (from > to) return null;
  const print = (day: DayNumber): string => (open ? `XXXX${dayText(day).slice(4)}` : dayText(day));
  const [earliest, latest] = [print(from), print(to)];
  const exact = from === to;
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  const value = exact ? earliest : sameMonth ? earliest.slice(0, 7) : earliest.slice(0, 4);
  return {
    value,
    precision: exact ? 'day' : sameMonth ? 'month' : 'year',
    basis: 'inferred',
    earliest,
    latest,
    evidence: used.map((each) => each.text),
  };
}
