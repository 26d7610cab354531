import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStore } from '../../src/store/open.js';
import { folderOf } from './folder.js';

const AT = '2031-05-04T12:00:00Z';

test('a new folder gets its version, an old one keeps what it holds', async (t) => {
  const folder = await folderOf(t);
  const first = await openStore({ folder, database: null });
  await first.ledger.append([{ kind: 'rebuilt', engine: 'test' }], AT);
  await first.close();
  assert.equal(await readFile(join(folder, 'version'), 'utf8'), '0.1.0\n');
  const again = await openStore({ folder, database: null });
  assert.equal(again.ledger.head().seq, 1);
  await again.close();
});

test('a folder of another version is left alone', async (t) => {
  const folder = await folderOf(t);
  await writeFile(join(folder, 'version'), '9.0.0\n');
  await assert.rejects(openStore({ folder, database: null }), /folder-version: .*9\.0\.0/);
});

test('a second opener is told who holds the folder, until it is given back', async (t) => {
  const folder = await folderOf(t);
  const store = await openStore({ folder, database: null });
  await assert.rejects(
    openStore({ folder, database: null }),
    new RegExp(`folder-held: .*process ${String(process.pid)} `),
  );
  await store.close();
  await (await openStore({ folder, database: null })).close();
});

test('the system gives the folder back when its holder is killed', async (t) => {
  const folder = await folderOf(t);
  const open = new URL('../../src/store/open.ts', import.meta.url).href;
  const holder = spawn(process.execPath, [
    ...['--import', 'tsx', '--input-type=module', '-e'],
    `const { openStore } = await import('${open}');
     await openStore({ folder: process.argv[1], database: null });
     console.log('open'); setInterval(() => {}, 1000);`,
    folder,
  ]);
  await once(holder.stdout, 'data');
  await assert.rejects(openStore({ folder, database: null }), /folder-held/);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await (await openStore({ folder, database: null })).close();
});
