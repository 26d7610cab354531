import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { scoreFolder } from '../../src/desk/score.js';
import { scoreText } from '../../src/export/score.js';

const TEXT =
  'At least 40 people were killed in Orvik on Monday, police said. Twelve hikers are missing. “We heard nothing,” said Anna Moe.\n';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function gold(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-score-'));
  folders.push(folder);
  writeFileSync(join(folder, 'orvik.txt'), TEXT);
  writeFileSync(join(folder, 'orvik.meta.json'), '{"published": "2031-05-14", "language": "en"}');
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), typeof value === 'string' ? value : JSON.stringify(value));
  return folder;
}

const documents = [{ id: 'a', file: 'orvik.txt' }];
const at = (words: string): { doc: string; start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { doc: 'a', start, end: start + words.length };
};
const run = (files: Readonly<Record<string, unknown>>) => scoreFolder(gold(files), {}, () => undefined);

const FIGURES = [
  {
    id: 'F1',
    ...at('At least 40'),
    value: 40,
    measure: 'dead',
    qualifier: 'at_least',
    attributed_to: ['Orvik police'],
  },
  { id: 'F2', ...at('Twelve'), value: 12, measure: 'injured' },
];

test('recall, precision and keys of each kind that the gold holds', () => {
  const { scores, noted } = run({
    documents,
    figures: FIGURES,
    measures: { dead: ['killed'] },
    quotes: [{ id: 'Q1', ...at('We heard nothing'), speaker: 'Anna Moe' }],
    times: [{ id: 'T1', ...at('Monday'), value: '2031-05-12' }],
    entities: [{ name: 'Orvik police', forms: { a: ['police'] } }],
  });
  assert.deepEqual(noted, []);
  assert.deepEqual(
    scores.map(({ kind, recall, precision }) => [
      kind,
      recall.right,
      recall.of,
      precision.right,
      precision.of,
    ]),
    [
      ['figures', 1, 2, 1, 2],
      ['quotes', 1, 1, 1, 1],
      ['times', 1, 1, 1, 1],
    ],
  );
  const [figures, quotes, times] = scores;
  assert.deepEqual(figures?.keys, { qualifier: { right: 1, of: 1 }, attributed_to: { right: 1, of: 1 } });
  assert.deepEqual(quotes?.keys, { speaker: { right: 1, of: 1 } });
  assert.deepEqual(times?.keys, { value: { right: 1, of: 1 } });
  assert.deepEqual(
    figures.misses.map(({ what, id, text }) => [what, id, text]),
    [
      ['missed', 'F2', 'Twelve'],
      ['extra', null, 'Twelve'],
    ],
  );
});

test('a wrong key and a find where nothing should be are told', () => {
  const { scores } = run({
    documents,
    figures: [{ ...FIGURES[0], measure: 'killed', qualifier: 'about', attributed_to: [] }],
    nonfigures: [{ id: 'N1', ...at('Twelve') }],
  });
  const [figures] = scores;
  assert.equal(figures?.none, 1);
  assert.deepEqual(
    figures.misses.map(({ what }) => what),
    ['none', 'qualifier', 'attributed_to'],
  );
  const text = scoreText(scores, 'en', true);
  assert.match(text, /^figures +1 +2 +1\.000 +0\.500 +1$/m);
  assert.match(text, /F1 {2}qualifier.*at_least/);
});

test('bad gold is told by its code and left out', () => {
  const cases: readonly [Readonly<Record<string, unknown>>, string][] = [
    [{}, 'gold-missing'],
    [{ documents: '{' }, 'gold-broken'],
    [{ documents: {} }, 'gold-broken'],
    [{ documents: [{ id: 'a', file: '../orvik.txt' }] }, 'gold-record'],
    [{ documents, figures: [{ id: 'F', doc: 'a', start: 3, end: 3 }] }, 'gold-record'],
    [{ documents, figures: [null] }, 'gold-record'],
    [{ documents, quotes: [{ id: 'Q', doc: 'b', start: 0, end: 3 }] }, 'gold-document'],
    [{ documents, times: [{ id: 'T', doc: 'a', start: 0, end: 999 }] }, 'gold-span'],
    [{ documents, times: [{ id: 'T', ...at('Monday'), text: 'Tuesday' }] }, 'gold-text'],
  ];
  for (const [files, code] of cases) {
    const codes = run(files).noted.flatMap(({ issues }) => issues.map((issue) => issue.code));
    assert.deepEqual(codes, [code], JSON.stringify(files));
  }
});
