import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinship } from '../../src/lineage/index.js';
import { nearest } from '../../src/lineage/nearest.js';
import type { Derivation } from '../../src/model/index.js';
import { annotated } from './articles.js';

const WORDS = 'The lighthouse keeper of Tarn Point counted eleven seals on the rocks below the tower.';
const given = annotated({
  first: { text: `${WORDS} One.`, published: '2031-05-01' },
  second: { text: `${WORDS} Two.`, published: '2031-05-02' },
  third: { text: `${WORDS} Three.`, published: '2031-05-03' },
  undated: { text: `${WORDS} None.` },
});
const [first, second, third, undated] = given.map(({ article }) => article.id) as [
  string,
  string,
  string,
  string,
];
const link = (from: string, to: string, strength: number): Derivation => ({
  from,
  to,
  kind: 'edit',
  grounds: [],
  strength,
});

/** An undated text is taken for the source of what it is itself taken from: second → third → undated → second. */
const CIRCLE = [
  link(second, third, 0.9),
  link(third, undated, 0.9),
  link(undated, second, 0.9),
  link(first, second, 0.5),
  link(first, third, 0.5),
  link(first, undated, 0.5),
];

test('a circle of sources gives way where its direction is least sure, and the family keeps its root', () => {
  const kept = nearest(CIRCLE, given);
  const rootsOf = kinship(given, kept).roots();
  const roots = new Set(given.flatMap(({ article }) => [...rootsOf(article.id)]));
  assert.equal(roots.size, 1);
  const parent = new Map(kept.map(({ from, to }) => [to, from]));
  assert.equal(parent.has(first), false);
  for (const start of [second, third, undated]) {
    let at = start;
    for (let i = 0; i < given.length && parent.has(at); i++) at = parent.get(at)!;
    assert.equal(at, first);
  }
});

test('the order in which derivations are found does not matter', () => {
  const ids = (list: readonly Derivation[]): readonly string[] =>
    list.map(({ from, to }) => `${from} ${to}`).sort();
  assert.deepEqual(ids(nearest([...CIRCLE].reverse(), [...given].reverse())), ids(nearest(CIRCLE, given)));
});
