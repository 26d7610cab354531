import { measures } from '../registry/measures.js';
import type { FigureRead } from './context.js';
import { allowed, level, meet } from './interval.js';
import { DIMENSIONS, type Scope } from './scope.js';

/** Readings of one count, with all that they tell of its scope. */
export interface Group {
  readonly scope: Scope;
  readonly reads: readonly FigureRead[];
}

/** Measures of people, by id. */
const PEOPLE: ReadonlySet<string> = new Set(
  measures
    .filter(({ unit }) => unit === 'people')
    .flatMap(({ id, groups, suffix }) => [id, ...groups.map((group) => `${group}_${suffix}`)]),
);

/** Whether readings count people to whom something happened. */
export const ofPeople = (read: FigureRead | undefined): boolean => PEOPLE.has(read?.claim.measure ?? '');

/** Whether a group holds a number close enough to be the same count, told another time or rounded. */
export function near(read: FigureRead, reads: readonly FigureRead[]): boolean {
  const one = read.reading.value ?? read.reading.low;
  return reads.some(({ reading }) => {
    const other = reading.value ?? reading.low;
    return one !== null && other !== null && Math.abs(one - other) <= 0.1 * Math.max(one, other);
  });
}

/** Sentences between the numbers of two sources that one article sets against each other. */
const BESIDE = 2;

/** Whether one article gives two numbers of two sources close together, so that they are of one thing. */
export const disputed = (
  { claim: a, reading: x }: FigureRead,
  { claim: b, reading: y }: FigureRead,
): boolean =>
  x.article === y.article &&
  a.chain.length > 0 &&
  b.chain.length > 0 &&
  a.chain.at(-1) !== b.chain.at(-1) &&
  Math.abs(a.sentence - b.sentence) <= BESIDE &&
  !meet(allowed(a), allowed(b));

export const toldApart = (x: FigureRead, y: FigureRead): boolean =>
  x.reading.article === y.reading.article && !meet(allowed(x.claim), allowed(y.claim));

/** By how much the toll of one event may differ between an early count and a late one. */
const GROWTH = 8;

/** Whether two numbers are near enough to be states of one count, and no article gives both as two. */
export const mayBeOne = (x: FigureRead, y: FigureRead): boolean => ofOneSize(x, y) && !toldApart(x, y);

/** Whether neither number is many times the other. */
export function ofOneSize(x: FigureRead, y: FigureRead): boolean {
  const [one, two] = [level(x.claim), level(y.claim)];
  return one !== null && two !== null && Math.max(one, two) <= GROWTH * Math.min(one, two);
}

/** One group of several, with the scope they tell together: what the first of them that tells a dimension tells of it. */
export function merged(groups: readonly Group[]): Group {
  const scope = Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      groups.find((group) => group.scope[dimension] !== null)?.scope[dimension] ?? null,
    ]),
  ) as unknown as Scope;
  return { scope, reads: groups.flatMap(({ reads }) => reads) };
}
