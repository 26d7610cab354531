import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from '../../src/intake/index.js';

const ROWS: readonly (readonly [string, string | null, string?])[] = [
  ['2031-05-04', '2031-05-04', 'day'],
  ['2031-05', '2031-05', 'month'],
  ['2031', '2031', 'year'],
  ['XXXX-12-20', 'XXXX-12-20', 'day'],
  ['2031-05-04T18:15', '2031-05-04T18:15', 'minute'],
  ['2031-05-04T18:15:00Z', '2031-05-04T18:15:00Z', 'second'],
  ['2031-05-04T18:15:00.123456+0200', '2031-05-04T18:15:00+02:00', 'second'],
  ['2031-05-04 18:15:00 +02:00', '2031-05-04T18:15:00+02:00', 'second'],
  ['2031-05-04 18:15:00 UTC', '2031-05-04T18:15:00Z', 'second'],
  ['2031/5/4 8:05', '2031-05-04T08:05', 'minute'],
  ['20310504', '2031-05-04', 'day'],
  ['20310504T181500Z', '2031-05-04T18:15:00Z', 'second'],
  ['04.05.2031 18:15', '2031-05-04T18:15', 'minute'],
  ['Sun, 04 May 2031 18:15:00 GMT', '2031-05-04T18:15:00Z', 'second'],
  ['Sun May 04 2031 18:15:00 GMT+0200 (CEST)', '2031-05-04T18:15:00+02:00', 'second'],
  ['May 4, 2031 6:15 PM', '2031-05-04T18:15', 'minute'],
  ['May 4, 2031 12:05 a.m.', '2031-05-04T00:05', 'minute'],
  ['4 May 2031', '2031-05-04', 'day'],
  ['04-May-2031 18:15', '2031-05-04T18:15', 'minute'],
  ['1935679500', '2031-05-04T16:45:00Z', 'second'],
  ['1935679500000', '2031-05-04T16:45:00Z', 'second'],
  ['2031-02-30', null],
  ['2031-13-01', null],
  ['2031-05-04T25:00', null],
  ['04/05/2031', null],
  ['20310', null],
  ['yesterday', null],
  ['', null],
  ['version 2.1 of May', null],
  ['12345678901234567890', null],
];

for (const [printed, value, precision] of ROWS) {
  test(`${printed} → ${value ?? 'no date'}`, () => {
    const date = readDate(printed, 'meta');
    assert.equal(date?.value ?? null, value);
    if (precision !== undefined) assert.equal(date?.precision, precision);
  });
}

test('bounds are as wide as the precision', () => {
  const bounds = (printed: string): unknown => {
    const date = readDate(printed, 'given');
    return [date?.earliest, date?.latest];
  };
  assert.deepEqual(bounds('2032'), ['2032-01-01', '2032-12-31']);
  assert.deepEqual(bounds('2032-02'), ['2032-02-01', '2032-02-29']);
  assert.deepEqual(bounds('2032-02-03'), ['2032-02-03', '2032-02-03']);
  assert.deepEqual(bounds('XXXX-02-03'), [null, null]);
});
