// The order of the key figures, which of them are further ones, and what tells two of one heading apart; invented names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryTitle, scopeText } from '../../src/messages/labels.js';
import { ui } from '../../src/messages/index.js';
import { relate } from '../../src/pipeline.js';
import { briefing } from '../../src/views/briefing.js';
import type { FigureView } from '../../src/views/types.js';
import { annotated, type Given } from '../lineage/articles.js';

function figuresOf(articles: Readonly<Record<string, Given>>): readonly FigureView[] {
  const annotations = annotated(articles);
  const rulings = [{ together: annotations.map(({ article }) => article.id) }];
  return briefing(relate(annotations, rulings), 'en').stories[0]!.figures;
}

const en = (published: string, text: string): Given => ({ language: 'en', published, text });

const STORY: Readonly<Record<string, Given>> = {
  a: en(
    '2031-03-05',
    'At least 14 people died in the fire in Brattvik, police said. Nine people were injured. The cannery employs 800 people. Two ferries and 30 barrels burned. In 2019, four people died in a fire in the same cannery.',
  ),
  b: en(
    '2031-03-06',
    'Seventeen people died in the fire in Brattvik, police said. Twelve people were injured. The cannery employs 800 people. The cannery employs 790 people, the union said.',
  ),
};

test('what became of people comes first, the news before what is recalled, each beside its like', () => {
  const measures = figuresOf(STORY)
    .filter(({ key }) => key)
    .map(({ measure, scope }) => (scope['earlier'] ? `${measure!} ${scope['earlier']}` : measure));
  assert.deepEqual(measures.slice(0, 4), ['killed', 'killed 2019', 'injured', 'employees']);
});

test('numbers of which nothing says what they measure are further figures and come last', () => {
  const figures = figuresOf(STORY);
  const known = figures.map(({ measure }) => measure !== null);
  assert.equal(known.lastIndexOf(true) < known.indexOf(false) || !known.includes(false), true);
  assert.equal(
    figures.some(({ measure, key }) => measure === null && key),
    false,
  );
});

test('the newest reading and the spread are told, nothing between them', () => {
  const [killed] = figuresOf(STORY);
  const of = (id: string): number | null => killed!.rows.find((row) => row.id === id)!.value;
  assert.deepEqual(killed!.spread!.newest.map(of), [17]);
  assert.deepEqual([of(killed!.spread!.least), of(killed!.spread!.most)], [14, 17]);
});

test('no two figures have one heading', () => {
  const headings = figuresOf(STORY).map((figure) =>
    [entryTitle(ui('en'), figure), ...scopeText(ui('en'), figure)].join(' · '),
  );
  assert.equal(new Set(headings).size, headings.length, headings.join('\n'));
});
