import type { Annotation, Entry, EventReport, Figure } from '../../model/index.js';
import { HARMS, INCIDENTS, TOLL } from '../../registry/ledgers.js';
import type { Context } from '../context.js';
import { accountOf, eventGroups, eventRow, type Told } from './events.js';
import { dated, figured, filled, folded, named, some, term } from './items.js';
import { happeningOf } from './measures.js';
import { responsibility } from './responsibility.js';
import { rowOfClaim } from './toll.js';
import type { Item, LedgerRow } from './types.js';

const TYPES: ReadonlySet<string> = new Set(INCIDENTS);
const TOLLS: ReadonlySet<string> = new Set(TOLL);
const ALONE: ReadonlySet<string> = new Set(HARMS);

/** An incident with what tells it from others: sets are empty where nothing is told. */
export interface Incident {
  readonly row: LedgerRow;
  readonly day: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Measure and value of each exact toll. */
  readonly number: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** The type of the event; null where only its cost is told. */
  readonly type: string | null;
  /** Words for it as printed, with who tells it and where. */
  readonly name: Item;
}

/** Attacks, accidents and disasters: what they cost, who says they did it, who denies it; and tolls of a day or place without a word for what happened. */
export const incidentRows = (context: Context): readonly LedgerRow[] =>
  incidentsOf(context).map(({ row }) => row);

export const incidentsOf = (context: Context): readonly Incident[] => [
  ...eventsOf(context).map((group) => eventIncident(context, group)),
  ...context.story.entries.flatMap((entry) => tollIncident(context, entry) ?? []),
];

/** Reports of one incident that can be told from others: by its day, place, those named or its cost. */
const eventsOf = (context: Context): readonly (readonly Told[])[] =>
  eventGroups(
    context,
    ({ type, status }) => TYPES.has(type) && status !== 'planned' && status !== 'cancelled',
  ).filter((group) =>
    group.some(
      ({ annotation, event }) =>
        event.when !== null ||
        event.where !== null ||
        event.who.length > 0 ||
        tollsIn(annotation, event).length > 0,
    ),
  );

function eventIncident(context: Context, group: readonly Told[]): Incident {
  const tolls = group.flatMap(({ annotation, event }) => tollsIn(annotation, event));
  const { event, annotation, by, places } = group[0]!;
  return {
    row: eventRow(context, group, {
      toll: folded(
        context,
        tolls.flatMap((figure) => itemOf(context, figure)),
      ),
      ...responsibility(
        context,
        group.map((told) => ({ annotation: told.annotation, sentence: told.event.sentence })),
      ),
    }),
    day: setOf(group.map((told) => dayOf(told.event.when))),
    place: setOf(group.map((told) => told.event.where)),
    number: setOf(tolls.map(numberOf)),
    source: setOf(group.map((told) => told.by.label)),
    articles: new Set(group.map((told) => told.annotation.article.id)),
    type: event.type,
    name: {
      value: { kind: 'words', words: { text: event.label, language: annotation.layout.language } },
      by,
      places,
    },
  };
}

/** The tolls in the sentence of an event. */
const tollsIn = ({ figures }: Annotation, { sentence }: EventReport): readonly Figure[] =>
  figures.filter((figure) => figure.sentence === sentence && isToll(figure));

const isToll = ({ status, measure }: Figure): boolean =>
  status === 'reported' && TOLLS.has(happeningOf(measure) ?? '');

function itemOf(context: Context, { id, measure }: Figure): readonly Item[] {
  const row = rowOfClaim(context, id);
  return row ? [figured(measure, row)] : [];
}

/** A toll with a day or place of its own, told in sentences that name no event; null where it counts on, or an event tells it. */
function tollIncident(context: Context, entry: Entry): Incident | null {
  if (entry.kind !== 'figure' || !ALONE.has(happeningOf(entry.measure) ?? '')) return null;
  const claims = entry.readings.flatMap(({ claim, article }) => {
    const [figure, annotation] = [context.figure(claim), context.article(article)];
    return figure && annotation && isToll(figure) ? [{ figure, annotation }] : [];
  });
  const own = claims.some(({ figure }) => figure.eventDate !== null || figure.place !== null);
  const counted = claims.some(({ figure }) => figure.aggregation === 'cumulative');
  const told = claims.some(({ figure, annotation }) =>
    annotation.events.some(({ type, sentence }) => TYPES.has(type) && sentence === figure.sentence),
  );
  if (claims.length === 0 || !own || counted || told) return null;
  const accounts = claims.map(({ figure, annotation }) => ({
    figure,
    ...accountOf(context, annotation, figure),
  }));
  const toll = folded(
    context,
    claims.flatMap(({ figure }) => itemOf(context, figure)),
  );
  return {
    row: {
      id: entry.id,
      cells: filled({
        date: folded(
          context,
          accounts.flatMap(({ figure, by, places }) =>
            some(figure.eventDate, (day) => dated(day, by, places)),
          ),
        ),
        where: folded(
          context,
          accounts.flatMap(({ figure, by, places }) =>
            some(placeOf(context, figure), (place) => named(place, by, places)),
          ),
        ),
        status: [term('status', 'reported')],
        toll,
      }),
    },
    day: setOf(claims.map(({ figure }) => dayOf(figure.eventDate))),
    place: setOf(claims.map(({ figure }) => figure.placeEntity)),
    number: setOf(claims.map(({ figure }) => numberOf(figure))),
    source: setOf(accounts.map(({ by }) => by.label)),
    articles: new Set(claims.map(({ annotation }) => annotation.article.id)),
    type: null,
    name: toll[0]!,
  };
}

const placeOf = (context: Context, { place, placeEntity }: Figure): string | null =>
  placeEntity === null ? place : context.name(placeEntity);

const dayOf = (when: string | null): string | null =>
  when !== null && /^\d{4}-\d\d-\d\d/.test(when) ? when.slice(0, 10) : null;

const numberOf = ({ measure, value }: Figure): string | null =>
  value === null ? null : `${measure ?? ''} ${String(value)}`;

const setOf = (values: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(values.filter((value) => value !== null));
