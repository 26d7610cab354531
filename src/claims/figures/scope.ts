import type { Aggregation, AsOf } from '../../model/claim.js';
import type { Attribution } from '../../model/attribution.js';
import type { Name } from '../../model/name.js';
import type { Published } from '../../model/article.js';
import type { Timex } from '../../model/timex.js';
import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import type { Spot } from './topics.js';
import { kindAt, type View } from './view.js';

/** States are counted as they are now, whatever happened before. */
const CURRENT = new Set([
  'held',
  'missing',
  'displaced',
  'lives',
  'members',
  'refuge',
  'in_need',
  'hungry',
  'malnourished',
  'trapped',
  'stranded',
  'hospitalised',
  'unemployed',
  'employed',
  'poor',
  'homeless',
  'without_power',
  'quarantined',
  'deployed',
  'detained',
  'shown',
  'seats',
  'votes_needed',
  'struck',
  'damaged',
]);
/** Things that are done at one time, not added up over a war. */
const INCIDENT = new Set([
  'released',
  'abducted',
  'taken',
  'evacuated',
  'protested',
  'attended',
  'votes_for',
  'votes_against',
  'abstentions',
  'shot_down',
  'intercepted',
  'fired',
  'escaped',
]);

/** How a figure adds up: the nearest word that says so; else what kind of event it is and how its verb stands. */
export function aggregationOf(
  view: View,
  chunk: Chunk,
  link: Link | null,
  spots: readonly Spot[],
  lexicon: Lexicon,
): Aggregation | null {
  if (!link) return null;
  if (CURRENT.has(link.event)) return 'current';
  if (link.way === 'toll') return 'cumulative';
  const near = nearestAggregation(chunk, link, spots);
  if (near === 'cumulative' || near === 'period') return near;
  if (INCIDENT.has(link.event)) return 'incident';
  const long = spots.some((spot) => spot.context.duration === 'war_duration');
  const perfect = isPerfect(view, link, lexicon);
  if (perfect && near !== 'incident') return 'cumulative';
  if (near === 'incident') return 'incident';
  if (long) return 'cumulative';
  return near ?? (perfect ? 'cumulative' : 'incident');
}

function nearestAggregation(chunk: Chunk, link: Link, spots: readonly Spot[]): Aggregation | null {
  let best: Aggregation | null = null;
  let least = Infinity;
  const from = Math.min(chunk.first, link.first);
  const to = Math.max(chunk.last, link.last);
  for (const spot of spots) {
    const { aggregation } = spot.context;
    if (aggregation === null) continue;
    const gap = spot.last <= from ? from - spot.last : spot.first >= to ? spot.first - to : 0;
    const weighted = aggregation === 'incident' ? gap * 1.5 : gap;
    if (weighted < least) {
      least = weighted;
      best = aggregation;
    }
  }
  return best;
}

function isPerfect(view: View, link: Link, lexicon: Lexicon): boolean {
  for (let i = link.first - 1; i >= Math.max(view.first, link.first - 6); i--) {
    const kind = kindAt(view, i);
    if (kind === 'aux' && lexicon.grammar.have.has(view.tokens[i]!.norm))
      return view.tokens[i]!.tag?.tense !== 'past';
    if (kind === 'break' || kind === 'sub') return false;
  }
  return false;
}

const dayOf = (time: Timex): string | null => {
  if (time.earliest && /^\d{4}-\d\d-\d\d/.test(time.earliest)) return time.earliest.slice(0, 10);
  return time.value && /^\d{4}-\d\d-\d\d/.test(time.value) ? time.value.slice(0, 10) : null;
};

/** A span of more than about two months says nothing on when a figure held. */
const isNarrow = (time: Timex): boolean => {
  if (!time.earliest || !time.latest) return time.value !== null && /^\d{4}-\d\d-\d\d/.test(time.value);
  const days = (Date.parse(time.latest.slice(0, 10)) - Date.parse(time.earliest.slice(0, 10))) / 86_400_000;
  return days <= 62;
};

function timesIn(view: View): Timex[] {
  const seen: Timex[] = [];
  for (const time of view.times)
    if (time && time.type !== 'duration' && time.type !== 'set' && seen.at(-1) !== time) seen.push(time);
  return seen;
}

export interface When {
  readonly asOf: AsOf | null;
  readonly since: string | null;
  readonly eventDate: string | null;
}

/** When a figure held and what it counts from, as far as its own sentence or the sentence it goes on from tells. */
export function whenOf(
  view: View,
  chunk: Chunk,
  aggregation: Aggregation | null,
  inherited: When | null,
  published: Published | null,
  perfect: boolean,
  lexicon: Lexicon,
): When {
  let since: string | null = null;
  const rest: Timex[] = [];
  for (const time of timesIn(view)) {
    const before = view.tokens[time.first - 1];
    if (before && time.first > view.first && lexicon.since.has(before.norm)) since ??= dayOf(time);
    else rest.push(time);
  }
  const usable = rest.filter((time) => isNarrow(time) && dayOf(time) !== null && time.direction !== 'future');
  const nearest = usable.reduce<Timex | null>(
    (best, time) => (!best || gap(time, chunk) < gap(best, chunk) ? time : best),
    null,
  );
  if (nearest) {
    const asOf = { value: dayOf(nearest)!, precision: precisionOf(nearest), basis: 'text' };
    return { asOf, since, eventDate: aggregation === 'incident' ? asOf.value : null };
  }
  if (inherited?.asOf) return { ...inherited, since: since ?? inherited.since };
  const day =
    published?.value && /^\d{4}-\d\d-\d\d/.test(published.value) ? published.value.slice(0, 10) : null;
  const asOf = perfect && day !== null ? { value: day, precision: 'day', basis: 'published' } : null;
  return { asOf, since, eventDate: null };
}

const gap = (time: Timex, chunk: Chunk): number =>
  time.first >= chunk.last ? time.first - chunk.last : chunk.first - time.last;

const precisionOf = (time: Timex): string => {
  const { earliest, latest } = time;
  if (!earliest || !latest || earliest.slice(0, 10) === latest.slice(0, 10)) return 'day';
  return earliest.slice(0, 7) === latest.slice(0, 7) ? 'month' : 'period';
};

/** Last place named before, by what it can be called again. */
export interface Places {
  last: Name | null;
}

/** The place of a figure: the nearest name of a place behind a word like "in", not within a source; or "the city" for the last place named. */
export function placeOf(
  view: View,
  chunk: Chunk,
  link: Link | null,
  spots: readonly Spot[],
  attributions: readonly Attribution[],
  known: Places,
  lexicon: Lexicon,
): Name | null {
  const edge = link ? Math.max(chunk.last, link.last) : chunk.last;
  let best: Name | null = null;
  let least = Infinity;
  const seen = new Set<Name>();
  for (const name of view.names) {
    if (!name || seen.has(name) || name.kind !== 'place') continue;
    seen.add(name);
    if (!isLocative(view, name, lexicon) || isInSource(name, attributions)) continue;
    const distance = name.first >= edge ? name.first - edge : (chunk.first - name.last) * 1.3 + 1;
    if (name.first < chunk.first && name.last > chunk.first) continue;
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  if (best) return best;
  return spots.some((spot) => spot.context.place !== null) ? known.last : null;
}

function isLocative(view: View, name: Name, lexicon: Lexicon): boolean {
  for (let i = name.first - 1; i >= Math.max(view.first, name.first - 4); i--) {
    if (lexicon.placeBefore.has(view.tokens[i]!.norm)) return true;
    const kind = kindAt(view, i);
    if (kind !== 'det' && kind !== 'adj' && kind !== 'noun' && kind !== 'name') return false;
  }
  return false;
}

const isInSource = (name: Name, attributions: readonly Attribution[]): boolean =>
  attributions.some(
    ({ source, cue }) =>
      (source !== null && name.start >= source.start && name.end <= source.end) ||
      cue.some((part) => name.start >= part.start && name.end <= part.end),
  );
