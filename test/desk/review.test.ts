import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchored } from '../../src/desk/anchored.js';
import { correctionsFile, readCorrections } from '../../src/desk/correction-file.js';
import { readsOf } from '../../src/desk/from-store.js';
import { review } from '../../src/desk/review.js';
import { folderOf } from '../store/folder.js';
import { CHANGED, coverage, deskOn, resultOf, taking } from './made.js';

const outlet = (file: string, name: string | null, published: string | null) => ({
  ...taking(file, `A quiet day in ${file}\n\nNothing was reported from ${file} on Monday, the mayor said.`),
  published: undefined,
  sidecar: { file: `${file}.meta.json`, text: JSON.stringify({ outlet: name, published }) },
});

test('the review names what waits for a person, and nothing else', async (t) => {
  const desk = await deskOn(t, await folderOf(t));
  const reads = readsOf(desk.store, desk.engine);
  await desk.take(coverage());
  const empty = await review(reads);
  assert.deepEqual([empty.unfit, empty.undated, empty.outlets, empty.looked], [[], [], [], 5]);
  const story = (await desk.store.index.articles({})).items.find(({ address }) => address === 'alma.txt')!;
  const { figures } = (await desk.store.index.annotations([story.id], desk.engine))[0]!;
  const correction = await anchored(
    { of: 'claim', act: 'reject', story: story.key, claim: figures.find(({ value }) => value === 7)!.id },
    reads,
  );
  assert.ok(!('missing' in correction));
  await desk.correct([{ correction, reason: 'misread', made: null }], 'Ragna Holt');
  await desk.take([
    taking('alma.txt', CHANGED),
    outlet('aske.txt', 'The Harbour Post', '2031-05-06'),
    outlet('brede.txt', 'the harbour-post', '2031-05-06'),
    outlet('corve.txt', 'Harbour Posten', null),
  ]);
  const found = await review(reads);
  assert.deepEqual(
    found.unfit.map(({ why, exact }) => [why, exact]),
    [['words-gone', 'Seven']],
  );
  assert.deepEqual(
    found.undated.map(({ address }) => address),
    ['corve.txt'],
  );
  assert.deepEqual(found.outlets, [['The Harbour Post', 'the harbour-post']]);
});

test('corrections go from one desk to another as a file', async (t) => {
  const one = await deskOn(t, await folderOf(t));
  await one.take(coverage());
  const reads = readsOf(one.store, one.engine);
  const [story] = (await reads.stories({})).items;
  const correction = await anchored(
    { of: 'story', act: 'amend', story: story!.key, values: { title: 'Two ferries' } },
    reads,
  );
  assert.ok(!('missing' in correction));
  await one.correct([{ correction, reason: 'shorter', made: null }], 'Ragna Holt');
  const text = correctionsFile(await one.store.index.corrections());
  const other = await deskOn(t, await folderOf(t));
  await other.take(coverage());
  const read = readCorrections(text);
  assert.ok(!('reason' in read));
  await other.correct(read, 'Importer');
  assert.equal(await resultOf(other), await resultOf(one));
  assert.equal(correctionsFile(await other.store.index.corrections()), text);
});

test('a file that holds no corrections is refused with the place of the fault', () => {
  const said = {
    of: 'story',
    act: 'confirm',
    articles: [{ address: 'a', content: 'c' }],
    from: [],
    values: {},
  };
  const made = { by: null, at: '2031-05-06T10:00:00Z' };
  const file = (correction: object): string =>
    JSON.stringify({ corrections: [{ correction, reason: 'x', made, undone: null }] });
  assert.ok(!('reason' in readCorrections(file(said))));
  const faults: readonly (readonly [string, RegExp])[] = [
    ['{', /JSON/],
    ['[]', /./],
    [file({ ...said, act: 'recommend' }), /corrections\.0\.correction\.act/],
    [file({ ...said, act: 'amend' }), /corrections\.0: amend takes values/],
    [file({ ...said, articles: [] }), /articles/],
  ];
  for (const [text, reason] of faults) {
    const read = readCorrections(text);
    assert.ok('reason' in read, text);
    assert.match(read.reason, reason);
  }
});
