import { once } from '../kit/once.js';
import { tellingDigits } from '../kit/trim.js';
import type { Annotation, Derivation, Figure, Near } from '../model/index.js';
import { countsOf, movedOn } from './counts.js';
import { publishedIn, weekdayOf, windowOf, type Window } from './days.js';

/** Similarity from which two reports are taken to be of the same days if something of those days agrees. */
const ALIKE = 0.25;
/** Strength from which a text is taken to follow its source within days. */
const DERIVED = 0.45;
/** Days by which reports of one thing are apart at most. */
const APART = 3;
/** A report dated by one that was itself dated by another: no longer chains than this. */
const ROUNDS = 3;

/** The articles of one story that are most like an article, the likest first. */
export type Nearest = (id: string) => readonly Near[];

/**
 * Dates the undated of a story by their company: a report that is much like a dated one, and agrees with it in what belongs to its days
 * (the weekday of the news, a number that will be another tomorrow, the text itself), was published within days of it; unless a count
 * that goes on stands elsewhere in the two. The dated article and what they share are the evidence; the year stays open where the
 * other's is. Articles that tell their own days keep them. Order-free.
 */
export function datedJointly(
  articles: readonly Annotation[],
  nearest: Nearest,
  derivations: readonly Derivation[],
): readonly Annotation[] {
  const derived = linksOf(articles, derivations);
  let dated = articles;
  for (let round = 0; round < ROUNDS; round++) {
    const known = new Map(dated.map((annotation) => [annotation.article.id, annotation]));
    const next = dated.map((annotation) =>
      annotation.article.published === null
        ? datedBy(annotation, matesOf(annotation, nearest, derived, known))
        : annotation,
    );
    if (next.every((annotation, i) => annotation === dated[i])) break;
    dated = next;
  }
  return dated;
}

interface Mate {
  readonly annotation: Annotation;
  readonly weight: number;
  readonly derived: boolean;
  readonly window: Window;
}

type Links = ReadonlyMap<string, ReadonlyMap<string, number>>;

function linksOf(articles: readonly Annotation[], derivations: readonly Derivation[]): Links {
  const own = new Set(articles.map(({ article }) => article.id));
  const links = new Map<string, Map<string, number>>();
  for (const { from, to, kind, strength } of derivations) {
    if (!own.has(from) || !own.has(to) || kind === 'quotes' || strength < DERIVED) continue;
    for (const [x, y] of [
      [from, to],
      [to, from],
    ] as const)
      links.set(x, (links.get(x) ?? new Map<string, number>()).set(y, strength));
  }
  return links;
}

/** Dated articles that this one is derived from or much like, the surest first. */
function matesOf(
  { article }: Annotation,
  nearest: Nearest,
  derived: Links,
  known: ReadonlyMap<string, Annotation>,
): readonly Mate[] {
  const links = derived.get(article.id);
  const near = nearest(article.id).filter(({ weight }) => weight >= ALIKE);
  const weights = new Map(near.map(({ id, weight }) => [id, weight]));
  for (const [mate, strength] of links ?? []) weights.set(mate, 1 + strength);
  return [...weights]
    .flatMap(([id, weight]): readonly Mate[] => {
      const annotation = known.get(id);
      const window = annotation ? windowOf(annotation.article.published) : null;
      return annotation && window ? [{ annotation, weight, derived: links?.has(id) === true, window }] : [];
    })
    .sort((a, b) => b.weight - a.weight || (a.annotation.article.id < b.annotation.article.id ? -1 : 1));
}

function datedBy(annotation: Annotation, mates: readonly Mate[]): Annotation {
  for (const { annotation: mate, derived, window } of mates) {
    const shared = sharedDays(annotation, mate);
    if ((shared.length === 0 && !derived) || movedOn(countsOf(annotation), countsOf(mate))) continue;
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
