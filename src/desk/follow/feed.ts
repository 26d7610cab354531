import { decode } from '../../intake/decode.js';
import type { Fetched } from '../../intake/fetch/index.js';
import { entriesOf, readFeed, type Kept } from '../../intake/feed/index.js';
import { sha256 } from '../../kit/hash.js';
import { issueOf } from '../../kit/issue.js';
import type { Issue } from '../../model/index.js';
import { ISSUES } from '../../registry/issues.js';
import type { Taking } from '../taking.js';

/** An entry as it would be taken in on its own, and the page to ask for instead; null where the feed has the text in full. */
export interface Entry {
  readonly taking: Taking;
  readonly sha256: string;
  readonly page: string | null;
}

export interface Entries {
  readonly entries: readonly Entry[];
  readonly issues: readonly Issue[];
}

/**
 * The entries of a feed that was fetched. Their addresses begin with that of the feed as it was given, so that no feed reaches the entries of
 * another, whatever ids it sets.
 */
export function entriesIn(url: string, { bytes, url: from }: Fetched): Entries {
  const { text } = decode(bytes ?? new Uint8Array(), encodingOf);
  const { feed, error } = readFeed(text, from);
  if (feed === null)
    return { entries: [], issues: [issueOf(ISSUES['follow-no-feed'], { reason: error ?? 'no feed' })] };
  return { entries: entriesOf(feed).map((kept) => entryOf(url, kept)), issues: [] };
}

function entryOf(url: string, { key, document, full, link }: Kept): Entry {
  const bytes = new TextEncoder().encode(document);
  const address = `${url}#${key}`;
  return {
    taking: { bytes, file: address, address, source: url, mediaType: 'application/json' },
    sha256: sha256(bytes),
    page: full ? null : link,
  };
}

const encodingOf = (head: string): string | null =>
  /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
