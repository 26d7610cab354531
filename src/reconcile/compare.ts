import { tellingDigits } from '../kit/trim.js';
import { contains } from '../kit/span.js';
import type { Figure } from '../model/index.js';
import { authorities, goesOnBeside, isNearest, setApart, sideBySide, valuesOf } from './beside.js';
import { sameness } from './content.js';
import { decide, type Context, type Decision, type FigureRead } from './context.js';
import { definedApart, definedByOne } from './definitions.js';
import { ofPeople } from './group.js';
import { sentenceContent } from './groups.js';
import { allowed, level, meet, rounds, slipped } from './interval.js';
import { asOf, orderOf } from './order.js';
import { compareTimes, daysBetween } from './when.js';

/** `reads`: all readings of the entry. */
type Rule = (a: FigureRead, b: FigureRead, context: Context, reads: readonly FigureRead[]) => Decision | null;

/**
 * The conditions, in the order in which they are asked; the first that holds decides. Each compares what is printed: bounds as
 * intervals, times as far as told. Nothing is averaged, interpolated or chosen.
 */
const RULES: readonly Rule[] = [
  otherSide,
  equal,
  rounded,
  definedApart,
  withinOneArticle,
  vague,
  slip,
  datedApart,
  authorities,
  definedByOne,
  sideBySide,
  laterAndLower,
  withinBound,
  risen,
  apart,
];

/** How two readings of one entry stand to each other. */
export function compareFigures(
  a: FigureRead,
  b: FigureRead,
  context: Context,
  reads: readonly FigureRead[],
): Decision {
  for (const rule of RULES) {
    const decision = rule(a, b, context, reads);
    if (decision !== null) return decision;
  }
  return decide('unexplained', 'conflicts', valuesOf(a, b));
}

const isSeries = ({ aggregation }: Figure): boolean => aggregation === 'cumulative';

/** Who has died or been counted stays counted: such a number goes down only where it is corrected. */
const onlyRises = ({ aggregation }: Figure): boolean =>
  aggregation === 'cumulative' || aggregation === 'incident';

/** Words for the two sides of an exchange. */
const SIDES: readonly (readonly [string, string])[] = [['hostages', 'prisoners']];

/** One account counts them as those held by one side, the other with the word for those held by the other side. */
function otherSide(a: FigureRead, b: FigureRead): Decision | null {
  const [x, y] = [a.claim.populationId, b.claim.populationId];
  const crossed = SIDES.some(([one, two]) => (x === one && y === two) || (x === two && y === one));
  if (!crossed || !meet(allowed(a.claim), allowed(b.claim))) return null;
  return decide('sides_changed', 'swapped_roles', valuesOf(a, b));
}

function equal(a: FigureRead, b: FigureRead): Decision | null {
  const [x, y] = [a.claim, b.claim];
  if (x.value === null || x.value !== y.value) return null;
  return x.quantifier === y.quantifier
    ? decide('equal', 'agrees', valuesOf(a, b))
    : meet(allowed(x), allowed(y)) || touching(x, y)
      ? decide('same_number', 'within_bound', valuesOf(a, b))
      : null;
}

/** "Nearly 20,000" and "20,000": the number is the same, the bound only leans on it. */
const touching = (x: Figure, y: Figure): boolean => x.quantifier === 'exact' || y.quantifier === 'exact';

function rounded(a: FigureRead, b: FigureRead): Decision | null {
  const [one, two] = [asOf(a), asOf(b)];
  if (one !== null && two !== null && one.length >= 10 && two.length >= 10 && daysBetween(one, two) > 1)
    return null;
  if (rounds(a.claim, b.claim))
    return decide('rounded', 'rounds', { coarse: a.reading.stated, fine: b.reading.stated });
  if (rounds(b.claim, a.claim))
    return decide('rounded', 'rounds', { coarse: b.reading.stated, fine: a.reading.stated });
  return null;
}

function withinOneArticle(a: FigureRead, b: FigureRead, context: Context): Decision | null {
  if (a.reading.article !== b.reading.article || asOf(a) !== asOf(b)) return null;
  const sources = authorities(a, b, context);
  if (sources !== null) return sources;
  if (meet(allowed(a.claim), allowed(b.claim)) && (a.claim.heading || b.claim.heading)) {
    return decide('heading', 'within_bound', valuesOf(a, b));
  }
  return definedByOne(a, b) ?? decide('one_article', 'different_scope', valuesOf(a, b));
}

function vague(a: FigureRead, b: FigureRead): Decision | null {
  if (a.claim.value !== null && b.claim.value !== null) return null;
  return meet(allowed(a.claim), allowed(b.claim)) ? decide('vague', 'within_bound', valuesOf(a, b)) : null;
}

function slip(a: FigureRead, b: FigureRead, context: Context, reads: readonly FigureRead[]): Decision | null {
  if (a.claim.value === null || b.claim.value === null || !slipped(a.claim.value, b.claim.value)) return null;
  const [one, two] = [asOf(a), asOf(b)];
  if (one !== null && two !== null && compareTimes(one, two) !== 0) return null;
  const atOneTime = one !== null && two !== null;
  const related =
    isZero(a.claim.value, b.claim.value) ||
    hasText(context, a.reading.article, b.reading.article) ||
    (atOneTime && a.reading.origin !== null && a.reading.origin === b.reading.origin);
  return related && sideBySide(a, b, context, reads) === null
    ? decide('digits', 'digit_slip', valuesOf(a, b))
    : null;
}

/** Whether one article was made from the text of the other; a credit alone may mean another text of that source. */
const hasText = ({ derivations }: Context, a: string, b: string): boolean =>
  derivations.some(
    ({ from, to, grounds }) =>
      ((from === a && to === b) || (from === b && to === a)) && grounds.some(({ kind }) => kind !== 'credit'),
  );

/** Digits besides zeros that make two numbers, one ten times the other, too alike for chance. */
const ALIKE = 3;

const isZero = (a: number, b: number): boolean =>
  (a === 10 * b || b === 10 * a) && tellingDigits(Math.max(a, b)) >= ALIKE;

function datedApart(
  a: FigureRead,
  b: FigureRead,
  context: Context,
  reads: readonly FigureRead[],
): Decision | null {
  const order = orderOf(a, b);
  if (order === null || order === 0 || !oneCount(a, b, context, reads)) return null;
  const [older, newer] = order < 0 ? [a, b] : [b, a];
  const sources = authorities(a, b, context);
  if (sources !== null && setApart(a, b, context, reads)) return sources;
  if (goesOnBeside(a, b, context, reads) || goesOnBeside(b, a, context, reads)) return null;
  if (falls(older, newer)) {
    const one = a.reading.origin !== null && a.reading.origin === b.reading.origin && !plunges(older, newer);
    if (one) return decide('falls', 'revises', valuesOf(older, newer));
    return tellsBoth(newer, older) ? decide('lowered', 'revises', valuesOf(older, newer)) : null;
  }
  if (sources !== null && isLower(newer, older) && !tellsBoth(newer, older)) return sources;
  const dates = { aTime: a.claim.asOf?.value ?? null, bTime: b.claim.asOf?.value ?? null };
  const type = order < 0 ? 'older_than' : 'newer_than';
  if (sources === null) return decide('dated', type, { ...valuesOf(a, b), ...dates });
  return decide('dated_sources', type, { ...sources.reason.values, ...dates });
}

/** A number of people that another source puts lower later may have gone down or be that source's own. */
const isLower = (read: FigureRead, than: FigureRead): boolean =>
  ofPeople(read) && read.claim.unit !== '%' && allowed(read.claim).high < allowed(than.claim).low;

/**
 * Whether two readings of different times can be two states of one count. What is asked, offered or expected, and a sum or share that no
 * word tells to go on, is told by the dozen: there two sources give two things, and of several numbers in one article only the nearest can
 * be the one that the other article gives.
 */
function oneCount(a: FigureRead, b: FigureRead, { partyOf }: Context, reads: readonly FigureRead[]): boolean {
  const loose = ({ claim }: FigureRead): boolean =>
    claim.status !== 'reported' || (claim.aggregation === null && claim.asOf === null);
  if (!loose(a) && !loose(b)) return true;
  const [one, two] = [partyOf(a.claim, a.reading.article), partyOf(b.claim, b.reading.article)];
  const strangers = a.claim.status !== 'reported' && one !== null && two !== null && one !== two;
  return !strangers && isNearest(a, b, reads) && isNearest(b, a, reads);
}

/** Whether a count that only rises is lower in the newer reading, whatever their bounds allow. */
function falls(older: FigureRead, newer: FigureRead): boolean {
  const [before, after] = [level(older.claim), level(newer.claim)];
  return (
    before !== null &&
    after !== null &&
    before > after &&
    onlyRises(older.claim) &&
    onlyRises(newer.claim) &&
    !meet(allowed(older.claim), allowed(newer.claim))
  );
}

/** Share of a total below which a lower one is taken for another count, not for a correction, unless the text says so. */
const KEPT = 0.5;

const plunges = (older: FigureRead, newer: FigureRead): boolean =>
  (level(newer.claim) ?? 0) < KEPT * (level(older.claim) ?? 0);

/** Whether the sentence of one reading gives the number of the other as well: "to 31 from 36". */
function tellsBoth({ claim, annotation }: FigureRead, other: FigureRead): boolean {
  const sentence = annotation.layout.sentences[claim.sentence];
  return (
    sentence !== undefined &&
    annotation.quantities.some(
      (quantity) => quantity.value === other.claim.value && contains(sentence, quantity),
    )
  );
}

/** A count that only rises is lower later, and the texts name no two sources for it. */
function laterAndLower(a: FigureRead, b: FigureRead): Decision | null {
  const order = orderOf(a, b);
  if (order === null || order === 0 || !falls(...(order < 0 ? ([a, b] as const) : ([b, a] as const))))
    return null;
  return decide('lower_later', order < 0 ? 'older_than' : 'newer_than', valuesOf(a, b));
}

function withinBound(a: FigureRead, b: FigureRead): Decision | null {
  return meet(allowed(a.claim), allowed(b.claim))
    ? decide('within_bound', 'within_bound', valuesOf(a, b))
    : null;
}

/** How much higher a later state of a count that only rises is taken to be when no date tells the order. */
const RISE = 0.25;

/** A cumulative count only rises: of two states close to each other the lower is the older, unless a date says otherwise. */
function risen(a: FigureRead, b: FigureRead): Decision | null {
  const [x, y] = [level(a.claim), level(b.claim)];
  if (!isSeries(a.claim) || !isSeries(b.claim) || x === null || y === null) return null;
  if ((orderOf(a, b) ?? 0) !== 0) return null;
  if (Math.abs(x - y) > RISE * Math.max(x, y)) return null;
  const lower = x === y ? allowed(a.claim).high <= allowed(b.claim).low : x < y;
  return decide('rising', lower ? 'older_than' : 'newer_than', valuesOf(a, b));
}

/**
 * Bounds that do not meet are a conflict only between readings told to hold at one time and of one thing; where a time is missing, the
 * count may have moved between them, and nothing more can be said.
 */
function apart(a: FigureRead, b: FigureRead): Decision {
  if (compareTimes(asOf(a), asOf(b)) !== 0) return decide('undated', 'different_scope', valuesOf(a, b));
  return ofOneThing(a, b)
    ? decide('bounds_apart', 'conflicts', valuesOf(a, b))
    : decide('unlike', 'different_scope', valuesOf(a, b));
}

/** How many times one of two numbers may be the other where only the words around them say that they are of one thing. */
const SIZE = 8;

/** How much the sentences of two such numbers must share. */
const SHARED = 0.2;

/** The same place, day or doer is told with both numbers; or they are of one size, in sentences that say something of the same. */
function ofOneThing(a: FigureRead, b: FigureRead): boolean {
  const [x, y] = [a.claim, b.claim];
  if (
    (['placeEntity', 'eventDate', 'agent', 'since'] as const).some(
      (key) => x[key] !== null && x[key] === y[key],
    )
  )
    return true;
  const [one, two] = [level(x) ?? 0, level(y) ?? 0];
  return (
    Math.max(one, two) <= SIZE * Math.min(one, two) &&
    sameness(sentenceContent(a), sentenceContent(b)) >= SHARED
  );
}
