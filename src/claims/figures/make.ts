import { attributionAt, chainAt } from '../../kit/chain.js';
import type { Aggregation, Sourced } from '../../model/claim.js';
import type { Figure, Quantity, Span } from '../../model/index.js';
import { aggregationOf } from './aggregation.js';
import type { Chunk } from './chunks.js';
import type { Choice } from './choose.js';
import type { Link } from './links.js';
import { placeOf } from './place.js';
import type { Around, At, Told } from './reader.js';
import { statusOf } from './status.js';
import { tellerOf } from './tellers.js';
import { isTimeUnit, type Spot, type Topic } from './topics.js';
import { kindAt, markAt, type View } from './view.js';
import { whenOf, type When } from './when.js';

/** What was decided about a number: its link or topic, and the figure it is part of or goes on from. */
export interface Decision {
  readonly choice: Choice | null;
  readonly topic: Topic | null;
  readonly before: Told | null;
  readonly isPart: boolean;
  /** The figure counts on the same as `before`. */
  readonly goesOn: boolean;
}

export function makeFigure(at: At, decision: Decision, around: Around): Told {
  const { view, chunk, quantity, spots } = at;
  const { choice, topic, before, isPart, goesOn } = decision;
  const link = choice?.link ?? null;
  const whole = isPart ? before : null;
  const attribution = attributionAt(around.attributions, quantity);
  const { status, spot } = whole
    ? { status: whole.figure.status, spot: null }
    : statusOf(view, chunk, link, spots, around.lexicon, attribution !== null);
  const aggregation =
    before && (isPart || goesOn)
      ? before.figure.aggregation
      : aggregationOf(view, chunk, link, spots, around.lexicon);
  const when = timeOf(at, decision, aggregation, around);
  const place = placeOf(view, chunk, link, spots, around.attributions, around.places, around.lexicon);
  const { text } = around.layout.article;
  const sourced = sourcedBy(at, link, isPart || chunk.other ? before : null, around);
  const figure = figureOf(quantity, {
    id: around.id('figure', quantity),
    measure: choice?.measure ?? topic?.measure ?? null,
    population: wordsOf(view, chunk, quantity, text),
    populationId: choice?.population ?? chunk.population,
    place: place ? text.slice(place.start, place.end) : null,
    placeEntity: place?.entity ?? null,
    aggregation: topic ? (isTimeUnit(quantity.unit) ? 'period' : null) : aggregation,
    status,
    asOf: when.asOf,
    since: when.since,
    eventDate: when.eventDate,
    partOf: whole?.figure.id ?? null,
    further: chunk.other || isFurther(view, quantity),
    agent: link?.agent ? entityOf(view, link.agent) : null,
    heading: view.sentence.kind === 'headline' || view.sentence.kind === 'subhead',
    hedged: attribution?.hedged ?? false,
    chain: sourced.chain,
    chainEntities: sourced.chainEntities,
    attribution: sourced.attribution,
    sentence: view.sentence.index,
    ground: groundOf(view, quantity, decision, spot, around.lexicon.language),
  });
  return { figure, choice, when };
}

type Stated =
  | 'start'
  | 'end'
  | 'quantity'
  | 'stated'
  | 'value'
  | 'low'
  | 'high'
  | 'lowStrict'
  | 'highStrict'
  | 'quantifier'
  | 'unit';

/**
 * A figure from its number as it is printed and what was read of it. Each field is named: an object of so many fields that is spread
 * together becomes a hash table, which takes three times the time and memory.
 */
export function figureOf(quantity: Quantity, read: Omit<Figure, Stated>): Figure {
  return {
    id: read.id,
    start: quantity.start,
    end: quantity.end,
    quantity: quantity.id,
    stated: quantity.stated,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    lowStrict: quantity.lowStrict,
    highStrict: quantity.highStrict,
    quantifier: quantity.quantifier,
    unit: quantity.unit,
    measure: read.measure,
    population: read.population,
    populationId: read.populationId,
    place: read.place,
    placeEntity: read.placeEntity,
    aggregation: read.aggregation,
    status: read.status,
    asOf: read.asOf,
    since: read.since,
    eventDate: read.eventDate,
    partOf: read.partOf,
    further: read.further,
    agent: read.agent,
    heading: read.heading,
    hedged: read.hedged,
    chain: read.chain,
    chainEntities: read.chainEntities,
    attribution: read.attribution,
    sentence: read.sentence,
    ground: read.ground,
  };
}

function timeOf(at: At, decision: Decision, aggregation: Aggregation | null, around: Around): When {
  return whenOf(
    {
      view: at.view,
      chunk: at.chunk,
      aggregation,
      inherited: decision.before?.when ?? null,
      recent: around.recent,
      attribution: attributionAt(around.attributions, at.quantity),
      published: around.layout.article.published,
    },
    around.lexicon,
  );
}

/** Words between "another" and its number. */
const BESIDE = 2;

/** "Another four people", "nog eens vier": the word for further ones stands before the number. */
function isFurther(view: View, { first }: Quantity): boolean {
  for (let i = first - 1; i >= Math.max(view.first, first - BESIDE); i--) {
    if (markAt(view, i)?.entry.flags.has('other')) return true;
    if (kindAt(view, i) !== 'adv') return false;
  }
  return false;
}

/** A part, or "52 others", without a source of its own has that of the figure it goes on from. */
function sourcedBy(at: At, link: Link | null, from: Told | null, around: Around): Sourced {
  const own = toldBy(at, link, around);
  if (!from || own.chain.length > 0) return own;
  const { chain, chainEntities, attribution } = from.figure;
  return { chain, chainEntities, attribution };
}

/** Who says it, and within that who counts it. */
function toldBy({ view, chunks, quantity }: At, link: Link | null, around: Around): Sourced {
  const own = chainAt(around.attributions, quantity);
  const { text } = around.layout.article;
  const teller = tellerOf(view, chunks, quantity, link, text, around.lexicon);
  const said = around.attributions.find(({ id }) => id === own.attribution);
  if (!teller || own.chain.includes(teller.label)) return own;
  const known = teller.entity !== null && own.chainEntities.includes(teller.entity);
  const cued = said?.cue.some(({ end }) => end > teller.from && end <= quantity.start) ?? false;
  if (known || cued) return own;
  return {
    chain: [...own.chain, teller.label],
    chainEntities: [...own.chainEntities, teller.entity],
    attribution: own.attribution,
  };
}

/** The words for whom or what is counted, as printed. */
function wordsOf(view: View, chunk: Chunk, quantity: Quantity, text: string): string | null {
  if (chunk.head < 0 || chunk.head < quantity.last) return null;
  const first = view.tokens[quantity.last]!;
  return text.slice(first.start, view.tokens[chunk.last - 1]!.end);
}

function entityOf(view: View, chunk: Chunk): string | null {
  for (let i = chunk.first; i < chunk.last; i++) {
    const name = view.names[i - view.first];
    if (name) return name.entity;
  }
  return null;
}

function groundOf(
  view: View,
  quantity: Quantity,
  { choice, topic, before, isPart }: Decision,
  status: Spot | null,
  language: string,
): Figure['ground'] {
  const span = (from: { first: number; last: number }): Span => ({
    start: view.tokens[from.first]!.start,
    end: view.tokens[from.last - 1]!.end,
  });
  const spans: Span[] = [{ start: quantity.start, end: quantity.end }];
  if (choice && choice.link.way !== 'part') spans.push(span(choice.link));
  if (topic?.spot) spans.push(span(topic.spot));
  if (status) spans.push(span(status));
  const phrase = choice?.link.phrase ?? topic?.spot?.context.phrase ?? null;
  return {
    rule: `figures/${choice ? choice.link.way : topic ? 'topic' : 'count'}`,
    line: phrase === null ? null : `${language}/measures: ${phrase}`,
    spans,
    inputs: isPart && before ? [quantity.id, before.figure.id] : [quantity.id],
  };
}
