import { tellingDigits } from '../kit/trim.js';
import { measures } from '../registry/measures.js';
import { components } from './components.js';
import { contentOf, sameness, type Content } from './content.js';
import type { Context, FigureRead } from './context.js';
import { rounds } from './interval.js';
import { disputed, mayBeOne, merged, near, ofPeople, toldApart, type Group } from './group.js';
import { withPlaceless } from './placeless.js';
import { compatible, DIMENSIONS, firstStart, scopeOf, type Scope } from './scope.js';

const known = (scope: Scope): number => DIMENSIONS.filter((dimension) => scope[dimension] !== null).length;

const keyOf = (scope: Scope): string => DIMENSIONS.map((dimension) => scope[dimension] ?? '').join('|');

/**
 * Groups the readings of a bucket into entries. Readings with the same told scope are together. A reading that tells less joins the one
 * group that agrees with all it tells; where several agree, the one that has its number; where that does not decide, it stays with those
 * that tell just as little. Defined on the set: the order of readings plays no part.
 */
export function byScope(reads: readonly FigureRead[], context: Context): readonly Group[] {
  const first = reads[0]?.claim;
  // what is asked and offered in one story is mostly one thing
  if (first?.status === 'reported' && GENERAL.has(first.measure ?? '')) return byNumber(reads);
  const start = firstStart(reads.map(({ claim }) => claim));
  const bodies = settled(
    alike(
      reads.filter(({ claim }) => !claim.heading),
      start,
    ),
  );
  const headed = withHeadings(
    bodies,
    reads.filter(({ claim }) => claim.heading),
  );
  const events = byEvent(settled([...headed.groups, ...alike(headed.rest, start)]));
  return byTellingNumber(withPlaceless(events, context));
}

/** Measures that say no more than that it is a share, a sum of money, a length of time: of anything. */
const GENERAL: ReadonlySet<string> = new Set(
  measures.filter(({ kind }) => kind !== 'count').flatMap(({ parents }) => parents),
);

/** How much the sentences of two such numbers must share to be of one thing. */
const SHARED = 0.2;

/**
 * Readings of which nothing tells what they measure are of one thing only if they give one number, rounded or not, in sentences that
 * say something of the same.
 */
function byNumber(reads: readonly FigureRead[]): readonly Group[] {
  const groups = reads.map((read) => ({ scope: scopeOf(read.claim, null), reads: [read] }));
  const one = ({ claim: a }: FigureRead, { claim: b }: FigureRead): boolean =>
    (a.value !== null && a.value === b.value) || rounds(a, b) || rounds(b, a);
  const contents = new Map(groups.map((group) => [group, sentenceContent(group.reads[0]!)]));
  return components(
    groups,
    (a, b) =>
      compatible(a.scope, b.scope) &&
      one(a.reads[0]!, b.reads[0]!) &&
      sameness(contents.get(a)!, contents.get(b)!) >= SHARED,
  ).map(merged);
}

/** What the sentence of a number says besides that number. */
export function sentenceContent({ annotation, claim }: FigureRead): Content {
  const content = contentOf(
    annotation,
    annotation.layout.sentences.slice(claim.sentence, claim.sentence + 1),
  );
  const own = `number:${String(claim.value)}`;
  const others = (keys: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...keys].filter((key) => key !== own));
  return { ...content, shared: others(content.shared), numbers: others(content.numbers) };
}

/** A heading says in short what the text below it says: its number goes with the one of its own article that is near it. */
function withHeadings(
  groups: readonly Group[],
  headings: readonly FigureRead[],
): { readonly groups: readonly Group[]; readonly rest: readonly FigureRead[] } {
  const homes = new Map<FigureRead, Group>();
  for (const heading of headings) {
    const { article } = heading.reading;
    const same = groups.filter(({ reads }) => near(heading, ofArticle(reads, article)));
    if (same.length === 1) homes.set(heading, same[0]!);
  }
  return {
    groups: groups.map((group) => ({
      ...group,
      reads: [...group.reads, ...headings.filter((heading) => homes.get(heading) === group)],
    })),
    rest: headings.filter((heading) => !homes.has(heading)),
  };
}

const ofArticle = (reads: readonly FigureRead[], article: string): readonly FigureRead[] =>
  reads.filter(({ reading }) => reading.article === article);

/** Readings with the same told scope. */
function alike(reads: readonly FigureRead[], start: string | null): readonly Group[] {
  const groups = new Map<string, { scope: Scope; reads: FigureRead[] }>();
  for (const read of reads) {
    const scope = scopeOf(read.claim, start);
    const group = groups.get(keyOf(scope));
    if (group) group.reads.push(read);
    else groups.set(keyOf(scope), { scope, reads: [read] });
  }
  return [...groups.values()].flatMap(untangled);
}

/**
 * Incidents of which neither place nor day is told may be many: where one article gives several, only numbers near each other, and those
 * that two sources set against each other, are taken for one.
 */
function untangled(group: Group): readonly Group[] {
  const { scope, reads } = group;
  if (scope.span !== 'incident' || scope.place !== null || scope.day !== null) return [group];
  const one = (a: FigureRead, b: FigureRead): boolean => near(a, [b]) || disputed(a, b);
  const several = reads.some((a) => reads.some((b) => toldApart(a, b) && !one(a, b)));
  return several ? components(reads, one).map((list) => ({ scope, reads: list })) : [group];
}

function settled(groups: readonly Group[]): readonly Group[] {
  const ranked = [...groups].sort(
    (a, b) => known(b.scope) - known(a.scope) || (keyOf(a.scope) < keyOf(b.scope) ? -1 : 1),
  );
  const done: { scope: Scope; reads: FigureRead[] }[] = [];
  for (const { scope, reads } of ranked) {
    const fuller = done.filter(
      (group) => known(group.scope) > known(scope) && compatible(group.scope, scope),
    );
    const rest: FigureRead[] = [];
    const moves: [FigureRead[], FigureRead][] = [];
    for (const read of reads) {
      const home = homeOf(read, scope, fuller);
      if (home === null) rest.push(read);
      else moves.push([home.reads, read]);
    }
    for (const [home, read] of moves) home.push(read);
    if (rest.length > 0) done.push({ scope, reads: rest });
  }
  return done.map(loosened);
}

/** A later start tells a count apart only where all that give it say so. */
const loosened = (group: Group): Group =>
  group.reads.some(({ claim }) => claim.since === null)
    ? { ...group, scope: { ...group.scope, since: null } }
    : group;

/** A count that goes on is one count wherever it is told; an incident is known only by its place and day, or by its number. */
function homeOf<G extends Group>(read: FigureRead, scope: Scope, groups: readonly G[]): G | null {
  const homes = groups.filter((group) => !isWholeOfOne(read, group));
  const only = homes.length === 1 ? homes[0]! : null;
  const goesOn = only?.scope.span === 'series' && scope.span === 'series' && only.scope.since === null;
  // a count of children alone is not that of all, however little either tells
  if (goesOn && only.scope.population === scope.population) return only;
  const same = homes.filter((group) => near(read, group.reads) && !elsewhere(read, group));
  return same.length === 1 ? same[0]! : null;
}

/** "Ten people, nine of them in Aske": of which a part is counted at one place is not counted at that place itself. */
const isWholeOfOne = ({ claim, annotation }: FigureRead, { scope }: Group): boolean =>
  scope.place !== null &&
  claim.placeEntity !== scope.place &&
  annotation.figures.some(({ partOf, placeEntity }) => partOf === claim.id && placeEntity === scope.place);

/** Sentences over which a place once told holds for the numbers that follow. */
const REACH = 4;

/**
 * Whether the group counts what happened at another place than this incident: the place told last before a number, in the same stretch
 * of text, is where it happened unless it tells its own.
 */
function elsewhere(read: FigureRead, { scope, reads }: Group): boolean {
  if (read.claim.aggregation !== 'incident') return false;
  const here = placeBefore(read);
  if (here === null) return false;
  const there = ofArticle(reads, read.reading.article)
    .filter(({ claim }) => !claim.heading)
    .map(placeBefore);
  return [scope.place, ...there].some((place) => place !== null && place !== here);
}

function placeBefore({ claim, annotation }: FigureRead): string | null {
  if (claim.placeEntity !== null) return claim.placeEntity;
  return (
    annotation.figures
      .filter(
        ({ start, sentence, placeEntity, aggregation, heading }) =>
          !heading &&
          placeEntity !== null &&
          aggregation === 'incident' &&
          start < claim.start &&
          claim.sentence - sentence <= REACH,
      )
      .at(-1)?.placeEntity ?? null
  );
}

/**
 * The toll of one event is told as an incident at first ("killed 12") and as a count that goes on later ("has risen to 31"). Both are
 * one count where nothing told speaks against it, the numbers are of one size and no article gives both as two. A number without place is
 * that of the only place told.
 */
function byEvent(groups: readonly Group[]): readonly Group[] {
  if (!ofPeople(groups[0]?.reads[0])) return groups;
  const places = new Set(groups.flatMap(({ scope }) => scope.place ?? []));
  const placed = (one: Group, two: Group): boolean => one.scope.place === two.scope.place || places.size <= 1;
  const fits = (one: Group): readonly Group[] => {
    const others = groups.filter((two) => placed(one, two) && oneToll(one, two));
    const single = others.every((a) => others.every((b) => compatible(a.scope, b.scope)));
    return single ? others : [];
  };
  const pairs = new Map(groups.map((group) => [group, fits(group)]));
  const joined = (a: Group, b: Group): boolean => pairs.get(a)!.includes(b) && pairs.get(b)!.includes(a);
  return components(groups, joined).map(merged);
}

function oneToll(a: Group, b: Group): boolean {
  if (a.scope.span === b.scope.span || a.scope.span === null || b.scope.span === null) return false;
  if (!compatible({ ...a.scope, span: null }, { ...b.scope, span: null })) return false;
  if (a.scope.since !== null || b.scope.since !== null) return false;
  return a.reads.every((x) => b.reads.every((y) => mayBeOne(x, y)));
}

/** Digits that make a number a mark of its source: two counts seldom agree in so many by chance. */
const TELLING = 3;

/** Whether a number has enough digits, trailing noughts apart, to be known again. */
export const isTelling = (value: number | null, digits = TELLING): boolean =>
  value !== null && tellingDigits(value) >= digits;

/** Groups that give one telling number count one thing, however differently the texts place it; unless they tell other people or doers. */
function byTellingNumber(groups: readonly Group[]): readonly Group[] {
  const clash = (a: Scope, b: Scope): boolean =>
    (['population', 'agent'] as const).some((key) => a[key] !== null && b[key] !== null && a[key] !== b[key]);
  const shares = (a: readonly FigureRead[], b: readonly FigureRead[]): boolean =>
    a.some(({ reading: { value } }) => isTelling(value) && b.some((other) => other.reading.value === value));
  return components(groups, (a, b) => !clash(a.scope, b.scope) && shares(a.reads, b.reads)).map(merged);
}
