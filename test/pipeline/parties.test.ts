import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partiesOf } from '../../src/lineage/index.js';
import type { Annotation } from '../../src/model/index.js';

type Named = readonly [label: string, entity: string | null];

/** An article of nothing but numbers and who gives them, and the names that it has. */
const article = (id: string, sources: readonly Named[], entities: readonly object[] = []): Annotation =>
  ({
    article: { id },
    entities,
    figures: sources.map(([label, entity]) => ({ chain: [label], chainEntities: [entity] })),
    ...{ attributions: [], positions: [], events: [], schedules: [] },
  }) as unknown as Annotation;

const keysOf = (articles: readonly Annotation[]): readonly (string | null)[] => {
  const { keyOf } = partiesOf(articles);
  return articles.flatMap((annotation) => annotation.figures.map((figure) => keyOf(figure, annotation)));
};

const ENGLISH: Named = ['the Civil Defence Board', 'org:civil-defence-board'];
const DANISH: Named = ['katastrofestyrelsen', null];

test('a body with a name in one language and a word for its kind in another is one party', () => {
  assert.deepEqual(keysOf([article('a', [ENGLISH]), article('b', [DANISH])]), [
    'org:civil-defence-board',
    'org:civil-defence-board',
  ]);
});

test('two in one article are two', () => {
  const keys = keysOf([article('a', [ENGLISH, DANISH])]);
  assert.equal(new Set(keys).size, 2);
});

test('with two bodies of a kind it is not told which is meant', () => {
  const other: Named = ['the Rescue Board', 'org:rescue-board'];
  const keys = keysOf([article('a', [ENGLISH]), article('b', [other]), article('c', [DANISH])]);
  assert.equal(new Set(keys).size, 3);
});

test('a party is called by the name that most articles print, not by a description', () => {
  const norda = { id: 'org:norda', kind: 'organisation', name: 'Norda', forms: ['Norda', 'Norda Mining'] };
  const { origins } = partiesOf([
    article('a', [['Norda', norda.id]], [norda]),
    article('b', [['Norda Mining', norda.id]], [norda]),
    article('c', [['Norda', norda.id]], [norda]),
    article('d', [['a provisional count of the dead by the owner of the mine', norda.id]], [norda]),
  ]);
  assert.deepEqual(
    origins.map(({ label }) => label),
    ['Norda'],
  );
});

test('a description that ends in the name of a body in small letters is that body', () => {
  const board = {
    id: 'org:coast-rescue-board',
    kind: 'organisation',
    name: 'Coast Rescue Board',
    forms: ['Coast Rescue Board'],
  };
  assert.deepEqual(keysOf([article('a', [['the national coast rescue board', null]], [board])]), [board.id]);
});
