import { tellingDigits } from '../kit/trim.js';
import { contains } from '../kit/span.js';
import type { Figure } from '../model/index.js';
import { decide, type Context, type Decision, type FigureRead } from './context.js';
import { allowed, level, meet, rounds, slipped } from './interval.js';
import { compareTimes, daysBetween, publishedDay, sortable } from './when.js';

type Rule = (a: FigureRead, b: FigureRead, context: Context) => Decision | null;

/**
 * The conditions, in the order in which they are asked; the first that holds decides. Each compares what is printed: bounds as
 * intervals, times as far as told. Nothing is averaged, interpolated or chosen.
 */
const RULES: readonly Rule[] = [
  otherSide,
  equal,
  rounded,
  withinOneArticle,
  vague,
  slip,
  datedApart,
  authorities,
  laterAndLower,
  withinBound,
  risen,
  apart,
];

/** How two readings of one entry stand to each other. */
export function compareFigures(a: FigureRead, b: FigureRead, context: Context): Decision {
  for (const rule of RULES) {
    const decision = rule(a, b, context);
    if (decision !== null) return decision;
  }
  return decide('unexplained', 'conflicts', valuesOf(a, b));
}

const valuesOf = (a: FigureRead, b: FigureRead): Record<string, string | null> => ({
  a: a.reading.stated,
  b: b.reading.stated,
});

/** As-of time as far as it is told: a month is compared as a month, a longer span not at all. */
function asOf({ claim }: FigureRead): string | null {
  const day = sortable(claim.asOf?.value);
  if (day === null || claim.asOf?.precision === 'period') return null;
  return claim.asOf?.precision === 'month' ? day.slice(0, 7) : day;
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
  return decide('one_article', 'different_scope', valuesOf(a, b));
}

function vague(a: FigureRead, b: FigureRead): Decision | null {
  if (a.claim.value !== null && b.claim.value !== null) return null;
  return meet(allowed(a.claim), allowed(b.claim)) ? decide('vague', 'within_bound', valuesOf(a, b)) : null;
}

function slip(a: FigureRead, b: FigureRead, context: Context): Decision | null {
  if (a.claim.value === null || b.claim.value === null || !slipped(a.claim.value, b.claim.value)) return null;
  const [one, two] = [asOf(a), asOf(b)];
  if (one !== null && two !== null && compareTimes(one, two) !== 0) return null;
  const atOneTime = one !== null && two !== null;
  const related =
    isZero(a.claim.value, b.claim.value) ||
    hasText(context, a.reading.article, b.reading.article) ||
    (atOneTime && a.reading.origin !== null && a.reading.origin === b.reading.origin);
  return related ? decide('digits', 'digit_slip', valuesOf(a, b)) : null;
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

function datedApart(a: FigureRead, b: FigureRead): Decision | null {
  const order = orderOf(a, b);
  if (order === null || order === 0) return null;
  const [older, newer] = order < 0 ? [a, b] : [b, a];
  if (falls(older, newer)) {
    const one = a.reading.origin !== null && a.reading.origin === b.reading.origin && !plunges(older, newer);
    if (one) return decide('falls', 'revises', valuesOf(older, newer));
    return tellsBoth(newer, older) ? decide('lowered', 'revises', valuesOf(older, newer)) : null;
  }
  const dates = { aTime: a.claim.asOf?.value ?? null, bTime: b.claim.asOf?.value ?? null };
  return decide('dated', order < 0 ? 'older_than' : 'newer_than', { ...valuesOf(a, b), ...dates });
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

/**
 * The order of two readings in time: by as-of time, else by publication. Null: not told; 0: the same as far as told. Two counts of what
 * happened on one day have that day for as-of time: of those the one published later is the newer.
 */
function orderOf(a: FigureRead, b: FigureRead): -1 | 0 | 1 | null {
  const order = compareTimes(asOf(a), asOf(b)) ?? orderOfPublication(a, b);
  const oneDay = order === 0 && isIncident(a.claim) && isIncident(b.claim);
  return oneDay ? (compareTimes(publishedOf(a), publishedOf(b)) ?? 0) : order;
}

const isIncident = ({ aggregation }: Figure): boolean => aggregation === 'incident';

const publishedOf = ({ annotation }: FigureRead): string | null => publishedDay(annotation.article.published);

/** Publication tells which reading is older only where a text tells no as-of time and the days differ. */
function orderOfPublication(a: FigureRead, b: FigureRead): -1 | 0 | 1 | null {
  const [one, two] = [asOf(a) ?? publishedOf(a), asOf(b) ?? publishedOf(b)];
  if (isIncident(a.claim) && isIncident(b.claim)) return null;
  return one === null || two === null ? null : compareTimes(one.slice(0, 10), two.slice(0, 10));
}

function authorities(a: FigureRead, b: FigureRead, context: Context): Decision | null {
  if (meet(allowed(a.claim), allowed(b.claim))) return null;
  const [one, two] = [
    context.partyOf(a.claim, a.reading.article),
    context.partyOf(b.claim, b.reading.article),
  ];
  if (one === null || two === null || one === two) return null;
  return decide('authorities', 'different_authority', {
    ...valuesOf(a, b),
    aSource: a.claim.chain.at(-1) ?? null,
    bSource: b.claim.chain.at(-1) ?? null,
  });
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
 * Bounds that do not meet are a conflict only between readings told to hold at one time; where a time is missing, the count may have
 * moved between them, and nothing more can be said.
 */
function apart(a: FigureRead, b: FigureRead): Decision {
  const atOneTime = compareTimes(asOf(a), asOf(b)) === 0;
  return atOneTime
    ? decide('bounds_apart', 'conflicts', valuesOf(a, b))
    : decide('undated', 'different_scope', valuesOf(a, b));
}
