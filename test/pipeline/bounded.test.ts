import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../src/pipeline.js';
import { packs } from '../../src/lang/index.js';
import { articleOf } from '../lang/article.js';
import { GENERATORS } from '../../scripts/torture/generators.js';

const LENGTH = 12_000;

for (const [name, make] of Object.entries(GENERATORS))
  test(`a text of nothing but ${name} is read to its end`, () => {
    const { layout, article } = annotate(articleOf(make(LENGTH), 'en'), packs);
    assert.ok(layout.sentences.every(({ first, last }) => last - first <= 410));
    const read = layout.tokens.map(({ text }) => text).join('');
    assert.equal(read, article.text.replace(/[\s\u200B\uFEFF]/g, ''));
  });
