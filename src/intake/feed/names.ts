/**
 * The namespaces of feeds, each under a short name. RSS 0.9x and 2.0 have none; RSS 0.9, 1.0 and 1.1 have one each, and say the same.
 * Compared in lower case: feeds spell them as they like.
 */
const NAMESPACES: Readonly<Record<string, string>> = {
  '': 'rss',
  'http://backend.userland.com/rss': 'rss',
  'http://blogs.law.harvard.edu/tech/rss': 'rss',
  'http://backend.userland.com/rss2': 'rss',
  'http://purl.org/rss/1.0/': 'rss',
  'http://my.netscape.com/rdf/simple/0.9/': 'rss',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': 'rss',
  'http://purl.org/net/rss1.1#': 'rss',
  'http://channel.netscape.com/rdf/simple/0.9/': 'rss',
  'http://purl.org/rss/1.0/modules/rss091#': 'rss',
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/echo/': 'atom',
  'http://purl.org/pie/': 'atom',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss/': 'media',
};

/** Prefixes that are used without a declaration mean what they do by custom. */
const CUSTOM: ReadonlySet<string> = new Set(['atom', 'dc', 'dcterms', 'content', 'xhtml', 'itunes', 'media']);

/** `atom:title`, `rss:title`: the namespace's short name and the local name, lower case; null for what we do not read. */
export function nameOf(uri: string, prefix: string, local: string): string | null {
  const key = uri.trim().toLowerCase();
  const known = key === '' && CUSTOM.has(prefix) ? prefix : NAMESPACES[key];
  return known === undefined ? null : `${known}:${local.toLowerCase()}`;
}

/** Where each property stands, the first that is there. */
export const FIELDS = {
  title: ['rss:title', 'atom:title', 'dc:title', 'media:title'],
  id: ['atom:id', 'rss:guid', 'dc:identifier'],
  author: [
    'atom:author',
    'dc:creator',
    'rss:author',
    'dc:author',
    'itunes:author',
    'rss:managingeditor',
    'rss:webmaster',
  ],
  published: [
    'atom:published',
    'atom:issued',
    'rss:pubdate',
    'rss:published',
    'dcterms:issued',
    'dcterms:created',
    'atom:created',
  ],
  updated: ['atom:updated', 'atom:modified', 'dcterms:modified', 'dc:date', 'rss:lastbuilddate'],
  subtitle: [
    'atom:subtitle',
    'atom:tagline',
    'rss:description',
    'dc:description',
    'itunes:subtitle',
    'itunes:summary',
  ],
  summary: ['atom:summary', 'rss:description', 'dc:description', 'dcterms:abstract', 'itunes:summary'],
  content: ['atom:content', 'content:encoded', 'xhtml:body', 'xhtml:div', 'rss:body', 'rss:fullitem'],
  source: ['atom:source', 'rss:source'],
  language: ['rss:language', 'dc:language'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Field = keyof typeof FIELDS;
