// Each file in given/ is read and compared with expected.json. After a wanted change: UPDATE=1 npx tsx --test test/formats/formats.test.ts,
// then look at the difference.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FORMATS, readFiles } from '../../src/intake/index.js';

const HERE = import.meta.dirname;
const EXPECTED = join(HERE, 'expected.json');

/** What a reader of the golden wants to see: the fields, and the text block by block. */
function shown(): object[] {
  return [...readFiles([join(HERE, 'given')])].map(({ file, article, issues }) => {
    if (article === null) return { file, issues: issues.map(({ code }) => code) };
    const { text, blocks, offsets, original, id, ...fields } = article;
    assert.match(id, /^[0-9a-f]{12}$/);
    return {
      ...fields,
      mediaType: original.mediaType,
      issues: issues.map(({ code }) => code),
      hasOffsets: offsets !== null,
      text:
        blocks.length === 0
          ? text
          : blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    };
  });
}

test('the given files are read as expected', () => {
  const actual = shown();
  if (process.env['UPDATE'] === '1') writeFileSync(EXPECTED, `${JSON.stringify(actual, null, 2)}\n`);
  assert.deepEqual(actual, JSON.parse(readFileSync(EXPECTED, 'utf8')));
});

test('there is an example of every format', () => {
  const seen = new Set(shown().map((article) => (article as { mediaType?: string }).mediaType));
  assert.deepEqual(
    FORMATS.filter(({ mediaTypes }) => !seen.has(mediaTypes[0])).map(({ id }) => id),
    [],
  );
});
