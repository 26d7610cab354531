import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Asked } from '../../src/kit/asked.js';
import { ByToken } from '../../src/kit/by-token.js';
import { Trie } from '../../src/kit/trie.js';

test('a table answers the same with a number, without one, and when asked again', () => {
  const table = new Asked(new Map([['fjord', 1]]));
  for (const word of [0, 7, 7, 70_000, 70_000]) {
    assert.equal(table.get({ norm: 'fjord', word }), 1);
    assert.equal(table.has({ norm: 'berg', word: word + (word > 0 ? 1 : 0) }), false);
  }
  assert.equal(table.get({ norm: 'fjord' }), 1);
});

test('a phrase added after a look-up is found', () => {
  const trie = Trie.from([['old port', 'a']]);
  const tokens = [
    { norm: 'new', word: 3 },
    { norm: 'port', word: 4 },
  ];
  assert.equal(trie.longest(tokens, 0), null);
  trie.add('new port', 'b');
  assert.deepEqual(trie.longest(tokens, 0), { value: 'b', end: 2 });
  assert.equal(trie.longest(tokens, 0, 1), null);
  assert.equal(trie.longest(tokens, 2), null);
});

test('values by token; outside the text there are none', () => {
  const by = ByToken.first(3, [
    { first: 1, name: 'a' },
    { first: 1, name: 'b' },
  ]);
  assert.equal(by.get(1)?.name, 'b');
  assert.equal(by.has(0) || by.has(-1) || by.has(3), false);
});
