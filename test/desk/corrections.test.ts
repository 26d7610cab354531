import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { anchored, type Asked } from '../../src/desk/anchored.js';
import type { Desk } from '../../src/desk/desk.js';
import { readsOf } from '../../src/desk/from-store.js';
import type { Correction, Story } from '../../src/model/index.js';
import type { KeptCorrection } from '../../src/store/types.js';
import { folderOf } from '../store/folder.js';
import { CHANGED, coverage, deskOn, resultOf, taking } from './made.js';

const BY = 'Ragna Holt';

const storyOf = async (desk: Desk, name: string): Promise<Story> => {
  const [row] = (await desk.store.index.articles({})).items.filter(({ address }) => address === name);
  return (await readsOf(desk.store, desk.engine).story(row!.key))!.story;
};

const idOf = async (desk: Desk, name: string): Promise<string> =>
  (await desk.store.index.articles({})).items.find(({ address }) => address === name)!.id;

/** The figure of an article with a value. */
async function figureOf(desk: Desk, name: string, value: number) {
  const story = await storyOf(desk, name);
  const { figures } = story.articles.find(({ article }) => article.file === name)!;
  const figure = figures.find((one) => one.value === value)!;
  return { story, figure };
}

async function said(desk: Desk, asked: Asked): Promise<Correction> {
  const correction = await anchored(asked, readsOf(desk.store, desk.engine));
  assert.ok(!('missing' in correction), JSON.stringify(correction));
  return correction;
}

const correct = async (desk: Desk, asked: Asked, reason = 'misread'): Promise<number> =>
  (await desk.correct([{ correction: await said(desk, asked), reason, made: null }], BY))[0]!;

const rowOf = async (desk: Desk, line: number): Promise<KeptCorrection> =>
  (await desk.store.index.corrections()).find((row) => row.line === line)!;

async function filled(t: Parameters<typeof folderOf>[0], folder: string): Promise<Desk> {
  const desk = await deskOn(t, folder);
  await desk.take(coverage());
  return desk;
}

const readingsOf = ({ entries }: Story) => entries.flatMap(({ readings }) => readings);

test('a rejected figure leaves the readings, with who and why, and comes back when that is undone', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const before = await resultOf(desk);
  const { story, figure } = await figureOf(desk, 'alma.txt', 212);
  const line = await correct(desk, {
    of: 'claim',
    act: 'reject',
    story: story.articles[0]!.article.id,
    claim: figure.id,
  });
  const after = await storyOf(desk, 'alma.txt');
  assert.ok(readingsOf(story).some(({ claim }) => claim === figure.id));
  assert.ok(!readingsOf(after).some(({ claim }) => claim === figure.id));
  const [outcome] = after.corrections;
  assert.deepEqual(
    [outcome!.state, outcome!.by, outcome!.reason, outcome!.target, outcome!.start],
    ['applied', BY, 'misread', figure.id, figure.start],
  );
  assert.equal((await rowOf(desk, line)).state, 'applied');
  const undone = await desk.undo(line, 'it was right', BY);
  assert.equal(await resultOf(desk), before);
  const row = await rowOf(desk, line);
  assert.deepEqual([row.state, row.undone?.line, row.undone?.reason], ['undone', undone, 'it was right']);
  assert.equal(await desk.undo(line, 'again', BY), undone, 'undone once');
  assert.equal(await desk.undo(9999, 'nothing', BY), null);
});

test('an amended figure keeps its words and carries the values of the editor', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const { story, figure } = await figureOf(desk, 'alma.txt', 7);
  await correct(desk, {
    of: 'claim',
    act: 'amend',
    story: story.articles[0]!.article.id,
    claim: figure.id,
    values: { value: 17 },
  });
  const after = await storyOf(desk, 'alma.txt');
  const reading = readingsOf(after).find(({ claim }) => claim === figure.id)!;
  assert.deepEqual([reading.stated, reading.value, reading.low, reading.high], [figure.stated, 17, 17, 17]);
  const amended = after.articles.flatMap(({ figures }) => figures).find(({ id }) => id === figure.id)!;
  assert.deepEqual([amended.ground.rule, amended.ground.line], ['editor', `${BY}: misread`]);
  assert.deepEqual(after.corrections[0]!.found, { value: 7 });
});

test('corrections are replayed when the index is made again, and by another engine', async (t) => {
  const folder = await folderOf(t);
  const desk = await filled(t, folder);
  const { story, figure } = await figureOf(desk, 'alma.txt', 7);
  const name = story.articles[0]!.article.id;
  await correct(desk, { of: 'claim', act: 'amend', story: name, claim: figure.id, values: { value: 17 } });
  const council = await idOf(desk, 'council.txt');
  await correct(desk, { of: 'story', act: 'merge', story: name, articles: [council] }, 'one affair');
  const undone = await correct(desk, { of: 'story', act: 'confirm', story: name }, 'looked at');
  await desk.undo(undone, 'not yet', BY);
  const [before, rows] = [await resultOf(desk), await desk.store.index.corrections()];
  assert.equal((await desk.store.index.told()).length, 1);
  await desk.close();
  for (const file of ['index.db', 'index.db-wal', 'index.db-shm'])
    await rm(join(folder, file), { force: true });
  const again = await deskOn(t, folder);
  assert.equal(await resultOf(again), before);
  assert.deepEqual(await again.store.index.corrections(), rows);
  await again.close();
  const next = await deskOn(t, folder, { engine: 'next' });
  assert.equal(await resultOf(next), before);
});

test('after a new revision a correction holds where its words still stand, and is listed where they are gone', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const story = await idOf(desk, 'alma.txt');
  const [seven, passengers] = [await figureOf(desk, 'alma.txt', 7), await figureOf(desk, 'alma.txt', 212)];
  const gone = await correct(desk, { of: 'claim', act: 'reject', story, claim: seven.figure.id });
  const kept = await correct(desk, { of: 'claim', act: 'reject', story, claim: passengers.figure.id });
  await desk.take([taking('alma.txt', CHANGED)]);
  assert.deepEqual(
    (await Promise.all([gone, kept].map((line) => rowOf(desk, line)))).map(({ state, why }) => [state, why]),
    [
      ['unfit', 'words-gone'],
      ['applied', null],
    ],
  );
  const after = await storyOf(desk, 'alma.txt');
  assert.ok(after.articles.some(({ figures }) => figures.some(({ value }) => value === 9)));
  await desk.take([taking('alma.txt', coverage()[0] ? new TextDecoder().decode(coverage()[0]!.bytes) : '')]);
  assert.equal((await rowOf(desk, gone)).state, 'applied', 'the text came back');
});

test('a correction of an article that is gone is listed, and holds again where another says just the same', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const { figure } = await figureOf(desk, 'council.txt', 12);
  const story = await idOf(desk, 'council.txt');
  const line = await correct(desk, { of: 'claim', act: 'reject', story, claim: figure.id });
  const { row } = (await desk.store.index.article(story))!;
  await desk.record([{ kind: 'deleted', address: row.address, originals: [row.sha256], reason: 'moved' }]);
  assert.deepEqual(
    [(await rowOf(desk, line)).state, (await rowOf(desk, line)).why],
    ['unfit', 'article-gone'],
  );
  await desk.take([{ ...coverage()[3]!, file: 'elsewhere/council.txt' }]);
  assert.equal((await rowOf(desk, line)).state, 'applied');
});

test('a rejected derivation is used neither for families nor origins', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const before = await storyOf(desk, 'alma.txt');
  const [one, copy] = [await idOf(desk, 'alma.txt'), await idOf(desk, 'alma-copy.txt')];
  const edge = before.derivations.find(({ from, to }) =>
    [from, to].every((id) => id === one || id === copy),
  )!;
  await correct(
    desk,
    { of: 'derivation', act: 'reject', story: one, kind: edge.kind, from: edge.from, to: edge.to },
    'two reporters',
  );
  const after = await storyOf(desk, 'alma.txt');
  assert.ok(!after.derivations.some(({ from, to }) => from === edge.from && to === edge.to));
  const rootOf = (story: Story, id: string) =>
    story.origins.find(({ kind, articles }) => kind === 'text' && articles.includes(id))?.id;
  assert.equal(rootOf(before, one), rootOf(before, copy));
  assert.ok(rootOf(after, one) === undefined || rootOf(after, one) !== rootOf(after, copy));
  assert.deepEqual(
    after.corrections.map(({ state, target }) => [state, target]),
    [['applied', `${edge.from} ${edge.to}`]],
  );
});

test('a person says that a text was made of another, though the engine did not find it', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const [from, to] = [await idOf(desk, 'council.txt'), await idOf(desk, 'council-nb.txt')];
  const found = (await storyOf(desk, 'council.txt')).derivations.filter(
    (one) => one.to === to && one.from === from,
  );
  await correct(
    desk,
    {
      of: 'derivation',
      act: 'amend',
      story: to,
      kind: 'translation',
      from,
      to,
      values: { kind: 'translation' },
    },
    'asked the desk',
  );
  const [edge, ...others] = (await storyOf(desk, 'council.txt')).derivations.filter(
    (one) => one.to === to && one.from === from,
  );
  assert.equal(others.length, 0);
  assert.deepEqual(
    [edge!.kind, edge!.grounds.at(-1)!.kind, edge!.grounds.length],
    ['translation', 'editor', 1 + found.flatMap(({ grounds }) => grounds).length],
  );
});

test('stories are put together and taken apart, and the last word holds', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const [alma, council] = [await idOf(desk, 'alma.txt'), await idOf(desk, 'council.txt')];
  const stories = async () => (await desk.store.index.told()).length;
  const merge = await correct(desk, { of: 'story', act: 'merge', story: alma, articles: [council] });
  assert.equal(await stories(), 1);
  const split = await correct(desk, {
    of: 'story',
    act: 'split',
    story: alma,
    articles: [council, await idOf(desk, 'council-nb.txt')],
  });
  assert.equal(await stories(), 2);
  await desk.undo(split, 'together after all', BY);
  assert.equal(await stories(), 1);
  await desk.undo(merge, 'no', BY);
  assert.equal(await stories(), 2);
});

test('one name for two: the parties of the story are one', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const story = await storyOf(desk, 'council.txt');
  const [first, second] = [
    ...new Set(story.articles.flatMap(({ names }) => names.map(({ entity }) => entity))),
  ];
  const name = await idOf(desk, 'council.txt');
  const line = await correct(desk, {
    of: 'entity',
    act: 'merge',
    story: name,
    entity: first!,
    with: second!,
  });
  const after = await storyOf(desk, 'council.txt');
  assert.ok(
    !after.articles.some(({ names, entities }) =>
      [...names.map(({ entity }) => entity), ...entities.map(({ id }) => id)].includes(first!),
    ),
  );
  await desk.undo(line, 'two', BY);
  await correct(desk, { of: 'entity', act: 'split', story: name, entity: first!, article: name });
  const parted = await storyOf(desk, 'council.txt');
  const ids = parted.articles.map(({ entities }) => entities.map(({ id }) => id));
  assert.ok(ids.some((list) => list.includes(`${first!}~${name}`)));
});

test('the same correction under the same name is kept once', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const { figure } = await figureOf(desk, 'alma.txt', 7);
  const asked = {
    of: 'claim',
    act: 'confirm',
    story: await idOf(desk, 'alma.txt'),
    claim: figure.id,
  } as const;
  const line = await correct(desk, asked);
  assert.equal(await correct(desk, asked), line);
  await desk.undo(line, 'no', BY);
  assert.notEqual(await correct(desk, asked), line);
});

test('corrections brought from another desk give one result in whatever order, and are brought once', async (t) => {
  const one = await filled(t, await folderOf(t));
  const { figure } = await figureOf(one, 'alma.txt', 7);
  const story = await idOf(one, 'alma.txt');
  const council = await idOf(one, 'council.txt');
  for (const value of [17, 27])
    await correct(
      one,
      { of: 'claim', act: 'amend', story, claim: figure.id, values: { value } },
      `it says ${String(value)}`,
    );
  await correct(one, { of: 'story', act: 'merge', story, articles: [council] });
  await one.undo(await correct(one, { of: 'story', act: 'reject', story }), 'it is one', BY);
  const sayings = (await one.store.index.corrections()).map(({ correction, reason, by, at, undone }) => ({
    correction,
    reason,
    made: { by, at },
    undone: undone && { by: undone.by, at: undone.at, reason: undone.reason },
  }));
  const expected = await resultOf(one);
  for (const list of [sayings, [...sayings].reverse()]) {
    const other = await filled(t, await folderOf(t));
    const lines = await other.correct(list, 'Importer');
    assert.equal(await resultOf(other), expected);
    assert.deepEqual(await other.correct(list, 'Importer'), lines);
    assert.equal(await resultOf(other), expected);
    const kept = await other.store.index.corrections();
    assert.equal(kept.length, 4);
    assert.ok(kept.every(({ by }) => by === BY));
  }
  const merged = await storyOf(one, 'alma.txt');
  assert.equal(readingsOf(merged).find(({ claim }) => claim === figure.id)?.value, 27, 'the later word');
});

test('corrections that came before their articles hold when these come', async (t) => {
  const one = await filled(t, await folderOf(t));
  const { figure } = await figureOf(one, 'alma.txt', 7);
  const story = await idOf(one, 'alma.txt');
  await correct(one, { of: 'claim', act: 'reject', story, claim: figure.id });
  const [{ correction, reason, by, at }] = (await one.store.index.corrections()) as [KeptCorrection];
  const other = await deskOn(t, await folderOf(t));
  const [line] = await other.correct([{ correction, reason, made: { by, at } }]);
  assert.equal((await rowOf(other, line!)).why, 'article-gone');
  await other.take(coverage());
  assert.equal((await rowOf(other, line!)).state, 'applied');
  assert.equal(await resultOf(other), await resultOf(one));
});

test('who stands at a line is told which corrections are new or fit otherwise', async (t) => {
  const desk = await filled(t, await folderOf(t));
  const { figure } = await figureOf(desk, 'alma.txt', 7);
  const { seq } = await desk.store.index.head();
  const line = await correct(desk, {
    of: 'claim',
    act: 'reject',
    story: await idOf(desk, 'alma.txt'),
    claim: figure.id,
  });
  const told = await desk.store.index.changed(seq);
  assert.deepEqual([told.seq, told.corrections, told.stories.length], [line, [line], 1]);
  await desk.take([taking('alma.txt', CHANGED)]);
  assert.deepEqual((await desk.store.index.changed(line)).corrections, [line]);
});
