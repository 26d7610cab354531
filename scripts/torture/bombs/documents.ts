import { gzipSync } from 'node:zlib';
import { filled, written, type Bomb } from './types.js';

const nested = (open: string, close: string, length: number): string => {
  const depth = Math.floor(length / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
};

const page = (name: string, make: (length: number) => string) => (length: number) =>
  written(`page: ${name}`, 'bomb.html', () => make(length));
const xml = (name: string, make: (length: number) => string) => (length: number) =>
  written(`xml: ${name}`, 'bomb.xml', () => make(length));
const json = (name: string, make: (length: number) => string) => (length: number) =>
  written(`json: ${name}`, 'bomb.json', () => make(length));

const linked = (data: string): string =>
  `<script type="application/ld+json">${data}</script><article><p>A line of text that is long enough to be read.</p></article>`;
const rss = (items: string, type = ''): string =>
  `<?xml version="1.0"?>${type}<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;

/** Each entity ten of the one before: the last is as long as all texts there are. */
const LAUGHS = Array.from(
  { length: 30 },
  (_, i) => `<!ENTITY l${String(i + 1)} "${`&l${String(i)};`.repeat(10)}">`,
).join('');

const PAGES = [
  page('deep data', (length) => linked(nested('{"@graph":[', ']}', length))),
  page('deep lists as data', (length) => linked(nested('[', ']', length))),
  page('many pieces of data', (length) => filled(linked('{"@type":"NewsArticle","headline":"x"}'), length)),
  page('a giant attribute', (length) => `<p title="${filled('x ', length)}">x</p>`),
  page('many attributes', (length) => `<p ${Array.from({ length: length / 8 }, (_, i) => `a${String(i)}=b`).join(' ')}>x</p>`), // prettier-ignore
  page('many meta elements', (length) => filled('<meta property="og:title" content="x">', length)),
  page('a giant title', (length) => `<title>${filled('Twelve killed in Orsk, ', length)}</title><article><p>x</p></article>`), // prettier-ignore
  page('nested inline elements', (length) => nested('<b>', '</b>', length)),
  page('misnested elements', (length) => filled('<a><b><i><p></a></b>', length)),
  page('a table', (length) => `<table>${filled('<tr><td>1<td>2', length)}`),
  page('links', (length) => `<article>${filled('<a href="https://a.example/b">x</a> ', length)}</article>`),
  page('nested templates', (length) => nested('<template>', '</template>', length)),
  page('foreign content', (length) => nested('<svg><foreignObject><math><mi>', '', length)),
  page('paragraphs of an article', (length) => `<article>${filled('<p>The police said that 12 people were killed in Orsk on Monday.</p>', length)}</article>`), // prettier-ignore
  page('line breaks', (length) => `<article>${filled('x<br>', length)}</article>`),
  page('dates', (length) => filled('<time datetime="99999-99-99T99:99">x</time>', length)),
];

const DOCUMENTS = [
  xml('deep nesting', (length) => nested('<a>', '</a>', length)),
  xml('entities of entities', () => rss('<item><title>&l30;</title></item>', `<!DOCTYPE x [<!ENTITY l0 "lol">${LAUGHS}]>`)), // prettier-ignore
  xml('a long entity often', (length) => rss(filled('<item><title>&a;&a;&a;&a;</title></item>', length / 2), `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(length / 2)}">]>`)), // prettier-ignore
  xml('entities from outside', () => rss('<item><title>&f;&h;</title></item>', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://127.0.0.1:9/">]>')), // prettier-ignore
  xml('an open document type', (length) => `<!DOCTYPE x [${filled('<!ENTITY a "', length)}`),
  xml('many attributes', (length) => `<rss ${Array.from({ length: length / 12 }, (_, i) => `a${String(i)}="b"`).join(' ')}/>`), // prettier-ignore
  xml('many namespaces', (length) => nested('<a xmlns:b="c">', '</a>', Math.min(length, 4000)) + filled('<a xmlns="b"/>', length)), // prettier-ignore
  xml('a giant section', (length) => rss(`<item><description><![CDATA[${filled('<p>x ', length)}`)),
  xml('comments', (length) => `<rss>${filled('<!-- x -->', length)}</rss>`),
  xml('empty items', (length) => rss(filled('<item/>', length))),
  xml('short items', (length) => rss(filled('<item><title>Twelve killed in Orsk</title><description>x</description></item>', length))), // prettier-ignore
  xml('markup within items', (length) => rss(filled(`<item><title>x</title><description>${'&lt;div&gt;'.repeat(90)}</description></item>`, length))), // prettier-ignore
  xml('dates of items', (length) => rss(filled('<item><title>x</title><pubDate>Mon, 99 Foo 99999 25:61:61 +9999</pubDate></item>', length))), // prettier-ignore
  xml('one address for all', (length) => rss(filled('<item><guid>a</guid><link>https://a.example/</link><title>x y</title></item>', length))), // prettier-ignore
  xml('bases on bases', (length) => nested('<a xml:base="b/">', '</a>', Math.min(length, 4000))),
  xml('news items', (length) => `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${filled('<newsItem guid="a"><contentSet><inlineXML><html><body><p>x y</p></body></html></inlineXML></contentSet></newsItem>', length)}`), // prettier-ignore
  json('deep lists', (length) => nested('[', ']', length)),
  json('deep objects', (length) => nested('{"a":', '}', length)),
  json('an open list', (length) => filled('[', length)),
  json('many keys', (length) => `{${Array.from({ length: length / 12 }, (_, i) => `"k${String(i)}":1`).join(',')}}`), // prettier-ignore
  json('keys with a meaning', () => '{"__proto__":{"body_text":"x"},"constructor":{"prototype":{"y":1}},"body_text":"A line."}'), // prettier-ignore
  json('huge numbers', (length) => `{"body_text":"A line of text.","version":${filled('9', length)},"versioncreated":1e999999}`), // prettier-ignore
  json('halves of characters', (length) => `{"body_text":"${filled('\\ud800 \\udc00x ', length)}"}`),
  json('escapes', (length) => `{"body_xhtml":"${filled('\\u003cdiv\\u003e', length)}"}`),
  json(
    'associations',
    (length) => `{"body_text":"x","associations":${nested('{"a":{"associations":', '}}', length)}}`,
  ),
  json('items of a feed', (length) => `{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[${filled('{"id":"1","content_text":"Twelve killed."},', length).slice(0, -42)}{"id":"2"}]}`), // prettier-ignore
  json('a list of no items', (length) => `[${filled('1,', length)}1]`),
];

const bytes = (name: string, file: string, make: () => Uint8Array): Bomb => ({ name, file, make });

/** Bytes that are no text, or open to more than they are: 1 GB of zeros in a megabyte. */
const RAW = (length: number): readonly Bomb[] => [
  bytes('bytes: all of one kind', 'bomb.txt', () => new Uint8Array(length).fill(0xff)),
  bytes('bytes: no UTF-8', 'bomb.html', () => Buffer.from(filled('\xe6\xf8\xe5 \x80\xfe', length), 'latin1')),
  bytes('bytes: zeros', 'bomb.txt', () => new Uint8Array(length)),
  bytes('bytes: wide', 'bomb.txt', () =>
    Buffer.from(`\ufeff${filled('x\ud800 12 ', length / 2)}`, 'utf16le'),
  ),
  bytes('gzip: zeros', 'bomb.html.gz', () => zeros(length)),
  bytes('gzip: markup', 'bomb.html', () => gzipSync(filled('<div><p>', 4 * length))),
  bytes('gzip: cut off', 'bomb.html.gz', () => gzipSync(filled('<p>x', length)).subarray(0, -9)),
  { ...written('sidecar', 'bomb.txt', () => 'A line of text.'), sidecar: nested('{"a":', '}', length) },
];

/** Members of a gzip file one after the other are one file. */
const zeros = (length: number): Uint8Array => {
  const member = gzipSync(Buffer.alloc(16 * 2 ** 20));
  return Buffer.concat(Array.from({ length: Math.max(1, Math.floor(length / member.length)) }, () => member));
};

/** Pages, feeds, news items and files of about so many bytes. */
export const documents = (length: number): readonly Bomb[] => [
  ...[...PAGES, ...DOCUMENTS].map((make) => make(length)),
  ...RAW(length),
];
