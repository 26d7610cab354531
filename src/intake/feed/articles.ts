import { agenciesIn } from '../agencies.js';
import { readBlocks } from '../html/blocks.js';
import { compose } from '../html/compose.js';
import { languageOf } from '../html/meta.js';
import { parseHtml } from '../html/parse.js';
import type { Draft } from '../types.js';
import { EMPTY_DRAFT } from '../types.js';
import type { Feed, FeedEntry, FeedText } from './types.js';

type Text = Pick<Draft, 'text' | 'blocks' | 'offsets'>;

/** The articles that a feed holds: the entries with a text, the full one where there is one, else the summary. */
export const articlesOf = (feed: Feed): readonly Draft[] =>
  feed.entries.flatMap((entry) => {
    const told = toldIn(entry);
    return told ? [draftOf(feed, entry, told.text, told.shown)] : [];
  });

/** The text of an entry, the full one where there is one, else the summary; null where a reader would see none. */
export function toldIn({ content, summary }: FeedEntry): { text: FeedText; shown: Text } | null {
  for (const text of [...content, ...(summary ? [summary] : [])]) {
    const found = shown(text);
    if (found.text !== '') return { text, shown: found };
  }
  return null;
}

/** The blocks of a marked text as a reader sees them. There is no offset map: markup stands escaped in the document, sometimes twice. */
function shown({ value, markup }: FeedText): Text {
  return markup
    ? { ...compose(value, readBlocks(value, parseHtml(value))), offsets: null }
    : { text: value, blocks: [], offsets: null };
}

function draftOf(feed: Feed, entry: FeedEntry, told: FeedText, text: Text): Draft {
  const byline = entry.author?.name ?? null;
  const publisher = entry.source?.title ?? null;
  return {
    ...EMPTY_DRAFT,
    ...text,
    headline: words(entry.title),
    byline,
    outlet: publisher ?? words(feed.title),
    url: entry.link,
    credits: agenciesIn([byline, publisher].filter((name) => name !== null)),
    // what a feed says of all its entries tells little of one of them
    language: languageOf(told.language === feed.language ? null : told.language),
    published: entry.published ?? entry.updated,
  };
}

/** A text on one line, without markup; null where there is none. */
export function words(text: FeedText | null): string | null {
  const line = text === null ? '' : shown(text).text.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
