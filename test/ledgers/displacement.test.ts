import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerOf, lines, storyOf } from './shared.js';

const ledger = (text: string) => ledgerOf(storyOf(`Solvik\n\n${text}`), 'displacement');

test('displacement: a share with what it is a share of, in words or as a number', () => {
  const words = ledger('Nearly 60% of the valley’s population have been displaced, the council said.');
  assert.deepEqual(lines(words, 'base', 'reading'), ['of the valley’s population | Nearly 60%']);
  const number = ledger('Over 60% of the valley’s 18,400 residents have been displaced, the council said.');
  assert.deepEqual(lines(number, 'base', 'reading'), ['18,400 | Over 60%']);
});

test('displacement: aid asked for, promised, over the line and delivered are told apart', () => {
  const stages = (text: string): readonly string[] => lines(ledger(text), 'measure', 'stage', 'done');
  const told: readonly (readonly [text: string, row: string])[] = [
    ['The relief office said it was appealing for $42 million.', 'funding_needed | asked | not_done'],
    [
      'Hjelpekontoret sier at det har bedt om 42 millioner dollar, ikke mer.',
      'funding_needed | asked | not_done',
    ],
    ['Das Hilfswerk bat um 42 Millionen Dollar.', 'funding_needed | asked | not_done'],
    ['La oficina de ayuda pidió 42 millones de dólares.', 'funding_needed | asked | not_done'],
    ['Le bureau d’aide a demandé 42 millions de dollars.', 'funding_needed | asked | not_done'],
    [
      'Forty aid trucks crossed the border at Rosk on Monday, the council said.',
      'aid_trucks | crossed | done',
    ],
    ['The council distributed 900 tents in Solvik on Monday.', 'tents_delivered | delivered | done'],
  ];
  for (const [text, row] of told) assert.deepEqual(stages(text), [row], text);
  const received = stages('The relief office has received $16.5m of the $42m it asked for on Monday.');
  assert.deepEqual(received, ['aid_money |  | done', 'funding_needed | asked | not_done']);
  const pledge = stages(
    'The relief office is appealing for $42 million. The Halmian Union said it would release 12 million euros.',
  );
  assert.ok(pledge.includes('money | promised | not_done'), pledge.join('\n'));
});

test('displacement: weapons, doses of a campaign and money that is no aid are no aid', () => {
  const texts = [
    'Halmia delivered 40 tanks to Torvenia on Monday.',
    'The clinic gave 1,300 vaccine doses on Monday.',
    'The bank said it would invest 12 million euros.',
  ];
  for (const text of texts) assert.deepEqual(lines(ledger(text), 'role', 'measure'), [], text);
});

test('displacement: a phase of hunger is found or warned of, with a count or without', () => {
  const phases = (text: string): readonly string[] => lines(ledger(text), 'phase', 'found');
  const told: readonly (readonly [text: string, row: string])[] = [
    ['Some 12,000 people in Solvik face hunger (IPC Phase 4), the council said.', '4 | classified'],
    ['The council warned that famine, Phase 5 on the IPC scale, is imminent in Solvik.', '5 | warned'],
    ['Solvik er nå i IPC-fase 4, opplyste rådet.', '4 | classified'],
    ['Der Rat stufte Solvik in IPC-Stufe 3 ein.', '3 | classified'],
    ['Le conseil a classé Solvik en phase 4 de l’IPC.', '4 | classified'],
    ['El consejo advirtió de una fase 5 de la CIF en Solvik.', '5 | warned'],
  ];
  for (const [text, row] of told) assert.deepEqual(phases(text), [row], text);
  assert.deepEqual(phases('Phase 3 of the building work at Solvik school began on Monday.'), []);
});
