// Runs the tables src/lang/<code>/examples/credits.md: the text is a whole article, ⏎ between its lines; expected is what is found of
// `credits`, `byline`, `dateline`, `outlet` as `name: value; …`; – where there is none of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf } from './article.js';
import { packs } from '../../src/lang/index.js';
import { tablesOf } from './table.js';

for (const { language, rows } of tablesOf('credits'))
  test(`credits, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const { article } = layoutOf(text.replaceAll(' ⏎ ', '\n\n'), language, packs);
        const { byline, dateline, outlet } = article;
        const found = { credits: article.credits.join(', ') || null, byline, dateline, outlet };
        const shown = Object.entries(found).flatMap(([key, value]) =>
          value === null ? [] : [`${key}: ${value}`],
        );
        assert.equal(shown.join('; ') || '–', expected);
      });
  });
