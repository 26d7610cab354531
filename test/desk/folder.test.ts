import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeFiles, watchFolders, type FileTaken } from '../../src/desk/folder.js';
import { folderOf } from '../store/folder.js';
import { CHANGED, COVERAGE, deskOn } from './made.js';

const OPTIONS = { maxSize: 1_000_000, published: '2031-05-06' };

async function inbox(folder: string): Promise<string> {
  const path = join(folder, 'inbox');
  await mkdir(path);
  for (const [file, text] of Object.entries(COVERAGE)) await writeFile(join(path, file), text);
  return path;
}

async function all(files: AsyncIterable<FileTaken>): Promise<readonly FileTaken[]> {
  const found: FileTaken[] = [];
  for await (const file of files) found.push(file);
  return found;
}

test('a folder is taken in once, with what lies beside its articles', async (t) => {
  const folder = await folderOf(t);
  const path = await inbox(folder);
  await writeFile(join(path, 'alma.meta.json'), '{"outlet": "Sandvig Post"}');
  await writeFile(join(path, 'table.xls'), 'no article');
  const desk = await deskOn(t, join(folder, 'desk'));
  const first = await all(takeFiles(desk, [path], OPTIONS));
  assert.equal(first.filter(({ taken }) => taken?.seq).length, 5);
  assert.deepEqual(
    first.flatMap(({ taken, issues }) => (taken === null ? issues.map(({ code }) => code) : [])),
    ['file-not-read'],
  );
  const { items } = await desk.store.index.articles({});
  assert.equal(items.find(({ address }) => address === 'inbox/alma.txt')?.outlet, 'Sandvig Post');
  const again = await all(takeFiles(desk, [path], OPTIONS));
  assert.equal(again.filter(({ taken }) => taken?.seq).length, 0);
});

test('folders with the same files are kept apart', async (t) => {
  const folder = await folderOf(t);
  const path = await inbox(folder);
  const other = join(folder, 'other');
  await mkdir(other);
  await writeFile(join(other, 'alma.txt'), COVERAGE['alma.txt']!);
  const desk = await deskOn(t, join(folder, 'desk'));
  await all(takeFiles(desk, [path, other], OPTIONS));
  assert.equal((await desk.store.index.current()).length, 6);
});

test('a watched folder brings what comes and what changes', async (t) => {
  const folder = await folderOf(t);
  const path = await inbox(folder);
  const desk = await deskOn(t, join(folder, 'desk'));
  const ending = new AbortController();
  const heard: string[] = [];
  const until = async (files: readonly string[]): Promise<void> => {
    while (heard.length < files.length) await new Promise((done) => setTimeout(done, 50));
    assert.deepEqual(heard.splice(0).sort(), [...files].sort());
  };
  const watching = watchFolders(desk, [path], OPTIONS, ending.signal, ({ file }) => heard.push(file));
  await until(Object.keys(COVERAGE));
  await writeFile(join(path, 'alma.txt'), CHANGED);
  await writeFile(join(path, 'new.txt'), 'A crane fell at the port of Sandvig. Two people were injured.');
  await rm(join(path, 'council.txt'));
  await until(['alma.txt', 'new.txt']);
  ending.abort();
  await watching;
  assert.equal((await desk.store.index.current()).length, 6);
});
