import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStore } from '../../src/store/open.js';
import type { Index } from '../../src/store/types.js';
import { folderOf } from './folder.js';

const noIndex = (): Promise<Index> => Promise.resolve({ close: () => Promise.resolve() } as Index);

test('a new folder gets its version, an old one keeps what it holds', async (t) => {
  const folder = await folderOf(t);
  const first = await openStore(folder, noIndex);
  await first.ledger.append([{ kind: 'rebuilt', engine: 'test' }], '2031-05-04T12:00:00Z');
  await first.close();
  assert.equal(await readFile(join(folder, 'version'), 'utf8'), '0.1.0\n');
  const again = await openStore(folder, noIndex);
  assert.equal(again.ledger.head().seq, 1);
  await again.close();
});

test('a folder of another version is left alone', async (t) => {
  const folder = await folderOf(t);
  await writeFile(join(folder, 'version'), '9.0.0\n');
  await assert.rejects(openStore(folder, noIndex), /folder-version: .*9\.0\.0/);
});
