import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idWords, soundKey } from '../../src/annotate/names/keys.js';
import { names } from '../../src/annotate/names/index.js';
import { registry } from '../../src/annotate/names/registry.js';
import { packs } from '../../src/lang/index.js';
import { INSTITUTIONS } from '../../src/registry/institutions.js';
import { OFFICES } from '../../src/registry/offices.js';
import { layoutOf } from '../lang/article.js';

function read(text: string, language: string): ReturnType<typeof names> {
  const pack = packs[language];
  assert.ok(pack);
  return names(layoutOf(text, language), pack);
}

const idsOf = (text: string, language: string): string[] =>
  read(text, language).names.map(({ entity }) => entity);

test('one thing has one id in every language', () => {
  assert.deepEqual(
    idsOf('Talks were held in Copenhagen and the Netherlands.', 'en'),
    idsOf('Samtaler ble holdt i København og Nederland.', 'nb'),
  );
  assert.deepEqual(
    idsOf("Det sagde FN's Sikkerhedsråd og Den Europæiske Union.", 'da'),
    idsOf('Det sa FNs sikkerhetsråd og Den europeiske union.', 'nb'),
  );
  assert.deepEqual(
    idsOf('Islamic Jihad and the Red Cross met in the Red Sea.', 'en'),
    idsOf('Islamsk Jihad og Røde Kors møttes i Rødehavet.', 'nb'),
  );
});

test('spellings of one name have one key, look-alikes have two', () => {
  for (const [one, other] of [
    ['mohammed', 'muhammad'],
    ['youssef', 'yusuf'],
    ['bashir', 'baschir'],
    ['orlovskij', 'orlovsky'],
    ['rostovsky', 'rostovskiy'],
    ['khoury', 'khouri'],
    ['saniyeh', 'saniya'],
    ['tarkhan', 'tarhan'],
  ] as const)
    assert.equal(soundKey(one), soundKey(other), `${one} and ${other}`);
  for (const [one, other] of [
    ['hansen', 'hanson'],
    ['hansen', 'hanssen'],
    ['petersen', 'pedersen'],
    ['lind', 'lund'],
    ['karim', 'karam'],
    ['vladimir', 'volodymyr'],
    ['eriksen', 'eriksson'],
  ] as const)
    assert.notEqual(soundKey(one), soundKey(other), `${one} and ${other}`);
});

test('two people of one surname stay two; the surname alone is the one named before', () => {
  const text = 'Anna Lind spoke first. Lind left. Then Tomas Lind came. Lind stayed, and A. Lind returned.';
  assert.deepEqual(idsOf(text, 'en'), [
    'person:anna-lind',
    'person:anna-lind',
    'person:tomas-lind',
    'person:tomas-lind',
    'person:anna-lind',
  ]);
});

test('roles beside a name are its descriptions', () => {
  const text =
    'Former Peruvian Foreign Minister Maria Soler, now head of the port authority, met union leader Tomas Esk.';
  const { entities } = read(text, 'en');
  const soler = entities.find(({ id }) => id === 'person:maria-soler');
  assert.deepEqual(
    soler?.descriptions.map(({ start, end }) => text.slice(start, end)),
    ['Former Peruvian Foreign Minister', 'now head of the port authority'],
  );
  assert.equal(soler?.country, 'PE');
  const esk = entities.find(({ id }) => id === 'person:tomas-esk');
  assert.deepEqual(
    esk?.descriptions.map(({ start, end }) => text.slice(start, end)),
    ['union leader'],
  );
});

test('every name says which rule and which line found it', () => {
  const { names: found } = read('Foreign Minister Anna Lind flew to Rosk.', 'en');
  assert.deepEqual(
    found.map(({ ground }) => [ground.rule, ground.line]),
    [
      ['names/title', 'en/names.offices/foreign-minister: foreign minister'],
      ['names/where', 'en/names.placePrepositions: flew to'],
    ],
  );
});

test('names and entities fit each other', () => {
  const { names: found, entities } = read(
    'Anna Lind (HWU) met the BBC’s Nadia Velt in Lima, Peru. Velt and Lind left Lima.',
    'en',
  );
  const ids = new Set(entities.map(({ id }) => id));
  for (const name of found) assert.ok(ids.has(name.entity), name.entity);
  assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
  assert.equal(ids.size, entities.length);
});

test('odd text does not throw', () => {
  const odd = [
    '',
    ' ',
    '’s',
    'A',
    'A. B. C. D.',
    '-A-b-',
    'Ǆ İ ß ﬁ',
    '\ud800 Anna \udc00Lind',
    'De de De de La la',
    '“”"«»()',
    'Minister of Minister of Minister of',
    'and and and',
    'UN’s’s’s',
  ];
  for (const text of odd) for (const language of Object.keys(packs)) read(text, language);
});

test('ids are plain and registered things keep their English name', () => {
  const { byId } = registry();
  for (const [id, { name }] of byId) {
    assert.match(id, /^(?:place|org):[a-z0-9]+(?:-[a-z0-9]+)*$/, `${id}: ${name}`);
    assert.ok(name.length > 1, id);
  }
  assert.equal(byId.get('place:egypt')?.name, 'Egypt');
  assert.equal(idWords('São Tomé'), 'sao-tome');
});

test('packs have words for the rows of the registries, and for no others', () => {
  for (const { code, names: pack } of Object.values(packs)) {
    for (const id of Object.keys(pack.offices)) assert.ok(id in OFFICES, `${code}: ${id}`);
    for (const id of Object.keys(pack.institutions)) assert.ok(id in INSTITUTIONS, `${code}: ${id}`);
    if (code === 'und') continue;
    assert.deepEqual(
      Object.keys(OFFICES).filter((id) => !(id in pack.offices)),
      [],
      code,
    );
    assert.deepEqual(
      Object.keys(INSTITUTIONS).filter((id) => !(id in pack.institutions)),
      [],
      code,
    );
  }
});

test('an institution is of its kind and state', () => {
  const { entities } = read('The Peruvian Health Ministry said so.', 'en');
  assert.deepEqual(
    entities.map((entity) => [entity.id, entity.class, entity.country]),
    [['org:peru-health-ministry', 'government', 'PE']],
  );
});
