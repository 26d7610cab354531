import type { Entry, Schedule } from '../model/index.js';
import { alignedPairs } from './aligned.js';
import { buckets, components, linked } from './components.js';
import { contentOf, sameness, type Content } from './content.js';
import { decide, type Context, type Decision, type Read } from './context.js';
import { entryOf, plainReading } from './entry.js';
import { compareTimes, publishedDay, sortable } from './when.js';

interface Planned {
  readonly read: Read<Schedule>;
  readonly content: Content;
}

const SAME = 0.3;

/** What is scheduled: one entry per thing to come, with each date it was given and who gave it. */
export function scheduleEntries(context: Context): readonly Entry[] {
  const planned = context.articles.flatMap((annotation) =>
    annotation.schedules.map((schedule): Planned => {
      const stated = annotation.article.text.slice(schedule.start, schedule.end);
      return {
        read: plainReading(schedule, schedule, stated, schedule.status, annotation, context),
        content: contentOf(annotation, [schedule]),
      };
    }),
  );
  const byEvent = buckets(planned, ({ read }) => read.claim.event).flatMap((list) =>
    components(list, onePlan),
  );
  return linked(byEvent, alignedPairs(planned, context, otherPlan)).map((list) => {
    const { event, label } = list[0]!.read.claim;
    return entryOf(
      'schedule',
      list.map(({ read }) => read),
      label,
      { event },
      compare,
    );
  });
}

const otherPlan = (a: Planned, b: Planned): boolean =>
  a.read.claim.event !== b.read.claim.event || strangers(a, b);

const onePlan = (a: Planned, b: Planned): boolean =>
  !strangers(a, b) &&
  (sameness(a.content, b.content) >= SAME ||
    chained(a, b) ||
    bodiesOf(a).size === 0 ||
    bodiesOf(b).size === 0);

/** The organisations a schedule names: whose vote, whose court. */
const bodiesOf = ({ content }: Planned): ReadonlySet<string> =>
  new Set([...content.shared].filter((key) => key.startsWith('org')));

/** Both name bodies, and none in common. */
function strangers(a: Planned, b: Planned): boolean {
  const [x, y] = [bodiesOf(a), bodiesOf(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((key) => y.has(key));
}

/** One was moved to the day from which the other was moved on. */
function chained({ read: a }: Planned, { read: b }: Planned): boolean {
  const links = [
    [a.claim.to, b.claim.from],
    [b.claim.to, a.claim.from],
  ] as const;
  return links.some(
    ([to, from]) => to !== null && from !== null && compareTimes(sortable(to), sortable(from)) === 0,
  );
}

function compare(a: Read<Schedule>, b: Read<Schedule>): Decision | null {
  const [one, two] = [sortable(a.claim.to), sortable(b.claim.to)];
  const values = { a: a.claim.to, b: b.claim.to, event: a.claim.label };
  const order = compareTimes(one, two);
  if (order === 0) return decide('same_date', 'agrees', values);
  if (order === -1) return decide('put_off', 'older_than', values);
  if (order === 1) return decide('put_off', 'newer_than', values);
  const published = compareTimes(
    publishedDay(a.annotation.article.published),
    publishedDay(b.annotation.article.published),
  );
  return published === null || published === 0
    ? null
    : decide('put_off', published < 0 ? 'older_than' : 'newer_than', values);
}
