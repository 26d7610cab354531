import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotation, Entity } from '../../src/model/index.js';
import { oneEntityEach } from '../../src/stories/index.js';

type Told = readonly [id: string, name: string, known?: boolean, form?: string];

function article(id: string, language: string, told: readonly Told[]): Annotation {
  const entities = told.map(([entity, name, known, form]): Entity => ({
    id: entity,
    name,
    kind: entity.startsWith('place') ? 'place' : entity.startsWith('org') ? 'organisation' : 'person',
    forms: form === undefined ? [] : [name, form],
    descriptions: [],
    country: null,
    class: known === true ? 'city' : null,
  }));
  return {
    article: { id },
    layout: { language },
    entities,
    names: entities.map(({ id: entity }) => ({ entity })),
    figures: entities.map(({ id: placeEntity }) => ({
      placeEntity,
      agent: null,
      chainEntities: [placeEntity],
    })),
    ...{ attributions: [], quotes: [], positions: [], events: [], schedules: [] },
  } as unknown as Annotation;
}

const idsOf = (articles: readonly Annotation[]): readonly string[] =>
  articles.flatMap(({ entities, figures }) => [
    ...entities.map(({ id }) => id),
    ...figures.flatMap(({ placeEntity, chainEntities }) => [placeEntity!, ...chainEntities.map(String)]),
  ]);

const ROWS: readonly (readonly [why: string, articles: readonly Annotation[], ids: readonly string[]])[] = [
  [
    'a name taken for two kinds is one entity',
    [article('a', 'en', [['person:borre', 'Borre']]), article('b', 'nb', [['place:borre', 'Borre']])],
    ['place:borre', 'place:borre'],
  ],
  [
    'unless one article has both',
    [
      article('a', 'en', [
        ['person:borre', 'Borre'],
        ['place:borre', 'Borre'],
      ]),
    ],
    ['person:borre', 'place:borre'],
  ],
  [
    'a place with the word for its kind in two languages is one place',
    [
      article('a', 'en', [['place:askeby-sound', 'Askeby Sound']]),
      article('b', 'nb', [['place:askeby-sundet', 'Askeby-sundet']]),
    ],
    ['place:askeby-sound', 'place:askeby-sound'],
  ],
  [
    'in one language they are two places',
    [
      article('a', 'en', [['place:askeby-sound', 'Askeby Sound']]),
      article('b', 'en', [['place:askeby-hills', 'Askeby Hills']]),
    ],
    ['place:askeby-sound', 'place:askeby-hills'],
  ],
  [
    'a body called by its short name alone is the one that another article has both names of',
    [
      article('a', 'en', [['org:coast-rescue-board', 'Coast Rescue Board', false, 'Sanda']]),
      article('b', 'nb', [['person:sanda', 'Sanda']]),
      article('c', 'sv', [['other:sanda', 'Sanda']]),
    ],
    ['org:coast-rescue-board', 'org:coast-rescue-board'],
  ],
];

for (const [why, articles, ids] of ROWS) {
  test(`entities: ${why}`, () => {
    const found = idsOf(oneEntityEach(articles));
    assert.deepEqual([...new Set(found)].sort(), [...new Set(ids)].sort());
    assert.deepEqual(idsOf([...oneEntityEach([...articles].reverse())].reverse()), found);
  });
}
