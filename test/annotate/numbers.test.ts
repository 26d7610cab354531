import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDigits } from '../../src/annotate/numbers/digits.js';
import { lexiconOf } from '../../src/annotate/numbers/lexicon.js';
import { packs } from '../../src/lang/index.js';
import { units } from '../../src/registry/units.js';
import { vagueAmounts } from '../../src/registry/vague.js';
import { read, shownQuantity } from '../lang/timed.js';

const POINT = { decimal: '.', thousands: [','] };
const COMMA = { decimal: ',', thousands: ['.', ' '] };

test('separators are read by language first, then by shape', () => {
  const rows: readonly [string, typeof POINT | typeof COMMA, number | null][] = [
    ['19,667', POINT, 19_667],
    ['19.667', COMMA, 19_667],
    ['19.667', POINT, 19.667],
    ['20.000', POINT, 20_000],
    ['2,3', COMMA, 2.3],
    ['2,3', POINT, 2.3],
    ['1.9', COMMA, 1.9],
    ['1,234,567', COMMA, 1_234_567],
    ['1.234.567,8', COMMA, 1_234_567.8],
    ['1,234.5', POINT, 1234.5],
    ['12,34,567', POINT, 1_234_567],
    ['0.250', COMMA, 0.25],
    ["1'200", POINT, 1200],
    ['10:30', POINT, null],
    ['1.2.2031', COMMA, null],
    ['٢٠', POINT, 20],
    ['1234567890123456789', POINT, null],
  ];
  for (const [text, marks, value] of rows) assert.equal(readDigits(text, marks).value, value, text);
});

test('a quantity keeps the printed form, its tokens and how it came about', () => {
  const [quantity] = read('Mindst 1.200 mennesker flygtede.', 'da', null).quantities;
  assert.ok(quantity);
  assert.equal(quantity.stated, 'Mindst 1.200');
  assert.deepEqual([quantity.start, quantity.end, quantity.number.start], [0, 12, 7]);
  assert.deepEqual([quantity.first, quantity.last], [0, 2]);
  assert.deepEqual([quantity.low, quantity.high, quantity.lowStrict], [1200, null, false]);
  assert.equal(quantity.ground.line, 'da/bounds: mindst');
  assert.equal(quantity.ground.rule, 'numbers/digits');
});

test('strictness is kept, and a share never exceeds a hundred', () => {
  const [over, least, nearly] = read('Over 80 %, at least 60 % and nearly 40 %.', 'en', null).quantities;
  assert.deepEqual([over?.low, over?.high, over?.lowStrict], [80, 100, true]);
  assert.deepEqual([least?.low, least?.lowStrict], [60, false]);
  assert.deepEqual([nearly?.low, nearly?.high, nearly?.highStrict], [null, 40, true]);
});

test('a carried bound says where it came from', () => {
  const [, second] = read('Rundt 3000 gutter og 2700 jenter flyktet.', 'nb', null).quantities;
  assert.equal(second?.quantifier, 'about');
  assert.equal(second.ground.rule, 'numbers/carried');
  assert.equal(second.ground.spans.length, 2);
});

test('digits are read in a language without a pack', () => {
  const { quantities } = read('12 kxq 1.200 zzt 40% €5', 'xx', null);
  assert.deepEqual(quantities.map(shownQuantity), ['12', '1200', '40 %', '5 EUR']);
});

test('packs name only units, currencies and vague amounts that the registry knows', () => {
  const known = new Set(units.map(({ id }) => id));
  const vague = new Set(vagueAmounts.map(({ id }) => id));
  for (const pack of Object.values(packs)) {
    for (const id of Object.keys(pack.numbers.units)) assert.ok(known.has(id), `${pack.code}: ${id}`);
    for (const id of Object.keys(pack.numbers.vague)) assert.ok(vague.has(id), `${pack.code}: ${id}`);
    for (const code of Object.keys(pack.numbers.currencies)) assert.match(code, /^[A-Z]{3}(\/100)?$/);
    assert.ok(lexiconOf(pack).pack === pack.numbers);
  }
});

test('odd text never throws, and spans stay within it', () => {
  const words = fc.constantFrom(
    'a',
    'half',
    '12',
    '1,2',
    '..',
    '-',
    '½',
    '%',
    'million',
    'between',
    'and',
    '$',
    '3bn',
    '5-',
    '٢',
    '19th',
    '\u00A0',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      for (const { start, end, number } of read(text, 'en', '2031-05-14').quantities) {
        assert.ok(start >= 0 && start < end && end <= text.length);
        assert.ok(number.start >= start && number.end <= end);
      }
    }),
    { numRuns: 300 },
  );
});
