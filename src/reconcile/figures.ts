import { shortId } from '../kit/hash.js';
import type { Entry, Figure } from '../model/index.js';
import { compareFigures } from './compare.js';
import type { Context, FigureRead } from './context.js';
import { originCount, relate } from './pairs.js';
import { bucketOf, byScope, isTelling, scopeOf, type Scope } from './scope.js';
import { swapRelations } from './swaps.js';
import { sortable } from './when.js';

/** Figures of all articles as entries: one per measure and scope, readings in order of time, relations between them. */
export function figureEntries(context: Context): readonly Entry[] {
  const buckets = new Map<string, FigureRead[]>();
  for (const annotation of context.articles) {
    for (const figure of annotation.figures) {
      const read = { reading: readingOf(figure, annotation.article.id, context), claim: figure, annotation };
      const bucket = bucketOf(figure);
      const list = buckets.get(bucket);
      if (list) list.push(read);
      else buckets.set(bucket, [read]);
    }
  }
  const groups = [...buckets.values()].flatMap((reads) =>
    byScope(reads).map((group) => traced(group, context).sort(byTime)),
  );
  const swapped = swapRelations(groups);
  return groups.map((reads) => entryOf(reads, context, swapped));
}

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

/** Digits by which an unsourced number is traced to its party: more than for holding entries together, since it names someone. */
const TRACED = 4;

/**
 * An unsourced reading with a telling number that exactly one party is elsewhere said to have given goes back to that party. Its chain stays
 * empty: the text names nobody.
 */
function traced(reads: readonly FigureRead[], context: Context): FigureRead[] {
  return reads.map((read) => {
    const { reading, claim } = read;
    if (claim.chain.length > 0 || !isTelling(reading.value, TRACED)) return read;
    const parties = new Set(
      reads.flatMap((other) =>
        other.reading.value === reading.value
          ? (context.partyOf(other.claim, other.reading.article) ?? [])
          : [],
      ),
    );
    return parties.size === 1 ? { ...read, reading: { ...reading, origin: [...parties][0]! } } : read;
  });
}

const timeOf = ({ claim, annotation }: FigureRead): string =>
  sortable(claim.asOf?.value) ?? sortable(annotation.article.published?.value) ?? '~';

const byTime = (a: FigureRead, b: FigureRead): number =>
  timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : a.reading.id < b.reading.id ? -1 : 1;

function entryOf(
  reads: readonly FigureRead[],
  context: Context,
  swapped: ReturnType<typeof swapRelations>,
): Entry {
  const scope = widest(reads);
  const measure = reads.find(({ claim }) => claim.measure !== null)?.claim.measure ?? null;
  const isSwapped = (a: string, b: string): boolean =>
    swapped.some((item) => item.pairs.has(`${a}~${b}`) || item.pairs.has(`${b}~${a}`));
  const own = relate(reads, (a, b) =>
    isSwapped(a.reading.id, b.reading.id) ? null : compareFigures(a, b, context),
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
    relations: [...own, ...swapped.flatMap((item) => item.relations).filter(({ a }) => ids.has(a))],
  };
}

/** The scope told by the readings together: they agree wherever two of them tell a dimension. */
function widest(reads: readonly FigureRead[]): Record<keyof Scope, string | null> {
  const scopes = reads.map(({ claim }) => scopeOf(claim));
  const first = (dimension: keyof Scope): string | null =>
    scopes.find((scope) => scope[dimension] !== null)?.[dimension] ?? null;
  return {
    span: first('span'),
    place: first('place'),
    day: first('day'),
    population: first('population'),
    agent: first('agent'),
  };
}

/** The place or population as printed by the first reading that tells it. */
function labelOf(reads: readonly FigureRead[]): string {
  const place = reads.find(({ claim }) => claim.place !== null)?.claim.place;
  const population = reads.find(({ claim }) => claim.population !== null)?.claim.population;
  return place ?? population ?? reads[0]!.reading.stated;
}
