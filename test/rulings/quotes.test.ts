import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuote, quoteOf } from '../../src/rulings/quotes.js';

const TEXT = 'Seven were hurt at the quay. Seven boats sank. Later, seven were hurt at the mole.';
const anchor = (start: number, length: number) => ({
  address: 'a',
  content: 'c',
  ...quoteOf(TEXT, { start, end: start + length }),
});

test('words are found where they stood, though the same words stand elsewhere', () => {
  for (const start of [0, TEXT.indexOf('Seven boats')])
    assert.deepEqual(findQuote(TEXT, anchor(start, 5)), { start, end: start + 5 });
});

test('words move with what is written before them', () => {
  const longer = `A note of the editor. ${TEXT}`;
  assert.deepEqual(findQuote(longer, anchor(0, 5)), { start: 22, end: 27 });
});

test('the same words among others are another place', () => {
  const at = anchor(TEXT.indexOf('Seven boats'), 5);
  assert.equal(findQuote('The mayor said that Seven Oaks is closed.', at), 'words-gone');
  assert.equal(findQuote(TEXT.replaceAll('Seven', 'Nine'), at), 'words-gone');
});

test('words that stand twice among the same are not one place', () => {
  assert.equal(findQuote(`${TEXT} ${TEXT}`, { ...anchor(29, 5), prefix: '' }), 'words-several');
});

test('without words around them only words that stand once are found', () => {
  const bare = { ...anchor(0, 5), prefix: '', suffix: '' };
  assert.equal(findQuote(TEXT, bare), 'words-several');
  assert.deepEqual(findQuote(TEXT, { ...bare, exact: 'quay' }), { start: 23, end: 27 });
  assert.equal(findQuote(TEXT, { ...bare, exact: '' }), 'words-gone');
});
