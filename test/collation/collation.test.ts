import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collationFormats } from '../../src/export/collation/index.js';
import { ui, uiCodes } from '../../src/messages/index.js';
import { collation, type Pair } from '../../src/views/collation/index.js';
import { annotated, type Given } from '../lineage/articles.js';

function pairOf(before: Given, after: Given): Pair {
  const articles = annotated({ 'before.txt': before, 'after.txt': after });
  return collation(articles, [], (id) => (id === articles[0]!.article.id ? 'A' : 'B')).pairs[0]!;
}

const kinds = (pair: Pair): readonly string[] => pair.passages.map(({ kind }) => kind);

/** "kind: before → after" of each difference. */
const told = (pair: Pair): readonly string[] =>
  pair.passages.flatMap(({ differences }) =>
    differences.map(
      ({ kind, before, after }) => `${kind}: ${before?.words.text ?? '–'} → ${after?.words.text ?? '–'}`,
    ),
  );

const give = (...paragraphs: readonly string[]): Given => ({
  text: paragraphs.join('\n\n'),
  published: '2031-05-06',
});

const LEAD = 'The ferry Maren Lind ran aground on a sandbank outside Skelvik on Tuesday.';
const TUGS = 'Three tugs from the naval yard at Orrhavn were sent to pull the vessel free.';
const BUOYS = 'The harbour master asked for new buoys in February but was refused.';

test('passages are the same, added, dropped, in the order of the second text', () => {
  const pair = pairOf(give(LEAD, TUGS), give(BUOYS, LEAD));
  assert.deepEqual(kinds(pair), ['added', 'same', 'dropped']);
  assert.deepEqual(pair.counts, { same: 1, reworded: 0, differs: 0, added: 1, dropped: 1 });
});

test('a passage in other words without a difference is no damage', () => {
  const pair = pairOf(
    give(TUGS),
    give('From the naval yard at Orrhavn three tugs were sent so that the vessel could be pulled free.'),
  );
  assert.deepEqual([kinds(pair), told(pair)], [['reworded'], []]);
});

test('figures that changed, and bounds', () => {
  const pair = pairOf(
    give(
      'At least 140 passengers were on board the ferry Maren Lind, and 12 were taken to hospital in Skelvik.',
    ),
    give(
      'At least 410 passengers were on board the ferry Maren Lind, and 12 were taken to hospital in Skelvik.',
    ),
  );
  assert.deepEqual(told(pair), ['figure_changed: At least 140 → At least 410']);
  const bound = pairOf(
    give('At least 140 passengers were on board the ferry Maren Lind when it struck the bank.'),
    give('Exactly when it struck the bank, 140 passengers were on board the ferry Maren Lind.'),
  );
  assert.deepEqual(told(bound), ['bound_changed: At least 140 → 140']);
});

test('a source that was dropped, but not one that is told otherwise', () => {
  const said = give(LEAD, 'The hull was torn open along eleven metres, the coast guard said.');
  const dropped = give(
    `${LEAD} Rescuers said that nobody was hurt.`,
    'The hull was torn open along eleven metres.',
  );
  assert.ok(told(pairOf(said, dropped)).includes('source_dropped: the coast guard → –'));
  const kept = give(LEAD, 'According to the coast guard, the hull was torn open along eleven metres.');
  assert.deepEqual(told(pairOf(said, kept)), []);
});

test('a quotation with other words, without its marks, and marks around reported words', () => {
  const quoted = give('“We heard a long scraping noise and then the engines fell silent,” said Ida Holm.');
  const altered = give('“We heard a terrible noise and then the engines fell silent,” said Ida Holm.');
  const unmarked = give('Ida Holm said they heard a long scraping noise and then the engines fell silent.');
  assert.deepEqual(
    [told(pairOf(quoted, altered)), told(pairOf(quoted, unmarked)), told(pairOf(unmarked, quoted))].map(
      (list) => list.map((one) => one.split(':')[0]),
    ),
    [['quote_altered'], ['quote_unmarked'], ['quote_made']],
  );
});

test('a plan that is told as done', () => {
  const pair = pairOf(
    give('Parliament will vote on the harbour bill in Orrhavn on Thursday, the speaker said.'),
    give('Parliament voted on the harbour bill in Orrhavn on Thursday, the speaker said.'),
  );
  assert.deepEqual(
    told(pair).map((one) => one.split(':')[0]),
    ['modality_changed'],
  );
});

test('across languages passages are found by facts and neighbours, and figures compared', () => {
  const english: Given = {
    ...give(
      'The ferry Maren Lind ran aground outside Skelvik with 140 people on board.',
      'Nobody was hurt.',
      'Three tugs were sent from Orrhavn, and 35 cars were lost.',
    ),
    language: 'en',
  };
  const norwegian: Given = {
    ...give(
      'Ferga Maren Lind gikk på grunn utenfor Skelvik med 140 mennesker om bord.',
      'Ingen kom til skade.',
      'Tre slepebåter ble sendt fra Orrhavn, og 53 biler gikk tapt.',
    ),
    language: 'nb',
  };
  const pair = pairOf(english, norwegian);
  assert.deepEqual(kinds(pair), ['reworded', 'reworded', 'differs']);
  assert.deepEqual(told(pair), ['figure_changed: 35 → 53']);
});

test('every format is written in every interface language, and what articles say stays text', () => {
  const articles = annotated({
    'a.txt': give(`${LEAD} <script>alert(1)</script>`),
    'b.txt': give(LEAD, 'More than 20 | cars were lost, <b>the coast guard</b> said.'),
  });
  const view = collation(articles, [], (id) => id);
  for (const { id, render } of collationFormats) {
    for (const code of uiCodes) {
      const written = render(view, ui(code), 80);
      assert.ok(written.length > 100, id);
      if (id === 'html') assert.ok(!written.includes('<script') && !written.includes('<b>the'));
    }
  }
});

test('an article beside itself has nothing but the same; one without sentences has nothing', () => {
  const articles = annotated({ 'a.txt': give(LEAD, TUGS), 'b.txt': give(LEAD, TUGS) });
  const [pair] = collation(articles, [], (id) => id).pairs;
  assert.deepEqual(new Set(kinds(pair!)), new Set(['same']));
  assert.deepEqual(collation([], [], (id) => id).pairs, []);
});
