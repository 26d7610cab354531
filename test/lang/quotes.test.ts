// Runs the tables src/lang/<code>/examples/quotes.md: ⏎ stands between paragraphs; expected are the quotes in text order as
// `words · speaker`, <br> between them, the speaker as the article names them; – where there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownQuote, spokenIn } from './spoken.js';
import { tablesOf } from './table.js';

for (const { language, rows } of tablesOf('quotes'))
  test(`quotes, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const { text: printed, found } = spokenIn(text, language);
        const shown = found.quotes.map((quote) => shownQuote(printed, quote));
        assert.equal(shown.join('<br>') || '–', expected);
      });
  });
