// Runs the tables src/lang/<code>/examples/positions.md; how to read them stands at their heads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Position } from '../../src/model/index.js';
import { claimedIn } from './claimed.js';
import { tablesOf } from './table.js';

/** `party: stance: issue if condition`, the issue without the marks around all of it. */
function shown({ party, stance, issue, condition }: Position): string {
  const words = issue?.replace(/^[“"«–-]+\s*(?![^”"»]*[”"»]\s+\p{L})|[”"»,.]+$/gu, '') ?? '–';
  return `${party ?? '–'}: ${stance}: ${words}${condition === null ? '' : ` if ${condition}`}`.replace(
    /\.$/,
    '',
  );
}

for (const { language, published, rows } of tablesOf('positions'))
  test(`positions, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const found = claimedIn(text, language, published);
        assert.equal(found.positions.map(shown).join('; ') || '–', expected);
      });
  });
