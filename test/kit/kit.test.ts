import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { canonical } from '../../src/kit/canonical.js';
import { fold } from '../../src/kit/fold.js';
import { hashOf, hashOn, hashWord } from '../../src/kit/hash.js';
import { idMaker } from '../../src/kit/ids.js';
import { onceOfWord } from '../../src/kit/once.js';
import { ownCopy } from '../../src/kit/own.js';
import { byPosition, contains, cover, overlap } from '../../src/kit/span.js';
import { Trie } from '../../src/kit/trie.js';

const tokens = (text: string): { norm: string }[] => text.split(' ').map((norm) => ({ norm }));

test('canonical JSON sorts keys at every depth and leaves undefined out', () => {
  assert.equal(
    canonical({ b: 1, a: { d: [1, undefined], c: null }, e: undefined }),
    '{"a":{"c":null,"d":[1,null]},"b":1}',
  );
});

test('folding makes names of one spelling alike across scripts of Europe', () => {
  assert.equal(fold('Ærø–Søby'), 'aero soby');
  assert.equal(fold('José  Peña'), 'jose pena');
  assert.equal(fold('Straße'), 'strasse');
  assert.notEqual(fold('Lund'), fold('Lind'));
});

test('ids are made of article, kind and place, and told apart where they coincide', () => {
  const id = idMaker({ id: 'abc' });
  assert.equal(id('figure', { start: 4, end: 6 }), 'abc.f4');
  assert.equal(id('figure', { start: 4, end: 9 }), 'abc.f4-2');
  assert.equal(id('quote', { start: 4, end: 9 }), 'abc.q4');
});

test('span algebra is half-open', () => {
  assert.equal(overlap({ start: 0, end: 5 }, { start: 5, end: 9 }), 0);
  assert.ok(contains({ start: 0, end: 5 }, { start: 0, end: 5 }));
  assert.deepEqual(
    cover([
      { start: 7, end: 9 },
      { start: 2, end: 3 },
    ]),
    { start: 2, end: 9 },
  );
  assert.deepEqual(
    [
      { start: 1, end: 2 },
      { start: 1, end: 9 },
    ].sort(byPosition)[0],
    { start: 1, end: 9 },
  );
});

test('a trie finds the longest phrase and stops at the limit', () => {
  const trie = Trie.from([
    ['at least', 1],
    ['at least about', 2],
    ['at', 3],
  ]);
  assert.deepEqual(trie.longest(tokens('at least ten'), 0), { value: 1, end: 2 });
  assert.deepEqual(trie.longest(tokens('at least about ten'), 0, 2), { value: 1, end: 2 });
  assert.deepEqual(trie.longest(tokens('at last'), 0), { value: 3, end: 1 });
  assert.equal(trie.longest(tokens('no'), 0), null);
});

test('a hash goes on where that of the words before it ended', () => {
  for (const [one, two] of [
    ['harbour', 'master'],
    ['Ærø', ''],
    ['', 'ferry'],
  ] as const)
    assert.equal(hashOn(hashWord(one), two), hashWord(`${one}${two}`));
});

test('what is made of a word is made once, and again when too many words came between', () => {
  const made: string[] = [];
  const lengthOf = onceOfWord((word) => made.push(word) && word.length, 2);
  assert.deepEqual(['buoy', 'quay', 'buoy', 'buoys', 'buoy'].map(lengthOf), [4, 4, 4, 5, 4]);
  assert.deepEqual(made, ['buoy', 'quay', 'buoys', 'buoy']);
});

test('the hash of a token is that of its word, whether the word was met before or has no number', () => {
  for (const word of [0, 7, 7, 5000]) {
    const norm = word === 5000 ? 'quay' : 'ferry';
    assert.equal(hashOf({ norm, word }), hashWord(norm));
  }
  assert.equal(hashOf({ norm: 'buoy' }), hashWord('buoy'));
});

test('a word that is kept does not keep its text', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heldBy = (keep: (piece: string) => string): number => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = Array.from({ length: 8 }, () => {
      const text = 'ferryharbourmaster '.repeat(250_000);
      // looked through, so that it lies in memory as one
      assert.equal(text.indexOf('#'), -1);
      return keep(text.slice(0, 18));
    });
    collect();
    assert.ok(kept.every((word) => word === 'ferryharbourmaster'));
    return process.memoryUsage().heapUsed - before;
  };
  const pieces = heldBy((piece) => piece);
  assert.ok(pieces > 30_000_000, `pieces held ${String(pieces)} bytes`);
  const copies = heldBy(ownCopy);
  assert.ok(copies < 10_000_000, `copies held ${String(copies)} bytes`);
});
