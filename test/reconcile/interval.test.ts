import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quantifier } from '../../src/model/index.js';
import { allowed, meet, precisionOf, rounds, slipped, type Stated } from '../../src/reconcile/interval.js';

/** A reading as the number stage gives it. */
function stated(quantifier: Quantifier, value: number): Stated {
  const lower = quantifier === 'more_than' || quantifier === 'at_least';
  const upper = quantifier === 'nearly' || quantifier === 'less_than' || quantifier === 'at_most';
  const exact = quantifier === 'exact';
  return {
    value,
    quantifier,
    low: lower || exact ? value : null,
    high: upper || exact ? value : null,
    lowStrict: quantifier === 'more_than',
    highStrict: quantifier === 'nearly' || quantifier === 'less_than',
  };
}

const MEET: readonly [Stated, Stated, boolean, string][] = [
  [stated('more_than', 80), stated('more_than', 90), true, 'two lower bounds never exclude each other'],
  [stated('nearly', 85), stated('more_than', 90), false, 'an upper bound below a lower bound'],
  [stated('more_than', 20000), stated('nearly', 20000), false, 'strict on both sides of one number'],
  [stated('at_least', 40), stated('exact', 40), true, 'the bound itself is included'],
  [stated('more_than', 40), stated('exact', 40), false, 'the bound itself is excluded'],
  [stated('about', 90), stated('exact', 88), true, 'about is two-sided'],
  [stated('about', 90), stated('exact', 120), false, 'and has an end'],
];

for (const [a, b, expected, why] of MEET) {
  test(`intervals meet: ${why}`, () => {
    assert.equal(meet(allowed(a), allowed(b)), expected);
    assert.equal(meet(allowed(b), allowed(a)), expected);
  });
}

const ROUNDS: readonly [coarse: Stated, fine: Stated, boolean, string][] = [
  [stated('more_than', 3400), stated('exact', 3467), true, 'a lower bound cut at the hundreds'],
  [stated('more_than', 3400), stated('exact', 3567), false, 'more than a hundred off'],
  [stated('nearly', 400), stated('exact', 387), true, 'just below'],
  [stated('nearly', 400), stated('exact', 412), false, 'not below'],
  [stated('nearly', 90), stated('exact', 82), false, 'too far below'],
  [stated('about', 90), stated('exact', 88), true, 'either side'],
  [stated('about', 70), stated('more_than', 75), false, 'a bound that leads away'],
  [stated('about', 200), stated('exact', 230), false, 'too far above'],
  [stated('exact', 12000), stated('exact', 12340), true, 'a round number without a hedge'],
  [stated('exact', 60), stated('exact', 65), false, 'without a hedge only to the nearest'],
  [stated('exact', 260), stated('exact', 267), false, 'nor cut without one'],
  [stated('exact', 77), stated('exact', 78), false, 'two exact counts'],
  [stated('exact', 9), stated('exact', 8), false, 'small numbers are not rounded'],
];

for (const [coarse, fine, expected, why] of ROUNDS) {
  test(`rounding: ${why}`, () => {
    assert.equal(rounds(coarse, fine), expected);
  });
}

test('precision is the unit of the last digit that is not zero', () => {
  assert.deepEqual(
    [19600, 2300000, 85, 0, 1.9].map(precisionOf).map((x) => +x.toFixed(3)),
    [100, 100000, 1, 1, 0.1],
  );
});

test('slips of the pen: digits changed places, dropped or doubled; other differences are not', () => {
  for (const [a, b] of [
    [18400, 1840],
    [253, 235],
    [4711, 47111],
  ] as const)
    assert.ok(slipped(a, b), `${String(a)} ${String(b)}`);
  for (const [a, b] of [
    [177, 178],
    [12, 21],
    [500, 700],
    [387, 387],
  ] as const)
    assert.ok(!slipped(a, b), `${String(a)} ${String(b)}`);
});
