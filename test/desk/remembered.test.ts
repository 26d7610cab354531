import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotation } from '../../src/model/index.js';
import { Remembered } from '../../src/desk/remembered.js';

/** An annotation as far as it is looked at: a text of ten letters. */
const annotationOf = (id: string): Annotation =>
  ({ article: { id, text: 'ten letter' } }) as unknown as Annotation;

function remembering(most: number) {
  const asked: string[][] = [];
  const remembered = new Remembered((ids) => {
    asked.push([...ids]);
    return Promise.resolve(ids.filter((id) => id !== 'none').map(annotationOf));
  }, most);
  return { remembered, asked };
}

test('what was used last is the same object, in the order asked for; what is not there is left out', async () => {
  const { remembered, asked } = remembering(100);
  const [a] = await remembered.get(['a', 'b']);
  const again = await remembered.get(['none', 'c', 'a']);
  assert.deepEqual(
    again.map(({ article }) => article.id),
    ['c', 'a'],
  );
  assert.equal(again[1], a);
  assert.deepEqual(asked, [
    ['a', 'b'],
    ['none', 'c'],
  ]);
});

test('what was used least lately is forgotten when there is too much', async () => {
  const { remembered, asked } = remembering(20);
  await remembered.get(['a', 'b']);
  await remembered.get(['a']);
  await remembered.get(['c']);
  await remembered.get(['a', 'b']);
  assert.deepEqual(asked, [['a', 'b'], ['c'], ['b']]);
});
