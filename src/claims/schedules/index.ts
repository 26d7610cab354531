import { idMaker } from '../../kit/ids.js';
import { once } from '../../kit/once.js';
import { contains } from '../../kit/span.js';
import { tokensIn } from '../../kit/tokens.js';
import { Trie } from '../../kit/trie.js';
import type { EventReport, Layout, Mentions, Pack, Schedule, Timex } from '../../model/index.js';
import { events as types } from '../../registry/events.js';

const SCHEDULED: ReadonlySet<string> = new Set(
  types.filter(({ scheduled }) => scheduled).map(({ id }) => id),
);
/** Tokens before a time in which the word stands that makes it the old or the new day. */
const REACH = 4;
/** Tokens before a time in which a word stands that marks the first of several plans. */
const FIRST = 6;

interface Words {
  readonly to: Trie<true>;
  readonly from: Trie<true>;
  readonly set: Trie<true>;
  readonly original: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
}

const wordsOf = once(({ positions }: Pack): Words => ({
  to: Trie.from(positions.to.map((word) => [word, true] as const)),
  from: Trie.from(positions.from.map((word) => [word, true] as const)),
  set: Trie.from(positions.set.map((word) => [word, true] as const)),
  original: new Set(positions.original),
  limits: new Set(positions.conditions.filter((phrase) => !positions.to.includes(phrase))),
}));

interface Days {
  readonly from: Timex | null;
  readonly to: Timex | null;
}

/**
 * What is set for a day, or put off: events of a kind that is scheduled, planned with a time or postponed. `to` is the new day, `from` the
 * day it was set for; where a text tells only one day of what was put off, the word before it says which of the two it is. What was set
 * for a day that is over is no schedule, unless it was put off from it.
 */
export function schedules(
  layout: Layout,
  mentions: Mentions,
  events: readonly EventReport[],
  pack: Pack,
): readonly Schedule[] {
  const words = wordsOf(pack);
  const id = idMaker(layout.article);
  const taken = new Set<string>();
  return events.flatMap((event): readonly Schedule[] => {
    if (!SCHEDULED.has(event.type) || !['planned', 'postponed', 'cancelled'].includes(event.status))
      return [];
    const times = mentions.times
      .slice(...tokensIn(mentions.times, event))
      .filter((time) => contains(event, time) && isDay(time));
    const { from, to } = daysOf(event, times, layout, words);
    if (event.status === 'planned' && (to === null || (from === null && isOver(to, layout)))) return [];
    const { start, end, type, label, chain, chainEntities, attribution, sentence, ground } = event;
    const moved = event.status === 'planned' && (from !== null || (to !== null && to.value !== event.when));
    const status = moved ? 'postponed' : event.status;
    // one date is for one thing: the first that is told of it
    const key = `${String(start)} ${status} ${from?.value ?? ''} ${to?.value ?? ''}`;
    if (taken.has(key)) return [];
    taken.add(key);
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

/** A day, week or month; a season or year is too wide to be set for. */
const isDay = ({ type, value }: Timex): boolean =>
  (type === 'date' || type === 'time') && value !== null && /^[\dX]{4}-(\d\d|W\d\d|WXX|XX)/.test(value);

function isOver({ latest, value }: Timex, { article }: Layout): boolean {
  const published = article.published?.value.slice(0, 10) ?? '';
  const end = (latest ?? value ?? '').slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(published) && /^\d{4}/.test(end) && end < published.slice(0, end.length);
}

function daysOf(event: EventReport, times: readonly Timex[], layout: Layout, words: Words): Days {
  const roles = times.map((time): Told => ({ time, role: roleOf(time, layout, words) }));
  if (event.status === 'postponed') return inOrder(moved(roles));
  // "first set for Monday, now due on Tuesday": a plan with the plan before it
  if (roles.some(({ role }) => role === 'first')) {
    const days = inOrder(moved(roles));
    if (days.to) return days;
  }
  return {
    from: null,
    to: event.when === null ? null : (times.find(({ value }) => value === event.when) ?? null),
  };
}

/** What the word before a day says of it; null: nothing. */
type Role = 'first' | 'from' | 'set' | 'to' | 'limit' | null;

interface Told {
  readonly time: Timex;
  readonly role: Role;
}

function roleOf(time: Timex, { tokens }: Layout, words: Words): Role {
  if (time.first > 0 && words.limits.has(tokens[time.first - 1]!.norm)) return 'limit';
  for (let at = time.first - 1; at >= Math.max(0, time.first - FIRST) && tokens[at]!.kind !== 'mark'; at--) {
    if (words.original.has(tokens[at]!.norm)) return 'first';
  }
  for (let back = 1; back <= REACH; back++) {
    const at = time.first - back;
    if (at < 0) break;
    for (const role of ['from', 'set', 'to'] as const) {
      if (words[role].longest(tokens, at, time.first)?.end === time.first) return role;
    }
  }
  return null;
}

/**
 * Old and new day. The last day named that is not the one it is moved from is the new one; the one before that is the old one, if the text
 * names no other. One day alone is new where it is moved to it, old where it was set for it.
 */
function moved(roles: readonly Told[]): Days {
  const told = roles.filter(
    ({ role, time }) => role !== 'limit' && (role !== null || time.direction === 'future'),
  );
  const away = told.filter(({ role }) => role === 'from').at(-1) ?? null;
  const days = told.filter(({ role }) => role !== 'from');
  const last = days.at(-1) ?? null;
  if (last === null) return { from: away?.time ?? null, to: null };
  const alone = days.length === 1 && away === null;
  if (alone && (last.role === 'set' || last.role === 'first')) return { from: last.time, to: null };
  return { from: (away ?? days.at(-2) ?? null)?.time ?? null, to: last.time };
}

/** The old day comes before the new one; where it does not, one of them is not understood, and the new one is kept. */
function inOrder({ from, to }: Days): Days {
  const [one, two] = [from?.value?.slice(0, 10) ?? '', to?.value?.slice(0, 10) ?? ''];
  const told = /^\d{4}-\d\d-\d\d$/;
  return told.test(one) && told.test(two) && one >= two ? { from: null, to } : { from, to };
}
