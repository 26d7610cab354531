import type { Annotation, EventReport } from '../model/index.js';
import { closed, foldPlaces, place, type Context } from './context.js';
import { excerpt } from './excerpt.js';
import { gather, wordsKey } from './gather.js';
import type { DayView, Happening } from './types.js';

interface Told {
  readonly annotation: Annotation;
  readonly event: EventReport;
}

/**
 * What is told to have happened or to come, by day. What no article gives a time is shown only where several articles tell it, and last:
 * a word in passing is no event of the story.
 */
export function timelineView(context: Context): readonly DayView[] {
  const told = context.story.articles.flatMap((annotation) =>
    annotation.events
      .filter((event) => event.when !== null || isShared(context, event))
      .map((event) => ({ annotation, event })),
  );
  const days = new Map<string, Told[]>();
  for (const item of told) {
    const when = item.event.when ?? '';
    days.set(when, [...(days.get(when) ?? []), item]);
  }
  return [...days]
    .map(([when, items]) => ({ when: when === '' ? null : when, sort: startOf(when, items), items }))
    .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : (a.when ?? '') < (b.when ?? '') ? -1 : 1))
    .map(({ when, items }) => ({ when, happenings: happenings(context, items) }));
}

function isShared(context: Context, { id }: EventReport): boolean {
  const readings = context.entryOf(id)?.readings ?? [];
  return new Set(readings.map(({ article }) => article)).size > 1;
}

/** A day before its parts and after the month it lies in; what is not dated or has an open year comes last. */
function startOf(when: string, items: readonly Told[]): string {
  const earliest = items.flatMap(({ event }) => closed(event.earliest) ?? []).sort()[0];
  return earliest ?? closed(when) ?? '~';
}

function happenings(context: Context, told: readonly Told[]): readonly Happening[] {
  return gather(told, (item) => eventKeys(context, item))
    .map((group) => happeningOf(context, group))
    .sort((a, b) => b.places.length - a.places.length || (a.id < b.id ? -1 : 1));
}

function eventKeys(context: Context, { event }: Told): readonly string[] {
  const entry = context.entryOf(event.id);
  if (entry?.kind === 'event') return [`entry ${entry.id}`];
  return [[event.type, event.status, wordsKey(event.label), ...event.who].join(' ')];
}

function happeningOf(context: Context, told: readonly Told[]): Happening {
  const places = foldPlaces(
    context,
    told.map(({ annotation, event }) => place(context, annotation.article.id, event.id, event)),
  );
  const { annotation, event } = told.find((item) => item.event.id === places[0]?.mark) ?? told[0]!;
  const origin = context.entryOf(event.id)?.readings.find(({ claim }) => claim === event.id)?.origin ?? null;
  return {
    id: event.id,
    type: event.type,
    label: { text: event.label, language: annotation.layout.language },
    where: event.where === null ? null : context.name(event.where),
    status: event.status,
    words: excerpt(annotation, event),
    by: context.by(event.chain, origin, annotation.article.id),
    places,
  };
}
