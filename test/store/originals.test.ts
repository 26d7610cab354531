import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../src/kit/hash.js';
import { openOriginals } from '../../src/store/originals.js';
import { folderOf } from './folder.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('bytes are kept under their hash, the same bytes once', async (t) => {
  const folder = await folderOf(t);
  const originals = await openOriginals(folder);
  const bytes = bytesOf('The ferry Alma ran aground off Sandvig.');
  const hash = await originals.put(bytes);
  assert.equal(hash, sha256(bytes));
  assert.equal(await originals.put(bytes), hash);
  assert.deepEqual(new Uint8Array((await originals.get(hash))!), bytes);
  assert.deepEqual(await originals.list(), [hash]);
  assert.deepEqual(await readdir(join(folder, hash.slice(0, 2))), [hash]);
});

test('what is not there is null, what is removed is gone', async (t) => {
  const originals = await openOriginals(await folderOf(t));
  assert.equal(await originals.get(sha256('nothing')), null);
  const hash = await originals.put(bytesOf('short'));
  await originals.remove(hash);
  assert.equal(await originals.get(hash), null);
  assert.deepEqual(await originals.list(), []);
});

test('bytes that were changed on the disk are not given out', async (t) => {
  const folder = await folderOf(t);
  const originals = await openOriginals(folder);
  const hash = await originals.put(bytesOf('seven people'));
  await writeFile(join(folder, hash.slice(0, 2), hash), 'eleven people');
  await assert.rejects(originals.get(hash), /original-damaged/);
});

test('a name that is no hash reaches no file', async (t) => {
  const originals = await openOriginals(await folderOf(t));
  await assert.rejects(originals.get('../../etc/hosts'), /original-damaged/);
});

test('what a broken-off writing left is no original', async (t) => {
  const folder = await folderOf(t);
  const originals = await openOriginals(folder);
  const hash = sha256('never finished');
  await mkdir(join(folder, hash.slice(0, 2)), { recursive: true });
  await writeFile(join(folder, hash.slice(0, 2), `${hash}.1.part`), 'never');
  assert.deepEqual(await originals.list(), []);
  assert.equal(await originals.get(hash), null);
});
