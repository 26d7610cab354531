import type { Layout, Sentence } from '../../model/index.js';
import type { Numerals } from '../numbers/numerals.js';
import type { Numeral } from '../numbers/numeral.js';
import type { DateExpression, Expression } from './expression.js';
import type { Calendar } from './patterns.js';

/** Where the expressions of a sentence stand. */
export interface Place {
  readonly layout: Layout;
  readonly numerals: Numerals;
  readonly calendar: Calendar;
  readonly sentence: Sentence;
}

type Duration = Extract<Expression, { is: 'duration' }>;

const isHour = ({ value, kind, plain, digits, tail }: Numeral): boolean =>
  value !== null &&
  kind === 'cardinal' &&
  tail === null &&
  (plain || !digits) &&
  Number.isInteger(value) &&
  value > 0 &&
  value <= 24;

/** The number that ends before a token. */
const endingAt = (end: number, { numerals: { from } }: Place): Numeral | undefined =>
  [from.get(end - 1), from.get(end - 2)].find((numeral) => numeral?.last === end);

/** "from 9 to 11 a.m.", "9–11 a.m.": the number before an hour. */
export function hourBefore(
  a: Expression | undefined,
  b: DateExpression,
  place: Place,
): DateExpression | null {
  const { tokens } = place.layout;
  const { ends, pairs } = place.calendar;
  const { hour, noon } = b.fields;
  const link = linkBefore(b, place);
  const from = Math.max(place.sentence.first, a?.last ?? 0);
  if (hour === undefined || link <= from || !pairs.has(tokens[link]!.norm)) return null;
  const numeral = endingAt(link, place);
  if (!numeral || numeral.first < from || !isHour(numeral)) return null;
  const isTied = !tokens[link]!.spaced && !tokens[b.first]!.spaced;
  const isOpened = openerOf(numeral.first, place, (norm) => ends.before.has(norm));
  if (!isOpened && !(isTied && noon !== undefined)) return null;
  const turned = noon === 'pm' && numeral.value! % 12 > hour % 12 ? 'am' : noon;
  return {
    ...b,
    first: numeral.first,
    last: numeral.last,
    fields: {
      ...b.fields,
      hour: numeral.value!,
      minute: 0,
      ...(turned === undefined ? {} : { noon: turned }),
    },
  };
}

/** The word between two ends: before the second, or its own first one ("à 17 heures"). */
const linkBefore = ({ first }: DateExpression, { layout: { tokens }, calendar }: Place): number =>
  calendar.ends.between.has(tokens[first]!.norm) ? first : first - 1;

/** Whether a word like "from" stands before a token, perhaps with an article between ("desde las 9"). */
function openerOf(
  first: number,
  { layout: { tokens }, sentence }: Place,
  isOpener: (norm: string) => boolean,
): boolean {
  const at = first - 1 > sentence.first && tokens[first - 1]!.tag?.upos === 'DET' ? first - 2 : first - 1;
  return at >= sentence.first && isOpener(tokens[at]!.norm);
}

/** "de 15 heures à 17 heures": the hours before a time of day are one too. */
export function hoursBefore(
  a: Expression | undefined,
  b: DateExpression,
  place: Place,
): DateExpression | null {
  const { ends } = place.calendar;
  if (a?.is !== 'duration' || b.fields.hour === undefined) return null;
  const { n, unit } = a.amounts[0]!;
  if (a.amounts.length > 1 || unit !== 'hour' || n === null || !Number.isInteger(n) || n < 1 || n > 24)
    return null;
  const isOpened = openerOf(a.first, place, (norm) => ends.before.has(norm));
  return isOpened && linkBefore(b, place) === a.last
    ? { ...b, first: a.first, last: a.last, fields: { ...b.fields, hour: n, minute: 0 } }
    : null;
}

/** "from 9 a.m. to 11", "mellom klokken 9 og 11", "kl. 9–11": the number behind an hour. */
export function hourAfter(
  a: DateExpression,
  next: Expression | undefined,
  place: Place,
): DateExpression | null {
  const { layout, numerals, calendar, sentence } = place;
  const { tokens } = layout;
  const link = tokens[a.last];
  const numeral = a.last + 1 < sentence.last ? numerals.from.get(a.last + 1) : undefined;
  if (a.fields.hour === undefined || !link || !numeral || !isHour(numeral)) return null;
  if (!calendar.pairs.has(link.norm) || link.norm === ',' || (next && next.first < numeral.last)) return null;
  const isTied = link.kind !== 'word' && !link.spaced && !tokens[numeral.first]!.spaced;
  const isOpener = (norm: string): boolean => calendar.ends.before.has(norm);
  if (!isTied && !openerOf(a.first, place, isOpener) && !isOpener(tokens[a.first]!.norm)) return null;
  if (isCounted(numeral.last, place)) return null;
  const isLater = numeral.value! <= a.fields.hour;
  if (isLater && (numeral.value! > NOON || a.fields.hour > NOON)) return null;
  const { noon, ...fields } = a.fields;
  const side = isLater ? ('pm' as const) : noon;
  return {
    ...a,
    first: numeral.first,
    last: numeral.last,
    fields: { ...fields, hour: numeral.value!, minute: 0, ...(side === undefined ? {} : { noon: side }) },
    isEnd: true,
  };
}

/** Whether a number is told of what stands behind it: no hour. */
function isCounted(at: number, { layout: { tokens }, sentence }: Place): boolean {
  if (at >= sentence.last) return false;
  const { kind, tag } = tokens[at]!;
  return kind === 'symbol' || COUNTED.has(tag?.upos ?? '');
}

const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN', 'SYM']);

/** Hours of the afternoon are hardly counted: "de 9 à 14 heures" is a time of day, "de 2 à 3 heures" a length. */
const NOON = 12;
const SHORTEST = 2;

/**
 * "de 9 à 14 heures", "van 9 tot 14 uur": the two hours where the words are no length. A noun before them has a length ("un retard de 12
 * à 24 heures"), a date before them has hours.
 */
export function twoHours(a: Expression | undefined, b: Duration, place: Place): readonly DateExpression[] {
  const { layout, numerals, calendar, sentence } = place;
  const { tokens } = layout;
  const opener = b.first - 1;
  if (opener < sentence.first || !calendar.ends.before.has(tokens[opener]!.norm)) return [];
  const [from, to] = [numerals.from.get(b.first), endingAt(b.last - 1, place)];
  if (!from || !to || from === to || !isHour(from) || !isHour(to) || from.value! >= to.value!) return [];
  const isRange = to.first === from.last + 1 && calendar.ends.between.has(tokens[from.last]!.norm);
  if (!isRange || !calendar.ends.hours.has(tokens[b.last - 1]!.norm)) return [];
  const isOfDay = a?.is === 'date' && a.last === opener;
  const before = opener > sentence.first ? tokens[opener - 1]!.tag?.upos : undefined;
  const isLength = before === 'NOUN' || to.value! <= NOON || to.value! - from.value! < SHORTEST;
  if (isLength && !isOfDay) return [];
  const at = (numeral: Numeral, last: number): DateExpression => ({
    is: 'date',
    first: numeral.first,
    last,
    line: b.line,
    fields: { hour: numeral.value!, minute: 0 },
  });
  return [at(from, from.last), { ...at(to, b.last), isEnd: true }];
}
