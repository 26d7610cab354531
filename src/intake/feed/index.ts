/** Feed documents → entries. Pure: fetching them, and reading the pages they point to, is not done here. */
import { parseXml } from '../xml/parse.js';
import { readJsonFeed } from './json.js';
import { readXmlFeed } from './read.js';
import type { FeedResult } from './types.js';

export { articlesOf } from './articles.js';
export { entriesOf, type Kept } from './entries.js';
export { isJsonFeed, readJsonFeed } from './json.js';
export { isFeed, readXmlFeed } from './read.js';
export type { Feed, FeedEntry, FeedPerson, FeedResult, FeedSource, FeedText } from './types.js';

/** Any feed, told apart by its first character: servers often send the wrong media type. `url`: where it was fetched. */
export function readFeed(text: string, url = ''): FeedResult {
  if (/^[\uFEFF\s]*\{/.test(text)) return readJsonFeed(parseJson(text), url);
  const { root, error } = parseXml(text, url);
  const feed = root && readXmlFeed(root);
  return { feed, error: error ?? (feed ? null : 'no feed') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
