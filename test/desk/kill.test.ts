import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { resultOf } from './made.js';
import { folderOf } from '../store/folder.js';
import { verifyFolder } from '../../src/store/verify.js';
import { coverage, deskOn } from './made.js';

const script = new URL('./killed.ts', import.meta.url).pathname;

/** Every step of a take that reaches the disk, in their order: what is before one is after the one before it. */
const STEPS = ['original', 'received line', 'read line', 'first write', 'second write'];

for (const step of STEPS)
  test(`killed after the step "${step}": nothing acknowledged is lost, nothing doubled`, async (t) => {
    const folder = await folderOf(t);
    const { stdout, signal } = spawnSync(process.execPath, ['--import', 'tsx', script, folder, step], {
      encoding: 'utf8',
    });
    assert.equal(signal, 'SIGKILL');
    const acknowledged = stdout.trim().split('\n');
    assert.equal(acknowledged.length, 3);
    const desk = await deskOn(t, folder);
    const { items } = await desk.store.index.articles({});
    const addresses = items.map(({ address }) => address);
    for (const file of acknowledged) assert.ok(addresses.includes(file), file);
    assert.equal(new Set(addresses).size, addresses.length);
    // the sender, not having heard, sends again; so does one who had
    await desk.take(coverage());
    for (const { key } of await desk.store.index.current())
      assert.equal((await desk.store.index.revisions(key)).length, 1);
    const whole = await deskOn(t, await folderOf(t));
    await whole.take(coverage());
    assert.equal(await resultOf(desk), await resultOf(whole));
    await desk.close();
    const { faults } = await verifyFolder(folder);
    assert.deepEqual(faults, []);
  });
