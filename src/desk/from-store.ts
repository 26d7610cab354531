import type { Story } from '../model/index.js';
import type { IndexReads, Originals, StoryBody } from '../store/types.js';
import type { DeskReads } from './reads.js';
import { retold } from './retold.js';

/** A kept story with the annotations of its articles, as it tells them. */
export async function fullStory(
  index: Pick<IndexReads, 'annotations'>,
  engine: string,
  { articles, retold: told, ...story }: StoryBody,
): Promise<Story> {
  const alone = await index.annotations(articles, engine);
  return { ...story, articles: alone.map((each) => retold(each, told[each.article.id])) };
}

/** The reads of a store, with the annotations of one version of the engine. */
export function readsOf(
  { index, originals }: { readonly index: IndexReads; readonly originals: Pick<Originals, 'get'> },
  engine: string,
): DeskReads {
  return {
    head: index.head,
    stories: index.stories,
    story: async (key) => {
      const kept = await index.story(key);
      return kept && { row: kept.row, story: await fullStory(index, engine, kept.body) };
    },
    entries: index.entries,
    articles: index.articles,
    article: async (keyOrId) => {
      const kept = await index.article(keyOrId);
      if (kept === null) return null;
      const [annotation = null] = await index.annotations([kept.row.id], engine);
      const stops = annotation === null ? await index.stops([kept.row.id], engine) : [];
      return { row: kept.row, annotation, issues: [...kept.issues, ...stops.map(({ issue }) => issue)] };
    },
    stopped: () => index.stopped(engine),
    revisions: index.revisions,
    original: originals.get,
    search: index.search,
    changed: index.changed,
    follows: index.follows,
    look: index.look,
    corrections: index.corrections,
  };
}
