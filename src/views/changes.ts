import type {
  Annotation,
  Entry,
  EntryKind,
  Message,
  Published,
  Reading,
  Relation,
  RelationType,
  Story,
} from '../model/index.js';
import { contextOf, type Context } from './context.js';
import { countedOf, scopeOf } from './figures.js';

/** Where a reading stands, who says so, and what it says as printed. */
export interface ChangedReading {
  readonly id: string;
  readonly siglum: string;
  readonly stated: string;
  readonly chain: readonly string[];
}

/** The lowest and the highest number that the readings give or name as a bound. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** An entry with readings that were not there before. `before` is null where the entry itself is new. */
export interface ChangedEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly measure: string | null;
  readonly label: string;
  readonly counted: string | null;
  readonly scope: Readonly<Record<string, string | null>>;
  readonly isNew: boolean;
  readonly readings: readonly ChangedReading[];
  /** Null where the bounds are where they were, or there are none. */
  readonly moved: { readonly before: Range; readonly after: Range } | null;
}

/** Something said before that a new article puts otherwise, with the readings that repeat what it was or were made of it. */
export interface Correction {
  readonly entry: string;
  readonly type: RelationType;
  readonly before: ChangedReading;
  readonly after: ChangedReading;
  readonly why: Message;
  readonly dependents: readonly ChangedReading[];
}

export interface ChangedArticle {
  readonly id: string;
  readonly siglum: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly published: Published | null;
}

/** What the new articles of a story brought. */
export interface StoryChanges {
  readonly id: string;
  readonly title: string;
  readonly isNew: boolean;
  readonly articles: readonly ChangedArticle[];
  readonly origins: readonly { readonly id: string; readonly kind: string; readonly label: string }[];
  readonly entries: readonly ChangedEntry[];
  readonly corrections: readonly Correction[];
}

/**
 * What is new in a coverage since some of its articles were known: new readings, moved bounds, new origins, corrections and what
 * depended on them. Depends on the two sets of articles only. Stories without new articles are left out.
 */
export function changesView(
  stories: readonly Story[],
  isNew: (annotation: Annotation) => boolean,
): readonly StoryChanges[] {
  return stories.flatMap((story) => {
    const fresh = new Set(story.articles.filter(isNew).map(({ article }) => article.id));
    return fresh.size === 0 ? [] : [storyChanges(story, fresh)];
  });
}

function storyChanges(story: Story, fresh: ReadonlySet<string>): StoryChanges {
  const context = contextOf(story);
  return {
    id: story.id,
    title: story.title,
    isNew: fresh.size === story.articles.length,
    articles: story.articles
      .filter(({ article }) => fresh.has(article.id))
      .map(({ article: { id, file, outlet, published } }) => ({
        id,
        siglum: story.sigla[id] ?? id,
        file,
        outlet,
        published,
      })),
    origins: story.origins
      .filter(({ articles }) => articles.every((id) => fresh.has(id)))
      .map(({ id, kind, label }) => ({ id, kind, label })),
    entries: story.entries.flatMap((entry) => entryChanges(context, entry, fresh)),
    corrections: correctionsOf(story, fresh),
  };
}

const shown = (story: Story, { id, article, stated, chain }: Reading): ChangedReading => ({
  id,
  siglum: story.sigla[article] ?? article,
  stated,
  chain,
});

function entryChanges(context: Context, entry: Entry, fresh: ReadonlySet<string>): readonly ChangedEntry[] {
  const readings = entry.readings.filter(({ article }) => fresh.has(article));
  if (readings.length === 0) return [];
  const old = entry.readings.filter(({ article }) => !fresh.has(article));
  const [before, after] = [rangeOf(old), rangeOf(entry.readings)];
  const moved = before !== null && after !== null && (before.low !== after.low || before.high !== after.high);
  const { id, kind, measure, label } = entry;
  return [
    {
      id,
      kind,
      measure,
      label: context.name(label),
      counted: countedOf(context, entry),
      scope: scopeOf(context, entry),
      isNew: old.length === 0,
      readings: readings.map((reading) => shown(context.story, reading)),
      moved: moved ? { before, after } : null,
    },
  ];
}

function rangeOf(readings: readonly Reading[]): Range | null {
  const numbers = readings
    .filter(({ heading }) => !heading)
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((number) => number !== null);
  if (numbers.length === 0) return null;
  const [low, high] = numbers.reduce(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  );
  return { low, high };
}

/** Relations in which a newer account says that the older one was wrong, or cannot stand beside it. */
const CORRECTING: ReadonlySet<RelationType> = new Set([
  'revises',
  'counting_reset',
  'digit_slip',
  'swapped_roles',
  'conflicts',
]);
/** Relations by which one reading repeats, or is made of, another. */
const RESTING: ReadonlySet<RelationType> = new Set(['agrees', 'rounds', 'translates', 'part_of']);

function correctionsOf(story: Story, fresh: ReadonlySet<string>): readonly Correction[] {
  const readings = new Map(
    story.entries.flatMap((entry) => entry.readings.map((reading) => [reading.id, reading])),
  );
  const relations = story.entries.flatMap((entry) =>
    entry.relations.map((relation) => ({ entry: entry.id, relation })),
  );
  const resting = restingOn(relations.map(({ relation }) => relation));
  return relations.flatMap(({ entry, relation: { a, b, type, reason } }): readonly Correction[] => {
    const [x, y] = [readings.get(a), readings.get(b)];
    if (!x || !y || !CORRECTING.has(type) || fresh.has(x.article) === fresh.has(y.article)) return [];
    const [before, after] = fresh.has(x.article) ? [y, x] : [x, y];
    const dependents = [...(resting.get(before.id) ?? [])].filter((id) => id !== after.id).sort();
    return [
      {
        entry,
        type,
        before: shown(story, before),
        after: shown(story, after),
        why: reason,
        dependents: dependents.flatMap((id) => {
          const reading = readings.get(id);
          return reading ? [shown(story, reading)] : [];
        }),
      },
    ];
  });
}

/** By reading: those that repeat it, and those whose relation to a third was worked out with it. */
function restingOn(relations: readonly Relation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const put = (on: string, id: string): void => {
    if (on !== id) found.set(on, (found.get(on) ?? new Set()).add(id));
  };
  for (const { a, b, type, ground } of relations) {
    if (!RESTING.has(type)) continue;
    put(a, b);
    if (type !== 'part_of') put(b, a);
    for (const input of ground.inputs.slice(2)) put(input, b);
  }
  return found;
}
