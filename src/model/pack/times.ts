import type { TimeUnit } from './numbers.js';

/** Parts of the day (TIMEX3): morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type TimeRef = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** `by` counts from the publication time, with `from: 'text'` from the date the text named last. */
type Origin = { readonly from?: 'text' };

/**
 * What a pattern of times means. Its slots fill in the rest.
 * - date: the calendar words of the slots, put together; a {day} or {ord} with a {time} is a day of that month; `day` where a word tells it that is no number elsewhere ("uno de mayo")
 * - day: so many days from the anchor ("yesterday" -1), perhaps a part of that day
 * - unit: the calendar unit so many from the anchor's ("last week" -1); the unit is in the slot or given
 * - shift: {n} {unit}, perhaps with a smaller one behind it, before (-1) or after (+1) the anchor or the day of {time}; `n` where the pattern has none, null = left open ("years ago")
 *   (`ifFuture`: a duration unless the clause is future, as "in two weeks")
 * - span: the {n} {unit} up to (-1) or from (+1) the anchor, or the last (-1) or first (+1) of {time}: a duration with its window (`ifFuture`: without a window unless the clause is future)
 * - ref: past, present or future without a date; `days` is the width of its window
 * - duration: {n} {unit}; `n` as in shift
 * - set: repeated: "every {n} {unit}", "each {weekday}", or `n` and `unit` for one word ("daily")
 * - weekday: {weekday} strictly before (-1) or after (+1) the anchor, the {n}th where there is a number, or in its week (0); `weeks` counts weeks instead; `day` where no slot names it, Monday 1; `orToday` allows the anchor's own day
 * - part: a part of the day, of the day of {time} or of one that the text names elsewhere
 * - edge: beginning, middle or end of {time}, or of the running {unit}; PAST what is over of it, REST what is left of it
 * - side: the day of the year or feast that a {time} names, or that the slots do, next before (-1) or after (+1) the anchor ("last Christmas", "le 5 mai dernier")
 * - nth: the {ord}th (with `last` from the end), or `n`th (negative: from the end), {weekday} or {unit} of {time} or of the running {unit}; 0: the week or weekend that {time} is in
 * - eve: the night that leads to {time}
 * - same: the date the text named last ("at that time"), or its day, month… by `unit`
 * - since: from an event on ("since the war began"): an ISO 8601 interval where the text dates the event; `ifDated`: nothing otherwise
 * - clock: an hour of the day, of a slot or of a {time} that has one; another {time} gives its day; `half`: half an hour before the hour named ("halv fem"); `minutes` and {n} are added to it, {n} taken off with `back`
 * - decade: the ten years that begin with {year}, or with {n} of its century ("los años 90")
 * - week: {n}, a week of the year by its number
 * - quarter: the {ord} quarter of a year (or the `n`th: "Q3")
 * - half: the {ord} half (or the `n`th) of a year, or of {time} or the running {unit}
 * - holiday: `MM-DD`, `MM-weekday-n` for the nth (negative: from the end) of a month, Monday 1, `MM-DD+weekday` for the first such weekday from a day on, or `E+n` so many days after Easter Sunday; `by` as in side
 */
export type TimeMeaning =
  | { readonly is: 'date'; readonly day?: number }
  | { readonly is: 'half'; readonly n?: 1 | 2 }
  | { readonly is: 'week' | 'eve' | 'decade' }
  | { readonly is: 'quarter'; readonly n?: 1 | 2 | 3 | 4 }
  | { readonly is: 'since'; readonly ifDated?: true }
  | ({ readonly is: 'day'; readonly by: number; readonly part?: DayPart } & Origin)
  | ({
      readonly is: 'unit';
      readonly by: number;
      readonly unit?: TimeUnit;
      readonly season?: Season;
    } & Origin)
  | ({
      readonly is: 'shift';
      readonly by: -1 | 1;
      readonly n?: number | null;
      readonly unit?: TimeUnit;
      readonly ifFuture?: true;
    } & Origin)
  | {
      readonly is: 'span';
      readonly by: -1 | 1;
      readonly n?: number | null;
      readonly unit?: TimeUnit;
      readonly ifFuture?: true;
    }
  | { readonly is: 'ref'; readonly ref: TimeRef; readonly days?: number }
  | { readonly is: 'duration'; readonly n?: number | null; readonly unit?: TimeUnit }
  | { readonly is: 'set'; readonly n?: number; readonly unit?: TimeUnit }
  | {
      readonly is: 'weekday';
      readonly by: -1 | 0 | 1;
      readonly weeks?: true;
      readonly day?: number;
      readonly orToday?: true;
    }
  | { readonly is: 'part'; readonly part: DayPart }
  | { readonly is: 'edge'; readonly edge: 'START' | 'MID' | 'END' | 'PAST' | 'REST' }
  | {
      readonly is: 'nth';
      readonly n?: number;
      readonly unit?: 'day' | 'week' | 'weekend';
      readonly last?: true;
    }
  | { readonly is: 'side'; readonly by: -1 | 1 }
  | { readonly is: 'same'; readonly unit?: TimeUnit }
  | {
      readonly is: 'clock';
      readonly half?: true;
      readonly minutes?: number;
      readonly back?: true;
      readonly noon?: 'am' | 'pm';
    }
  | { readonly is: 'holiday'; readonly day: string; readonly by?: -1 | 1 };

/**
 * A line of the time pack. A pattern is words and slots with one space between; `[…]` may be left out, `a|b` are words of which one stands, `[a|b c]` phrases of which one may.
 * Slots: {n} number, {ord} ordinal, {unit} time unit in any form, {units} in the plural, {day} day of the month, {th} one as an ordinal in digits ("27th", "21:a"), {month}, {year}, {weekday},
 * {weekdays} weekday in the plural, {part}, {parts} in the plural, {season}, {hour} 0–24, {clock} "14:30", {dot} "14.30", {four} "1430", {numeric} "20.12.2031", {short} "20.12" or "20/12", {roman} "XIX", "XIXe",
 * {decade} "1990s", {zone}, {event} event noun, {word} any word, {time} any other expression.
 * `after`, `before`: only next to one of these words (marks of quotation are looked through); `notAfter`, `notBefore`: never next to them.
 */
export interface TimeLine {
  readonly is: TimeMeaning;
  readonly when: readonly string[];
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

/** Words of time. All lower case. */
export interface TimePack {
  readonly language: string;
  /** Order of day and month in "2/3/2031". */
  readonly numeric: 'dmy' | 'mdy';
  /** Twelve rows: full names, abbreviations, inflected forms. */
  readonly months: readonly (readonly string[])[];
  /** Month names that are also other words: read as months only with a capital or a day or year, or after one of `monthBefore`. */
  readonly ambiguousMonths: readonly string[];
  readonly monthBefore: readonly string[];
  /** Whether months are written with a capital, which then tells the ambiguous ones. */
  readonly capitalMonths: boolean;
  /** Seven rows, Monday first; and their plurals, which are repeated days. */
  readonly weekdays: readonly (readonly string[])[];
  readonly weekdayPlurals: readonly (readonly string[])[];
  readonly parts: Readonly<Partial<Record<DayPart, readonly string[]>>>;
  /** What joins a weekday and a part of the day in one word: "" ("Dienstagabend"), "s" ("tirsdagskvelden"); none where they stand apart. */
  readonly dayPartLinks: readonly string[];
  readonly partPlurals: Readonly<Partial<Record<DayPart, readonly string[]>>>;
  readonly seasons: Readonly<Partial<Record<Season, readonly string[]>>>;
  readonly units: Readonly<
    Partial<Record<TimeUnit, { readonly one: readonly string[]; readonly many: readonly string[] }>>
  >;
  /** Decades as words, by first year: `{ 1990: ['nineties'] }`. */
  readonly decades: Readonly<Record<string, readonly string[]>>;
  /** What follows the digits of a decade: "s" of "1990s", "-tallet". */
  readonly decadeEndings: readonly string[];
  /** Whether "1800-tallet" is a century. */
  readonly hundredsAreCenturies: boolean;
  /** What stands before a month, year or decade in one word: `{ MID: ['mid-'] }`. */
  readonly edgePrefixes: Readonly<Partial<Record<'START' | 'MID' | 'END', readonly string[]>>>;
  /** Words before a bare four-digit number that make it a year. */
  readonly yearBefore: readonly string[];
  /** Words and marks between two expressions that are one: "Wednesday [,] Dec. 20", "10:30 [on] Friday". */
  readonly joins: readonly string[];
  /** Words and marks between two days of one month ("20 and 21 December"). */
  readonly pairs: readonly string[];
  /**
   * Those of them that stand between the two ends of a stretch ("to"), and the words before its first end ("from"), which make one of any
   * pair. `hours`: words for hours that also give the time of day ("de 9 à 14 heures"), none where another word does.
   */
  readonly ends: {
    readonly before: readonly string[];
    readonly between: readonly string[];
    readonly hours: readonly string[];
  };
  readonly zones: readonly string[];
  /** Nouns of events from which time is counted ("since the war"). */
  readonly events: readonly string[];
  /** Words that make the clause they govern future or past. */
  readonly future: readonly string[];
  readonly past: readonly string[];
  /** Forms of weekdays and months that qualify what follows ("Monday's"): no day follows them, and `forward` does not apply. */
  readonly genitives: readonly string[];
  /** Prepositions before a time that point forward ("until", "by"). */
  readonly forward: readonly string[];
  readonly lines: readonly TimeLine[];
}
