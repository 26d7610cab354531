import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../src/intake/index.js';

const read = (xml: string) => readArticles(Buffer.from(xml), { file: 'item.xml' });
const codes = (xml: string): readonly string[] =>
  read(xml).flatMap(({ issues }) => issues.map(({ code }) => code));

const item = (content: string, meta = ''): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="2">
  <itemMeta><itemClass qcode="ninat:text"/>${meta}</itemMeta>${content}</newsItem>`;
const text = (words: string): string =>
  `<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html></inlineXML></contentSet>`;

test('the text may be XHTML, or plain data', () => {
  assert.equal(read(item(text('The dam held.')))[0]!.article!.text, 'The dam held.');
  const plain = item(
    '<contentSet><inlineData contenttype="text/plain">The dam held.\n\nNobody left.</inlineData></contentSet>',
  );
  assert.equal(read(plain)[0]!.article!.text, 'The dam held.\n\nNobody left.');
});

test('a message gives an article for each item that carries its text', () => {
  const picture = item('<contentSet><remoteContent href="picture.jpg"/></contentSet>');
  const xml = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${item(text('The dam held.'))}${picture}${item(text('The dam broke.'))}</itemSet></newsMessage>`;
  assert.deepEqual(
    read(xml).map(({ article }) => article?.text),
    ['The dam held.', 'The dam broke.'],
  );
});

test('the history of hops gives the credits, the beginning last; who only touched the metadata is none', () => {
  const hop = (seq: number, name: string, target: string): string =>
    `<hop seq="${String(seq)}"><party><name>${name}</name></party><action qcode="hopaction:created" target="hatarget:${target}"/></hop>`;
  const xml = item(
    `<hopHistory>${hop(1, 'Nordtelegram', 'content')}${hop(2, 'Tagging House', 'metadata')}${hop(3, 'Orbis', 'content')}</hopHistory>
    <contentMeta><infoSource><name>Nordtelegram</name></infoSource></contentMeta>${text('The dam held.')}`,
  );
  assert.deepEqual(read(xml)[0]!.article!.credits, ['Orbis', 'Nordtelegram']);
});

test('a party is called by its name, its literal, or its code without the scheme', () => {
  const outlet = (provider: string): string | null | undefined =>
    read(item(text('The dam held.'), provider))[0]!.article?.outlet;
  assert.equal(outlet('<provider qcode="nprov:XY"><name>Coast Herald</name></provider>'), 'Coast Herald');
  assert.equal(outlet('<provider literal="Coast Herald"/>'), 'Coast Herald');
  assert.equal(outlet('<provider qcode="nprov:coastherald"/>'), 'coastherald');
  assert.equal(outlet('<provider qcode="nprov:1047"/>'), null);
});

test('a picture, a package or a plan has no text, and is told so', () => {
  assert.deepEqual(codes(item('<contentSet><remoteContent href="a.jpg"/></contentSet>')), ['newsml-no-text']);
  assert.deepEqual(codes(item('')), ['newsml-no-text']);
  assert.deepEqual(codes('<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>'), ['newsml-no-text']);
});

test('hostile documents declare nothing, fetch nothing and end in time', () => {
  const entities =
    '<!DOCTYPE newsItem [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
  const [received] = read(`${entities}${item(text('The dam held. &b; &f;'))}`);
  assert.ok(!/aaaa|root:/.test(received?.article?.text ?? ''));
  const deep = item(text('<b>'.repeat(50_000)));
  const started = performance.now();
  assert.ok(read(deep).length <= 1);
  assert.ok(performance.now() - started < 5000);
});

test('markup of an item stays text', () => {
  const article = read(item(text('Before &lt;script&gt;alert(1)&lt;/script&gt; after.')))[0]!.article!;
  assert.equal(article.text, 'Before <script>alert(1)</script> after.');
});
