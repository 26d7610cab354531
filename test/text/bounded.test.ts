import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../../src/lang/index.js';
import { annotate } from '../../src/pipeline.js';
import { LONGEST } from '../../src/text/bounded.js';
import { articleOf } from '../lang/article.js';

/** Text, where it is cut. */
const CASES: readonly (readonly [name: string, text: string, end: number])[] = [
  ['at the last line', `${'a line\n'.repeat(LONGEST / 4)}`, 120_000],
  ['at the last word where there are no lines', 'word '.repeat(LONGEST / 2), 119_999],
  ['anywhere in one word', 'a'.repeat(LONGEST * 2), LONGEST],
  ['before a character of two halves', `a${'\u{1f600}'.repeat(LONGEST)}`, LONGEST - 1],
];

for (const [name, text, end] of CASES)
  test(`a text longer than anybody writes is cut ${name}, and that is told`, () => {
    const { article, issues } = annotate(articleOf(text, 'en'), packs);
    assert.equal(article.text.length, end);
    assert.ok(text.startsWith(article.text));
    const told = issues.find(({ code }) => code === 'text-long');
    assert.deepEqual([told?.start, told?.end], [end, text.length]);
  });

test('a text as long as that is read whole', () => {
  const text = 'x\n'.repeat(LONGEST / 2);
  const { article, issues } = annotate(articleOf(text, 'en'), packs);
  assert.equal(article.text, text);
  assert.ok(issues.every(({ code }) => code !== 'text-long'));
});
