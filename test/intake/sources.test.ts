import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opml } from '../../src/export/opml.js';
import { entriesOf, readFeed } from '../../src/intake/feed/index.js';
import { readArticles } from '../../src/intake/index.js';
import { readOpml } from '../../src/intake/opml.js';
import type { Article } from '../../src/model/index.js';

const RSS = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Vestholm &amp; Omegn</title><language>da</language>
<item><guid isPermaLink="false">7</guid><title>Bro &lt;b&gt;spærret&lt;/b&gt;</title><link>https://vestholm.example/bro</link>
<pubDate>Sun, 04 May 2031 12:00:00 +0200</pubDate><dc:creator>Ane Lund</dc:creator>
<source url="https://orbis.example/feed">Reuters</source>
<description>Broen er spærret.</description>
<content:encoded><![CDATA[<p>Broen ved Vestholm er <i>spærret</i>.</p><p>Den åbner i morgen.</p>]]></content:encoded></item>
<item><title>Kun et resumé</title><link>https://vestholm.example/kort</link><description>Et par ord.</description></item>
<item><title>Kun en adresse</title><link>https://vestholm.example/tom</link></item>
<item><description>Uden navn.</description></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">The &amp;lt;Post&amp;gt;</title>
<entry xml:lang="nb"><id>urn:x:1</id><title>Ferje i drift</title><link href="https://post.example/1"/><updated>2031-05-04T10:00:00Z</updated>
<source><id>urn:o</id><title>Fjordavisen</title></source>
<content type="text">Ferja går igjen &lt; i dag.</content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Kyst',
  items: [{ id: '1', url: 'https://kyst.example/1', content_text: 'Ny kai er åpnet.', date_published: '2031-05-04', language: 'nb' }],
}); // prettier-ignore

const told = ({ text, headline, byline, outlet, url, credits, language, published }: Article) => ({
  text,
  headline,
  byline,
  outlet,
  url,
  credits,
  language,
  published: published?.value,
});
const articles = (text: string, file: string) =>
  readArticles(Buffer.from(text), { file }).flatMap(({ article }) => article ?? []);

for (const [name, text, file] of [
  ['RSS', RSS, 'a.xml'],
  ['Atom', ATOM, 'a.xml'],
  ['JSON Feed', JSON_FEED, 'a.json'],
] as const) {
  test(`an entry of ${name} kept on its own gives the article that the feed gives`, () => {
    const entries = entriesOf(readFeed(text).feed!);
    const kept = entries.flatMap(({ document }) => articles(document, 'entry.json'));
    const named = articles(text, file).filter(({ headline }) => headline !== null || name === 'JSON Feed');
    assert.ok(kept.length > 0);
    assert.deepEqual(kept.map(told), named.map(told));
  });
}

test('the publisher that an entry names is its outlet, and an agency a credit', () => {
  const [first] = articles(entriesOf(readFeed(RSS).feed!)[0]!.document, 'entry.json');
  assert.equal(first?.outlet, 'Reuters');
  assert.deepEqual(first.credits, ['Reuters']);
  const [other] = articles(entriesOf(readFeed(ATOM).feed!)[0]!.document, 'entry.json');
  assert.equal(other?.outlet, 'Fjordavisen');
});

test('entries: what has neither name nor text is left out, the full text is told from a summary', () => {
  const entries = entriesOf(readFeed(RSS).feed!);
  assert.deepEqual(
    entries.map(({ link, full }) => [link, full]),
    [
      ['https://vestholm.example/bro', true],
      ['https://vestholm.example/kort', false],
      ['https://vestholm.example/tom', false],
    ],
  );
  assert.equal(new Set(entries.map(({ key }) => key)).size, 3);
});

test('the same entry gives the same bytes whatever stands beside it', () => {
  const [only] = entriesOf(readFeed(RSS.replace(/<item><title>Kun.*<\/item>/s, '')).feed!);
  assert.equal(only!.document, entriesOf(readFeed(RSS).feed!)[0]!.document);
});

test('a list of feeds is read however it is nested, each address once', () => {
  const list = `<opml version="1.0"><body><outline text="News"><outline text="A &amp; B" xmlUrl="https://a.example/f"/>
    <outline title="C" xmlURL=" https://c.example/f "/></outline><outline xmlurl="https://a.example/f"/><outline text="none"/></body></opml>`;
  assert.deepEqual(readOpml(list), {
    feeds: [
      { url: 'https://a.example/f', title: 'A & B' },
      { url: 'https://c.example/f', title: 'C' },
    ],
    error: null,
  });
  assert.deepEqual(readOpml('<rss/>').feeds, []);
  assert.equal(readOpml('<rss/>').error, 'no OPML document');
  assert.equal(readOpml('<opml><body><outline xmlUrl="https://a.example/f">').feeds.length, 1);
});

test('what is written as a list of feeds is read back', () => {
  const feeds = [
    { url: 'https://a.example/f?x=1&y=<2>', title: 'Vest "&" <Øst>\u0000' },
    { url: 'https://b.example/', title: null },
  ];
  assert.deepEqual(readOpml(opml('Sources', feeds)).feeds, [
    { ...feeds[0], title: 'Vest "&" <Øst>' },
    { ...feeds[1], title: 'https://b.example/' },
  ]);
});
