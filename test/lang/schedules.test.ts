// Runs the tables src/lang/<code>/examples/schedules.md; how to read them stands at their heads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schedule } from '../../src/model/index.js';
import { claimedIn } from './claimed.js';
import { tablesOf } from './table.js';

/** `type status from → to`. */
const shown = ({ event, status, from, to }: Schedule): string =>
  `${event} ${status} ${from ?? '–'} → ${to ?? '–'}`;

for (const { language, published, rows } of tablesOf('schedules'))
  test(`schedules, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const found = claimedIn(text, language, published);
        assert.equal(found.schedules.map(shown).join('; ') || '–', expected);
      });
  });
