import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Pool, type PoolOptions } from '../../src/desk/pool/index.js';
import { readsOf } from '../../src/desk/from-store.js';
import { rebuildDesk } from '../../src/desk/open.js';
import { review } from '../../src/desk/review.js';
import { readArticles } from '../../src/intake/index.js';
import type { Article } from '../../src/model/index.js';
import { unpackedAnnotation } from '../../src/store/index/tokens.js';
import { folderOf } from '../store/folder.js';
import { coverage, COVERAGE, deskOn, here, resultOf, taking } from './made.js';

const STALLING = new URL('./stalling.ts', import.meta.url);

function poolOf(t: TestContext, options: PoolOptions): Pool {
  const pool = new Pool(options);
  t.after(() => pool.close());
  return pool;
}

const article = (file: string, text: string): Article =>
  readArticles(new TextEncoder().encode(text), { file, published: '2031-05-06' })[0]!.article!;
const ARTICLES = Object.entries(COVERAGE).map(([file, text]) => article(file, text));
/** What is kept of annotations: without the numbers of words, which belong to one run of the program. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'word' ? 0 : each)));

test('annotations from one thread and from three are those of this thread, in the order given', async (t) => {
  const { made } = await here(ARTICLES);
  for (const size of [1, 3]) {
    const found = await poolOf(t, { size }).annotate(ARTICLES);
    assert.deepEqual(found.stopped, []);
    assert.deepEqual(
      found.made.map(({ annotation, sketch }) => plain({ annotation, sketch })),
      made.map(({ annotation, sketch }) => plain({ annotation, sketch })),
    );
    for (const { annotation, packed } of found.made)
      assert.deepEqual(unpackedAnnotation(packed!), annotation);
  }
});

test('what takes too long, fails, or ends its thread is stopped over; the rest is annotated', async (t) => {
  const pool = poolOf(t, { size: 2, patience: 4000, script: STALLING });
  const odd = ['Endless', 'Broken', 'Gone'].map((word) => article(`${word}.txt`, `${word} day\n\n${word}.`));
  const { made, stopped } = await pool.annotate([...odd, ...ARTICLES]);
  assert.deepEqual(
    made.map(({ annotation }) => annotation.article.id),
    ARTICLES.map(({ id }) => id),
  );
  assert.deepEqual(
    stopped.map(({ article: id, issue }) => [id, issue.code, issue.message.replace(/^.*? (with|\()/, '$1')]),
    [
      [odd[0]!.id, 'annotate-time', 'within 4 seconds, and is in no story'],
      [odd[1]!.id, 'annotate-failed', '(TypeError: no such thing), and it is in no story'],
      [odd[2]!.id, 'annotate-failed', '(the thread ended), and it is in no story'],
    ],
  );
});

test('threads that cannot be started are no fault of an article', async (t) => {
  const pool = poolOf(t, { script: new URL('./no-such-script.ts', import.meta.url) });
  await assert.rejects(pool.annotate(ARTICLES), /no-such-script/);
});

test('an article that is stopped over is kept, told, in no story, and read when a person asks', async (t) => {
  const folder = await folderOf(t);
  const { annotate } = poolOf(t, { size: 1, patience: 3000, script: STALLING });
  const endless = taking(
    'alma-late.txt',
    'Ferry Alma: Endless wait\n\nSeven people were injured when the ferry Alma ran aground off Sandvig on Monday, the coast guard said.',
  );
  const desk = await deskOn(t, folder, { annotate });
  const [stopped, ...others] = await desk.take([endless, ...coverage()]);
  assert.deepEqual(
    [stopped!.articles.length, stopped!.issues.map(({ code }) => code)],
    [1, ['annotate-time']],
  );
  assert.ok(others.every(({ issues }) => issues.every(({ severity }) => severity !== 'error')));
  const reads = readsOf(desk.store, desk.engine);
  const found = (await reads.article(stopped!.articles[0]!))!;
  assert.deepEqual([found.row.story, found.issues.map(({ code }) => code)], [null, ['annotate-time']]);
  const waiting = await review(reads);
  assert.deepEqual(
    waiting.stopped.map(({ address, code }) => [address, code]),
    [['alma-late.txt', 'annotate-time']],
  );
  assert.ok(waiting.issues.every(({ code }) => code !== 'annotate-time'));
  assert.deepEqual(await desk.retry(stopped!.articles), stopped!.articles, 'asked for, and stopped again');
  assert.equal((await reads.stopped()).length, 1);
  const without = await resultOf(desk);
  await desk.close();

  const rebuilt = await rebuildDesk({ folder, database: null, engine: 'test', annotate });
  assert.equal(await resultOf(rebuilt), without);
  assert.equal((await rebuilt.store.index.stopped('test')).length, 1);
  await rebuilt.close();

  const able = await deskOn(t, folder);
  assert.equal((await able.store.index.stopped('test')).length, 1, 'it is not tried unasked');
  assert.deepEqual(await able.retry(['no such article']), []);
  assert.equal((await able.retry(null, 'Ragna Holt')).length, 1);
  assert.deepEqual(await able.store.index.stopped('test'), []);
  const whole = await deskOn(t, await folderOf(t));
  await whole.take([endless, ...coverage()]);
  assert.equal(await resultOf(able), await resultOf(whole));
});
