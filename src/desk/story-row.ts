import { shortId } from '../kit/hash.js';
import type { Annotation, Entry, Relation } from '../model/index.js';
import { relations } from '../registry/relations.js';
import { packedJson } from '../store/index/packed.js';
import type { Current, NewStory } from '../store/types.js';
import { summaryOf } from '../views/summary.js';
import type { Grouped } from './grouper.js';
import { retellings } from './retold.js';

/**
 * A story as it is kept. Its key is that of the article that came first. `changed` is the ledger line that made it as it is.
 */
export function storyRow(
  { story: { articles, ...story }, alone }: Grouped,
  current: ReadonlyMap<string, Current>,
  changed: number,
): NewStory {
  const places = articles.map(({ article }) => current.get(article.id)!);
  const first = places.reduce((a, b) => ((b.first - a.first || (b.key < a.key ? -1 : 1)) < 0 ? b : a));
  const { period, ...summary } = summaryOf({ ...story, articles });
  const retold = retellings(alone, articles);
  const body = { ...story, articles: articles.map(({ article }) => article.id), retold };
  const json = JSON.stringify(body);
  const entries = story.entries.map(entryRow);
  return {
    row: {
      key: first.key,
      id: story.id,
      version: shortId(json),
      title: story.title,
      languages: story.languages,
      articles: articles.length,
      outlets: new Set(articles.flatMap(outletOf)).size,
      origins: story.origins.filter(({ kind }) => kind === 'text').length,
      entries: entries.length,
      differing: entries.filter(({ differing }) => differing > 0).length,
      from: period?.from ?? null,
      to: period?.to ?? null,
      changed,
      ...summary,
    },
    articles: body.articles,
    corrections: story.corrections,
    packed: packedJson(json),
    entries,
  };
}

const outletOf = ({ article }: Annotation): readonly string[] =>
  article.outlet === null ? [] : [article.outlet];

const entryRow = (entry: Entry): NewStory['entries'][number] => ({
  id: entry.id,
  kind: entry.kind,
  measure: entry.measure,
  label: entry.label,
  readings: entry.readings.length,
  origins: entry.independentOrigins,
  differing: new Set(entry.relations.filter(differs).flatMap(({ a, b }) => [a, b])).size,
});

const GRAVITY = new Map(relations.map(({ type, gravity }) => [type, gravity]));

const differs = ({ type }: Relation): boolean => GRAVITY.get(type)! > 0;
