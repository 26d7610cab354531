import { KINDRED, measures } from '../registry/measures.js';
import { components } from './components.js';
import type { FigureRead } from './context.js';
import { disputed, mayBeOne, merged, ofOneSize, type Group } from './group.js';
import { allowed, meet } from './interval.js';
import { compatible } from './scope.js';
import { daysBetween } from './when.js';

/** By measure, the one under which it may be counted with others: that of a group under that of all, and those said for one another. */
const HEADS: ReadonlyMap<string, string> = new Map(
  measures.flatMap(({ id, groups, suffix }) => {
    const head = KINDRED.find((kindred) => kindred.includes(id))?.[0] ?? id;
    return [id, ...groups.map((group) => `${group}_${suffix}`)].map((own) => [own, head] as const);
  }),
);

export const headOf = (measure: string | null): string | null =>
  measure === null ? null : (HEADS.get(measure) ?? measure);

const ORDER: ReadonlyMap<string, number> = new Map(
  measures.map(({ id }, index) => [id, index] as const).reverse(),
);

/** Of the measures of one entry the most general: one that counts all before one that counts a group. Null: none is known. */
export function commonMeasure(reads: readonly FigureRead[]): string | null {
  const rank = (measure: string): number => ORDER.get(measure) ?? ORDER.size;
  const told = [...new Set(reads.flatMap(({ claim }) => claim.measure ?? []))];
  return told.reduce<string | null>(
    (best, measure) => (best === null || rank(measure) < rank(best) ? measure : best),
    null,
  );
}

/**
 * One text counts "the missing", another "the miners who are missing": where all who are missing are miners, both count the same people.
 * Groups of such measures are one where a number of the one is given in the other words as well, or is too high for a part of the other;
 * not where an article gives both as two things, or what is told of place, day or doer speaks against it.
 */
export function kindred(groups: readonly Group[]): readonly Group[] {
  const measured = new Set(groups.map(({ reads }) => reads[0]!.claim.measure));
  if (measured.size < 2) return groups;
  const linked = components(groups, (a, b) => isSaidOf(a, b)).flatMap((list) =>
    list.every((a) => list.every((b) => a === b || mayBeTogether(a, b))) ? [merged(list)] : list,
  );
  return linked.length === groups.length ? groups : withFollowers(linked);
}

/** A count that goes on is one count wherever it is told, also where the words for it are two. */
function withFollowers(groups: readonly Group[]): readonly Group[] {
  const homes = new Map<Group, Group>();
  for (const group of groups.filter(isOpenSeries)) {
    const fits = groups.filter((other) => other !== group && mayBeTogether(group, other));
    const [home] = fits;
    if (home && fits.length === 1 && measuresIn(home).size > 1) homes.set(group, home);
  }
  return groups
    .filter((group) => !homes.has(group))
    .map((group) => {
      const own = [...homes].flatMap(([one, home]) => (home === group ? [one] : []));
      return own.length === 0 ? group : merged([group, ...own]);
    });
}

const measuresIn = ({ reads }: Group): ReadonlySet<string | null> =>
  new Set(reads.map(({ claim }) => claim.measure));

const isOpenSeries = (group: Group): boolean =>
  group.scope.span === 'series' &&
  group.scope.place === null &&
  group.scope.since === null &&
  measuresIn(group).size === 1;

function isSaidOf(a: Group, b: Group): boolean {
  if (a.reads[0]!.claim.measure === b.reads[0]!.claim.measure || !mayBeTogether(a, b)) return false;
  return a.reads.some((x) => b.reads.some((y) => saysTheSame(x, y) || isNoPart(x, y) || isNoPart(y, x)));
}

/** Two sources are set against each other, and the number for a group is above that for all: the group is all. */
const isNoPart = (group: FigureRead, all: FigureRead): boolean =>
  headOf(group.claim.measure) === all.claim.measure &&
  allowed(group.claim).low > allowed(all.claim).high &&
  disputed(group, all);

/** A number from which it is known again in other words; smaller ones are the same by chance. */
const KNOWN = 4;

/** One number in two ways to say what is counted; a small one only within one article, where the text takes up what it has said. */
function saysTheSame({ claim: x, reading: a }: FigureRead, { claim: y, reading: b }: FigureRead): boolean {
  const same = x.value !== null && x.value === y.value && meet(allowed(x), allowed(y));
  const told = x.placeEntity !== null && x.placeEntity === y.placeEntity;
  return same && (x.value >= KNOWN || told || a.article === b.article);
}

/** Nothing told speaks against it, a day apart excepted: what happens at night is of either day. */
function mayBeTogether(a: Group, b: Group): boolean {
  const [one, two] = [a.scope.day, b.scope.day];
  const day = one !== null && two !== null && daysBetween(one, two) <= 1 ? null : one;
  return (
    compatible({ ...a.scope, span: null, day }, { ...b.scope, span: null }) &&
    a.reads.every((x) => b.reads.every((y) => mayBeOne(x, y) || (ofOneSize(x, y) && ofTwoSources(x, y))))
  );
}

/** Sentences between two numbers of which one is told to be a source's. */
const BESIDE = 2;

/** One article gives two numbers as those of two sources; where one of them names none, close together. */
function ofTwoSources({ claim: x }: FigureRead, { claim: y }: FigureRead): boolean {
  if (x.chain.at(-1) === y.chain.at(-1)) return false;
  return (x.chain.length > 0 && y.chain.length > 0) || Math.abs(x.sentence - y.sentence) <= BESIDE;
}
