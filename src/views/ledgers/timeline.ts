import type { Annotation, EventReport } from '../../model/index.js';
import { closed, type Context } from '../context.js';
import { scheduleView } from '../schedule.js';
import type { Step } from '../types.js';
import { eventGroups, eventRow } from './events.js';
import { dated, filled, folded, some, term, words } from './items.js';
import type { Item, LedgerRow } from './types.js';

/**
 * What happened, goes on or is set for a day, when, and by whose account. The time of the event, the time it was told at and the times it
 * was put off from and to stand apart. What no article dates is left to the other ledgers.
 */
export function timelineRows(context: Context): readonly LedgerRow[] {
  const events = eventGroups(
    context,
    (event, annotation) => event.when !== null && !isStep(event, annotation),
  ).map((group) => eventRow(context, group));
  const steps = scheduleView(context).flatMap((schedule) =>
    schedule.steps.map((step) => stepRow(context, schedule.event, step)),
  );
  return [...events, ...steps]
    .map((row) => ({
      row,
      key: `${startOf(row.cells['date'] ?? row.cells['to'] ?? row.cells['from'])} ${row.id}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

/** What is set for a day or put off has a line of its own for each step. */
const isStep = ({ type, sentence, status }: EventReport, { schedules }: Annotation): boolean =>
  status !== 'happened' &&
  schedules.some((schedule) => schedule.event === type && schedule.sentence === sentence);

const startOf = (items: readonly Item[] | undefined): string =>
  (items ?? []).flatMap(({ value }) => (value.kind === 'date' ? (closed(value.date) ?? []) : [])).sort()[0] ??
  '~';

/** One step of a plan: the day it was set for, put off from, put off to. */
export function stepRow(context: Context, event: string, step: Step): LedgerRow {
  const { id, from, to, status, by, words: said, places } = step;
  const telling = places.flatMap(({ article }) => context.published(article) ?? []).sort();
  return {
    id,
    cells: filled({
      event: [term('event', event)],
      what: folded(
        context,
        places.flatMap(({ article, mark }) => labelOf(context, article, mark)),
      ),
      from: some(from, (day) => dated(day, by, places)),
      to: some(to, (day) => dated(day, by, places)),
      status: [term('status', status, by, places)],
      told: [
        words({ text: `${said.before}${said.marked}${said.after}`, language: said.language }, by, places),
      ],
      reported: some(telling[0], dated),
    }),
  };
}

/** What is planned, as the text of a step calls it. */
function labelOf(context: Context, article: string, mark: string): readonly Item[] {
  const annotation = context.article(article);
  const schedule = annotation?.schedules.find(({ id }) => id === mark);
  return schedule ? [words({ text: schedule.label, language: annotation!.layout.language })] : [];
}
