import { childElements, parseXml, type XmlElement } from './xml/parse.js';

/** A feed that a list names. */
export interface Listed {
  readonly url: string;
  readonly title: string | null;
}

export interface OpmlResult {
  readonly feeds: readonly Listed[];
  /** What is wrong with the document, in the parser's words; feeds may have been read all the same. */
  readonly error: string | null;
}

/** Feeds of one list that are read. */
const MOST = 10_000;

/** A list of feeds (OPML 1.0 and 2.0): every outline with an `xmlUrl`, however it is nested, each address once. */
export function readOpml(text: string): OpmlResult {
  const { root, error } = parseXml(text);
  if (root === null || root.local.toLowerCase() !== 'opml')
    return { feeds: [], error: error ?? 'no OPML document' };
  const feeds = new Map<string, Listed>();
  for (const outline of outlines(root)) {
    const url = attribute(outline, 'xmlurl');
    if (url !== null && !feeds.has(url) && feeds.size < MOST)
      feeds.set(url, { url, title: attribute(outline, 'title') ?? attribute(outline, 'text') });
  }
  return { feeds: [...feeds.values()], error };
}

function* outlines(element: XmlElement): Generator<XmlElement> {
  for (const child of childElements(element)) {
    if (child.local.toLowerCase() === 'outline') yield child;
    yield* outlines(child);
  }
}

/** Programs write `xmlUrl`, `xmlURL` and `xmlurl`. */
function attribute({ attributes }: XmlElement, name: string): string | null {
  for (const [key, value] of attributes)
    if (key.toLowerCase() === name && value.trim() !== '') return value.trim();
  return null;
}
