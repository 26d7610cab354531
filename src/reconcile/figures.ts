import { shortId } from '../kit/hash.js';
import { once } from '../kit/once.js';
import type { Annotation, Entry, Figure, Relation } from '../model/index.js';
import { compareFigures } from './compare.js';
import type { Context, FigureRead } from './context.js';
import { originCount, relate } from './pairs.js';
import type { Group } from './group.js';
import { byScope } from './groups.js';
import { allowed, meet } from './interval.js';
import { bucketOf, type CountRole } from './scope.js';
import { guardRelations } from './guards.js';
import { narrowerRelations } from './narrower.js';
import { partRelations } from './parts.js';
import { swapRelations } from './swaps.js';
import { traced } from './traced.js';
import { sortable } from './when.js';
import { measures } from '../registry/measures.js';

/** What belongs to one person, match or row: two of them are no two accounts of one thing. */
const DETAILS: ReadonlySet<string> = new Set(
  measures.filter(({ kind }) => kind === 'detail').map(({ id }) => id),
);

/** Figures of all articles as entries: one per measure and scope, readings in order of time, relations between them. */
export function figureEntries(context: Context): readonly Entry[] {
  const buckets = new Map<string, FigureRead[]>();
  for (const annotation of context.articles) {
    for (const figure of annotation.figures) {
      if (DETAILS.has(figure.measure ?? '')) continue;
      const read = { reading: readingOf(figure, annotation.article.id, context), claim: figure, annotation };
      const bucket = bucketOf(figure, roleOf(figure, annotation));
      const list = buckets.get(bucket);
      if (list) list.push(read);
      else buckets.set(bucket, [read]);
    }
  }
  const groups = traced(
    [...buckets.values()].flatMap((reads) => byScope(reads, context)),
    context,
  ).map(({ scope, reads }) => ({
    scope,
    reads: [...reads].sort(byTime),
  }));
  const swapped = swapRelations(
    groups.map(({ reads }) => reads),
    context,
  );
  const across = [...partRelations(groups), ...guardRelations(groups), ...narrowerRelations(groups, context)];
  return groups.map((group) => entryOf(group, context, swapped, across));
}

const roleOf = (figure: Figure, annotation: Annotation): CountRole =>
  isShareOfOwn(figure, annotation) ? 'part' : addsTo(figure, annotation) ? 'added' : 'all';

/** "Three more bodies": an article that also gives another number of the same tells with it by how much that one grew. */
const addsTo = (figure: Figure, { figures }: Annotation): boolean =>
  figure.further &&
  figure.aggregation !== 'current' &&
  figures.some(
    (other) =>
      !other.further &&
      other.measure === figure.measure &&
      other.status === figure.status &&
      other.unit === figure.unit &&
      !meet(allowed(other), allowed(figure)),
  );

/** Whether a figure is told as a part of another of its own measure: "27,500 displaced, of whom 11,300 in camps". */
const isShareOfOwn = ({ partOf, measure }: Figure, annotation: Annotation): boolean =>
  partOf !== null && measure !== null && measuresOf(annotation).get(partOf) === measure;

const measuresOf = once(
  ({ figures }: Annotation): ReadonlyMap<string, string | null> =>
    new Map(figures.map(({ id, measure }) => [id, measure])),
);

function readingOf(figure: Figure, article: string, context: Context): FigureRead['reading'] {
  const { id, start, end, stated, value, low, high, quantifier, asOf, status, chain, heading } = figure;
  return {
    id,
    article,
    claim: id,
    start,
    end,
    stated,
    value,
    low,
    high,
    quantifier,
    asOf,
    status,
    chain,
    origin: context.originOf(figure, article),
    heading,
  };
}

const timeOf = ({ claim, annotation }: FigureRead): string =>
  sortable(claim.asOf?.value) ?? sortable(annotation.article.published?.value) ?? '~';

const byTime = (a: FigureRead, b: FigureRead): number =>
  timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : a.reading.id < b.reading.id ? -1 : 1;

function entryOf(
  { scope, reads }: Group,
  context: Context,
  swapped: ReturnType<typeof swapRelations>,
  across: readonly Relation[],
): Entry {
  const measure = reads.find(({ claim }) => claim.measure !== null)?.claim.measure ?? null;
  const isSwapped = (a: string, b: string): boolean =>
    swapped.some((item) => item.pairs.has(`${a}~${b}`) || item.pairs.has(`${b}~${a}`));
  const own = relate(reads, (a, b) =>
    isSwapped(a.reading.id, b.reading.id) ? null : compareFigures(a, b, context, reads),
  );
  const ids = new Set(reads.map(({ reading }) => reading.id));
  return {
    id: shortId(`figure|${reads.map(({ reading }) => reading.id).sort()[0]!}`),
    kind: 'figure',
    measure,
    label: labelOf(reads),
    scope: { ...scope, status: reads[0]!.claim.status, unit: reads[0]!.claim.unit },
    independentOrigins: originCount(reads),
    readings: reads.map(({ reading }) => reading),
    relations: [
      ...own,
      ...swapped.flatMap((item) => item.relations).filter(({ a }) => ids.has(a)),
      ...across.filter(({ a }) => ids.has(a)),
    ],
  };
}

/** The place or population as printed by the first reading that tells it. */
function labelOf(reads: readonly FigureRead[]): string {
  const place = reads.find(({ claim }) => claim.place !== null)?.claim.place;
  const population = reads.find(({ claim }) => claim.population !== null)?.claim.population;
  return place ?? population ?? reads[0]!.reading.stated;
}
