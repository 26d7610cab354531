import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotated } from '../../src/desk/annotate.js';
import { resultHash } from '../../src/export/index.js';
import { relate } from '../../src/pipeline.js';

/** A shuffle that is the same in every run (linear congruential; Numerical Recipes). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

test('the result does not depend on the order in which articles came', () => {
  const annotations = [...annotated(['examples/coverage'], {})].flatMap(({ annotation }) => annotation ?? []);
  assert.equal(annotations.length, 15);
  const hashes = Array.from({ length: 20 }, (_, i) => i + 1).map((seed) =>
    resultHash(relate(shuffled(annotations, seed))),
  );
  assert.equal(new Set(hashes).size, 1);
});

test('the example coverage is one developing story and one that is not', () => {
  const annotations = [...annotated(['examples/coverage'], {})].flatMap(({ annotation }) => annotation ?? []);
  const stories = relate(annotations);
  assert.deepEqual(
    stories.map(({ articles }) => articles.length),
    [13, 2],
  );
  const [dam] = stories;
  const kinds = new Set(dam!.derivations.map(({ kind }) => kind));
  for (const kind of ['edit', 'translation', 'paraphrase'] as const) assert.ok(kinds.has(kind), kind);
});
