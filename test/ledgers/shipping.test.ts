import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerOf, lines, storyOf } from './shared.js';

const rows = (text: string): readonly string[] =>
  lines(ledgerOf(storyOf(text), 'shipping'), 'vessel', 'kind');

test('shipping: aground, sunk and collided whatever form the verb has', () => {
  const told: readonly (readonly [text: string, row: string])[] = [
    ['Ferga «Solvik» gikk på grunn ved Hestneset mandag.', 'Solvik | aground'],
    ['Færgen "Solvig" gik på grund ud for Hestenæs mandag.', 'Solvig | aground'],
    ['Färjan ”Solvik” gick på grund utanför Hästnäs i måndags.', 'Solvik | aground'],
    ['The ferry ran aground off Hest Point on Monday, police said.', 'ferry | aground'],
    ['Trålaren «Brimvik» sank utanfor Hestneset måndag.', 'Brimvik | sunk'],
    ['The trawler went down off Hest Point on Monday.', 'trawler | sunk'],
    ['Lasteskipet «Tangen» traff kaia i Solvik mandag.', 'Tangen | collided'],
    ['The ferry struck a pier at Solvik on Monday.', 'ferry | collided'],
    ['The ferry was struck by a missile off Solvik on Monday.', 'ferry | hit'],
  ];
  for (const [text, row] of told) assert.deepEqual(rows(`Solvik\n\n${text}`), [row], text);
});

test('shipping: a reason, a comparison and what may come are told as nothing', () => {
  const texts = [
    'Ferga ble liggende ved kai på grunn av uvær, sa rederiet.',
    'Færgen blev i havn på grund af storm, oplyser rederiet.',
    'The ferry could sink if the pumps fail, the owner said.',
    'Fergen kan gå på grunn hvis motoren stopper, sa losen.',
    'Prices hit a new high on Monday, the harbour board said.',
  ];
  for (const text of texts)
    assert.deepEqual(
      rows(`Solvik\n\n${text}`).filter((row) => /aground|sunk|hit|collided/.test(row)),
      [],
      text,
    );
});

test('shipping: threats stay threats, attempts attempts, also without a word for the vessel', () => {
  const text = `Gornia militia threatens ships

The freighter Tindra was hit by a missile off Rosk on Monday, the harbour master said.

The militia threatened to attack ships bound for Rosk.

A security firm reported an attempt at boarding west of Rosk on Tuesday.`;
  assert.deepEqual([...rows(text)].sort(), [' | attempted', 'freighter | hit', 'ships | threatened'].sort());
});

test('shipping: a vessel named once is one line, its article’s other words for it among them', () => {
  const text = `Ferge gikk på grunn

Ferga «Solvik» gikk på grunn ved Hestneset mandag. Fergen grunnstøtte klokken sju.`;
  assert.deepEqual(rows(text), ['Ferge; Solvik; Fergen | aground']);
});
