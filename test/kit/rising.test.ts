import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heaviestRising, type Placed } from '../../src/kit/rising.js';

const weightOf = (items: readonly Placed[]): number => items.reduce((sum, { weight }) => sum + weight, 0);

/** The same by trying every subset. */
function byTrying(items: readonly Placed[]): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** items.length; mask++) {
    const chosen = items.filter((_, i) => (mask >> i) & 1);
    if (chosen.every(({ at }, i) => i === 0 || at > chosen[i - 1]!.at))
      best = Math.max(best, weightOf(chosen));
  }
  return best;
}

test('the heaviest rising run is rising and no run is heavier', () => {
  const item = fc.record({ at: fc.nat(9), weight: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 9 }), (items) => {
      const found = heaviestRising(items);
      assert.ok(found.every(({ at }, i) => i === 0 || at > found[i - 1]!.at));
      assert.equal(weightOf(found), byTrying(items));
    }),
  );
});
