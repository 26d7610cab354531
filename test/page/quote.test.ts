import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf, quoteFrom, quoteOf, quoteQuery, textFragment } from '../../web/page/quote.js';

const TEXT = 'Seven were hurt. The mayor said seven were hurt. Later seven were hurt again.';

test('words are found again where their surroundings agree, also in another revision', () => {
  const start = TEXT.lastIndexOf('seven were hurt');
  const quote = quoteOf(TEXT, start, start + 15);
  const revised = `New lead. ${TEXT}`;
  assert.deepEqual(placeOf(revised, quote), { start: start + 10, end: start + 25 });
});

test('words that are gone are not found', () => {
  assert.equal(placeOf('Nine were hurt.', quoteOf(TEXT, 0, 15)), null);
  assert.equal(placeOf(TEXT, { exact: '', prefix: 'a', suffix: 'b' }), null);
});

test('a quote travels in an address', () => {
  const quote = quoteOf('«Nei», sier & hun = 3', 0, 5);
  assert.deepEqual(quoteFrom(new URLSearchParams(quoteQuery(quote))), quote);
  assert.equal(quoteFrom(new URLSearchParams('prefix=a')), null);
});

test('a text fragment replaces the fragment of the page and hides what has a meaning in it', () => {
  const quote = { exact: 'a-b, c', prefix: '', suffix: '' };
  assert.equal(
    textFragment('https://news.example/x#top', quote),
    'https://news.example/x#:~:text=a%2Db%2C%20c',
  );
});
