import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import Libsql from 'libsql';
import { sha256 } from '../../src/kit/hash.js';
import { backupFolder, restoreFolder } from '../../src/store/archive.js';
import { openStore } from '../../src/store/open.js';
import { verifyFolder } from '../../src/store/verify.js';
import { folderOf } from './folder.js';

const AT = '2031-05-04T12:00:00Z';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXTS = ['The ferry Alma ran aground.', 'The council of Tarnby voted.', 'x'.repeat(5000)];

/** A data folder with some originals that its ledger names. */
async function filled(t: TestContext): Promise<{ readonly folder: string; readonly hashes: string[] }> {
  const folder = join(await folderOf(t), 'data');
  const store = await openStore({ folder, database: null });
  const hashes: string[] = [];
  for (const text of TEXTS) {
    const hash = await store.originals.put(bytesOf(text));
    hashes.push(hash);
    const rest = {
      address: hash,
      source: null,
      mediaType: null,
      published: null,
      language: null,
      sidecar: null,
    };
    await store.ledger.append([{ kind: 'received', sha256: hash, file: `${hash}.txt`, ...rest }], AT);
  }
  await store.close();
  return { folder, hashes };
}

const pathOf = (folder: string, hash: string): string => join(folder, 'originals', hash.slice(0, 2), hash);

test('a sound folder has no faults', async (t) => {
  const { folder } = await filled(t);
  const { head, ...rest } = await verifyFolder(folder);
  assert.equal(head.seq, 3);
  assert.deepEqual(rest, { originals: 3, faults: [] });
});

test('an end of the ledger that was cut off is told by a head noted before, and so is another ledger', async (t) => {
  const { folder } = await filled(t);
  const { head } = await verifyFolder(folder);
  assert.deepEqual((await verifyFolder(folder, head)).faults, []);
  const path = join(folder, 'ledger.jsonl');
  const lines = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, `${lines.slice(0, 2).join('\n')}\n`);
  const cut = await verifyFolder(folder, head);
  assert.deepEqual(
    cut.faults.filter(({ kind }) => kind === 'ledger').map(({ what }) => what),
    ['it ends at line 2, and line 3 was noted: its end is lost'],
  );
  const other = await verifyFolder(folder, { seq: 2, hash: head.hash });
  assert.match(other.faults.find(({ kind }) => kind === 'ledger')!.what, /line 2 is another/);
});

test('what is damaged, missing or unknown is named', async (t) => {
  const { folder, hashes } = await filled(t);
  await appendFile(pathOf(folder, hashes[0]!), '.');
  await rm(pathOf(folder, hashes[1]!));
  const other = sha256('never acknowledged');
  await mkdir(join(folder, 'originals', other.slice(0, 2)), { recursive: true });
  await writeFile(pathOf(folder, other), 'never acknowledged');
  const { faults } = await verifyFolder(folder);
  const found = new Set(faults.map(({ kind, what }) => `${kind} ${what}`));
  assert.deepEqual(found, new Set([`damaged ${hashes[0]!}`, `missing ${hashes[1]!}`, `unknown ${other}`]));
});

test('a changed line of the ledger is named', async (t) => {
  const { folder } = await filled(t);
  const path = join(folder, 'ledger.jsonl');
  await writeFile(path, (await readFile(path, 'utf8')).replace(AT, '2031-05-03T12:00:00Z'));
  const { head, faults } = await verifyFolder(folder);
  assert.equal(head.seq, 0);
  assert.match(faults.find(({ kind }) => kind === 'ledger')!.what, /ledger-damaged: line 1/);
});

test('what was backed up comes back, also while the desk is open', async (t) => {
  const { folder } = await filled(t);
  const store = await openStore({ folder, database: null });
  const archive = join(folder, '..', 'backup.sqlar');
  assert.deepEqual(await backupFolder(folder, archive), { lines: 3, originals: 3 });
  await store.close();
  const back = join(folder, '..', 'back');
  assert.deepEqual(await restoreFolder(archive, back), { lines: 3, originals: 3 });
  assert.deepEqual(await verifyFolder(back), await verifyFolder(folder));
  assert.deepEqual((await verifyFolder(back)).faults, []);
  assert.deepEqual(await readFile(join(back, 'ledger.jsonl')), await readFile(join(folder, 'ledger.jsonl')));
  await (await openStore({ folder: back, database: null })).close();
});

test('an archive is restored into an empty folder only', async (t) => {
  const { folder } = await filled(t);
  const archive = join(folder, '..', 'backup.sqlar');
  await backupFolder(folder, archive);
  await assert.rejects(restoreFolder(archive, folder), /folder-not-empty/);
});

test('a damaged archive is refused', async (t) => {
  const { folder } = await filled(t);
  const archive = join(folder, '..', 'backup.sqlar');
  await backupFolder(folder, archive);
  const file = new Libsql(archive);
  file.prepare("update sqlar set data = ?, sz = 3 where name like 'originals/%'").run([Buffer.from('abc')]);
  file.close();
  await assert.rejects(restoreFolder(archive, join(folder, '..', 'back')), /archive-damaged: .*originals/);
  await writeFile(archive, 'no archive');
  await assert.rejects(restoreFolder(archive, join(folder, '..', 'other')), /archive-damaged/);
});
