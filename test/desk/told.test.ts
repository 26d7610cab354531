import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Told } from '../../src/desk/told.js';

const place = (id: string, story: string | null) => ({ id, key: id, first: 1, last: 1, story });

test('a story whose last article went is told to be gone, once', () => {
  const told = new Told([{ key: 's', version: '1' }], [place('a', 's'), place('b', 's')]);
  told.put({ key: 't', version: '1' }, ['a']);
  assert.deepEqual(told.gone(), []);
  told.move('b', null);
  assert.deepEqual(told.gone(), ['s']);
  assert.deepEqual(told.gone(), []);
});

test('a story that the index has without articles is gone', () => {
  const told = new Told([{ key: 's', version: '1' }], [place('a', null)]);
  assert.deepEqual(told.gone(), ['s']);
  assert.equal(told.has({ key: 's', version: '1' }), false);
});
