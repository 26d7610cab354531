import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { copyFile, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Desk } from '../../src/desk/desk.js';
import { openDesk, rebuildDesk } from '../../src/desk/open.js';
import { sha256 } from '../../src/kit/hash.js';
import { openStore } from '../../src/store/open.js';
import type { Index } from '../../src/store/types.js';
import { folderOf } from '../store/folder.js';
import { CHANGED, coverage, deskOn, here, resultOf, taking } from './made.js';

const hashOf = async (desk: Desk): Promise<string> => sha256(await resultOf(desk));
const all = [...coverage(), taking('alma.txt', CHANGED)];

test('a desk whose index failed at any write goes on when it answers again, with the same result', async (t) => {
  const whole = await deskOn(t, await folderOf(t));
  for (const one of all) await whole.take([one]);
  const expected = await hashOf(whole);
  for (let failing = 1; failing <= 12; failing++) {
    const store = await openStore({ folder: await folderOf(t), database: null });
    let writes = 0;
    const write: Index['write'] = (batch) =>
      ++writes === failing ? Promise.reject(new Error('cut off')) : store.index.write(batch);
    const desk = await Desk.open({
      store: { ...store, index: { ...store.index, write } },
      engine: 'test',
      annotate: here,
      now: () => '2031-05-06T10:00:00.000Z',
    }).catch(() => null);
    if (desk === null) {
      await store.close();
      continue;
    }
    let refused = 0;
    for (const one of all)
      await desk.take([one]).catch(() => {
        refused += 1;
        return desk.take([one]);
      });
    assert.equal(refused, 1, `write ${String(failing)}`);
    assert.equal(await hashOf(desk), expected, `write ${String(failing)}`);
    await desk.close();
  }
});

test('a damaged index is told, and rebuild makes it again', async (t) => {
  const folder = await folderOf(t);
  const desk = await deskOn(t, folder);
  await desk.take(coverage());
  const expected = await hashOf(desk);
  await desk.close();
  await rm(join(folder, 'index.db-wal'), { force: true });
  await writeFile(join(folder, 'index.db'), 'no database at all'.repeat(1000));
  await assert.rejects(openDesk({ folder, database: null }), /index-damaged: .*stemma rebuild/);
  const again = await rebuildDesk({ folder, database: null, engine: 'test' });
  t.after(() => again.close());
  assert.equal(await hashOf(again), expected);
});

test('a ledger that lost its end is told by the index, and rebuild goes on without the lost lines', async (t) => {
  const folder = await folderOf(t);
  const desk = await deskOn(t, folder);
  for (const one of coverage()) await desk.take([one]);
  await desk.close();
  const ledger = join(folder, 'ledger.jsonl');
  const lines = (await readFile(ledger, 'utf8')).split('\n');
  await truncate(ledger, Buffer.byteLength(`${lines.slice(0, -3).join('\n')}\n`));
  await assert.rejects(
    openDesk({ folder, database: null, engine: 'test' }),
    /ledger-short: .*ends at line 8.*line 10/,
  );
  const again = await rebuildDesk({ folder, database: null, engine: 'test' });
  assert.equal((await again.store.index.current()).length, 4);
  await again.close();
});

test('the index of another desk is left alone', async (t) => {
  const [mine, other] = [await folderOf(t), await folderOf(t)];
  for (const folder of [mine, other]) {
    const now = (): string => `2031-05-06T10:00:00.00${folder === mine ? '1' : '2'}Z`;
    const desk = await deskOn(t, folder, { now });
    await desk.take(coverage());
    await desk.close();
  }
  for (const name of ['index.db', 'index.db-wal', 'index.db-shm']) {
    await rm(join(mine, name), { force: true });
    if (existsSync(join(other, name))) await copyFile(join(other, name), join(mine, name));
  }
  for (const engine of ['test', 'next'])
    await assert.rejects(openDesk({ folder: mine, database: null, engine }), /index-foreign/);
});

test('a ledger goes on after a write that failed, without what that left', async (t) => {
  const folder = await folderOf(t);
  const probe = await open(join(folder, 'probe'), 'w');
  const handles = Object.getPrototypeOf(probe) as { datasync: () => Promise<void> };
  await probe.close();
  const store = await openStore({ folder, database: null });
  t.after(() => store.close());
  const looked = { kind: 'looked', person: 'Ane', upTo: 1 } as const;
  const at = '2031-05-06T10:00:00.000Z';
  await store.ledger.append([looked], at);
  const { datasync } = handles;
  handles.datasync = () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));
  await assert.rejects(store.ledger.append([{ ...looked, upTo: 2 }], at), /disk-full: .*make room/);
  handles.datasync = datasync;
  await store.ledger.append([{ ...looked, upTo: 3 }], at);
  const lines = [];
  for await (const line of store.ledger.read(0)) lines.push([line.seq, line.event]);
  assert.deepEqual(lines, [
    [1, looked],
    [2, { ...looked, upTo: 3 }],
  ]);
});

test('a story that tells of another as an episode is told again when that one changes, however many are alike', async (t) => {
  const folder = await folderOf(t);
  const desk = await deskOn(t, folder);
  const days = Array.from({ length: 14 }, (_, i) => `2031-0${String(1 + (i % 9))}-1${String(i % 7)}`);
  for (const [i, published] of days.entries()) {
    const text = `Ferry Alma aground off Sandvig\n\nThe ferry Alma ran aground off Sandvig on Monday with 212 passengers, the coast guard said. Report ${String(i)}.`;
    await desk.take([{ ...taking(`${String(i)}.txt`, text), published }]);
  }
  const live = await hashOf(desk);
  await desk.close();
  const again = await rebuildDesk({ folder, database: null, engine: 'test' });
  assert.equal(await hashOf(again), live);
  await again.close();
});
