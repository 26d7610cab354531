import type { Hit, Page, Part } from '../types.js';
import { newestRows, pageOf } from './articles.js';
import { unpack } from './packed.js';
import type { Body } from './put-articles.js';
import type { Database, Engine } from './tables.js';
import { queryOf, snippetOf } from './words.js';

/** Articles whose current text holds all the words, the newest first: both engines rank alike. */
export async function search(db: Database, engine: Engine, text: string, page: Page): Promise<Part<Hit>> {
  const words = queryOf(text);
  if (words.length === 0) return { items: [], next: null };
  const rows = await newestRows(db, page)
    .select('article.body')
    .where('place.no', 'in', engine.words.find(words))
    .execute();
  return pageOf(rows, page, ({ id, key, story, headline, body }) => ({
    article: key,
    revision: id,
    story,
    headline,
    snippet: snippetOf(unpack<Body>(body).article.text, words),
  }));
}
