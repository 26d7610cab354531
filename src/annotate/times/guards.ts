import { digitOf } from '../numbers/digits.js';
import type { Line } from './patterns.js';
import type { Capture, Field } from './slots.js';

/** Whether what a line matched is a time in its place, and no number, verb or part of a name. */
export function isTime(
  line: Line,
  first: number,
  last: number,
  captures: readonly Capture[],
  field: Field,
): boolean {
  if (
    captures.length === 1 &&
    captures[0]!.slot === 'year' &&
    last - first <= 2 &&
    !isYear(first, last, field)
  )
    return false;
  if (captures.length === 1 && captures[0]!.slot === 'month' && last - first <= 2 && !isMonth(first, field))
    return false;
  const end = captures.at(-1);
  if (end?.slot === 'hour' && end.last === last && end.tail === undefined && isCount(last, field))
    return false;
  if (end?.slot === 'time' && captures[0]!.slot === 'hour' && isCount(last, field)) return false;
  const isDayOfWeek = captures.some(({ slot }) => slot === 'weekday') && captures.length === 2;
  if (end?.slot === 'day' && isDayOfWeek && end.last === last && isCount(last, field)) return false;
  if (end?.slot === 'day' && captures.length === 1 && !isDigits(end.last - 1, field)) return false;
  if (end?.slot === 'th' && end.last === last && isRanked(last, field)) return false;
  if (isRatio(line, last, captures, field) || isShare(first, last, captures, field)) return false;
  if (isPartOfName(line, first, last, field)) return false;
  const hasDay = captures.some(({ slot }) => slot === 'day');
  return !(hasDay && field.calendar.genitives.has(field.layout.tokens[first]!.norm));
}

/** "3/4", "5.5 %": a day and month in digits without a word before them are one only where no fraction or score is written so. */
function isRatio(line: Line, last: number, captures: readonly Capture[], field: Field): boolean {
  const short = captures.find(({ slot }) => slot === 'short');
  if (!short) return false;
  const isDecimal = field.layout.tokens[short.last - 2]?.text !== '/';
  const next = last < field.limit ? field.layout.tokens[last]! : null;
  if (next?.kind === 'symbol' || (isDecimal && short.last === last && isCount(last, field))) return true;
  if (line.text !== '{short}' || line.after || line.before) return false;
  const [a, stroke, b] = field.layout.tokens.slice(last - 3, last).map(({ text }) => text);
  const isDay = stroke === '/' && Number(a) > MONTHS && Number(b) <= MONTHS;
  return `${a}${stroke}${b}` === ALWAYS || !(isDay || a?.startsWith('0') || b?.startsWith('0'));
}

const MONTHS = 12;

/** Twenty-four hours, seven days. */
const ALWAYS = '24/7';

/** "a quarter of the voters", "three quarters of a million": a fraction, not a part of a year. */
function isShare(first: number, last: number, captures: readonly Capture[], field: Field): boolean {
  const end = captures.at(-1);
  if (!end || end.last !== last || !('unit' in end.value) || end.value.unit !== 'quarter') return false;
  const next = last < field.limit ? field.layout.tokens[last]! : null;
  for (let at = Math.max(field.from, first - 1); at < last; at++) {
    const numeral = field.numerals.from.get(at);
    if (
      numeral &&
      numeral.last >= last &&
      (numeral.last > last || (numeral.kind === 'fraction' && next?.tag?.upos === 'ADP'))
    )
      return true;
  }
  return false;
}

/** "the 3rd", "le 2"; "le premier" is more often no day. */
const isDigits = (at: number, { layout }: Field): boolean =>
  digitOf(layout.tokens[at]!.norm.charCodeAt(0)) >= 0;

/** Whether what follows a bare number is what it counts ("at 9 locations"); another time is not. */
function isCount(last: number, field: Field): boolean {
  const { tokens } = field.layout;
  if (last >= field.limit || field.nested(last)) return false;
  const { kind, tag, text } = tokens[last]!;
  // "kl. 9–11": what follows the second number tells
  if (DASHES.has(text) && tokens[last + 1]?.kind === 'number') return isCount(last + 2, field);
  return kind === 'symbol' || COUNTED.has(tag?.upos ?? '');
}

/** "the 12th floor", "the 1st and 2nd prize": what follows an ordinal tells that it is no day. */
const isRanked = (last: number, field: Field): boolean =>
  isCount(last, field) || (last < field.limit && field.layout.tokens[last]!.tag?.upos === 'CCONJ');

const DASHES = new Set(['-', '–', '—']);

const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN', 'SYM']);

/** "The Sunday Times", "Saturday Night Live", "the Evening News": a day or part of the day in a name. */
function isPartOfName(line: Line, first: number, last: number, field: Field): boolean {
  const { tokens } = field.layout;
  const next = last < field.limit ? tokens[last]! : null;
  const end = tokens[last - 1]!;
  const isCapital = end.shape === 'capital' && last - first > 1;
  if (line.text === '{weekday} {part}' && isCapital) return !isTitleCase(field);
  if (next?.kind !== 'word' || next.shape !== 'capital') return false;
  if (line.is.is === 'part') return isCapital;
  if (line.text === '{weekday}' && field.calendar.parts.has(next.norm)) return !isTitleCase(field);
  return (
    line.text === '{weekday}' &&
    next.tag?.upos === 'PROPN' &&
    first > 0 &&
    tokens[first - 1]!.tag?.upos === 'DET'
  );
}

/** Whether all nouns, verbs and adjectives of the sentence are capitalised, as in headings: a capital then tells no name. */
function isTitleCase({ layout, from, limit }: Field): boolean {
  for (let at = from; at < limit; at++) {
    const { shape, tag } = layout.tokens[at]!;
    if (shape === 'lower' && CONTENT.has(tag?.upos ?? '')) return false;
  }
  return true;
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/** A bare month that is also another word needs a word before it, or another month behind ("May to August"). */
function isMonth(first: number, { layout, calendar, from, limit }: Field): boolean {
  const { tokens } = layout;
  if (!calendar.ambiguousMonths.has(tokens[first]!.norm)) return true;
  if (first > from && calendar.monthBefore.has(tokens[first - 1]!.norm)) return true;
  return (
    first + 2 < limit &&
    calendar.ends.between.has(tokens[first + 1]!.norm) &&
    calendar.months.has(tokens[first + 2]!.norm)
  );
}

/** Whether four digits are a year rather than a count: after "in", or with no plural noun behind. */
function isYear(first: number, last: number, { layout, calendar, from, limit }: Field): boolean {
  const { tokens } = layout;
  const year = tokens[first]!;
  const before = first > from ? tokens[first - 1]! : null;
  const after = last < limit ? tokens[last]! : null;
  if (before && calendar.yearBefore.has(before.norm)) {
    // "más de 1500 personas": an amount with what it counts
    const compared = first - 2 >= from && tokens[first - 2]!.tag?.upos === 'ADV';
    const counts = after?.tag?.upos === 'NOUN' && after.tag.number === 'plur';
    return !(counts && (compared || Number(year.text) < 1500));
  }
  // "over 2000 are out of their homes": what is bounded is a count
  if (before && calendar.limiting.has(before.norm)) return false;
  if (before && (before.kind === 'symbol' || BLOCKED.has(before.text))) return false;
  if (after && (after.kind === 'symbol' || after.tag?.upos === 'NUM')) return false;
  if (Number(year.text) < 1900 || Number(year.text) > 2100) return false;
  const counted = after?.tag?.upos === 'NOUN' && after.tag.number !== 'sing';
  const adjective = after?.tag?.upos === 'ADJ' || after?.tag?.upos === 'PROPN';
  if (counted || adjective) {
    if (before?.tag?.upos === 'PROPN' && after?.tag?.upos === 'PROPN') return true;
    return (before?.tag?.upos === 'DET' || before?.tag?.gen === true) && after?.tag?.number !== 'plur';
  }
  if (before?.tag?.upos === 'ADV') return !calendar.bounding.has(before.norm);
  return before?.tag?.upos !== 'ADJ';
}

const BLOCKED = new Set(['#', '§', '-', '–', '/', '.', ',', ':']);
