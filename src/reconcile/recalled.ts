import { contains } from '../kit/span.js';
import { tokenFrom } from '../kit/tokens.js';
import { components } from './components.js';
import type { FigureRead } from './context.js';
import { mayBeOne, near, ofPeople, type Group } from './group.js';
import { scopeOf } from './scope.js';
import { daysBetween, publishedDay } from './when.js';

/** Days before publication from which what a sentence dates is no more the news. */
const LONG_PAST = 60;

/** The readings that tell of the news, and the groups of those by which a text recalls what happened long before. */
export interface Recalled {
  readonly present: readonly FigureRead[];
  readonly earlier: readonly Group[];
}

/**
 * "A fire at the same mine in 2019 killed four": dated long before the publication, in an article that gives another number without such
 * a date, it is no reading of the news. What an article tells of the past alone is its news ("12 died in the crash of 2019, a court heard").
 * `reads` are of one happening.
 */
export function recalled(reads: readonly FigureRead[]): Recalled {
  if (!ofPeople(reads[0])) return { present: reads, earlier: [] };
  const dated = new Map(
    reads.flatMap((read) => {
      const date = longPast(read);
      return date === null ? [] : [[read, date] as const];
    }),
  );
  const present = reads.filter((read) => !dated.has(read));
  const isAside = (read: FigureRead): boolean => {
    const own = present.filter(({ reading }) => reading.article === read.reading.article);
    return own.length > 0 && !near(read, own);
  };
  const asides = [...dated.keys()].filter(isAside);
  return {
    present: reads.filter((read) => !asides.includes(read)),
    earlier: components(asides, (a, b) => mayBeOne(a, b) && isOneEvent(a, b, dated)).map((list) =>
      groupOf(list, dated),
    ),
  };
}

const isOneEvent = (a: FigureRead, b: FigureRead, dated: ReadonlyMap<FigureRead, string>): boolean =>
  dated.get(a) === dated.get(b) || (a.claim.value !== null && a.claim.value === b.claim.value);

function groupOf(reads: readonly FigureRead[], dated: ReadonlyMap<FigureRead, string>): Group {
  const dates = [...new Set(reads.map((read) => dated.get(read)!))].sort();
  const scopes = reads.map(({ claim }) => scopeOf(claim, null));
  const told = (key: 'place' | 'population' | 'agent'): string | null =>
    scopes.find((scope) => scope[key] !== null)?.[key] ?? null;
  return {
    scope: {
      span: null,
      day: null,
      since: null,
      place: told('place'),
      population: told('population'),
      agent: told('agent'),
      earlier: dates.join(' / '),
    },
    reads,
  };
}

/** The year or month, long before the publication, to which the sentence of a number dates it: the only date there. ISO 8601. */
function longPast({ claim, annotation }: FigureRead): string | null {
  const published = publishedDay(annotation.article.published);
  const sentence = annotation.layout.sentences[claim.sentence];
  if (published === null || sentence === undefined || claim.since !== null) return null;
  const times = annotation.times ?? [];
  const dates = new Set<string>();
  for (let at = tokenFrom(times, sentence.start); at < times.length; at++) {
    const { type, value, latest, ...span } = times[at]!;
    if (!contains(sentence, span)) break;
    if (type === 'duration' || type === 'set') continue;
    const isPast = latest !== null && latest < published && daysBetween(latest, published) >= LONG_PAST;
    const date = isPast ? /^\d{4}(?:-\d\d)?/.exec(value ?? '')?.[0] : undefined;
    if (date === undefined) return null;
    dates.add(date);
  }
  return dates.size === 1 ? [...dates][0]! : null;
}
