import { units } from '../../registry/units.js';
import type { Chunk } from './chunks.js';
import type { Context, Lexicon } from './lexicon.js';
import { measureOf, measureOfUnit, takesUnit } from './measure.js';
import { follows, kindAt, type Kind, type View } from './view.js';

export interface Spot {
  readonly context: Context;
  readonly first: number;
  readonly last: number;
}

const UNITS = new Map(units.map((unit) => [unit.id, unit.kind]));

/** What a unit measures: time, length, area… */
export const familyOf = (unit: string): string | null => UNITS.get(unit) ?? null;

export const isTimeUnit = (unit: string | null): boolean => unit !== null && UNITS.get(unit) === 'time';

/** The context words of a sentence: status, aggregation, topics, places. */
export function spotsOf(view: View, lexicon: Lexicon): Spot[] {
  const spots: Spot[] = [];
  for (let i = view.first; i < view.last;) {
    const match = lexicon.contexts.longest(view.tokens, i, view.last);
    if (!match) {
      i++;
      continue;
    }
    spots.push({ context: match.value, first: i, last: match.end });
    // "the state" may begin "the state of emergency".
    i = match.value.place === null ? match.end : i + 1;
  }
  return spots;
}

const distance = (spot: Spot, chunk: Chunk): number =>
  spot.first >= chunk.last ? spot.first - chunk.last : chunk.first - spot.last;

/**
 * "by 74 percent, with a turnout of 49 percent": a word behind a number that has another right behind it is that one's. So is a word
 * behind another number that the first is a part of: "received $16m of the $42m it asked for".
 */
function isTaken(view: View, spot: Spot, chunk: Chunk, lexicon: Lexicon): boolean {
  if (spot.first <= chunk.last) return false;
  if (isPartOfOther(view, spot, chunk, lexicon)) return true;
  for (let i = spot.last; i < Math.min(view.last, spot.last + TAKEN); i++) {
    const quantity = view.quantities[i - view.first];
    if (quantity) return quantity.unit === chunk.quantity?.unit && quantity.kind === chunk.quantity?.kind;
    if (!LEADS_ON.has(kindAt(view, i)!)) return false;
  }
  return false;
}

/** What may stand between a word and the number said of it: "turnout was only 49 percent", "shares fell by 5". */
const LEADS_ON: ReadonlySet<Kind> = new Set(['adp', 'adv', 'aux', 'verb']);

/** Whether "of" and another number of the same unit stand between a number and a word behind both. */
function isPartOfOther(view: View, spot: Spot, { quantity }: Chunk, { partitives }: Lexicon): boolean {
  const { last } = quantity!;
  if (!partitives.has(view.tokens[last]?.norm ?? '')) return false;
  for (let i = last + 1; i < spot.first; i++) {
    const other = view.quantities[i - view.first];
    if (other) return other.unit === quantity!.unit && other.kind === quantity!.kind;
  }
  return false;
}

/** Words between a topic and the number said of it: "turnout was only 49 percent". */
const TAKEN = 4;

/** The nearest word of a topic within reach of a phrase, words before it preferred where both are as near. */
function nearest(
  view: View,
  spots: readonly Spot[],
  chunk: Chunk,
  key: 'share' | 'amount' | 'size' | 'duration',
  reach: number,
  lexicon: Lexicon,
): Spot | null {
  let best: Spot | null = null;
  for (const spot of spots) {
    if (spot.context[key] === null || distance(spot, chunk) > reach) continue;
    if (isTaken(view, spot, chunk, lexicon)) continue;
    if (!best || distance(spot, chunk) < distance(best, chunk)) best = spot;
  }
  return best;
}

export interface Topic {
  readonly measure: string;
  readonly spot: Spot | null;
}

/** What a share, a sum of money, a size or a length of time is of; null where the words do not say that it is a figure. */
export function topicOf(view: View, chunk: Chunk, spots: readonly Spot[], lexicon: Lexicon): Topic | null {
  const { quantity } = chunk;
  if (!quantity) return null;
  // "raised by 0.25 percentage points": a step is not the level
  if (quantity.unit === 'pp' && isStep(view, chunk, lexicon)) return null;
  if (quantity.kind === 'percent')
    return topic('share', nearest(view, spots, chunk, 'share', 8, lexicon), 'share');
  if (quantity.kind === 'money')
    return topic('amount', nearest(view, spots, chunk, 'amount', 6, lexicon), 'money');
  if (isTimeUnit(quantity.unit)) return durationOf(view, chunk, spots, lexicon);
  if (quantity.unit !== null) return sizeOf(view, chunk, spots, lexicon);
  const near = nearest(view, spots, chunk, 'size', 4, lexicon);
  const isMagnitude =
    near?.context.size === 'magnitude' && (chunk.head < 0 || !Number.isInteger(quantity.value));
  return isMagnitude && quantity.value !== null && quantity.value < 10.5
    ? topic('size', near, 'magnitude')
    : null;
}

const isStep = (view: View, { quantity }: Chunk, { byDifference }: Lexicon): boolean => {
  const { first } = quantity!;
  return follows(view, first, byDifference);
};

/** A size is what its unit measures, unless a word nearby says which of that kind ("winds of 40 knots"). */
function sizeOf(view: View, chunk: Chunk, spots: readonly Spot[], lexicon: Lexicon): Topic | null {
  const family = familyOf(chunk.quantity!.unit!);
  const plain = family === null ? null : measureOfUnit(family);
  const fitting = spots.filter(({ context }) => context.size !== null && takesUnit(context.size, family));
  return topic('size', nearest(view, fitting, chunk, 'size', 4, lexicon), plain);
}

/** What a topic's word measures, else the plain measure of its kind; null where there is neither. */
function topic(key: 'share' | 'amount' | 'size', spot: Spot | null, plain: string | null): Topic | null {
  const event = spot?.context[key] ?? plain;
  const measure = event === null ? null : (measureOf(event, null) ?? plain);
  return measure === null ? null : { measure, spot };
}

/**
 * A length of time is a figure where the words say what lasts so long: "a six-week truce", "ten weeks of fighting", "the siege lasted
 * three months", "a pause of two days". Elsewhere it only places something in time.
 */
function durationOf(view: View, chunk: Chunk, spots: readonly Spot[], lexicon: Lexicon): Topic | null {
  if (isMoment(chunk) || isLast(view, chunk, lexicon)) return null;
  const inside = spots.find(
    (spot) => spot.context.duration !== null && spot.first >= chunk.first && spot.last <= chunk.last,
  );
  if (inside) return { measure: inside.context.duration!, spot: inside };
  const behind = spots.find(
    (spot) =>
      spot.context.duration !== null && (spot.first === chunk.last || isOwner(view, chunk, spot, lexicon)),
  );
  if (behind) return { measure: behind.context.duration!, spot: behind };
  const lasting = lastingBefore(view, chunk, lexicon);
  if (lasting < 0) return null;
  const before = spots
    .filter(
      (spot) => spot.context.duration !== null && spot.last <= lasting + 1 && chunk.first - spot.last <= 12,
    )
    .at(-1);
  if (!before) return null;
  const between = isOneClause(view, before.last, lasting, chunk.first);
  return between ? { measure: before.context.duration!, spot: before } : null;
}

/** "a single day of raids" is when, not how long. */
const isMoment = ({ quantity, whole }: Chunk): boolean =>
  whole &&
  quantity?.value === 1 &&
  (quantity.unit === 'day' || quantity.unit === 'hour' || quantity.unit === 'minute');

/** "the last 30 days" is when, not how long. */
function isLast(view: View, { quantity }: Chunk, { grammar }: Lexicon): boolean {
  const { first } = quantity!;
  if (kindAt(view, first - 2) !== 'det') return false;
  const { norm } = view.tokens[first - 1]!;
  return grammar.timeModifiers.has(norm) && !grammar.prepositions.has(norm);
}

/** No other noun phrase of a quantity, no break and no other act ("speaking") between what lasts and how long. */
function isOneClause(view: View, from: number, lasting: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = kindAt(view, i);
    if (kind === 'break') return false;
    if (kind === 'verb' && i < lasting - 1 && view.tokens[i]!.tag?.verb === 'ger') return false;
    if (view.quantities[i - view.first]) return false;
  }
  return true;
}

/** "ten weeks of heavy fighting": the word right behind the unit and a joining preposition. */
function isOwner(view: View, chunk: Chunk, spot: Spot, lexicon: Lexicon): boolean {
  if (spot.first < chunk.last || spot.first - chunk.last > 4) return false;
  const of = view.tokens[chunk.last];
  if (!of || !lexicon.partitives.has(of.norm)) return false;
  for (let i = chunk.last + 1; i < spot.first; i++) {
    const kind = kindAt(view, i);
    if (kind !== 'adj' && kind !== 'name' && kind !== 'det' && kind !== 'noun') return false;
  }
  return true;
}

/** The last token of the word that gives a length of time to what is before it, right before the number; -1 if none. */
function lastingBefore(view: View, chunk: Chunk, lexicon: Lexicon): number {
  const { first } = chunk.quantity!;
  for (let i = first - 1; i >= Math.max(view.first, first - 5); i--) {
    const match = lexicon.lasting.longest(view.tokens, i, first);
    if (match) return i;
    const kind = kindAt(view, i);
    if (kind !== 'adv' && kind !== 'det' && kind !== 'adj' && kind !== 'adp') return -1;
  }
  return -1;
}
