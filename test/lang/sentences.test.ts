// Runs the tables src/lang/<code>/examples/sentences.md: the expected cell has ¶ between sentences; – where the text is one sentence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf } from './article.js';
import { packs } from '../../src/lang/index.js';
import { tablesOf } from './table.js';

for (const { language, rows } of tablesOf('sentences'))
  test(`sentences, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const found = layoutOf(text, language, packs).sentences.map(({ start, end }) =>
          text.slice(start, end),
        );
        assert.equal(found.length === 1 ? '–' : found.join(' ¶ '), expected);
      });
  });
