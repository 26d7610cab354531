// Runs the tables src/lang/<code>/examples/attribution.md: ⏎ stands between paragraphs; expected are the attributions in text order as
// `source · cue · content`, <br> between them; – where there is none. See spoken.ts for the additions to a source and a content.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownAttribution, spokenIn } from './spoken.js';
import { tablesOf } from './table.js';

for (const { language, rows } of tablesOf('attribution'))
  test(`attribution, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const { text: printed, found } = spokenIn(text, language);
        const shown = found.attributions.map((a) => shownAttribution(printed, a));
        assert.equal(shown.join('<br>') || '–', expected);
      });
  });
