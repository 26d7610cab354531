import { idMaker } from '../../kit/ids.js';
import { once } from '../../kit/once.js';
import { contains } from '../../kit/span.js';
import { Trie } from '../../kit/trie.js';
import type { EventReport, Layout, Mentions, Pack, Schedule, Timex } from '../../model/index.js';
import { events as types } from '../../registry/events.js';

const SCHEDULED: ReadonlySet<string> = new Set(
  types.filter(({ scheduled }) => scheduled).map(({ id }) => id),
);
/** Tokens before a time in which the word stands that makes it the old or the new day. */
const REACH = 4;

interface Words {
  readonly to: Trie<true>;
  readonly from: Trie<true>;
}

const wordsOf = once((pack: Pack): Words => ({
  to: Trie.from(pack.positions.to.map((word) => [word, true] as const)),
  from: Trie.from(pack.positions.from.map((word) => [word, true] as const)),
}));

/**
 * What is set for a day, or put off: events of a kind that is scheduled, planned with a time or postponed. `to` is the new day, `from` the
 * day it was set for; where a text tells only one day of what was put off, the word before it says which of the two it is.
 */
export function schedules(
  layout: Layout,
  mentions: Mentions,
  events: readonly EventReport[],
  pack: Pack,
): readonly Schedule[] {
  const words = wordsOf(pack);
  const id = idMaker(layout.article);
  return events.flatMap((event): readonly Schedule[] => {
    if (!SCHEDULED.has(event.type) || !['planned', 'postponed', 'cancelled'].includes(event.status))
      return [];
    const times = mentions.times.filter((time) => contains(event, time) && isDay(time));
    const { from, to } =
      event.status === 'postponed'
        ? moved(times, layout, words)
        : {
            from: null,
            to: event.when === null ? null : (times.find(({ value }) => value === event.when) ?? null),
          };
    if (event.status === 'planned' && to === null) return [];
    const { start, end, type, label, status, chain, chainEntities, attribution, sentence, ground } = event;
    return [
      {
        id: id('schedule', event),
        start,
        end,
        event: type,
        label,
        from: from?.value ?? null,
        to: to?.value ?? null,
        status,
        chain,
        chainEntities,
        attribution,
        sentence,
        ground: {
          rule: `schedules/${status}`,
          line: ground.line,
          spans: [from, to].flatMap((time) => (time ? [{ start: time.start, end: time.end }] : [])),
          inputs: [event.id, ...[from, to].flatMap((time) => time?.id ?? [])],
        },
      },
    ];
  });
}

const isDay = ({ type, value }: Timex): boolean =>
  (type === 'date' || type === 'time') && value !== null && /^[\dX]{4}-/.test(value);

/** Old and new day of what was put off, by the word before each. */
function moved(
  times: readonly Timex[],
  { tokens }: Layout,
  words: Words,
): { from: Timex | null; to: Timex | null } {
  const role = (time: Timex): 'from' | 'to' | null => {
    for (let back = 1; back <= REACH; back++) {
      const at = time.first - back;
      if (at < 0) break;
      if (words.from.longest(tokens, at, time.first)?.end === time.first) return 'from';
      if (words.to.longest(tokens, at, time.first)?.end === time.first) return 'to';
    }
    return null;
  };
  const roles = times.map((time) => ({ time, role: role(time) }));
  const pick = (wanted: 'from' | 'to'): Timex | null =>
    roles.filter((item) => item.role === wanted).at(-1)?.time ?? null;
  // a day to come without such a word can only be the new one
  const coming = roles.find((item) => item.role === null && item.time.direction === 'future')?.time ?? null;
  return { from: pick('from'), to: pick('to') ?? coming };
}
