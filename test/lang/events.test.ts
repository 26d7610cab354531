// Runs the tables src/lang/<code>/examples/events.md; how to read them stands at their heads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotation, EventReport } from '../../src/model/index.js';
import { claimedIn } from './claimed.js';
import { tablesOf } from './table.js';

/** `type status @place on time`. */
function shown({ type, status, where, when }: EventReport, { entities }: Annotation): string {
  const place = where === null ? '' : ` @${entities.find(({ id }) => id === where)?.name ?? where}`;
  return `${type} ${status}${place}${when === null ? '' : ` on ${when}`}`;
}

for (const { language, published, rows } of tablesOf('events'))
  test(`events, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const found = claimedIn(text, language, published);
        assert.equal(found.events.map((claim) => shown(claim, found)).join('; ') || '–', expected);
      });
  });
