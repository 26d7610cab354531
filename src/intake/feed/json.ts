import { readDate } from '../dates.js';
import { resolve } from '../xml/parse.js';
import type { Feed, FeedEntry, FeedPerson, FeedResult, FeedSource, FeedText } from './types.js';

const MOST_ENTRIES = 5000;

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const string = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
};

/** Whether a JSON value is a JSON Feed: its `version` is the address of the standard. */
export const isJsonFeed = (value: unknown): boolean =>
  isItem(value) && /^https?:\/\/jsonfeed\.org\//.test(string(value['version']) ?? '');

/** A JSON Feed (jsonfeed.org, versions 1 and 1.1), parsed. */
export function readJsonFeed(value: unknown, url = ''): FeedResult {
  if (!isItem(value) || !Array.isArray(value['items'])) return { feed: null, error: 'no feed' };
  return { feed: feedOf(value, value['items'], url), error: null };
}

function feedOf(item: Item, items: readonly unknown[], url: string): Feed {
  const base = resolve(string(item['home_page_url']) ?? undefined, url) ?? url;
  const language = string(item['language']);
  const plain = (value: unknown): FeedText | null => textOf(value, false, language, base);
  return {
    format: 'json',
    id: string(item['feed_url']),
    title: plain(item['title']),
    subtitle: plain(item['description']),
    link: string(item['home_page_url']),
    author: authorOf(item),
    published: null,
    updated: null,
    language,
    entries: items
      .filter(isItem)
      .slice(0, MOST_ENTRIES)
      .map((one) => entryOf(one, string(one['language']) ?? language, base)),
  };
}

function entryOf(item: Item, language: string | null, base: string): FeedEntry {
  const content = [
    textOf(item['content_html'], true, language, base),
    textOf(item['content_text'], false, language, base),
  ];
  return {
    id: string(item['id']),
    title: textOf(item['title'], false, language, base),
    link: resolve(string(item['url']) ?? undefined, base) ?? string(item['external_url']),
    author: authorOf(item),
    published: dateOf(item['date_published']),
    updated: dateOf(item['date_modified']),
    summary: textOf(item['summary'], false, language, base),
    content: content.filter((text) => text !== null),
    source: sourceOf(item['_source']),
  };
}

function textOf(value: unknown, markup: boolean, language: string | null, base: string): FeedText | null {
  const text = string(value);
  return text === null ? null : { value: text, markup, language, base };
}

/** The standard has no word for where an entry came from; keys with an underscore are free (version 1.1, “Extensions”). */
const sourceOf = (value: unknown): FeedSource | null =>
  isItem(value)
    ? { id: string(value['id']), title: string(value['title']), url: string(value['url']) }
    : null;

const dateOf = (value: unknown) => {
  const text = string(value);
  return text === null ? null : readDate(text, 'feed', ['feed date']);
};

/** Version 1.1 has a list of authors, version 1 one author. */
function authorOf(item: Item): FeedPerson | null {
  const list: unknown = item['authors'];
  const author: unknown = Array.isArray(list) ? list[0] : item['author'];
  if (!isItem(author)) return null;
  return { name: string(author['name']), email: null, url: string(author['url']) };
}
