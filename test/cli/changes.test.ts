import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { program } from '../../src/cli/program.js';
import { readChanges } from '../../src/desk/changes.js';
import { changeFormats } from '../../src/export/changes.js';
import { ui, uiCodes } from '../../src/messages/index.js';
import type { StoryChanges } from '../../src/views/changes.js';

/** A landslide at Askeby: the first count, a paper that prints it, and the day after a lower one. */
const folder = mkdtempSync(join(tmpdir(), 'stemma-changes-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});
const ARTICLES: readonly (readonly [file: string, published: string | null, text: string])[] = [
  [
    'old/herald.txt',
    '2031-03-02T18:00:00Z',
    'Landslide buries houses in Askeby\n\nThe death toll from the landslide in Askeby has risen to 136, the National Rescue Service said on Sunday. Nora Berling of Askeby lost her house.\n',
  ],
  [
    'old/courier.txt',
    '2031-03-02T20:00:00Z',
    'Askeby landslide: many dead\n\nIn Askeby the death toll from the landslide has risen to 136, according to the National Rescue Service. Nora Berling lost her house in the landslide.\n',
  ],
  [
    'new/herald.txt',
    '2031-03-03T18:00:00Z',
    'Toll of Askeby landslide lowered\n\nThe death toll from the landslide in Askeby was lowered to 121 from 136, the National Rescue Service said on Monday. Nora Berling of Askeby lost her house in the landslide.\n',
  ],
];
for (const [file, published, text] of ARTICLES) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
  writeFileSync(
    join(folder, file.replace('.txt', '.meta.json')),
    JSON.stringify({ published, language: 'en' }),
  );
}

const none = (): void => undefined;
const since = (time: string): readonly StoryChanges[] => readChanges([folder], { since: time }, {}, none);

test('a lower count the day after is a correction, with the readings that rest on the former', () => {
  const [story, ...others] = since('2031-03-03T00:00:00Z');
  assert.equal(others.length, 0);
  assert.equal(story!.isNew, false);
  assert.deepEqual(
    story!.articles.map(({ file }) => file.replace(/^.*\//, '')),
    ['herald.txt'],
  );
  const corrected = story!.corrections.filter(({ type }) => type === 'revises');
  assert.ok(corrected.length > 0);
  for (const { before, after: later, dependents } of corrected) {
    assert.deepEqual([before.stated, later.stated], ['136', '121']);
    assert.ok(dependents.some(({ stated, siglum }) => stated === '136' && siglum !== before.siglum));
  }
  const toll = story!.entries.find(({ measure, isNew }) => measure === 'killed' && !isNew)!;
  assert.deepEqual(toll.moved?.before, { low: 136, high: 136 });
  assert.equal(toll.moved?.after.low, 121);
});

test('since a time and beside the articles known before give the same', () => {
  const paths = [join(folder, 'old')];
  assert.deepEqual(readChanges([folder], { paths }, {}, none), since('2031-03-03'));
});

test('nothing is new after the last article; everything is before the first', () => {
  assert.deepEqual(since('2031-03-04'), []);
  assert.deepEqual(
    since('2031-03-01').map(({ isNew, corrections }) => [isNew, corrections.length]),
    [[true, 0]],
  );
});

test('every format in every interface language', () => {
  const stories = since('2031-03-03');
  for (const { id, render } of changeFormats) {
    for (const code of uiCodes) {
      const text = render(ui(code), stories);
      assert.match(text, /136/, `${id} ${code}`);
      assert.doesNotMatch(text, /undefined|\[object/, `${id} ${code}`);
    }
  }
});

test('one of --since and --known has to be given', () => {
  const run = (args: readonly string[]): void => {
    program(() => undefined).parse(['node', 'stemma', 'changes', folder, '--quiet', ...args]);
  };
  assert.throws(() => {
    run([]);
  }, /either --since DATE or --known PATH/);
  assert.throws(() => {
    run(['--since', 'monday']);
  }, /--since monday is not a date/);
});
