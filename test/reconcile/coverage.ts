import type { Annotation, Entry, Figure, Quantifier } from '../../src/model/index.js';
import { apparatus, type Context } from '../../src/reconcile/index.js';

/** What a test says of a figure; the rest is as for a plain count of people killed. `at` is its sentence, `words` what that sentence says. */
export interface Told extends Partial<Omit<Figure, 'asOf' | 'quantifier'>> {
  readonly value: number;
  readonly bound?: Quantifier;
  readonly by?: string;
  readonly of?: string;
  readonly at?: number;
  readonly words?: string;
  /** Rows of registry/definitions. */
  readonly counting?: readonly string[];
}

export interface Report {
  readonly id: string;
  readonly published: string | null;
  readonly figures: readonly Told[];
}

const SENTENCE = 100;

function figureOf(article: string, index: number, told: Told): Figure {
  const { value, bound = 'exact', by, of, at = index, counting = [], ...rest } = told;
  const start = at * SENTENCE + index;
  const lower = ['at_least', 'more_than', 'exact'].includes(bound);
  const upper = ['at_most', 'less_than', 'nearly', 'exact'].includes(bound);
  return {
    id: `${article}.f${String(index)}`,
    quantity: '',
    start,
    end: start + 1,
    stated: String(value),
    value,
    low: lower ? value : null,
    high: upper ? value : null,
    lowStrict: bound === 'more_than',
    highStrict: bound === 'nearly' || bound === 'less_than',
    quantifier: bound,
    unit: null,
    measure: 'killed',
    population: null,
    populationId: 'people',
    place: null,
    placeEntity: null,
    aggregation: 'cumulative',
    status: 'reported',
    asOf: of === undefined ? null : { value: of, precision: 'day', basis: 'text' },
    since: null,
    eventDate: null,
    partOf: null,
    further: false,
    definitions: counting.map((row) => ({ id: row, start, end: start + 1 })),
    agent: null,
    heading: false,
    hedged: false,
    sentence: at,
    ground: { rule: 'test', line: null, spans: [], inputs: [] },
    chain: by === undefined ? [] : [by],
    chainEntities: by === undefined ? [] : [null],
    attribution: null,
    ...rest,
  };
}

/** The words of each sentence, in order; their place within it is no matter. */
const tokensOf = (figures: readonly Told[]): readonly object[] =>
  figures.flatMap(({ words = '', at }, index) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((text, i) => {
        const start = (at ?? index) * SENTENCE + i;
        return { text, norm: text, kind: 'word', tag: null, start, end: start + 1 };
      }),
  );

/** Places named `place:xx-…` are of the state `place:xx`. */
const placesOf = (figures: readonly Figure[]): readonly object[] =>
  figures.flatMap(({ placeEntity: id }) => {
    const code = /^place:([a-z]{2})(-|$)/.exec(id ?? '');
    return code ? [{ id, kind: 'place', country: code[1], class: code[2] === '' ? 'state' : 'city' }] : [];
  });

/** Articles of nothing but figures: one sentence to a figure unless `at` says otherwise. */
function annotationOf({ id, published, figures }: Report): Annotation {
  const found = figures.map((told, index) => figureOf(id, index, told));
  return {
    article: {
      id,
      text: '.'.repeat(40 * SENTENCE),
      published: published === null ? null : { value: published, precision: 'day', basis: 'given' },
    },
    layout: {
      sentences: Array.from({ length: 40 }, (_, i) => ({ start: i * SENTENCE, end: (i + 1) * SENTENCE })),
      tokens: tokensOf(figures),
      language: null,
    },
    names: [],
    entities: placesOf(found),
    figures: found,
    quantities: found,
    attributions: [],
    positions: [],
    events: [],
    schedules: [],
  } as unknown as Annotation;
}

/** The entries of the reports; each source is a party of its own, and an article without source is of unknown origin. */
export function entriesOf(reports: readonly Report[]): readonly Entry[] {
  const articles = reports.map(annotationOf);
  const partyOf: Context['partyOf'] = ({ chain }) => chain.at(-1) ?? null;
  return apparatus({
    articles,
    byId: new Map(articles.map((annotation) => [annotation.article.id, annotation])),
    derivations: [],
    partyOf,
    originOf: partyOf,
  }).entries;
}

/** `A:12 agrees B:12` for each relation, sorted. */
export function relationsOf(reports: readonly Report[]): readonly string[] {
  const entries = entriesOf(reports);
  const names = new Map(
    entries.flatMap(({ readings }) =>
      readings.map(({ id, article, stated }) => [id, `${article}:${stated}`] as const),
    ),
  );
  return entries
    .flatMap(({ relations }) => relations)
    .map(({ a, b, type }) => `${names.get(a)!} ${type} ${names.get(b)!}`)
    .sort();
}
