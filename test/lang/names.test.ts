// Runs the tables src/lang/<code>/examples/names.md: ⏎ stands between paragraphs; expected are the names in text order as `printed: kind`, with
// `= id` where the id is not made of the printed words; – where there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundKey } from '../../src/annotate/names/keys.js';
import { names } from '../../src/annotate/names/index.js';
import { packs } from '../../src/lang/index.js';
import { layoutOf } from './article.js';
import { tablesOf } from './table.js';

const PREFIX = { person: 'person', organisation: 'org', place: 'place', other: 'other' } as const;

const plain = (printed: string): string =>
  printed
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '-');

for (const { language, rows } of tablesOf('names'))
  test(`names, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const layout = layoutOf(text.replaceAll(' ⏎ ', '\n\n'), language);
        const pack = packs[language];
        assert.ok(pack);
        const found = names(layout, pack).names.map(({ start, end, kind, entity }) => {
          const printed = layout.article.text.slice(start, end);
          const words = plain(printed).split('-');
          const own =
            entity === `${PREFIX[kind]}:${(kind === 'person' ? words.map(soundKey) : words).join('-')}`;
          return `${printed}: ${kind}${own ? '' : ` = ${entity}`}`;
        });
        assert.equal(found.join('; ') || '–', expected);
      });
  });
