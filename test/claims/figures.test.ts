// What does not fit a table of sentences: figures over sentences, ids and grounds, odd input.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../../src/lang/index.js';
import { annotate } from '../../src/pipeline.js';
import { articleOf } from '../lang/article.js';

const published = {
  value: '2031-05-14',
  precision: 'day',
  basis: 'given',
  earliest: '2031-05-14',
  latest: '2031-05-14',
  evidence: [],
} as const;

const read = (text: string, language: string | null = 'en') =>
  annotate({ ...articleOf(text, language), published }, packs);

test('a part points to its whole, over sentences', () => {
  const { figures } = read(
    'The ministry said 212 people had been killed. Among them are 40 children and 31 women.',
  );
  const [whole, children, women] = figures;
  assert.equal(whole?.measure, 'killed');
  assert.deepEqual([children?.measure, children?.partOf], ['children_killed', whole?.id]);
  assert.deepEqual([women?.measure, women?.partOf], ['women_killed', whole?.id]);
  assert.deepEqual(children?.chain, whole?.chain);
});

test('a figure says how it came about', () => {
  const { figures } = read('A blast in Teval killed 12 people.');
  const ground = figures[0]?.ground;
  assert.equal(ground?.rule, 'figures/object');
  assert.equal(ground.line, 'en/measures: killed');
  assert.deepEqual(ground.inputs, [figures[0]?.quantity]);
  assert.equal(ground.spans.length, 2);
});

test('the day of an incident is the day its sentence gives', () => {
  const { figures } = read('Nine miners were killed on Monday when a shaft collapsed near Teval.');
  assert.equal(figures[0]?.eventDate, '2031-05-12');
  assert.equal(figures[0].aggregation, 'incident');
});

test('a headline is marked as such', () => {
  const { figures } = read(
    'At least 20 killed in ferry fire\n\nThe ferry caught fire on Monday, officials said.',
  );
  assert.deepEqual([figures[0]?.measure, figures[0]?.heading], ['killed', true]);
});

test('the same text gives the same figures', () => {
  const text = 'Police arrested 130 protesters and released 40 of them. Two hundred were hurt.';
  assert.deepEqual(read(text).figures, read(text).figures);
});

const ODD = [
  '',
  '12',
  '%',
  '12 12 12 12',
  'killed killed killed',
  'of 12 of of 30 of',
  '( 12 ( killed',
  '— 12 — killed — 3 —',
  '“12” “killed”',
  'including including 3 including',
  'the death toll the death toll to to',
  '12 people who who killed which were which',
  'in exchange for in exchange for 12',
  `${'12 people were killed and '.repeat(400)}.`,
  '\u0000 12 \uD800 killed',
];

for (const language of ['en', 'nb', 'da', null])
  test(`odd text is read without an error (${String(language)})`, () => {
    for (const text of ODD) assert.ok(Array.isArray(read(text, language).figures), text.slice(0, 40));
  });

test('who did it, before an active and behind a passive verb', () => {
  for (const text of [
    'Norway released 40 prisoners.',
    'Forty prisoners were released on Monday by Norway.',
  ]) {
    const { figures, entities } = read(text);
    const norway = entities.find(({ name }) => name === 'Norway');
    assert.ok(norway);
    assert.equal(figures[0]?.agent, norway.id, text);
  }
});

test('a state holds when it is told, not at the time of a clause beside it', () => {
  const { figures } = read('The rebels are still holding 31 captives after most were released in April.');
  assert.notEqual(figures.find(({ value }) => value === 31)?.asOf?.basis, 'text');
});

const chains = (text: string, language: string) =>
  read(text, language).figures.map(({ value, chain }) => [value, ...chain]);

test('who gives a number as its own count is its source, without words of saying', () => {
  assert.deepEqual(chains('Police raised the number of people arrested to 31.', 'en'), [[31, 'Police']]);
  assert.deepEqual(chains('La asociación Norte Libre habla de al menos 58 detenidos.', 'es'), [
    [58, 'Norte Libre'],
  ]);
  assert.deepEqual(chains('Die Polizei sprach von etwa 300 Verletzten.', 'de'), [[300, 'Die Polizei']]);
});

test('what does something to people is no source of their number', () => {
  assert.deepEqual(chains('The army killed 12 people.', 'en'), [[12]]);
  assert.deepEqual(chains('The storm counted 40 victims.', 'en'), [[40]]);
});

test('a source that speaks of its own count stands in the chain once', () => {
  assert.deepEqual(chains('Police said they had counted 400 marchers.', 'en'), [[400, 'Police']]);
  assert.deepEqual(chains('The mayor said the police had counted 400 marchers.', 'en'), [
    [400, 'The mayor', 'the police'],
  ]);
});
