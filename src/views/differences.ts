import type { Entry, Reading, Relation, RelationType } from '../model/index.js';
import { readingPlace, type Context } from './context.js';
import { excerpt, printed } from './excerpt.js';
import { countedOf, precise, rowKey, scopeOf, size } from './figures.js';
import type { DifferenceView, Pair, Side } from './types.js';

/** What counts as a difference, the gravest first; `grave`: nothing in the texts explains it. */
const DIFFERENCES: readonly (readonly [type: RelationType, grave: boolean])[] = [
  ['conflicts', true],
  ['swapped_roles', true],
  ['digit_slip', true],
  ['revises', false],
  ['counting_reset', false],
  ['different_authority', false],
  ['different_definition', false],
  ['different_scope', false],
  ['narrower_scope', false],
  ['older_than', false],
  ['rounds', false],
];

const GRAVE: ReadonlySet<RelationType> = new Set(
  DIFFERENCES.flatMap(([type, grave]) => (grave ? [type] : [])),
);

const RANK: ReadonlyMap<RelationType, number> = new Map(DIFFERENCES.map(([type], index) => [type, index]));

/** Each says the same as its counterpart with the two readings changed about. */
const CONVERSE: Partial<Readonly<Record<RelationType, RelationType>>> = {
  newer_than: 'older_than',
  broader_scope: 'narrower_scope',
};

/** Entries on which accounts differ: the gravest kind first, then in the order of the entries given. */
export function differencesView(context: Context, ranked: readonly string[]): readonly DifferenceView[] {
  const readings = new Map(
    context.story.entries.flatMap((entry) => entry.readings.map((reading) => [reading.id, reading])),
  );
  const order = new Map(ranked.map((id, index) => [id, index]));
  const place = ({ entry }: DifferenceView): number => order.get(entry) ?? ranked.length;
  const rank = ({ pairs }: DifferenceView): number => RANK.get(pairs[0]!.type)!;
  return context.story.entries
    .flatMap((entry) => differenceOf(context, entry, readings) ?? [])
    .sort((a, b) => rank(a) - rank(b) || place(a) - place(b) || (a.entry < b.entry ? -1 : 1));
}

/** Pairs of one kind, and of one entry, that are shown; the JSON has all. */
const OF_A_KIND = 5;
const PAIRS = 12;

interface Found {
  readonly relation: Relation;
  readonly a: Reading;
  readonly b: Reading;
}

function differenceOf(
  context: Context,
  entry: Entry,
  readings: ReadonlyMap<string, Reading>,
): DifferenceView | null {
  const byType = foundIn(context, entry, readings);
  const kinds = DIFFERENCES.map(([type]) => {
    const found = [...(byType.get(type)?.values() ?? [])].sort((x, y) => byWorth(context, x, y));
    return type === 'older_than' ? steps(context, found) : found;
  });
  const all = kinds.flat();
  if (all.length === 0) return null;
  const pairs = kinds.flatMap((found) => found.slice(0, OF_A_KIND)).slice(0, PAIRS);
  const { id, kind, measure, label } = entry;
  return {
    entry: id,
    kind,
    measure,
    label: context.name(label),
    counted: countedOf(context, entry),
    scope: scopeOf(context, entry),
    grave: pairs.some(({ relation }) => GRAVE.has(relation.type)),
    pairs: pairs.map((item) => pairOf(context, item)),
    more: all.length - pairs.length,
  };
}

/** By kind, the best pair of readings for each pair of rows: readings of one row say the same. */
function foundIn(
  context: Context,
  entry: Entry,
  readings: ReadonlyMap<string, Reading>,
): ReadonlyMap<RelationType, ReadonlyMap<string, Found>> {
  const byType = new Map<RelationType, Map<string, Found>>();
  for (const given of entry.relations) {
    const relation = turned(given);
    const [a, b] = [readings.get(relation.a), readings.get(relation.b)];
    if (!a || !b || !RANK.has(relation.type) || !telling(entry, relation, a, b)) continue;
    if (!context.article(a.article) || !context.article(b.article)) continue;
    const pairs = byType.get(relation.type) ?? new Map<string, Found>();
    byType.set(relation.type, pairs);
    const key = [rowKey(a), rowKey(b)].sort().join(' / ');
    const other = pairs.get(key);
    const found = { relation, a, b };
    if (!other || byWorth(context, found, other) < 0) pairs.set(key, found);
  }
  return byType;
}

function turned(relation: Relation): Relation {
  const type = CONVERSE[relation.type];
  if (type === undefined) return relation;
  const { key, values } = relation.reason;
  const reason = {
    key,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [otherSide(name), value])),
  };
  return { ...relation, type, reason, a: relation.b, b: relation.a };
}

/** Values are named after the side they are of: `a`, `bTime`. */
const otherSide = (name: string): string =>
  name.replace(/^[ab](?=$|[A-Z])/, (side) => (side === 'a' ? 'b' : 'a'));

function pairOf(context: Context, { relation: { type, reason }, a, b }: Found): Pair {
  return { a: sideOf(context, a), b: sideOf(context, b), type, grave: GRAVE.has(type), reason };
}

function sideOf(context: Context, reading: Reading): Side {
  const annotation = context.article(reading.article)!;
  return {
    reading: reading.id,
    stated: printed(annotation, reading, 80),
    excerpt: excerpt(annotation, reading),
    by: context.by(reading.chain, reading.origin, reading.article),
    asOf: reading.asOf === null ? null : precise(reading.asOf),
    at: timeOf(context, reading),
    place: readingPlace(context, reading),
  };
}

const timeOf = (context: Context, { asOf, article }: Reading): string | null =>
  asOf?.value ?? context.published(article);

/** Numbers of two times, of two things, or of a group and all are set apart; the accounts do not differ by that. */
const SET_APART: ReadonlySet<string> = new Set([
  'undated',
  'unlike',
  'side_by_side',
  'narrower_group',
  'narrower_period',
]);

/** Dates put off are shown with the schedule; an article that gives two numbers for two things does not differ from itself. */
const telling = ({ kind }: Entry, { type, reason }: Relation, a: Reading, b: Reading): boolean =>
  kind !== 'schedule' &&
  !SET_APART.has(reason.key) &&
  (a.article !== b.article || RANK.get(type)! <= RANK.get('digit_slip')!);

/** First what shows most: two articles, no copies, no headings; then what lies furthest apart; then by id, so that order plays no part. */
function byWorth(context: Context, x: Found, y: Found): number {
  return worth(context, y) - worth(context, x) || gap(y) - gap(x) || (pairKey(x) < pairKey(y) ? -1 : 1);
}

function worth(context: Context, { a, b }: Found): number {
  const copies = [a, b].filter(({ article }) => context.ancestors(article).size > 0).length;
  const headings = [a, b].filter(({ heading }) => heading).length;
  return (a.article === b.article ? 0 : 4) - copies - 2 * headings;
}

function gap({ a, b }: Found): number {
  const [x, y] = [size(a), size(b)];
  return x === y ? 0 : Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y));
}

const pairKey = ({ a, b }: Found): string => `${a.id} ${b.id}`;

/** Of counts that follow each other in time only the single steps: not Sunday to Thursday where Tuesday lies between. */
function steps(context: Context, found: readonly Found[]): readonly Found[] {
  const time = (reading: Reading): string => timeOf(context, reading) ?? '~';
  if (found.length === 0) return [];
  const times = [...new Set(found.flatMap(({ a, b }) => [time(a), time(b)]))].sort();
  const index = new Map(times.map((at, place) => [at, place]));
  const single = found.filter(({ a, b }) => Math.abs(index.get(time(b))! - index.get(time(a))!) <= 1);
  return [...(single.length > 0 ? single : found)].sort((x, y) =>
    time(x.a) < time(y.a) ? -1 : time(x.a) > time(y.a) ? 1 : byWorth(context, x, y),
  );
}
