import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { json } from '../../src/export/json.js';
import { packs } from '../../src/lang/index.js';
import type { Article, DeskEvent, LedgerLine, Story } from '../../src/model/index.js';
import { annotate, relate } from '../../src/pipeline.js';
import { readArticles } from '../../src/intake/index.js';
import type { Desk } from '../../src/desk/desk.js';
import { readsOf } from '../../src/desk/from-store.js';
import { storiesOf as allStories } from '../../src/desk/export.js';
import { folderOf } from '../store/folder.js';
import { CHANGED, COVERAGE, coverage, deskOn, here, taking, UNDATED } from './made.js';

async function kindsOf(desk: Desk): Promise<readonly DeskEvent['kind'][]> {
  const lines: LedgerLine[] = [];
  for await (const line of desk.store.ledger.read(0)) lines.push(line);
  return lines.map(({ event }) => event.kind);
}

/** All stories of a desk with their annotations, as `stemma read` has them. */
async function storiesOf(desk: Desk): Promise<readonly Story[]> {
  const stories: Story[] = [];
  for await (const story of allStories(desk.store.index, desk.engine)) stories.push(story);
  return stories;
}

const idsOf = async (desk: Desk): Promise<readonly string[]> =>
  (await desk.store.index.current()).map(({ id }) => id);

test('what is taken in is kept, read and grouped as stemma read groups it', async (t) => {
  const desk = await deskOn(t, await folderOf(t));
  const undated = { ...taking('undated.txt', UNDATED), published: undefined };
  const all = [...coverage(), undated];
  const taken = await desk.take(all);
  assert.deepEqual(
    taken.map(({ seq }) => seq),
    [1, 2, 3, 4, 5, 6],
  );
  const read = all.flatMap(
    ({ bytes, file, published }) => readArticles(bytes, { file, published })[0]!.article ?? [],
  );
  const scratch = relate(read.map((article) => annotate(article, packs)));
  assert.equal(scratch.length, 2);
  assert.ok(json(scratch).includes('"basis":"inferred"'), 'the undated one is dated by its story');
  assert.equal(json(await storiesOf(desk)), json(scratch));
});

test('article by article comes to the same as all at once, in whatever order', async (t) => {
  const whole = await deskOn(t, await folderOf(t));
  await whole.take(coverage());
  const expected = json(await storiesOf(whole));
  for (const order of [coverage(), [...coverage()].reverse()]) {
    const desk = await deskOn(t, await folderOf(t));
    for (const each of order) await desk.take([each]);
    assert.equal(json(await storiesOf(desk)), expected);
  }
});

test('the same bytes at the same address are kept once', async (t) => {
  const desk = await deskOn(t, await folderOf(t));
  const one = coverage()[0]!;
  const [first, twice] = await desk.take([one, one]);
  const [again] = await desk.take([one]);
  assert.deepEqual([first!.seq, twice!.seq, again!.seq], [1, null, null]);
  assert.deepEqual(await kindsOf(desk), ['received', 'read']);
});

test('a changed page is a new revision, and its story has the new text', async (t) => {
  const desk = await deskOn(t, await folderOf(t));
  await desk.take(coverage());
  const before = await idsOf(desk);
  const [taken] = await desk.take([taking('alma.txt', CHANGED)]);
  const after = await idsOf(desk);
  assert.equal(after.length, before.length);
  const { row } = (await desk.store.index.article(taken!.articles[0]!))!;
  assert.equal(row.revision, 2);
  const story = (await desk.store.index.story(row.key))!;
  assert.ok(story.body.articles.includes(row.id));
  assert.equal(story.row.changed, (await desk.store.index.head()).seq);
  const read = await readsOf(desk.store, desk.engine).story(row.key);
  assert.ok(read!.story.articles.some(({ article }) => article.text === CHANGED));
  assert.deepEqual(
    story.body.articles.filter((id) => !after.includes(id)),
    [],
  );
});

test('bytes that change around the same article are no revision', async (t) => {
  const desk = await deskOn(t, await folderOf(t));
  const page = (script: string): string =>
    `<html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1><p>${COVERAGE['alma.txt']!}</p></article><script>${script}</script></body></html>`;
  await desk.take([taking('alma.html', page('one'))]);
  const [second] = await desk.take([taking('alma.html', page('two'))]);
  assert.notEqual(second!.seq, null);
  const [place] = await desk.store.index.current();
  assert.equal((await desk.store.index.revisions(place!.key)).length, 1);
});

test('what cannot be read is kept and told, the rest goes on', async (t) => {
  const desk = await deskOn(t, await folderOf(t));
  const [bad, good] = await desk.take([taking('note.xyz', 'seven'), coverage()[0]!]);
  assert.deepEqual([bad!.articles, bad!.issues.map(({ code }) => code)], [[], ['format-unknown']]);
  assert.equal(good!.articles.length, 1);
  assert.deepEqual((await desk.take([taking('note.xyz', 'seven')]))[0]!.seq, null);
});

test('the index is made again from the originals and the ledger', async (t) => {
  const folder = await folderOf(t);
  const desk = await deskOn(t, folder);
  await desk.take(coverage());
  await desk.take([taking('alma.txt', CHANGED)]);
  await desk.record([{ kind: 'followed', url: 'https://example.org/feed', type: 'feed', title: null }]);
  const [before, follows, lines] = [
    json(await storiesOf(desk)),
    await desk.store.index.follows(),
    await kindsOf(desk),
  ];
  await desk.close();
  for (const name of ['index.db', 'index.db-wal', 'index.db-shm'])
    await rm(join(folder, name), { force: true });
  const again = await deskOn(t, folder);
  assert.equal(json(await storiesOf(again)), before);
  assert.deepEqual(await again.store.index.follows(), follows);
  assert.deepEqual(await kindsOf(again), lines);
  assert.equal(
    (await again.store.index.revisions((await again.store.index.article((await idsOf(again))[0]!))!.row.key))
      .length > 0,
    true,
  );
});

test('an unchanged article is annotated once by a version of the engine, and again by another', async (t) => {
  const folder = await folderOf(t);
  const annotated: string[] = [];
  const counting = {
    annotate: (articles: readonly Article[]) => {
      annotated.push(...articles.map(({ id }) => id));
      return here(articles);
    },
  };
  const desk = await deskOn(t, folder, counting);
  for (const each of coverage()) await desk.take([each]);
  await desk.close();
  await (await deskOn(t, folder, counting)).close();
  assert.equal(annotated.length, 5);
  assert.equal(new Set(annotated).size, 5);
  await (await deskOn(t, folder, { ...counting, engine: 'next' })).close();
  assert.equal(annotated.length, 10);
});

test('a deleted article is gone with its original, also from what is made again', async (t) => {
  const folder = await folderOf(t);
  const desk = await deskOn(t, folder);
  await desk.take(coverage());
  const [place] = (await desk.store.index.articles({})).items;
  await desk.record(
    [{ kind: 'deleted', address: place!.address, originals: [place!.sha256], reason: 'embargo' }],
    'Ragna Holt',
  );
  assert.equal(await desk.store.originals.get(place!.sha256), null);
  assert.equal((await idsOf(desk)).length, 4);
  const expected = json(await storiesOf(desk));
  await desk.store.index.clear();
  await desk.close();
  const again = await deskOn(t, folder);
  assert.equal(json(await storiesOf(again)), expected);
});

test('a deleted article may come again', async (t) => {
  const folder = await folderOf(t);
  const desk = await deskOn(t, folder);
  const one = coverage()[0]!;
  await desk.take([one]);
  const [row] = (await desk.store.index.articles({})).items;
  await desk.record([
    { kind: 'deleted', address: row!.address, originals: [row!.sha256], reason: 'mistake' },
  ]);
  const [again] = await desk.take([one]);
  assert.equal(again!.articles.length, 1);
  await desk.store.index.clear();
  await desk.close();
  assert.equal((await idsOf(await deskOn(t, folder))).length, 1);
});

test('who listens is told after each step', async (t) => {
  const desk = await deskOn(t, await folderOf(t));
  let told = 0;
  const end = desk.listen(() => (told += 1));
  await desk.take(coverage());
  const { seq, articles, stories } = await desk.store.index.changed(0);
  assert.deepEqual([told, seq, articles.length, stories.length], [1, 10, 5, 2]);
  end();
  await desk.take([taking('alma.txt', CHANGED)]);
  assert.equal(told, 1);
  assert.equal((await desk.store.index.changed(seq)).articles.length, 1);
});
