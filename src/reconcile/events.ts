import { contains } from '../kit/span.js';
import type { Annotation, Entry, EventReport } from '../model/index.js';
import { alignedPairs } from './aligned.js';
import { buckets, components, linked } from './components.js';
import { contentOf, dice, sameness, type Content } from './content.js';
import { decide, type Context, type Decision, type Read } from './context.js';
import { entryOf, plainReading } from './entry.js';
import { compareTimes, sortableMonth } from './when.js';

interface Told {
  readonly read: Read<EventReport>;
  readonly content: Content;
  readonly who: ReadonlySet<string>;
  /** How long it went on, where its sentence gives one length of time (TIMEX3 duration). */
  readonly lasted: string | null;
}

/** Events: reports of one kind, with someone in common, at times and places that do not exclude each other. */
export function eventEntries(context: Context): readonly Entry[] {
  const told = context.articles.flatMap((annotation) =>
    annotation.events.map((event): Told => {
      const stated = annotation.article.text.slice(event.start, event.end);
      return {
        read: plainReading(event, event, stated, event.status, annotation, context),
        content: contentOf(annotation, [event]),
        who: new Set(event.who),
        lasted: lengthOf(event, annotation),
      };
    }),
  );
  const byType = buckets(told, ({ read }) => read.claim.type).flatMap((list) => components(list, oneEvent));
  return linked(byType, alignedPairs(told, context, otherType)).map((list) => {
    const { type, label, when, where } = list[0]!.read.claim;
    return entryOf(
      'event',
      list.map(({ read }) => read),
      label,
      { type, when, where },
      compare,
    );
  });
}

const otherType = (a: Told, b: Told): boolean => a.read.claim.type !== b.read.claim.type || parted(a, b);

/** Times or places that exclude each other. */
function parted({ read: { claim: x } }: Told, { read: { claim: y } }: Told): boolean {
  const order = compareTimes(sortableMonth(x.when), sortableMonth(y.when));
  return (order !== null && order !== 0) || (x.where !== null && y.where !== null && x.where !== y.where);
}

function lengthOf({ sentence }: EventReport, { layout, times }: Annotation): string | null {
  const here = layout.sentences[sentence];
  const lengths = times.filter((time) => time.type === 'duration' && here && contains(here, time));
  return lengths.length === 1 ? lengths[0]!.value : null;
}

/**
 * One event: nothing told excludes it, and it is held together by place and day with someone in common, by place or day with most of
 * those named, by day and the time it went on, or by nearly the same words. One report may name who took part, the other who brought it
 * about: a length of time in common weighs more than that.
 */
function oneEvent(a: Told, b: Told): boolean {
  const [x, y] = [a.read.claim, b.read.claim];
  if (parted(a, b)) return false;
  const order = compareTimes(sortableMonth(x.when), sortableMonth(y.when));
  const told = (order === 0 ? 1 : 0) + (x.where !== null && x.where === y.where ? 1 : 0);
  const shared = dice(a.who, b.who);
  if (order === 0 && a.lasted !== null && a.lasted === b.lasted) return true;
  if (told === 2) return shared > 0;
  return (told === 1 && shared >= 0.6) || (shared > 0 && sameness(a.content, b.content) >= 0.6);
}

const compare = (a: Read<EventReport>, b: Read<EventReport>): Decision | null =>
  decide(a.reading.article === b.reading.article ? 'told_again' : 'told_alike', 'agrees', {
    event: a.claim.label,
  });
