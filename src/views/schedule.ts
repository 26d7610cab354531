import type { Annotation, Schedule } from '../model/index.js';
import { foldPlaces, place, type Context } from './context.js';
import { excerpt } from './excerpt.js';
import { gather, wordsKey } from './gather.js';
import type { ScheduleView, Step } from './types.js';

interface Planned {
  readonly annotation: Annotation;
  readonly schedule: Schedule;
}

/** What is to come or was put off: one line of steps for each thing planned. */
export function scheduleView(context: Context): readonly ScheduleView[] {
  const planned = context.story.articles.flatMap((annotation) =>
    annotation.schedules.map((schedule) => ({ annotation, schedule })),
  );
  return gather(planned, (item) => eventKeys(context, item))
    .map((group) => scheduleOf(context, group))
    .sort((a, b) => b.steps.length - a.steps.length || (a.key < b.key ? -1 : 1));
}

function eventKeys(context: Context, { schedule }: Planned): readonly string[] {
  const entry = context.entryOf(schedule.id);
  return [entry?.kind === 'schedule' ? `entry ${entry.id}` : `${schedule.event} ${wordsKey(schedule.label)}`];
}

function scheduleOf(context: Context, planned: readonly Planned[]): ScheduleView {
  const { schedule, annotation } = planned[0]!;
  return {
    key: context.entryOf(schedule.id)?.id ?? schedule.id,
    event: schedule.event,
    label: { text: schedule.label, language: annotation.layout.language },
    steps: gather(planned, ({ schedule: { from, to, status } }) => [`${from ?? ''} ${to ?? ''} ${status}`])
      .map((group) => stepOf(context, group))
      .sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.id < b.id ? -1 : 1)),
  };
}

const time = ({ to, from }: Step): string => to ?? (from === null ? '~' : `${from}~`);

function stepOf(context: Context, planned: readonly Planned[]): Step {
  const places = foldPlaces(
    context,
    planned.map(({ annotation, schedule }) => place(context, annotation.article.id, schedule.id, schedule)),
  );
  const { annotation, schedule } =
    planned.find(({ schedule: { id } }) => id === places[0]?.mark) ?? planned[0]!;
  const { id, from, to, status, chain } = schedule;
  const origin = context.entryOf(id)?.readings.find(({ claim }) => claim === id)?.origin ?? null;
  return {
    id,
    from,
    to,
    status,
    by: context.by(chain, origin, annotation.article.id),
    words: excerpt(annotation, schedule),
    places,
  };
}
