import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellingDigits, withoutEnd } from '../../src/kit/trim.js';

test('marks at the end go, all others stay', () => {
  assert.equal(withoutEnd('a, b., ', ' ,.'), 'a, b');
  assert.equal(withoutEnd('a\u00a0\n', ' '), 'a');
  assert.equal(withoutEnd('a ', ','), 'a ');
  assert.equal(withoutEnd(',,', ','), '');
});

test('digits before the noughts at the end', () => {
  assert.deepEqual([0, 7, 1200, 1203, 1500.5].map(tellingDigits), [0, 1, 2, 4, 2]);
});
