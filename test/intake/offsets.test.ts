import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkRuns } from './pages.js';
import { TextBuilder, through, toSource } from '../../src/kit/offsets.js';

/** Copies and makes at random, then checks every character against its source. */
const steps = fc.array(fc.oneof(fc.record({ start: fc.nat(30), size: fc.nat(6) }), fc.constant('+')), {
  maxLength: 12,
});
const SOURCE = 'abcdefghijklmnopqrstuvwxyz0123456789';

function build(source: string, plan: readonly ('+' | { start: number; size: number })[]) {
  const builder = new TextBuilder(source);
  let at = 0;
  for (const step of plan) {
    if (step === '+') builder.make('+');
    else {
      const start = Math.min(source.length, at + (step.start % 5));
      at = Math.min(source.length, start + step.size);
      builder.copy(start, at);
    }
  }
  return builder.build();
}

test('every run is the same characters in text and source, in order and joined where it can be', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const { text, offsets } = build(SOURCE, plan);
      checkRuns(text, SOURCE, offsets);
      for (let at = 0; at < text.length; at++) {
        const span = toSource(offsets, { start: at, end: at + 1 });
        if (text[at] !== '+') assert.equal(SOURCE.slice(span!.start, span!.end), text[at]);
      }
    }),
  );
});

test('two maps in a row lead where both lead one after the other', () => {
  fc.assert(
    fc.property(steps, steps, (first, second) => {
      const middle = build(SOURCE, first);
      const outer = build(middle.text, second);
      const joined = through(outer.offsets, middle.offsets);
      checkRuns(outer.text, SOURCE, joined);
      const copied = [...outer.text].filter((character) => character !== '+').length;
      assert.equal(
        joined.length.reduce((sum, length) => sum + length, 0),
        copied,
      );
    }),
  );
});

test('made characters at the border of a span belong to the source between', () => {
  const builder = new TextBuilder('<p>one</p><p>two</p>');
  builder.copy(3, 6);
  builder.make('\n\n');
  builder.copy(13, 16);
  const { offsets } = builder.build();
  assert.deepEqual(toSource(offsets, { start: 0, end: 8 }), { start: 3, end: 16 });
  assert.deepEqual(toSource(offsets, { start: 1, end: 4 }), { start: 4, end: 13 });
  assert.deepEqual(toSource(offsets, { start: 3, end: 5 }), { start: 6, end: 13 });
  assert.equal(toSource(offsets, { start: 2, end: 2 }), null);
});
