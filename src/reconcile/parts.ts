import type { Relation } from '../model/index.js';
import { measures } from '../registry/measures.js';
import { buckets } from './components.js';
import { decide, type FigureRead } from './context.js';
import type { Group } from './group.js';
import { isTelling } from './groups.js';
import { allowed } from './interval.js';
import { relationOf } from './pairs.js';
import type { Scope } from './scope.js';

/** A reading with the scope of its group. */
interface Placed {
  readonly read: FigureRead;
  readonly place: string | null;
  readonly span: Scope['span'];
}

/** Ids of the measures that a measure is part of: its parents, and the row that counts all where it counts one group. */
export const WHOLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  measures
    .filter(({ kind }) => kind === 'count')
    .flatMap(({ id, parents, groups, suffix }) => [
      [id, new Set(parents)] as const,
      ...groups.map((group) => [`${group}_${suffix}`, new Set([id])] as const),
    ]),
);

const isKindOf = (part: FigureRead, whole: FigureRead): boolean =>
  part.claim.measure !== null &&
  whole.claim.measure !== null &&
  WHOLES.get(part.claim.measure)?.has(whole.claim.measure) === true;

/**
 * Parts and wholes among the readings of different entries: told as such, known by their measures within one stretch of an article, or by
 * two numbers of two places or groups that add up to a third. A part above its whole is a conflict.
 */
export function partRelations(groups: readonly Group[]): readonly Relation[] {
  const placed = groups.flatMap(({ scope, reads }) =>
    reads.map((read): Placed => ({ read, place: scope.place, span: scope.span })),
  );
  const entry = new Map(
    groups.flatMap((group) => group.reads.map((read) => [read.reading.id, group] as const)),
  );
  const found = new Map<string, Relation>();
  for (const relation of [...told(placed), ...byMeasure(placed), ...sums(placed)]) {
    const { a, b } = relation;
    if (entry.get(a) === entry.get(b) || found.has(`${b}~${a}`)) continue;
    if (!found.has(`${a}~${b}`)) found.set(`${a}~${b}`, relation);
  }
  return [...found.values()];
}

const valuesOf = (part: FigureRead, whole: FigureRead): Record<string, string> => ({
  a: part.reading.stated,
  b: whole.reading.stated,
});

function partOf(rule: string, part: FigureRead, whole: FigureRead, others: readonly string[] = []): Relation {
  const above = isAbove(part, whole);
  const decision = above
    ? decide('part_above_whole', 'conflicts', valuesOf(part, whole))
    : decide(rule, 'part_of', valuesOf(part, whole));
  return relationOf(part.reading, whole.reading, decision, others);
}

const isAbove = (part: FigureRead, whole: FigureRead): boolean =>
  allowed(part.claim).low > allowed(whole.claim).high;

function told(placed: readonly Placed[]): readonly Relation[] {
  const byClaim = new Map(placed.map(({ read }) => [read.claim.id, read]));
  return placed.flatMap(({ read }) => {
    const whole = read.claim.partOf === null ? undefined : byClaim.get(read.claim.partOf);
    return whole ? [partOf('part_told', read, whole)] : [];
  });
}

/** Sentences between a part and its whole. */
const NEAR = 2;

function byMeasure(placed: readonly Placed[]): readonly Relation[] {
  return articlesOf(placed).flatMap((list) =>
    list.flatMap((part) =>
      list
        .filter((whole) => isKindOf(part.read, whole.read) && beside(part, whole))
        .filter(
          (whole) =>
            part.read.claim.sentence === whole.read.claim.sentence || !isAbove(part.read, whole.read),
        )
        .map((whole) => partOf('part_by_kind', part.read, whole.read)),
    ),
  );
}

/** Near each other in the text, of one standing and unit, and nothing told of place or day speaks against it. */
function beside(one: Placed, two: Placed): boolean {
  const [a, b] = [one.read.claim, two.read.claim];
  const days = [a.eventDate, b.eventDate];
  return (
    Math.abs(a.sentence - b.sentence) <= NEAR &&
    a.status === b.status &&
    a.unit === b.unit &&
    (one.span === null || two.span === null || one.span === two.span) &&
    (one.place === null || two.place === null || one.place === two.place) &&
    (days.includes(null) || days[0] === days[1])
  );
}

const bodies = (placed: readonly Placed[]): readonly Placed[] =>
  placed.filter(({ read }) => !read.claim.heading);

const articlesOf = (placed: readonly Placed[]): readonly (readonly Placed[])[] =>
  buckets(bodies(placed), ({ read }) => read.reading.article);

/** Distinct numbers of a story up to which sums are looked for. */
const MOST = 200;

/** Sums told within one article, and sums over articles where the numbers are too special to add up by chance. */
function sums(placed: readonly Placed[]): readonly Relation[] {
  const exact = bodies(placed).filter(
    ({ read: { claim } }) => claim.quantifier === 'exact' && claim.measure !== null && claim.unit !== '%',
  );
  const special = (x: number, y: number, z: number): boolean =>
    isTelling(z) && (isTelling(x) || isTelling(y));
  return [
    ...articlesOf(exact).flatMap((list) => sumsIn(list, (_x, _y, z) => z >= LEAST)),
    ...sumsIn(exact, special),
  ];
}

/** Smaller sums come about by chance. */
const LEAST = 10;

function sumsIn(
  list: readonly Placed[],
  telling: (x: number, y: number, z: number) => boolean,
): readonly Relation[] {
  const values = buckets(list, (item) => `${String(item.read.claim.value)}|${kindOf(item)}`);
  if (values.length > MOST) return [];
  return values.flatMap((wholes) => {
    const whole = wholes[0]!;
    const z = whole.read.claim.value!;
    return values.flatMap((parts) => {
      const x = parts[0]!.read.claim.value!;
      const other = values
        .map((list) => list[0]!)
        .find((item) => item.read.claim.value === z - x && isSum(parts[0]!, item, whole));
      if (!other || !telling(x, z - x, z)) return [];
      return parts.map((part) => partOf('adds_up', part.read, whole.read, [other.read.claim.id]));
    });
  });
}

const kindOf = ({ read: { claim }, place }: Placed): string =>
  [claim.measure, claim.status, claim.unit, place].join('|');

/** Two numbers of two places, or of two groups of those counted, against one that tells neither. */
function isSum(one: Placed, two: Placed, whole: Placed): boolean {
  const [x, y, z] = [one.read, two.read, whole.read];
  if (x.claim.value === 0 || y.claim.value === 0) return false;
  if ([x, y].some(({ claim }) => claim.status !== z.claim.status || claim.unit !== z.claim.unit))
    return false;
  const places = one.place !== null && two.place !== null && one.place !== two.place;
  const wider = whole.place === null || (whole.place !== one.place && whole.place !== two.place);
  const same = x.claim.measure === z.claim.measure && y.claim.measure === z.claim.measure;
  if (same) return places && wider;
  return x.claim.measure !== y.claim.measure && isKindOf(x, z) && isKindOf(y, z);
}
