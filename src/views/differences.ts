import type { Entry, Reading, Relation, RelationType } from '../model/index.js';
import { readingPlace, type Context } from './context.js';
import { excerpt, printed } from './excerpt.js';
import { countedOf, rowKey, scopeOf } from './figures.js';
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

const RANK: ReadonlyMap<RelationType, number> = new Map(DIFFERENCES.map(([type], index) => [type, index]));

/** Each says the same as its counterpart with the two readings changed about. */
const CONVERSE: Partial<Readonly<Record<RelationType, RelationType>>> = {
  newer_than: 'older_than',
  broader_scope: 'narrower_scope',
};

export function differencesView(context: Context, ranked: readonly string[]): readonly DifferenceView[] {
  const readings = new Map(context.story.entries.flatMap((entry) => entry.readings.map((reading) => [reading.id, reading])));
  const place = new Map(ranked.map((id, index) => [id, index]));
  return context.story.entries
    .flatMap((entry) => differencesOf(context, entry, readings))
    .sort(
      (a, b) =>
        RANK.get(a.type)! - RANK.get(b.type)! ||
        (place.get(a.entry) ?? ranked.length) - (place.get(b.entry) ?? ranked.length) ||
        (a.entry < b.entry ? -1 : 1),
    );
}

function differencesOf(context: Context, entry: Entry, readings: ReadonlyMap<string, Reading>): DifferenceView[] {
  const byType = new Map<RelationType, Map<string, Pair>>();
  for (const given of entry.relations) {
    const relation = turned(given);
    const [a, b] = [readings.get(relation.a), readings.get(relation.b)];
    if (!a || !b || !RANK.has(relation.type) || !telling(entry, relation, a, b)) continue;
    const pairs = byType.get(relation.type) ?? new Map<string, Pair>();
    byType.set(relation.type, pairs);
    const key = [rowKey(a), rowKey(b)].sort().join(' / ');
    const pair = pairOf(context, relation, a, b);
    if (pair === null) continue;
    const other = pairs.get(key);
    if (!other || worth(context, pair) > worth(context, other)) pairs.set(key, pair);
  }
  return DIFFERENCES.flatMap(([type, grave]) => {
    const pairs = [...(byType.get(type)?.values() ?? [])];
    if (pairs.length === 0) return [];
    const ordered = pairs.sort((x, y) => worth(context, y) - worth(context, x) || (pairKey(x) < pairKey(y) ? -1 : 1));
    const { id, kind, measure, label } = entry;
    const counted = countedOf(context, entry);
    return { entry: id, kind, measure, label: context.name(label), counted, scope: scopeOf(context, entry), type, grave, pairs: type === 'older_than' ? steps(ordered) : ordered };
  });
}

function turned(relation: Relation): Relation {
  const type = CONVERSE[relation.type];
  if (type === undefined) return relation;
  const { key, values } = relation.reason;
  const reason = { key, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [otherSide(name), value])) };
  return { ...relation, type, reason, a: relation.b, b: relation.a };
}

/** Values are named after the side they are of: `a`, `bTime`. */
const otherSide = (name: string): string => name.replace(/^[ab](?=$|[A-Z])/, (side) => (side === 'a' ? 'b' : 'a'));

function pairOf(context: Context, { type, reason }: Relation, a: Reading, b: Reading): Pair | null {
  const [left, right] = [sideOf(context, a), sideOf(context, b)];
  return left && right && { a: left, b: right, type, reason };
}

function sideOf(context: Context, reading: Reading): Side | null {
  const annotation = context.article(reading.article);
  if (!annotation) return null;
  return {
    reading: reading.id,
    stated: printed(annotation, reading, 80),
    excerpt: excerpt(annotation, reading),
    by: context.by(reading.chain, reading.origin, reading.article),
    asOf: reading.asOf?.value ?? null,
    at: reading.asOf?.value ?? context.published(reading.article),
    place: readingPlace(context, reading),
  };
}

/** Dates put off are shown with the schedule; an article that gives two numbers for two things does not differ from itself. */
const telling = ({ kind }: Entry, { type }: Relation, a: Reading, b: Reading): boolean =>
  kind !== 'schedule' && (a.article !== b.article || RANK.get(type)! <= RANK.get('digit_slip')!);

/** A pair shows more where two articles differ, neither is a copy and neither is only a heading. */
function worth(context: Context, { a, b }: Pair): number {
  const copies = [a, b].filter(({ place }) => context.ancestors(place.article).size > 0).length;
  const headings = [a, b].filter(({ place }) => place.heading).length;
  return (a.place.article === b.place.article ? 0 : 4) - copies - 2 * headings;
}

const pairKey = ({ a, b }: Pair): string => `${a.reading} ${b.reading}`;

/** Of counts that follow each other in time only the single steps: not Sunday to Thursday where Tuesday lies between. */
function steps(pairs: readonly Pair[]): readonly Pair[] {
  const times = [...new Set(pairs.flatMap(({ a, b }) => [a.at ?? '', b.at ?? '']))].sort();
  const index = new Map(times.map((time, i) => [time, i]));
  const single = pairs.filter(({ a, b }) => Math.abs(index.get(b.at ?? '')! - index.get(a.at ?? '')!) <= 1);
  return [...(single.length > 0 ? single : pairs)].sort((x, y) => ((x.a.at ?? '9') < (y.a.at ?? '9') ? -1 : 1));
}
