import type { Published } from '../../model/article.js';
import type { Attribution } from '../../model/attribution.js';
import type { Aggregation, AsOf } from '../../model/claim.js';
import type { Timex } from '../../model/timex.js';
import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import { kindAt, type View } from './view.js';

export interface When {
  readonly asOf: AsOf | null;
  readonly since: string | null;
  readonly eventDate: string | null;
}

/** The times of the sentences just before in the same paragraph, the nearest last. */
export interface Recent {
  readonly paragraph: number;
  readonly times: readonly Timex[];
}

const DAY = /^\d{4}-\d\d-\d\d/;

/** The day a time begins, ISO 8601. */
function dayOf(time: Timex): string | null {
  if (time.earliest && DAY.test(time.earliest)) return time.earliest.slice(0, 10);
  return time.value && DAY.test(time.value) ? time.value.slice(0, 10) : null;
}

/** A span of more than about two months says nothing on when a figure held. */
function isNarrow(time: Timex): boolean {
  if (!time.earliest || !time.latest) return time.value !== null && DAY.test(time.value);
  const days = (Date.parse(time.latest.slice(0, 10)) - Date.parse(time.earliest.slice(0, 10))) / 86_400_000;
  return days <= 62;
}

const isUsable = (time: Timex): boolean =>
  (time.type === 'date' || time.type === 'time') &&
  isNarrow(time) &&
  dayOf(time) !== null &&
  time.direction !== 'future';

/** How near a cue ("police said Monday") a time must stand to be that of telling, in characters. */
const BESIDE_CUE = 12;

/** First and last day of what a text tells, ISO 8601. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a sentence gives for what it tells, not counting what is to come and when it was said: those of the time that stands
 * nearest to the word at `told`, else of its first time that is told to a few weeks, else of its first year or other long span.
 */
export function spanIn(
  view: View,
  attributions: readonly Attribution[],
  told: number | null,
  lexicon: Lexicon,
): Days | null {
  const isTelling = (time: Timex): boolean =>
    attributions.some(({ cue }) =>
      cue.some((part) => part.end <= time.start + 1 && time.start - part.end <= BESIDE_CUE),
    );
  const times = timesIn(view).filter(
    (time) =>
      (time.type === 'date' || time.type === 'time') &&
      time.direction !== 'future' &&
      !isTelling(time) &&
      !isClock(view, time, lexicon),
  );
  const isLong = (time: Timex): boolean =>
    isDay(time.earliest) && isDay(time.latest) && kindAt(view, time.first - 1) !== 'det';
  const found =
    told === null
      ? (times.find(isUsable) ?? times.find(isLong))
      : nearestTo(
          told,
          times.filter((time) => isUsable(time) || isLong(time)),
        );
  const from = found ? dayOf(found) : null;
  if (!found || from === null) return null;
  return { from, to: isDay(found.latest) ? found.latest.slice(0, 10) : from };
}

/** The time nearest to a token, the first of those alike. */
function nearestTo(at: number, times: readonly Timex[]): Timex | undefined {
  const away = ({ first, last }: Timex): number => (first > at ? first - at : at - last);
  return times.reduce<Timex | undefined>(
    (best, time) => (best === undefined || away(time) < away(best) ? time : best),
    undefined,
  );
}

/** "About 7.45 p.m." tells no day: the one it is given is only that of the article. */
function isClock(view: View, { type, first, last }: Timex, { grammar }: Lexicon): boolean {
  if (type !== 'time') return false;
  for (let i = first; i < last; i++) {
    const { kind, norm } = view.tokens[i]!;
    if (kind === 'word' && (grammar.timeWords.has(norm) || norm.length > LONGEST_CLOCK)) return false;
  }
  return true;
}

/** Letters in the words that stand with a clock time ("p.m.", "kl"). */
const LONGEST_CLOCK = 4;

const isDay = (time: string | null): time is string => time !== null && DAY.test(time);

/** The times of a sentence, once each. */
function timesIn(view: View): Timex[] {
  const seen: Timex[] = [];
  for (const time of view.times) if (time && seen.at(-1) !== time) seen.push(time);
  return seen;
}

function asOfAt(time: Timex): AsOf {
  // a night reaches into the next day, and is still told to the day
  const night = /^\d{4}-\d\d-\d\dTNI$/.test(time.value ?? '');
  return { value: dayOf(time)!, precision: night ? 'day' : precisionOf(time), basis: 'text' };
}

function precisionOf(time: Timex): string {
  const { earliest, latest } = time;
  if (!earliest || !latest || earliest.slice(0, 10) === latest.slice(0, 10)) return 'day';
  return earliest.slice(0, 7) === latest.slice(0, 7) ? 'month' : 'period';
}

/** The day of an incident, only where the text tells it to the day. */
const eventDayOf = (time: Timex): string | null => (precisionOf(time) === 'day' ? dayOf(time) : null);

const gap = (time: Timex, chunk: Chunk): number =>
  time.first >= chunk.last ? time.first - chunk.last : chunk.first - time.last;

export interface Moment {
  readonly view: View;
  readonly chunk: Chunk;
  readonly aggregation: Aggregation | null;
  /** When the figure held that this one goes on from, null where it goes on from none. */
  readonly inherited: When | null;
  readonly recent: Recent;
  readonly attribution: Attribution | null;
  readonly published: Published | null;
}

/**
 * When a figure held and what it counts from. A time in its sentence, for sums the one with the words of telling ("said on Tuesday") before
 * the one in what is told; else the figure it goes on from; for incidents a time just before in the paragraph; for sums and states the
 * day of publication, for they are told as they stand.
 */
export function whenOf(moment: Moment, lexicon: Lexicon): When {
  const { view, aggregation, inherited, recent } = moment;
  let since: string | null = null;
  const own: Timex[] = [];
  for (const time of timesIn(view)) {
    const starts = [1, 2].some((back) => {
      const at = time.first - back;
      return at >= view.first && lexicon.since.has(view.tokens[at]!.norm);
    });
    if (starts && time.type !== 'duration') since ??= dayOf(time);
    else if (isUsable(time) && !(aggregation === 'current' && isOfAnother(moment, time, lexicon)))
      own.push(time);
  }
  const isEvent = aggregation === 'incident' || aggregation === 'period';
  const found = nearestOf(own, moment, !isEvent);
  if (found) {
    const happened = isEvent && isInside(found, moment.attribution) !== false;
    return { asOf: asOfAt(found), since, eventDate: happened ? eventDayOf(found) : null };
  }
  if (inherited?.asOf) return { ...inherited, since: since ?? inherited.since };
  const last = recent.times.filter(isUsable).at(-1);
  if (isEvent && last && recent.paragraph === view.sentence.paragraph)
    return { asOf: asOfAt(last), since, eventDate: eventDayOf(last) };
  return {
    asOf: isEvent || aggregation === null ? null : publishedDay(moment.published),
    since,
    eventDate: null,
  };
}

/** "They hold 30 captives after most were freed last month": a time behind a subordinator and its verb is not that of the state. */
function isOfAnother({ view, chunk }: Moment, time: Timex, { grammar }: Lexicon): boolean {
  let opened = false;
  for (let i = chunk.last; i < time.first; i++) {
    if (opened && kindAt(view, i) === 'verb') return true;
    opened ||= grammar.subordinators.has(view.tokens[i]!.norm);
  }
  return false;
}

/** Whether a time is told with the rest, not with the words of telling ("the mayor said on Wednesday"); null where nobody tells. */
const isInside = (time: Timex, attribution: Attribution | null): boolean | null =>
  attribution && attribution.content.some((part) => part.start <= time.start && part.end >= time.end);

function nearestOf(times: readonly Timex[], moment: Moment, told: boolean): Timex | null {
  let best: Timex | null = null;
  let least = Infinity;
  for (const time of times) {
    const inside = isInside(time, moment.attribution);
    const weight = gap(time, moment.chunk) + (inside === told ? 40 : 0);
    if (weight < least) {
      best = time;
      least = weight;
    }
  }
  return best;
}

export function publishedDay(published: Published | null): AsOf | null {
  return published && DAY.test(published.value)
    ? { value: published.value.slice(0, 10), precision: 'day', basis: 'published' }
    : null;
}
