// Runs the tables src/lang/<code>/examples/numbers.md and bounds.md; how to read them stands at their heads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tablesOf } from './table.js';
import { read, shownQuantity } from './timed.js';

for (const component of ['numbers', 'bounds'])
  for (const { language, rows, published } of tablesOf(component))
    test(`${component}, ${language}: ${String(rows.length)} rows`, async (t) => {
      assert.ok(rows.length > 0);
      for (const { text, expected, at } of rows)
        await t.test(`${at} ${text}`, () => {
          const shown = read(text, language, published).quantities.map(shownQuantity);
          assert.equal(shown.join('; ') || '–', expected);
        });
    });
