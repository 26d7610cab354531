import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed, type FeedEntry } from '../../src/intake/feed/index.js';
import { readArticles } from '../../src/intake/index.js';

const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;
const entriesOf = (text: string, url?: string): readonly FeedEntry[] =>
  readFeed(text, url).feed?.entries ?? [];
const read = (text: string, file = 'feed.xml') => readArticles(Buffer.from(text), { file });

test('relative addresses are resolved against xml:base, then the address of the feed', () => {
  const text =
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/"><entry><link href="a"/></entry><entry xml:base="b/"><link href="c"/></entry></feed>';
  assert.deepEqual(
    entriesOf(text, 'https://post.example/feed').map(({ link }) => link),
    ['https://post.example/news/a', 'https://post.example/news/b/c'],
  );
});

test('a link is an address of the web or none', () => {
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])
    assert.equal(entriesOf(rss(`<item><link>${link}</link></item>`))[0]!.link, null);
});

test('the source of an entry names the real publisher', () => {
  const [entry] = entriesOf(rss('<item><source url="https://o.example/f">Øernes Avis</source></item>'));
  assert.deepEqual(entry!.source, { id: null, title: 'Øernes Avis', url: 'https://o.example/f' });
});

test('declared entities are not expanded, names of characters are', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const [entry] = entriesOf(bomb + rss('<item><title>&b; &x; caf&eacute;</title></item>'));
  assert.match(entry!.title!.value, /café$/);
  assert.doesNotMatch(entry!.title!.value, /ha|root/);
});

test('depth and number are bounded, and what is ill-formed is read as far as it goes', () => {
  assert.doesNotThrow(() => readFeed('<a>'.repeat(200_000)));
  const deep = rss(
    `<item><title>T</title><description>${'<b>'.repeat(5000)}x${'</b>'.repeat(5000)}</description></item>`,
  );
  assert.equal(entriesOf(deep)[0]!.title!.value, 'T');
  assert.equal(entriesOf(rss('<item/>'.repeat(6000))).length, 5000);
  const torn = '<rss><channel><item><title>First</title></item><item><title>Sec';
  assert.deepEqual(
    entriesOf(torn).map(({ title }) => title?.value),
    ['First', 'Sec'],
  );
});

test('each entry with a text is an article with an id of its own', () => {
  const found = read(
    rss('<item><description>One.</description></item><item/><item><description>Two.</description></item>'),
  );
  assert.deepEqual(
    found.map(({ article }) => article?.text),
    ['One.', 'Two.'],
  );
  assert.notEqual(found[0]!.article!.id, found[1]!.article!.id);
});

test('what is no feed, and a feed without texts, says so', () => {
  const codes = (text: string, file?: string): readonly string[] =>
    read(text, file).flatMap(({ issues }) => issues.map(({ code }) => code));
  assert.deepEqual(codes('<svg/>'), ['xml-unknown']);
  assert.deepEqual(codes('not XML at all'), ['xml-unknown']);
  assert.deepEqual(codes(rss('<item/>')), ['feed-empty']);
  assert.deepEqual(codes(rss('<item><description>One.</item>')), ['xml-broken']);
  assert.deepEqual(codes('{"version":"https://jsonfeed.org/version/1","items":[]}', 'f.json'), [
    'feed-empty',
  ]);
});

test('a list of ninjs items gives an article each', () => {
  const items = JSON.stringify([{ body_text: 'One.' }, { type: 'picture' }, { body_text: 'Two.' }]);
  const found = read(items, 'items.json');
  assert.deepEqual(
    found.map(({ article }) => article?.text),
    ['One.', 'Two.'],
  );
  assert.deepEqual(
    found[0]!.issues.map(({ code }) => code),
    ['json-not-ninjs'],
  );
});
