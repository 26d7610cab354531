import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Disk } from '../../scripts/torture/disk.js';
import { lay, type Call } from '../../scripts/torture/layer.js';
import { linesOf, openLedger } from '../../src/store/ledger.js';
import { openOriginals } from '../../src/store/originals.js';
import { folderOf } from './folder.js';

const AT = '2031-05-04T12:00:00Z';
const TEXTS = ['one', 'two', 'three'].map((text) => new TextEncoder().encode(text));

/** Keeps originals and their lines; `told`: how many were acknowledged by each call to the disk. */
async function recorded(folder: string) {
  const calls: Call[] = [];
  const told: number[] = [];
  const hashes: string[] = [];
  const remove = await lay({
    after: (call) => {
      calls.push(call);
      told.push(hashes.length);
    },
  });
  try {
    const originals = await openOriginals(join(folder, 'originals'));
    const ledger = await openLedger(join(folder, 'ledger.jsonl'));
    for (const [i, bytes] of TEXTS.entries()) {
      const sha256 = await originals.put(bytes);
      const event = { kind: 'read', of: i, engine: sha256, articles: [] } as const;
      await ledger.append([event], AT);
      hashes.push(sha256);
    }
    await ledger.close();
  } finally {
    remove();
  }
  return { calls, told, hashes };
}

for (const loss of ['gone', 'half'] as const)
  test(`the power goes before each call to the disk, what was not synchronised is ${loss}: all that was acknowledged is there`, async (t) => {
    const folder = await folderOf(t);
    const { calls, told, hashes } = await recorded(folder);
    assert.ok(calls.length > 30);
    for (let at = 0; at <= calls.length; at++) {
      const disk = new Disk(folder);
      for (const call of calls.slice(0, at)) disk.apply(call);
      const back = join(await folderOf(t), 'back');
      await mkdir(back);
      disk.restore(folder, back, loss);
      const ledger = await openLedger(join(back, 'ledger.jsonl'));
      const originals = await openOriginals(join(back, 'originals'));
      const kept: string[] = [];
      for await (const { event } of linesOf(join(back, 'ledger.jsonl')))
        if (event.kind === 'read') kept.push(event.engine);
      assert.deepEqual(kept, hashes.slice(0, kept.length));
      assert.ok(kept.length >= (told[at] ?? hashes.length), `call ${String(at)}`);
      for (const hash of kept) assert.ok((await originals.get(hash)) !== null, `call ${String(at)}`);
      await ledger.close();
    }
  });

test('what was never synchronised is not there, so that the test means something', async (t) => {
  const folder = await folderOf(t);
  const { calls } = await recorded(folder);
  const disk = new Disk(folder);
  for (const call of calls) if (!call.name.endsWith('sync')) disk.apply(call);
  const back = await folderOf(t);
  disk.restore(folder, back, 'gone');
  const lines = [];
  for await (const line of linesOf(join(back, 'ledger.jsonl'))) lines.push(line);
  assert.deepEqual(lines, []);
});
