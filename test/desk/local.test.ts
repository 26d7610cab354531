import assert from 'node:assert/strict';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Desk } from '../../src/desk/desk.js';
import { readsOf } from '../../src/desk/from-store.js';
import { restOf, storiesOf } from '../../src/desk/export.js';
import { deskAt, serveLocally, type DeskAt, type HeldDesk } from '../../src/desk/local/index.js';
import { openDesk } from '../../src/desk/open.js';
import { review } from '../../src/desk/review.js';
import { deskJson } from '../../src/export/desk.js';
import { StoreError } from '../../src/store/error.js';
import { folderOf } from '../store/folder.js';
import { coverage, deskOn, here, resultOf, taking } from './made.js';

/** A desk that is open in this process and serves others, and one of those. */
async function held(
  t: TestContext,
): Promise<{ readonly folder: string; readonly holder: Desk; readonly desk: HeldDesk }> {
  const folder = await folderOf(t);
  const holder = await deskOn(t, folder);
  const end = await serveLocally(holder);
  t.after(() => end!());
  const desk = await deskAt({ folder, database: null });
  assert.ok('held' in desk);
  return { folder, holder, desk };
}

async function exported({ store: { index }, engine }: DeskAt): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of deskJson(storiesOf(index, engine), () => restOf(index))) pieces.push(piece);
  return pieces.join('');
}

test('what another process does with an open desk is done where it is open, and tells the same', async (t) => {
  const { holder, desk } = await held(t);
  const taken = await desk.take(coverage(), 'Ragna Holt');
  assert.deepEqual([taken.length, taken.every(({ seq }) => seq !== null)], [5, true]);
  assert.deepEqual(
    (await holder.take(coverage())).map(({ seq }) => seq),
    [null, null, null, null, null],
  );
  assert.equal(await exported(desk), await resultOf(holder));
  await desk.record([{ kind: 'followed', url: 'https://news.example/feed.xml', type: 'feed', title: null }]);
  assert.equal((await holder.store.index.follows()).length, 1);
  assert.equal(await desk.undo(1, 'no such correction'), null);
  assert.deepEqual(await desk.retry(null), []);
  const [first] = (await desk.store.index.articles({ limit: 1 })).items;
  assert.deepEqual(
    await desk.store.originals.get(first!.sha256),
    await holder.store.originals.get(first!.sha256),
  );
  assert.deepEqual(
    await review(readsOf(desk.store, desk.engine)),
    JSON.parse(JSON.stringify(await review(readsOf(holder.store, holder.engine)))),
  );
  await desk.close();
});

test('several speak at the same time, each thing done once', async (t) => {
  const { folder, holder, desk } = await held(t);
  const other = await deskAt({ folder, database: null });
  await Promise.all([desk, other].flatMap((one) => coverage().map((each) => one.take([each]))));
  assert.equal((await holder.store.index.current()).length, 5);
  await other.close();
  await desk.close();
});

test('the socket is for its owner alone', { skip: process.platform === 'win32' }, async (t) => {
  const { folder, desk } = await held(t);
  assert.equal((await stat(join(folder, 'socket'))).mode & 0o777, 0o600);
  await desk.close();
});

test('a refusal keeps its code, and what is no question ends the talk', async (t) => {
  const folder = await folderOf(t);
  const holder = await deskOn(t, folder);
  const full = new StoreError('disk-full', 'make room');
  holder.retry = () => Promise.reject(full);
  holder.undo = () => Promise.reject(new TypeError('odd'));
  const end = await serveLocally(holder);
  t.after(() => end!());
  const desk = await deskAt({ folder, database: null });
  await assert.rejects(desk.retry(null), full);
  await assert.rejects(desk.undo(1, 'x'), /^Error: odd$/);
  const socket = connect(join(folder, 'socket'));
  socket.write('no question\n');
  await new Promise((done) => socket.once('close', done).resume());
  assert.equal((await desk.store.index.head()).seq, 0);
  await desk.close();
});

test('a holder that ends is told', async (t) => {
  const folder = await folderOf(t);
  const holder = await deskOn(t, folder);
  const end = await serveLocally(holder);
  const desk = await deskAt({ folder, database: null });
  await end!();
  await assert.rejects(desk.store.index.head(), /holder-gone/);
});

test('what a holder left that was killed is no holder, and is no hindrance', async (t) => {
  const folder = await folderOf(t);
  await writeFile(join(folder, 'socket'), '');
  const desk = await deskAt({ folder, database: null, engine: 'test', annotate: here });
  t.after(() => desk.close());
  assert.ok(!('held' in desk));
  const end = await serveLocally(desk);
  const other = await deskAt({ folder, database: null });
  assert.ok('held' in other);
  await other.close();
  await end!();
});

test('who holds a desk that nobody can be asked about is told', async (t) => {
  const folder = join(await folderOf(t), 'a'.repeat(120));
  await mkdir(folder);
  const holder = await deskOn(t, folder);
  assert.equal(await serveLocally(holder), null);
  await assert.rejects(
    deskAt({ folder, database: null }),
    new RegExp(`folder-held: .*process ${String(process.pid)} `),
  );
  await assert.rejects(openDesk({ folder, database: null }), /folder-held/);
  assert.ok((await holder.take([taking('note.txt', 'A note\n\nNothing happened on Monday.')]))[0]!.seq);
});
