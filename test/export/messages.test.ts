import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText, rangeText } from '../../src/messages/dates.js';
import { known, label, say, ui, uiCodes, type Group } from '../../src/messages/index.js';
import { boundText, byText, measureLabel, reasonText, stepText } from '../../src/messages/labels.js';
import { acts } from '../../src/registry/acts.js';
import { events } from '../../src/registry/events.js';
import { measures } from '../../src/registry/measures.js';
import { populations } from '../../src/registry/populations.js';
import { relations } from '../../src/registry/relations.js';
import { stances } from '../../src/registry/stances.js';

const [en, nb, da] = [ui('en'), ui('nb'), ui('da')];

test('every measure, population and relation of the registry has words in each language', () => {
  for (const language of uiCodes.map(ui)) {
    const has = (group: Group, id: string): boolean => known(language, group, id, { who: 'x' }) !== null;
    const lacking = [
      ...measures
        .filter(({ id, event }) => !has('measure', id) && !has('happened', event))
        .map(({ id }) => id),
      ...measures
        .filter(({ groups, event }) => groups.length > 0 && !has('happened', event))
        .map(({ id, event }) => `${id}: ${event}`),
      ...populations.filter(({ id }) => !has('population', id)).map(({ id }) => id),
      ...relations.filter(({ type }) => !has('relation', type)).map(({ type }) => type),
    ];
    assert.deepEqual(lacking, [], language.code);
  }
});

/** Acts that say no more than that something was said, thought or seems so: shown without a word of ours. */
const PLAIN = new Set(
  'say tell report write add note stress mention cite comment shout name compare attribute know remember trust like find show hearsay unknown seem'.split(
    ' ',
  ),
);

test('acts, events and stances have words in each language, plain acts apart', () => {
  for (const language of uiCodes.map(ui)) {
    assert.deepEqual(
      acts.filter(({ id }) => !PLAIN.has(id) && known(language, 'act', id) === null).map(({ id }) => id),
      [],
    );
    assert.deepEqual(
      events.filter(({ id }) => known(language, 'event', id) === null).map(({ id }) => id),
      [],
    );
    assert.deepEqual(
      stances.filter(({ id }) => known(language, 'stance', id) === null),
      [],
    );
  }
});

test('a measure of a group is put together from its event and its group', () => {
  assert.equal(measureLabel(en, 'children_killed'), 'children killed');
  assert.equal(measureLabel(nb, 'children_missing'), 'savnede barn');
  assert.equal(measureLabel(da, 'killed'), 'døde personer');
  assert.equal(measureLabel(en, null), 'things counted');
  assert.equal(measureLabel(en, 'no_such_measure'), 'no such measure');
});

test('places of a message are filled, plurals chosen, numbers written in the reader’s way', () => {
  assert.equal(say(en, 'counts', 'articles', { n: 1 }), '1 article');
  assert.equal(say(en, 'counts', 'articles', { n: 1200 }), '1,200 articles');
  assert.equal(say(da, 'counts', 'articles', { n: 1200 }), '1.200 artikler');
  assert.equal(say(nb, 'source', 'through', { chain: '$& {n}' }), 'via $& {n}');
});

test('an id that is the name of an inherited property is no message', () => {
  assert.equal(known(en, 'measure', 'constructor'), null);
  assert.equal(label(en, 'event', '__proto__'), ' proto ');
});

/** Value, and how it is written in English, Norwegian and Danish. */
const DATES: readonly (readonly [string, string, string, string])[] = [
  ['2031-05-05', '5 May 2031', '5. mai 2031', '5. maj 2031'],
  ['2031-05-05T18:30+02:00', '5 May 2031, 18:30', '5. mai 2031, 18:30', '5. maj 2031, 18.30'],
  ['2031-05-05TNI', '5 May 2031, night', '5. mai 2031, natt', '5. maj 2031, nat'],
  ['XXXX-12-20', '20 December, year open', '20. desember, uten årstall', '20. december, uden årstal'],
  ['2031-05', 'May 2031', 'mai 2031', 'maj 2031'],
  ['XXXX-WXX-3', 'Wednesday', 'onsdag', 'onsdag'],
  ['XXXX-WXX-3TEV', 'Wednesday, evening', 'onsdag, kveld', 'onsdag, aften'],
  ['XXXX-05', 'May, year open', 'mai, uten årstall', 'maj, uden årstal'],
  ['2031', '2031', '2031', '2031'],
  ['2031-W18', 'week 18 of 2031', 'uke 18 i 2031', 'uge 18 i 2031'],
  ['2031-SU', 'summer 2031', 'sommeren 2031', 'sommeren 2031'],
  ['2031-Q2', 'quarter 2 of 2031', '2. kvartal 2031', '2. kvartal 2031'],
  ['PAST_REF', 'in the past', 'tidligere', 'tidligere'],
  ['P3D', 'P3D', 'P3D', 'P3D'],
  ['constructor', 'constructor', 'constructor', 'constructor'],
];

for (const [value, ...expected] of DATES) {
  test(`date ${value}`, () =>
    assert.deepEqual(
      [en, nb, da].map((language) => dateText(language, value)),
      expected,
    ));
}

test('dates leave out the year of the story and may have the weekday', () => {
  assert.equal(dateText(en, '2031-05-05', { weekday: true, year: '2031' }), 'Mon 5 May');
  assert.equal(dateText(en, '2030-05-05', { weekday: true, year: '2031' }), '5 May 2030');
  assert.match(rangeText(en, '2031-05-05', '2031-05-07'), /^5\s–\s7 May 2031$/);
  assert.equal(rangeText(en, '2031-05-05', '2031-05-05'), '5 May 2031');
});

const figure = {
  value: null,
  low: null,
  high: null,
  lowStrict: false,
  highStrict: false,
  quantifier: null,
  unit: null,
};

test('bounds are written as numbers', () => {
  assert.equal(boundText(en, { ...figure, value: 1400, quantifier: 'exact' }), '1,400');
  assert.equal(boundText(en, { ...figure, value: 14, low: 14, quantifier: 'at_least' }), '≥ 14');
  assert.equal(
    boundText(en, { ...figure, value: 14, low: 14, lowStrict: true, quantifier: 'more_than' }),
    '> 14',
  );
  assert.equal(
    boundText(nb, { ...figure, value: 20000, high: 20000, highStrict: true, quantifier: 'nearly' }),
    '< 20\u00a0000',
  );
  assert.equal(boundText(da, { ...figure, value: 60, low: 50, high: 70, quantifier: 'about' }), '≈ 60');
  assert.equal(boundText(en, { ...figure, low: 14, high: 19, quantifier: 'range' }), '14–19');
  assert.equal(boundText(en, { ...figure, low: 24, quantifier: 'vague' }), '≥ 24');
  assert.equal(boundText(en, { ...figure, value: 85, unit: '%', quantifier: 'exact' }), '85%');
  assert.equal(boundText(en, { ...figure, value: 6, unit: 'week', quantifier: 'exact' }), '6 weeks');
  assert.equal(
    boundText(en, { ...figure, value: 4.5e6, unit: 'NOK', quantifier: 'exact' }),
    'NOK\u00a04,500,000',
  );
  assert.equal(boundText(en, figure), '–');
});

test('a missing source is shown as missing', () => {
  assert.equal(byText(en, { label: null, through: [], root: null }), 'no source named');
  assert.equal(byText(en, { label: null, through: [], root: 'Meridian' }), 'Meridian, no source named');
  assert.equal(byText(da, { label: 'politiet', through: ['Meridian'], root: null }), 'politiet via Meridian');
});

test('steps of a schedule tell from and to as far as given', () => {
  const step = (from: string | null, to: string | null, status: string): string =>
    stepText(en, { from, to, status }, '2031');
  assert.equal(step(null, '2031-05-06', 'planned'), 'planned for Tue 6 May');
  assert.equal(step('2031-05-06', '2031-05-08', 'postponed'), 'put off from Tue 6 May to Thu 8 May');
  assert.equal(step('2031-05-06', null, 'postponed'), 'put off from Tue 6 May, no new date');
  assert.equal(step(null, null, 'postponed'), 'put off, no date');
  assert.equal(step(null, '2031-05-08', 'cancelled'), 'called off');
});

test('the reason of a rule, else that of the kind of relation', () => {
  assert.equal(
    reasonText(en, { key: 'rounded', values: { coarse: 'nearly 20', fine: '19' } }, 'rounds'),
    '“nearly 20” is “19”, rounded.',
  );
  assert.equal(
    reasonText(en, { key: 'no_such_rule', values: {} }, 'rounds'),
    'One reading is the other, rounded.',
  );
  assert.equal(
    reasonText(nb, { key: 'moved', values: { a: 'rejects', b: 'accepts' } }, 'older_than'),
    'Først: avviser. Senere: godtar.',
  );
});
