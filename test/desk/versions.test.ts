import assert from 'node:assert/strict';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { verifyFolder } from '../../src/store/verify.js';
import { folderOf } from '../store/folder.js';
import { COVERAGE, CHANGED, deskOn } from './made.js';

/** A data folder as each version wrote it, with the coverage of made.ts, one page changed, and one source. Made once, never again. */
const FIXTURES = new URL('../fixtures/', import.meta.url).pathname;

for (const name of await readdir(FIXTURES))
  for (const index of ['with its index', 'without it'])
    for (const engine of ['test', 'next'])
      test(`${name}, ${index}, is opened by the engine "${engine}" with all that it holds`, async (t) => {
        const folder = await folderOf(t);
        await cp(join(FIXTURES, name), folder, { recursive: true });
        if (index === 'without it') await rm(join(folder, 'index.db'));
        const desk = await deskOn(t, folder, { engine });
        const { items } = await desk.store.index.articles({});
        assert.deepEqual(items.map(({ address }) => address).sort(), Object.keys(COVERAGE).sort());
        const changed = items.find(({ address }) => address === 'alma.txt')!;
        assert.equal(changed.revision, 2);
        assert.equal((await desk.store.index.article(changed.key))!.article.text, CHANGED);
        const { items: stories } = await desk.store.index.stories({});
        const told = stories.reduce((sum, { articles }) => sum + articles, 0);
        assert.equal(told, items.length, 'each article is in one story');
        const [source] = await desk.store.index.follows();
        assert.equal(source!.url, 'https://news.example/feed.xml');
        await desk.close();
        assert.deepEqual((await verifyFolder(folder)).faults, []);
      });
