import { readArticles } from '../intake/index.js';
import { canonical } from '../kit/canonical.js';
import { sha256, shortId } from '../kit/hash.js';
import type { Article, Issue, LedgerLine, Received } from '../model/index.js';
import type { NewArticle, Stop } from '../store/types.js';

/** What was read in the bytes that one line of the ledger brought. */
export interface Reading {
  readonly articles: readonly NewArticle[];
  /** What went wrong where there is no article to say it of. */
  readonly issues: readonly Issue[];
}

/** The same for the same bytes, line and engine: what makes the index again. */
export function readReceived(line: LedgerLine, event: Received, bytes: Uint8Array): Reading {
  const read = readArticles(bytes, {
    file: event.file,
    mediaType: event.mediaType ?? undefined,
    sidecar: event.sidecar ?? undefined,
    published: event.published ?? undefined,
    language: event.language ?? undefined,
  });
  const found = read.flatMap(({ article, issues }) => (article === null ? [] : [{ article, issues }]));
  const addresses = addressesOf(
    event.address,
    found.map(({ article }) => article),
  );
  return {
    articles: found.map(({ article, issues }, i) => rowOf(line, event, article, issues, addresses[i]!)),
    issues: found.length > 0 ? [] : read.flatMap(({ issues }) => issues),
  };
}

/** With what is to be said of articles that the engine stopped over. */
export const withStops = (reading: Reading, stops: readonly Stop[]): Reading => ({
  ...reading,
  issues: [
    ...reading.issues,
    ...stops.flatMap(({ article, issue }) =>
      reading.articles.some(({ row }) => row.id === article) ? issue : [],
    ),
  ],
});

/** One article has the address of its bytes; of several each has its own, by its web address where it has one. Other bytes' addresses are out of reach. */
function addressesOf(address: string, articles: readonly Article[]): readonly string[] {
  if (articles.length === 1) return [address];
  const taken = new Set<string>();
  return articles.map(({ url }, i) => {
    const own = `${address}#${url ?? String(i + 1)}`;
    const free = taken.has(own) ? `${own} ${String(i + 1)}` : own;
    taken.add(free);
    return free;
  });
}

function rowOf(
  { seq, at }: LedgerLine,
  { source, file, address: container }: Received,
  read: Article,
  issues: readonly Issue[],
  address: string,
): NewArticle {
  // the id of `stemma read` is of the name in its folder; elsewhere the same name and bytes are another article
  const id = container === file ? read.id : shortId(`${address}\n${read.original.sha256}`);
  const article: Article = { ...read, id };
  return {
    row: {
      id,
      key: shortId(address),
      address,
      source,
      seq,
      at,
      outlet: article.outlet,
      headline: article.headline,
      language: article.language,
      published: article.published?.value ?? null,
      sha256: article.original.sha256,
      content: contentOf(article),
    },
    article,
    issues,
  };
}

/** A hash of what a reader of the article sees: bytes around it may change without the article. */
const contentOf = ({ text, headline, byline, outlet, published, language }: Article): string =>
  sha256(canonical([text, headline, byline, outlet, published?.value ?? null, language]));
