import { tellingDigits } from '../kit/trim.js';
import type { Annotation, Derivation, Figure } from '../model/index.js';
import { once } from '../kit/once.js';
import type { Similarities } from './cluster.js';
import { publishedIn, weekdayOf, windowOf, type Window } from './days.js';

/** Similarity from which two reports are taken to be of the same days if something of those days agrees. */
const ALIKE = 0.25;
/** Strength from which a text is taken to follow its source within days. */
const DERIVED = 0.45;
/** Days by which reports of one thing are apart at most. */
const APART = 3;
/** A report dated by one that was itself dated by another: no longer chains than this. */
const ROUNDS = 3;

/**
 * Dates the undated by their company: a report that is much like a dated one, and agrees with it in what belongs to its days (the weekday
 * of the news, a number that will be another tomorrow, the text itself), was published within days of it; unless a count that goes on
 * stands elsewhere in the two. The dated article and what they share are the evidence; the year stays open where the other's is.
 * Articles that tell their own days keep them. Order-free.
 */
export function datedJointly(
  articles: readonly Annotation[],
  similar: Similarities,
  derivations: readonly Derivation[],
): readonly Annotation[] {
  const derived = linksOf(articles, derivations);
  let dated = articles;
  for (let round = 0; round < ROUNDS; round++) {
    const known = dated;
    const windows = known.map(({ article }) => windowOf(article.published));
    dated = known.map((annotation, i) =>
      annotation.article.published === null
        ? datedBy(annotation, matesOf(i, similar, derived, windows), known)
        : annotation,
    );
    if (dated.every((annotation, i) => annotation === known[i])) break;
  }
  return dated;
}

interface Mate {
  readonly index: number;
  readonly weight: number;
  readonly derived: boolean;
  readonly window: Window;
}

type Links = ReadonlyMap<number, ReadonlyMap<number, number>>;

function linksOf(articles: readonly Annotation[], derivations: readonly Derivation[]): Links {
  const index = new Map(articles.map(({ article }, i) => [article.id, i]));
  const links = new Map<number, Map<number, number>>();
  for (const { from, to, kind, strength } of derivations) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined || kind === 'quotes' || strength < DERIVED) continue;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      links.set(x, (links.get(x) ?? new Map<number, number>()).set(y, strength));
  }
  return links;
}

/** Dated articles that this one is derived from or much like, the surest first. */
function matesOf(
  index: number,
  similar: Similarities,
  derived: Links,
  windows: readonly (Window | null)[],
): readonly Mate[] {
  const links = derived.get(index);
  const weights = new Map([...(similar.get(index) ?? [])].filter(([, weight]) => weight >= ALIKE));
  for (const [mate, strength] of links ?? []) weights.set(mate, 1 + strength);
  return [...weights]
    .flatMap(([mate, weight]): readonly Mate[] => {
      const window = windows[mate];
      return window ? [{ index: mate, weight, derived: links?.has(mate) === true, window }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
}

function datedBy(
  annotation: Annotation,
  mates: readonly Mate[],
  articles: readonly Annotation[],
): Annotation {
  for (const { index, derived, window } of mates) {
    const mate = articles[index]!;
    const shared = sharedDays(annotation, mate);
    if ((shared.length === 0 && !derived) || movedOn(annotation, mate)) continue;
    const around = { ...window, from: window.from - APART, to: window.to + APART };
    const published = publishedIn(around, [mate.article.file, ...shared]);
    return { ...annotation, article: { ...annotation.article, published } };
  }
  return annotation;
}

/** What two reports share that belongs to their days, as printed in the first. */
function sharedDays(a: Annotation, b: Annotation): readonly string[] {
  const [one, two] = [newsDay(a), newsDay(b)];
  const numbers = new Set(passing(b).map(({ value }) => value));
  return [
    ...(one !== null && one.weekday === two?.weekday ? [one.text] : []),
    ...passing(a)
      .filter(({ value }) => numbers.has(value))
      .map(({ stated }) => stated),
  ];
}

/** The weekday named first, by its name or as a date near the publication: that of the news. */
const newsDay = once(({ times, article }: Annotation): { weekday: number; text: string } | null => {
  const window = windowOf(article.published);
  for (const { value, start, end } of times) {
    const text = article.text.slice(start, end);
    const named = /^XXXX-WXX-([1-7])/.exec(value ?? '');
    if (named) return { weekday: Number(named[1]), text };
    const iso = /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0];
    const day = iso === undefined ? null : Date.parse(iso) / 86_400_000;
    const near = day !== null && window !== null && day >= window.from - 6 && day <= window.to + 1;
    if (near) return { weekday: weekdayOf(iso!), text };
  }
  return null;
});

/** Digits from which a count that goes on is met again only in reports of the same days. */
const DIGITS = 3;

/** Counts that go on, with enough digits to be known again: tomorrow they are others. */
const passing = (annotation: Annotation): readonly Figure[] =>
  annotation.figures.filter(
    ({ value, aggregation, measure, status }) =>
      measure !== null &&
      status === 'reported' &&
      (aggregation === 'cumulative' || aggregation === 'current') &&
      value !== null &&
      tellingDigits(value) >= DIGITS,
  );

/** Growth of a count within days at most. */
const GROWTH = 1.25;
/** Counts below this may well grow by more. */
const LARGE = 1000;

/** Whether a large count that goes on has moved on further between the two reports than it does within days. */
export function movedOn(a: Annotation, b: Annotation): boolean {
  const [one, two] = [countsOf(a), countsOf(b)];
  return one.some((x) => {
    const same = two.filter((y) => x.measure === y.measure && x.unit === y.unit && samePlace(x, y));
    return same.length > 0 && same.every((y) => ratio(x, y) >= GROWTH);
  });
}

const samePlace = (x: Figure, y: Figure): boolean =>
  x.placeEntity === null || y.placeEntity === null || x.placeEntity === y.placeEntity;

const ratio = (x: Figure, y: Figure): number => Math.max(x.value!, y.value!) / Math.min(x.value!, y.value!);

const countsOf = ({ figures }: Annotation): readonly Figure[] =>
  figures.filter(
    ({ value, aggregation, measure, status, partOf }) =>
      measure !== null &&
      partOf === null &&
      status === 'reported' &&
      aggregation === 'cumulative' &&
      value !== null &&
      value >= LARGE,
  );
