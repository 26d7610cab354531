import { canonical } from '../../kit/canonical.js';
import { shortId } from '../../kit/hash.js';
import type { Published } from '../../model/index.js';
import { toldIn, words } from './articles.js';
import type { Feed, FeedEntry, FeedText } from './types.js';

/** One entry of a followed feed, ready to be kept on its own. */
export interface Kept {
  /** Within its feed: a feed names its own entries and no other's, whatever ids it gives. */
  readonly key: string;
  /** The page that shows it, an address of the web; null where none is told. */
  readonly link: string | null;
  /** Whether the feed gives the text in full, not only a summary of it. */
  readonly full: boolean;
  /** A JSON Feed 1.1 with this entry alone, canonical: the same entry always gives the same bytes. */
  readonly document: string;
}

/**
 * The entries of a feed that hold a text or a link, each as a document of its own: a feed brings most of its entries again and again, and
 * only what is new should be read. Reading the document gives the article that reading the feed gives.
 */
export const entriesOf = (feed: Feed): readonly Kept[] =>
  feed.entries.flatMap((entry) => {
    const name = entry.id ?? entry.link ?? words(entry.title);
    const told = toldIn(entry)?.text ?? null;
    if (name === null || (told === null && entry.link === null)) return [];
    return [
      {
        key: shortId(name),
        link: entry.link,
        full: told !== null && entry.content.includes(told),
        document: documentOf(feed, entry, told),
      },
    ];
  });

function documentOf(feed: Feed, entry: FeedEntry, told: FeedText | null): string {
  return canonical({
    version: 'https://jsonfeed.org/version/1.1',
    title: words(feed.title) ?? '',
    items: [
      {
        id: entry.id ?? entry.link ?? '',
        url: entry.link ?? undefined,
        title: words(entry.title) ?? undefined,
        [told?.markup === true ? 'content_html' : 'content_text']: told?.value,
        // what a feed says of all its entries tells little of one of them
        language: told === null || told.language === feed.language ? undefined : (told.language ?? undefined),
        date_published: dateOf(entry.published),
        date_modified: dateOf(entry.updated),
        authors: entry.author === null ? undefined : [{ name: entry.author.name ?? undefined }],
        _source: entry.source ?? undefined,
      },
    ],
  });
}

const dateOf = (date: Published | null): string | undefined => date?.value;
