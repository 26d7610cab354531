import assert from 'node:assert/strict';
import { test } from 'node:test';
import { severed } from '../../src/stories/severed.js';
import { random } from './made.js';

/** Neighbours in both directions. */
function graph(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [a, b] of pairs) {
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}

const chain = (from: number, to: number): (readonly [number, number])[] =>
  Array.from({ length: to - from }, (_, i) => [from + i, from + i + 1] as const);

function parts(
  ends: readonly number[],
  near: ReadonlyMap<number, readonly number[]>,
): { readonly told: readonly (readonly number[])[]; readonly looked: number } {
  let looked = 0;
  const told = severed(ends, (row, visit) => {
    looked += 1;
    for (const other of near.get(row) ?? []) visit(other);
  });
  return { told: told.map((rows) => [...rows].sort((a, b) => a - b)), looked };
}

test('what still hangs together is not parted', () => {
  const ring = graph([...chain(0, 9), [9, 0]]);
  assert.deepEqual(parts([0, 5], ring).told, []);
});

test('a small part is found without walking through the large one', () => {
  const near = graph([...chain(0, 10_000), ...chain(20_000, 20_004)]);
  const { told, looked } = parts([10_000, 20_000], near);
  assert.deepEqual(told, [[20_000, 20_001, 20_002, 20_003, 20_004]]);
  assert.ok(looked < 20, String(looked));
});

test('parts that only a third one tied come apart from each other as well', () => {
  const near = graph([...chain(1, 3), ...chain(5, 6), ...chain(10, 20)]);
  const { told } = parts([0, 1, 5, 10], near);
  assert.deepEqual(
    [...told].sort((a, b) => a[0]! - b[0]!),
    [[0], [1, 2, 3], [5, 6]],
  );
});

test('of random graphs all parts but one are told, each whole', () => {
  const next = random(13);
  for (let run = 0; run < 50; run++) {
    const pairs = Array.from(
      { length: 30 },
      () => [Math.floor(next() * 40), Math.floor(next() * 40)] as const,
    );
    const near = graph(pairs);
    const rows = Array.from({ length: 40 }, (_, i) => i);
    const { told } = parts(rows, near);
    const left = rows.filter((row) => !told.some((part) => part.includes(row)));
    assert.ok(left.length > 0);
    for (const part of [...told, left])
      for (const row of part) for (const other of near.get(row) ?? []) assert.ok(part.includes(other));
    // none of them is two
    for (const part of [...told, left]) assert.deepEqual(parts([part[0]!, part.at(-1)!], near).told, []);
  }
});
