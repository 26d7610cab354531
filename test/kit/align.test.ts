import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestMatches, heaviest } from '../../src/kit/align.js';

const bag = (text: string): readonly string[] => [...new Set(text.split(' '))];
const even = (): number => 1;

test('each bag finds the one it shares most with', () => {
  const first = [
    'ferry ran aground near town',
    'three tugs came from yard',
    'harbour master asked for buoys',
  ].map(bag);
  const second = [
    'tugs three from yard sent',
    'storm shut bridge all week',
    'master of harbour asked buoys',
  ].map(bag);
  assert.deepEqual(bestMatches(first, second, even), [
    { a: 1, b: 0, score: 0.8 },
    { a: 2, b: 2, score: 0.8 },
  ]);
});

test('a fragment counts half, and bags of few keys are left out', () => {
  const long = [bag('a b c d e f g h i j k l m n')];
  assert.deepEqual(bestMatches(long, [bag('a b c d')], even), [{ a: 0, b: 0, score: 0.5 }]);
  assert.deepEqual(bestMatches(long, [bag('a b c')], even), []);
});

test('a word that is everywhere leads to no comparison', () => {
  const many = Array.from({ length: 5000 }, (_, i) => ['the', `x${String(i)}`, 'of', 'and']);
  assert.deepEqual(bestMatches(many, [['the', 'of', 'and', 'to']], even), []);
});

test('the heaviest keys come first, equal ones by the alphabet', () => {
  const weights: Readonly<Record<string, number>> = { quay: 2, ferry: 3, tug: 2, sea: 1, buoy: 2 };
  const weight = (key: string): number => weights[key]!;
  assert.deepEqual(heaviest(['sea', 'tug', 'quay', 'ferry', 'buoy'], weight, 3), ['ferry', 'buoy', 'quay']);
  assert.deepEqual(heaviest(['sea', 'tug'], weight, 3), ['tug', 'sea']);
  assert.deepEqual(heaviest([], weight, 3), []);
});
