import { fold } from '../kit/fold.js';
import { groupBy } from '../kit/group-by.js';
import { once } from '../kit/once.js';
import type { Figure } from '../model/index.js';
import { liesIn } from './containment.js';
import { decide, type Context, type Decision, type FigureRead } from './context.js';
import { allowed, level, meet } from './interval.js';
import { asOf } from './order.js';

export const valuesOf = (a: FigureRead, b: FigureRead): Record<string, string | null> => ({
  a: a.reading.stated,
  b: b.reading.stated,
});

/** Two parties are named for two numbers that exclude each other. */
export function authorities(a: FigureRead, b: FigureRead, context: Context): Decision | null {
  if (meet(allowed(a.claim), allowed(b.claim))) return null;
  const [one, two] = [a, b].map(({ claim, reading }) => context.partyOf(claim, reading.article));
  if (!one || !two || one === two || mayBeOne([a, one], [b, two])) return null;
  if (a.reading.article !== b.reading.article && isDescribed(one, two, context)) return null;
  return decide('authorities', 'different_authority', {
    ...valuesOf(a, b),
    aSource: sourceOf(a),
    bSource: sourceOf(b),
  });
}

/** Kinds of bodies that say no more than that somebody in office speaks ("the authorities", "the government"). */
const GENERAL: ReadonlySet<string> = new Set(['authorities', 'government']);

/** Kinds of bodies that hold no office. */
const PRIVATE: ReadonlySet<string> = new Set(['organisers']);

/**
 * "The authorities in Aske" are no other party than the ministry or the police of Aske, or than one of which no place is told: the one
 * text says in general who the other names.
 */
function isDescribed(one: string, two: string, context: Context): boolean {
  const [x, y] = [bodyOf(one), bodyOf(two)];
  if (x === null || y === null || PRIVATE.has(x.kind) || PRIVATE.has(y.kind)) return false;
  if (!GENERAL.has(x.kind) && !GENERAL.has(y.kind)) return false;
  if (x.place === null || y.place === null || x.place === y.place) return true;
  return liesIn(context, x.place, y.place) || liesIn(context, y.place, x.place);
}

/** Kind and place of a party that is known by them: `body:health:place:aske`. Place null: not told. */
function bodyOf(key: string): { readonly kind: string; readonly place: string | null } | null {
  const [, kind, place] = /^body:([^:]+):(.+)$/.exec(key) ?? [];
  return kind === undefined || place === undefined ? null : { kind, place: place === '?' ? null : place };
}

/** How many letters two words must begin with to be one word in two languages. */
const COGNATE = 4;

/**
 * Parties known by a word only ("the organisers") may be one under another word in another language; and one that has a name is called by
 * its kind elsewhere ("the bank").
 */
function mayBeOne([a, one]: readonly [FigureRead, string], [b, two]: readonly [FigureRead, string]): boolean {
  if (a.annotation.layout.language === b.annotation.layout.language) return false;
  const [x, y] = [one, two].map((key) => key.startsWith(WORD));
  if (!x && !y) return false;
  if (x && y) return true;
  const [words, others] = [a, b].map((read) => fold(sourceOf(read) ?? '').split(' '));
  return words!.some(
    (word) => word.length >= COGNATE && others!.some((other) => other.startsWith(word.slice(0, COGNATE))),
  );
}

/** Key of a party of which only a word is known. */
const WORD = 'party:';

const sourceOf = ({ claim }: FigureRead): string | null => claim.chain.at(-1) ?? null;

/**
 * One article gives both numbers, for one time: as those of two sources, or as two things. That holds for either of them where it stands in
 * another article as well.
 */
export function sideBySide(
  a: FigureRead,
  b: FigureRead,
  context: Context,
  reads: readonly FigureRead[],
): Decision | null {
  const inA = besides(a, b, context, reads);
  const inB = besides(b, a, context, reads);
  if (inA === null && inB === null) return null;
  const sources = (inA && authorities(a, inA, context)) ?? (inB && authorities(inB, b, context)) ?? null;
  if (sources !== null)
    return {
      ...sources,
      reason: { ...sources.reason, values: { ...sources.reason.values, ...valuesOf(a, b) } },
    };
  return decide('side_by_side', 'different_scope', valuesOf(a, b));
}

/** Whether an article sets the sources of two numbers against each other for one time: what they give at other times is theirs as well. */
export function setApart(
  a: FigureRead,
  b: FigureRead,
  { partyOf }: Context,
  reads: readonly FigureRead[],
): boolean {
  const party = (read: FigureRead): string | null => partyOf(read.claim, read.reading.article);
  const [one, two] = [party(a), party(b)];
  return [...byArticle(reads).values()].some((list) =>
    list.some(
      (x) =>
        party(x) === one &&
        list.some(
          (y) => party(y) === two && asOf(x) === asOf(y) && !meet(allowed(x.claim), allowed(y.claim)),
        ),
    ),
  );
}

/**
 * Whether a number without a source goes on with what another source gives in the article of `read`, rather than with `read`: of "29, the
 * ministry says, 41, the union says" it is nearer to the other one.
 */
export function goesOnBeside(
  read: FigureRead,
  other: FigureRead,
  { partyOf }: Context,
  reads: readonly FigureRead[],
): boolean {
  const party = (item: FigureRead): string | null => partyOf(item.claim, item.reading.article);
  if (party(read) === null || party(other) !== null) return false;
  return (byArticle(reads).get(read.reading.article) ?? []).some(
    (item) =>
      party(item) !== null &&
      party(item) !== party(read) &&
      asOf(item) === asOf(read) &&
      !meet(allowed(item.claim), allowed(read.claim)) &&
      farFrom(item, other) < farFrom(read, other),
  );
}

/** How many times one of two numbers is the other. */
function farFrom({ claim }: FigureRead, other: FigureRead): number {
  const [x, y] = [level(claim) ?? 0, level(other.claim) ?? 0];
  return Math.max(x, y) / Math.max(Math.min(x, y), Number.EPSILON);
}

/** What the article of `read` gives for the same time as the number of `other`, apart from `read`, and by no other source. */
function besides(
  read: FigureRead,
  other: FigureRead,
  { partyOf }: Context,
  reads: readonly FigureRead[],
): FigureRead | null {
  if (other.claim.value === null || meet(allowed(read.claim), allowed(other.claim))) return null;
  const list = byArticle(reads).get(read.reading.article) ?? [];
  const party = partyOf(other.claim, other.reading.article);
  const found = list.find(
    (item) =>
      item !== read &&
      !item.claim.heading &&
      sameStatement(item.claim, other.claim) &&
      asOf(item) === asOf(read) &&
      (party === null || (partyOf(item.claim, item.reading.article) ?? party) === party),
  );
  return found ?? null;
}

/** Whether no other number that its article gives of this is nearer to `other`, by how many times one is the other. */
export function isNearest(read: FigureRead, other: FigureRead, reads: readonly FigureRead[]): boolean {
  const list = byArticle(reads).get(read.reading.article) ?? [];
  return list.every((item) => item.claim.heading || farFrom(item, other) >= farFrom(read, other));
}

const sameStatement = (x: Figure, y: Figure): boolean => x.value === y.value && x.quantifier === y.quantifier;

const byArticle = once((reads: readonly FigureRead[]): ReadonlyMap<string, readonly FigureRead[]> =>
  groupBy(reads, ({ reading }) => reading.article),
);
