import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packs } from '../../src/lang/index.js';
import type { Block, Layout } from '../../src/model/index.js';
import { layout } from '../../src/text/index.js';
import { articleOf, layoutOf } from '../lang/article.js';

const kindsOf = ({ blocks }: Layout): string => blocks.map(({ kind }) => kind).join(' ');

/** What holds for every layout of every text. */
function check(text: string, found: Layout): void {
  let at = 0;
  for (const token of found.tokens) {
    assert.equal(text.slice(at, token.start).replace(/[\s\u200B\uFEFF]/g, ''), '', 'nothing between tokens');
    assert.ok(token.end > token.start);
    assert.equal(text.slice(token.start, token.end), token.text);
    at = token.end;
  }
  let next = 0;
  for (const sentence of found.sentences) {
    assert.equal(sentence.first, next);
    assert.ok(sentence.last > sentence.first);
    assert.equal(sentence.start, found.tokens[sentence.first]!.start);
    assert.equal(sentence.end, found.tokens[sentence.last - 1]!.end);
    assert.equal(found.blocks[sentence.block]?.kind, sentence.kind);
    next = sentence.last;
  }
  assert.equal(next, found.tokens.length, 'every token is in a sentence');
  for (const { start, end } of found.blocks) assert.ok(start < end && end <= text.length);
}

test('odd texts never throw, and keep order and spans', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '. ',
      '"',
      '» ',
      '«',
      '(',
      ')',
      '– ',
      '\n',
      '\r\n',
      'Oct. 7',
      'U.S.',
      'Hr. ',
      'Foto: A / ',
      '(AP) — ',
      '/ritzau/',
      '___',
      'Les mer Lukk',
      '\ud800',
      'https://',
      'By A B',
      '# ',
      '1. ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('en', 'nb', 'da', null, 'xx'),
      (pieces, language) => {
        const text = pieces.join('');
        check(text, layoutOf(text, language));
      },
    ),
    { numRuns: 400, seed: 11 },
  );
});

test('time grows in step with the text', () => {
  const once = 'The mayor said on Monday (in Rosk) that “ten” boats – or more – were lost. Read more: Why\n';
  const cost = (times: number): number => {
    const text = once.repeat(times);
    const before = process.cpuUsage();
    layoutOf(text, 'en');
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  cost(2000);
  // eight times the text: far below the 64 times of anything quadratic
  assert.ok(cost(8000) < 30 * Math.max(cost(1000), 4000));
});

test('blocks of a format are kept, paragraphs among them refined', () => {
  const text =
    'Dam bursts\nROSK (AP) — Ten people died.\nBoats on the river. Photo: Anna Lind\nRead more: Why\nTen died.';
  const lines = text.split('\n');
  let at = 0;
  const blocks: Block[] = lines.map((line, i) => {
    const start = at;
    at += line.length + 1;
    return {
      start,
      end: start + line.length,
      kind: i === 0 ? 'headline' : i === 2 ? 'caption' : 'paragraph',
    };
  });
  const found = layout({ ...articleOf(text, 'en'), blocks }, packs).layout;
  check(text, found);
  assert.equal(found.article.headline, 'Dam bursts');
  assert.deepEqual(found.article.credits, ['AP']);
  assert.deepEqual(
    found.sentences.map(({ kind }) => kind),
    ['headline', 'paragraph', 'caption', 'credit', 'promo', 'paragraph'],
  );
});

test('a hard-wrapped text is read by its paragraphs', () => {
  const text = `Dam bursts above Rosk

At least ten people died on Monday when the old dam above the town
of Rosk gave way after a week of rain. The mayor, who had warned of
this for years, said nobody had listened.

Boats were sent from three neighbouring towns, but the current was
too strong for most of them until late in the night.
`;
  const found = layoutOf(text, 'en');
  assert.equal(kindsOf(found), 'headline paragraph paragraph');
  assert.equal(found.sentences.length, 4);
});

test('the name of a section above the headline is none', () => {
  const body = 'At least ten people died on Monday when the old dam gave way.\n\nNobody had listened.';
  for (const kicker of ['WORLD', 'FOREIGN NEWS', 'Udland']) {
    const found = layoutOf(`${kicker}\n\nOld dam bursts above the town of Rosk\n\n${body}`, 'en');
    assert.equal(kindsOf(found), 'subhead headline paragraph paragraph');
    assert.equal(found.article.headline, 'Old dam bursts above the town of Rosk');
  }
  const loud = layoutOf(`DAM BURSTS\n\nMany feared dead\n\n${body}`, 'en');
  assert.equal(loud.article.headline, 'DAM BURSTS');
});

test('Markdown headings are headlines and subheads', () => {
  const found = layoutOf(
    '# Dam bursts above Rosk.\n\nTen people died on Monday.\n\n## Aid is late\n\nNobody came.',
    'en',
  );
  assert.equal(kindsOf(found), 'headline paragraph subhead paragraph');
  assert.equal(found.article.headline, 'Dam bursts above Rosk.');
});

test('a dateline is a block within its paragraph, and the sentence keeps it', () => {
  const text = 'Dam bursts\n\nROSK, Torvenia (AP) — Ten people died. Boats came.';
  const found = layoutOf(text, 'en');
  assert.equal(kindsOf(found), 'headline paragraph dateline');
  assert.equal(found.sentences[1]!.start, 12);
  assert.equal(found.sentences.length, 3);
});

test('the tags of a language with a pack are there, those of others are not', () => {
  assert.ok(layoutOf('Ten people died.', 'en').tokens.every(({ tag }) => tag !== null));
  assert.ok(layoutOf('Ten people died.', 'xx').tokens.every(({ tag }) => tag === null));
});
