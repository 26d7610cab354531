import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../src/intake/index.js';
import { packs } from '../../src/lang/index.js';
import { annotate, relate } from '../../src/pipeline.js';
import { summaryOf } from '../../src/views/summary.js';

/** `published`: of the texts in their order. */
function summary(texts: readonly string[], published: readonly string[] = []): ReturnType<typeof summaryOf> {
  const annotations = texts.flatMap((text, i) => {
    const { article } = readArticles(Buffer.from(text), {
      file: `${String(i)}.txt`,
      published: published[i],
    })[0]!;
    return article === null ? [] : [annotate(article, packs)];
  });
  return summaryOf(relate(annotations)[0]!);
}

const NB =
  'Minst 12 døde etter skredet i Brunndal\n\nMinst 12 mennesker ble drept da skredet traff Brunndal natt til tirsdag, opplyser politiet i Brunndal. Ordfører Sigrun Tveitane sier at 40 prosent av byen er uten strøm.';
const EN =
  'Landslide in Brunndal kills 14\n\nFourteen people were killed when a landslide hit Brunndal overnight to Tuesday, police in Brunndal said. Mayor Sigrun Tveitane said 40 percent of the town had no power.';

test('a list shows between what the main figures of a story are put, and its titles by language', () => {
  const { titles, figures } = summary([NB, EN]);
  assert.deepEqual(Object.keys(titles).sort(), ['en', 'nb']);
  const killed = figures
    .filter(({ measure }) => measure === 'killed')
    .flatMap(({ least, most }) => [least, most]);
  assert.equal(Math.min(...killed.map(({ value, low }) => value ?? low ?? NaN)), 12);
  assert.equal(Math.max(...killed.map(({ value, low }) => value ?? low ?? NaN)), 14);
});

test('a share is no main figure', () => {
  const { figures } = summary([NB]);
  assert.ok(figures.every(({ least }) => least.unit !== '%'));
});

test('an article that is dated to a month tells nothing of the first day', () => {
  assert.deepEqual(summary([NB, EN], ['2031-05', '2031-05-06']).period, {
    from: '2031-05-06',
    to: '2031-05-06',
  });
});
