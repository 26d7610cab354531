import type { Annotation, Published } from '../model/index.js';
import { changesView, type StoryChanges } from '../views/changes.js';
import { annotated, type Annotated, type InputOptions } from './annotate.js';
import { readCoverage } from './read.js';

/** What was known before: all that was surely published before a time (ISO 8601), or the articles under some paths. */
export type Known = { readonly since: string } | { readonly paths: readonly string[] };

/** Reads all articles and says what those that were not known brought. */
export function readChanges(
  paths: readonly string[],
  known: Known,
  options: InputOptions,
  seen: (result: Annotated, done: number) => void,
): readonly StoryChanges[] {
  const isNew = 'since' in known ? after(known.since) : notAmong(known.paths, options);
  return changesView(readCoverage(paths, options, seen).stories, isNew);
}

/** An article that may have been published since then is new: one without date as well. */
const after =
  (since: string) =>
  ({ article: { published } }: Annotation): boolean => {
    const latest = endOf(published);
    return latest === null || latest >= Date.parse(since);
  };

function endOf(published: Published | null): number | null {
  const text = published?.latest ?? published?.value ?? '';
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59Z` : text;
  const time = Date.parse(day);
  return Number.isNaN(time) ? null : time;
}

/** An article is known by its bytes, wherever it lies. */
function notAmong(paths: readonly string[], options: InputOptions): (annotation: Annotation) => boolean {
  const known = new Set(
    [...annotated(paths, options)].flatMap(({ annotation }) => annotation?.article.original.sha256 ?? []),
  );
  return ({ article }) => !known.has(article.original.sha256);
}
