import type { Annotation, EventReport, Span } from '../../model/index.js';
import { closed, place, type Context } from '../context.js';
import { excerpt } from '../excerpt.js';
import { gather, wordsKey } from '../gather.js';
import type { By, Place, Printed } from '../types.js';
import { dated, filled, folded, named, some, term, words } from './items.js';
import type { Item, LedgerRow } from './types.js';

/** A report of an event, with who tells it and where. */
export interface Told {
  readonly annotation: Annotation;
  readonly event: EventReport;
  readonly by: By;
  readonly places: readonly Place[];
}

/** The reports of the types asked for, those of one event together, in the order of time. */
export function eventGroups(
  context: Context,
  wanted: (told: EventReport, annotation: Annotation) => boolean,
): readonly (readonly Told[])[] {
  const told = context.story.articles.flatMap((annotation) =>
    annotation.events
      .filter((event) => wanted(event, annotation))
      .map((event): Told => ({ annotation, event, ...accountOf(context, annotation, event) })),
  );
  return gather(told, (item) => keysOf(context, item))
    .map((group) => ({ group, key: `${startOf(group)} ${group.map(({ event }) => event.id).sort()[0]!}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ group }) => group);
}

function keysOf(context: Context, { event }: Told): readonly string[] {
  const entry = context.entryOf(event.id);
  return [entry?.kind === 'event' ? `entry ${entry.id}` : `${event.type} ${event.id}`];
}

/** A claim's own account: its chain as a source, its place in the text. */
export function accountOf(
  context: Context,
  annotation: Annotation,
  claim: Span & { readonly id: string; readonly chain: readonly string[] },
): { readonly by: By; readonly places: readonly Place[] } {
  const article = annotation.article.id;
  const origin =
    context.entryOf(claim.id)?.readings.find((reading) => reading.claim === claim.id)?.origin ?? null;
  return { by: context.by(claim.chain, origin, article), places: [place(context, article, claim.id, claim)] };
}

/** The first day of a group that is told; what is not dated comes last. */
const startOf = (group: readonly Told[]): string =>
  group.flatMap(({ event }) => closed(event.earliest) ?? closed(event.when) ?? []).sort()[0] ?? '~';

/** What all reports of one event say of when, where, who and how it stands, each reading with those who give it. */
export function eventCells(context: Context, group: readonly Told[]): Record<string, readonly Item[]> {
  const each = (make: (told: Told) => readonly Item[]): readonly Item[] =>
    folded(context, group.flatMap(make));
  return {
    date: each(({ event, by, places }) => some(event.when, (when) => dated(when, by, places))),
    event: [term('event', group[0]!.event.type)],
    what: distinct(each(({ annotation, event }) => [words(labelOf(annotation, event))])),
    where: each(({ event, by, places }) =>
      some(event.where, (where) => named(context.name(where), by, places)),
    ),
    who: each(({ event, by, places }) =>
      event.who.filter((id) => id !== event.where).map((id) => named(context.name(id), by, places)),
    ),
    status: each(({ event, by, places }) => [term('status', event.status, by, places)]),
    told: each(({ annotation, event, by, places }) => [words(sentenceOf(annotation, event), by, places)]),
    reported: each(({ annotation }) => some(context.published(annotation.article.id), dated)),
  };
}

const labelOf = (annotation: Annotation, { label }: EventReport): Printed => ({
  text: label,
  language: annotation.layout.language,
});

/** The sentence, cut where it is long. */
function sentenceOf(annotation: Annotation, event: EventReport): Printed {
  const { before, marked, after, language } = excerpt(annotation, event);
  return { text: `${before}${marked}${after}`, language };
}

/** One for each wording, the case apart. */
function distinct(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ value }) => {
    const key = value.kind === 'words' ? wordsKey(value.words.text) : '';
    return !seen.has(key) && seen.add(key);
  });
}

/** The row of an event: its cells, and what a ledger adds. */
export const eventRow = (
  context: Context,
  group: readonly Told[],
  more: Readonly<Record<string, readonly Item[]>> = {},
): LedgerRow => ({
  id: group.map(({ event }) => event.id).sort()[0]!,
  cells: filled({ ...eventCells(context, group), ...more }),
});
