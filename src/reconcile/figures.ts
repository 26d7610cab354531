import { shortId } from '../kit/hash.js';
import { groupBy } from '../kit/group-by.js';
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
import { commonMeasure, headOf, kindred } from './kin.js';
import { narrowerRelations } from './narrower.js';
import { partRelations } from './parts.js';
import { recalled } from './recalled.js';
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
  const groups = traced(groupsOf(context), context).map(({ scope, reads }) => ({
    scope,
    reads: [...reads].sort(byTime),
  }));
  const news = groups.filter(({ scope }) => scope.earlier === null);
  const swapped = swapRelations(
    news.map(({ reads }) => reads),
    context,
  );
  const across = [...partRelations(news), ...guardRelations(news), ...narrowerRelations(news, context)];
  return groups.map((group) => entryOf(group, context, swapped, across));
}

/** The figures by what they count: those of one measure by what is told of their scope, those of kindred measures by their numbers. */
function groupsOf(context: Context): readonly Group[] {
  const reads = context.articles.flatMap((annotation) =>
    annotation.figures
      .filter(({ measure }) => !DETAILS.has(measure ?? ''))
      .map((claim) => ({
        reading: readingOf(claim, annotation.article.id, context),
        claim,
        annotation,
        role: roleOf(claim, annotation),
      })),
  );
  const kin = groupBy(reads, ({ claim, role }) =>
    bucketOf({ ...claim, measure: headOf(claim.measure) }, role),
  );
  return [...kin.values()].flatMap((list) => {
    const { present, earlier } = recalled(list);
    const own = [...groupBy(present, ({ claim }) => claim.measure).values()];
    return [...kindred(own.flatMap((same) => byScope(same, context))), ...earlier];
  });
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
  const measure = commonMeasure(reads);
  const isSwapped = (a: string, b: string): boolean =>
    swapped.some((item) => item.pairs.has(`${a}~${b}`) || item.pairs.has(`${b}~${a}`));
  const own = relate(reads, (a, b) =>
    isSwapped(a.reading.id, b.reading.id) ? null : compareFigures(a, b, context, reads),
  );
  const ids = new Set(reads.map(({ reading }) => reading.id));
  const [{ claim, annotation }] = reads as readonly [FigureRead];
  const { status, unit } = claim;
  const found = roleOf(claim, annotation);
  const role = found === 'all' ? null : found;
  return {
    id: shortId(`figure|${reads.map(({ reading }) => reading.id).sort()[0]!}`),
    kind: 'figure',
    measure,
    label: labelOf(reads),
    scope: { ...scope, role, status, unit },
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
