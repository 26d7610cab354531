// Runs the tables src/lang/<code>/examples/boilerplate.md: each text stands as a line among paragraphs (⏎ for further lines); expected are the kinds of
// the blocks that it becomes, in order, + between them; – where it is plain paragraphs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf } from './article.js';
import { packs } from '../../src/lang/index.js';
import { tablesOf } from './table.js';

/** Paragraphs without any word of a language, so that they fit every table. */
const around = (letter: string): string =>
  `${letter.toUpperCase()}${letter.repeat(5)} ${`${letter.repeat(4)} `.repeat(24)}${letter.repeat(6)}.`;

for (const { language, rows } of tablesOf('boilerplate'))
  test(`boilerplate, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const head = `${around('x')}\n\n${around('z')}\n\n`;
        const lines = text.replaceAll(' ⏎ ', '\n\n');
        const { blocks } = layoutOf(`${head}${lines}\n\n${around('q')}`, language, packs);
        const own = blocks.filter(
          ({ start, end }) => start >= head.length && end <= head.length + lines.length,
        );
        const kinds = own.map(({ kind }) => kind);
        assert.equal(kinds.every((kind) => kind === 'paragraph') ? '–' : kinds.join(' + '), expected);
      });
  });
