import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../../src/lang/index.js';
import { identify } from '../../src/text/language.js';
import { layoutOf } from '../lang/article.js';

const CASES: readonly (readonly [string | null, string])[] = [
  ['nb', 'Ordføreren sier at hun ikke visste hvor mange som var igjen i bygningen etter brannen.'],
  ['nn', 'Ordføraren seier at ho ikkje visste kor mange som var att i bygningen etter brannen.'],
  ['da', 'Borgmesteren siger, at hun ikke vidste, hvor mange der var tilbage i bygningen efter branden.'],
  ['sv', 'Borgmästaren säger att hon inte visste hur många som var kvar i byggnaden efter branden.'],
  ['en', 'The mayor says she did not know how many people were left in the building after the fire.'],
  ['de', 'Die Bürgermeisterin sagt, sie habe nicht gewusst, wie viele Menschen noch im Gebäude waren.'],
  ['nb', 'Flere titalls savnet etter skred'],
  ['da', 'Adskillige savnes efter jordskred'],
  ['nn', 'Fleire titals sakna etter skred'],
  ['nb', 'ORDFØREREN VISSTE IKKE HVOR MANGE SOM VAR IGJEN ETTER BRANNEN'],
  ['da', 'BORGMESTEREN VIDSTE IKKE, HVOR MANGE DER VAR TILBAGE EFTER BRANDEN'],
  [
    'nb',
    '– «We will never surrender», sa presidenten da han møtte pressen etter det lange møtet i går kveld.',
  ],
  [
    'da',
    '"We will never surrender," sagde præsidenten, da han mødte pressen efter det lange møde i går aftes.',
  ],
  [null, '12:30'],
  [null, 'Ok'],
  [null, ''],
];

for (const [language, text] of CASES)
  test(`${language ?? 'no language'}: ${text}`, () => {
    assert.equal(identify(text, packs.und.text.families ?? []), language);
  });

test('a given language wins', () => {
  assert.equal(layoutOf('The mayor says she did not know.', 'nb').language, 'nb');
});
