import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate } from '../../src/pipeline.js';
import { annotated, type Given } from '../lineage/articles.js';

/** Under what type how many articles tell of one event, for each event that two or more tell. */
function shared(articles: Readonly<Record<string, Given>>): readonly string[] {
  const annotations = annotated(articles);
  const rulings = [{ together: annotations.map(({ article }) => article.id) }];
  return relate(annotations, rulings)
    .flatMap(({ entries }) => entries)
    .filter(({ kind }) => kind === 'event')
    .filter(({ readings }) => new Set(readings.map(({ article }) => article)).size > 1)
    .map(({ scope }) => String(scope?.['type']));
}

const published = '2031-07-02';
const mediated = (month: string, length: string): Given => ({
  published,
  text: `Marda and Ostrel talk again\n\nDuring its ${length} duration, a ceasefire facilitated by envoys from Velland and Norrin ended in late ${month}.`,
});
const agreed: Given = {
  published,
  text: 'Prisoners go home\n\nMarda and Ostrel signed a two-week ceasefire in May.',
};
const norwegian: Given = {
  published,
  text: 'Fanger vender hjem\n\nMarda og Ostrel inngikk en to uker lang våpenhvile i mai.',
};

test('two reports of one kind of event in one month that went on as long are of one event, whoever they name', () => {
  assert.deepEqual(shared({ a: mediated('May', 'two-week'), b: agreed }), ['agreement']);
  assert.deepEqual(shared({ a: mediated('May', 'two-week'), b: norwegian }), ['agreement']);
});

test('another length of time, or another month, leaves them two events', () => {
  assert.deepEqual(shared({ a: mediated('May', 'three-day'), b: agreed }), []);
  assert.deepEqual(shared({ a: mediated('March', 'two-week'), b: agreed }), []);
});
