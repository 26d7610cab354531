import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from '../../web/page/path.js';

test('a pattern gives the parts that stand for something', () => {
  assert.deepEqual(fits('/stories/:story', '/stories/a%2Fb'), { story: 'a/b' });
  assert.deepEqual(fits('/stories/:story/', '/stories/a'), null);
  assert.deepEqual(fits('/stories/:story', '/stories/a/'), { story: 'a' });
  assert.deepEqual(fits('/', '/'), {});
});

test('what does not fit is null, and a broken address is taken as it stands', () => {
  assert.equal(fits('/stories/:story', '/articles/a'), null);
  assert.equal(fits('/stories/:story', '/stories/a/entries'), null);
  assert.deepEqual(fits('/articles/:article', '/articles/%E0%A4%A'), { article: '%E0%A4%A' });
});
