// Runs the tables src/lang/<code>/examples/times.md; how to read them stands at their heads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tablesOf } from './table.js';
import { read, shownTime } from './timed.js';

for (const { language, rows, published } of tablesOf('times'))
  test(`times, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const shown = read(text, language, published).times.map(shownTime);
        assert.equal(shown.join('; ') || '–', expected);
      });
  });
