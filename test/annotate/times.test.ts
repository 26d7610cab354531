import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  toDay,
  fromDay,
  nthWeekday,
  shiftMonths,
  weekdayOf,
  weekText,
} from '../../src/annotate/times/calendar.js';
import { BIT } from '../../src/annotate/times/patterns.js';
import { durationText } from '../../src/annotate/times/value.js';
import { packs } from '../../src/lang/index.js';
import { read, shownTime } from '../lang/timed.js';

test('days, weeks and months', () => {
  assert.deepEqual(fromDay(toDay(2032, 2, 29)), { year: 2032, month: 2, day: 29 });
  assert.equal(weekdayOf(toDay(2031, 5, 14)), 3);
  assert.equal(weekText(toDay(2030, 12, 31)), '2031-W01');
  assert.equal(weekText(toDay(2027, 1, 1)), '2026-W53');
  assert.deepEqual(fromDay(shiftMonths(toDay(2031, 5, 31), -3)), { year: 2031, month: 2, day: 28 });
  assert.deepEqual(fromDay(nthWeekday(2031, 11, 4, 4)), { year: 2031, month: 11, day: 27 });
  assert.deepEqual(fromDay(nthWeekday(2031, 5, 1, -1)), { year: 2031, month: 5, day: 26 });
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 900_000 }), (day) => {
      const date = fromDay(day);
      assert.equal(toDay(date.year, date.month, date.day), day);
    }),
  );
});

test('durations in ISO 8601', () => {
  assert.equal(durationText([{ n: 6, unit: 'week' }]), 'P6W');
  assert.equal(durationText([{ n: null, unit: 'month' }]), 'PXM');
  assert.equal(durationText([{ n: 2.5, unit: 'year' }]), 'P2Y6M');
  assert.equal(durationText([{ n: 0.5, unit: 'hour' }]), 'PT30M');
  assert.equal(durationText([{ n: 2, unit: 'decade' }]), 'P20Y');
  assert.equal(
    durationText([
      { n: 1, unit: 'day' },
      { n: 12, unit: 'hour' },
    ]),
    'P1DT12H',
  );
});

test('windows bound what a value leaves open', () => {
  const [late, recent, night] = read(
    'It began in late April. In recent days it grew. On Tuesday night it ended.',
    'en',
    '2031-05-14',
  ).times;
  assert.deepEqual([late?.earliest, late?.latest], ['2031-04-21', '2031-04-30']);
  assert.deepEqual([recent?.earliest, recent?.latest], ['2031-05-10', '2031-05-13']);
  assert.deepEqual([night?.earliest, night?.latest], ['2031-05-13T18:00', '2031-05-14T06:00']);
});

test('halves and counted parts of a stretch have the window that they name', () => {
  const windows = (text: string): (string | null)[][] =>
    read(text, 'en', '2031-05-14').times.map(({ earliest, latest }) => [earliest, latest]);
  assert.deepEqual(windows('It rose in the first nine months of 2030.'), [['2030-01-01', '2030-09-30']]);
  assert.deepEqual(windows('It rose in the last three months of 2030.'), [['2030-10-01', '2030-12-31']]);
  assert.deepEqual(windows('It rained in the second half of April.'), [['2031-04-16', '2031-04-30']]);
  assert.deepEqual(windows('It rained earlier this month.'), [['2031-05-01', '2031-05-14']]);
  assert.deepEqual(windows('It will be done within three days.'), [['2031-05-14', '2031-05-17']]);
  assert.deepEqual(windows('It was done within three days.'), [[null, null]]);
});

test('the second end of a stretch does not lie before the first', () => {
  const values = (text: string): string[] => read(text, 'en', '2031-11-07').times.map(shownTime);
  assert.deepEqual(values('It is closed between January 1 and April 5.'), ['2032-01-01', '2032-04-05']);
  assert.deepEqual(values('It was closed from Friday to Tuesday.'), ['2031-11-07', '2031-11-11']);
  assert.deepEqual(values('It was closed on Friday and Tuesday.'), ['2031-11-07', '2031-11-04']);
});

test('the tense decides on which side a bare weekday lies', () => {
  const value = (text: string): string | undefined => read(text, 'en', '2031-05-14').times.map(shownTime)[0];
  assert.equal(value('The council met on Friday.'), '2031-05-09');
  assert.equal(value('The council will meet on Friday.'), '2031-05-16');
  assert.equal(value('The council met on Wednesday.'), '2031-05-14');
  assert.equal(value('The council meets on Friday.'), '2031-05-16');
});

test('without a publication date relative times stay open', () => {
  const { times, published } = read(
    'They met on Wednesday. Yesterday it rained. In October it snowed.',
    'en',
    null,
  );
  assert.equal(published, null);
  assert.deepEqual(times.map(shownTime), ['XXXX-WXX-3', 'XXXX-XX-XX', 'XXXX-10']);
  assert.ok(times.every(({ earliest, latest }) => earliest === null && latest === null));
});

test('a given date is kept', () => {
  const { published } = read('Today, 3 May 2030, it rained.', 'en', '2031-05-14');
  assert.deepEqual([published?.value, published?.basis], ['2031-05-14', 'given']);
});

test('a date called today is the date of publication', () => {
  const { published, times } = read('The bridge opened today, May 3, 2030. It closed yesterday.', 'en', null);
  assert.deepEqual([published?.value, published?.basis], ['2030-05-03', 'inferred']);
  assert.equal(shownTime(times.at(-1)!), '2030-05-02');
});

test('time since a dated event gives a window; the year stays open', () => {
  const text = 'After more than 10 weeks of war the city is empty. The war began on March 1.';
  const { published } = read(text, 'en', null);
  assert.equal(published?.value, 'XXXX-05');
  assert.deepEqual([published.earliest, published.latest], ['XXXX-05-10', 'XXXX-05-16']);
  assert.equal(published.evidence.length, 1);
});

test('a date of the past alone is no evidence of the day of publication', () => {
  assert.equal(read('The bridge was built in May 1998 and fell on 3 June 2020.', 'en', null).published, null);
});

test('numbers within dates and clock times are inert, those of durations count', () => {
  const { quantities } = read('On May 12 at 10 a.m. they had waited for six weeks.', 'en', '2031-05-14');
  assert.deepEqual(
    quantities.map(({ value, inert }) => [value, inert]),
    [
      [12, true],
      [10, true],
      [6, false],
    ],
  );
});

test('packs use only slots that exist', () => {
  for (const pack of Object.values(packs))
    for (const { when } of pack.times.lines)
      for (const pattern of when)
        for (const word of pattern
          .replace(/[[\]]/g, ' ')
          .split(/[ |]+/)
          .filter((each) => each.includes('{')))
          assert.ok(word.slice(1, -1) in BIT && word.endsWith('}'), `${pack.code}: ${pattern}`);
});

test('odd text never throws', () => {
  const words = fc.constantFrom(
    'the',
    'end',
    'of',
    'late',
    'May',
    '31',
    'February',
    '2031',
    ',',
    'last',
    'next',
    'Friday',
    '25:99',
    '99.99.9999',
    'in',
    'two',
    'weeks',
    'ago',
    'night',
    'to',
    '–',
    '00',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.constantFrom('2031-05-14', 'XXXX-05-14', '2031', 'odd', null),
      (parts, published) => {
        const text = parts.join(' ');
        for (const { start, end } of read(text, 'en', published).times)
          assert.ok(start < end && end <= text.length);
      },
    ),
    { numRuns: 300 },
  );
});
