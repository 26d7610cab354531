import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Token } from '../../src/model/index.js';
import { layoutOf } from '../lang/article.js';
import { packs } from '../../src/lang/index.js';

const tokensOf = (text: string, language = 'en'): readonly Token[] => layoutOf(text, language, packs).tokens;
const words = (text: string, language = 'en'): string =>
  tokensOf(text, language)
    .map((token) => token.text)
    .join(' ');

/** Text, its tokens with a space between them, language. */
const CASES: readonly (readonly [string, string, string?])[] = [
  ['don’t stop Anna’s state-run van', 'don’t stop Anna’s state-run van'],
  ['the five-month-old EU-led plan', 'the five-month-old EU-led plan'],
  ['villagers’ tents', 'villagers ’ tents'],
  ['‘final word’ (so far)', '‘ final word ’ ( so far )'],
  ['20.000, 2,3 and 1,200 at 10:30', '20.000 , 2,3 and 1,200 at 10:30'],
  ['at 5pm on the 10th, 85% of it', 'at 5pm on the 10th , 85 % of it'],
  ['10-12 boats, 15-member crew, 2031-05-04', '10 - 12 boats , 15-member crew , 2031-05-04'],
  ['$16.5m or €4', '$ 16.5m or € 4'],
  ['1’000 francs', '1’000 francs'],
  ['the U.S. and U.N. of Oct. 7', 'the U.S. and U.N. of Oct. 7'],
  ['She fell ill. It rained.', 'She fell ill . It rained .'],
  ['answer no. Rule no. 4', 'answer no . Rule no. 4'],
  ['J. R. Lind and G.W. Esk', 'J. R. Lind and G.W. Esk'],
  ['see https://orbis.example/a?b=1. Then', 'see https://orbis.example/a?b=1 . Then'],
  ['mail a.lind@orbis.example, or orbis.com', 'mail a.lind@orbis.example , or orbis.com'],
  ['@orbis wrote #flood today', '@orbis wrote #flood today'],
  ['AT&T – no', 'AT&T – no'],
  ['wait... what?!', 'wait . . . what ? !'],
  ['flood 😀🌊 rescue', 'flood 😀 🌊 rescue'],
  [
    'kl. 14.30, bl.a. i Rosk, f.eks. ved Nordre gt. 5',
    'kl. 14.30 , bl.a. i Rosk , f.eks. ved Nordre gt. 5',
    'nb',
  ],
  ['den 7. oktober', 'den 7 . oktober', 'da'],
  ['EU-landene og FN-styrken', 'EU-landene og FN-styrken', 'nb'],
  ["l'homme d'affaires qu'il voit", "l' homme d' affaires qu' il voit", 'fr'],
  ['東京で地震', '東 京 で 地 震'],
  ['צה"ל הודיע', 'צה"ל הודיע'],
  ['', ''],
];

for (const [text, expected, language] of CASES)
  test(`tokens of "${text}"`, () => {
    assert.equal(words(text, language), expected);
  });

test('normal forms and shapes', () => {
  const found = tokensOf('Anna’s E\u2011mail iPhone U.S. A EU-led McGee 5pm co\u00ADop 12');
  assert.deepEqual(
    found.map(({ norm, shape, kind }) => [norm, shape, kind]),
    [
      ["anna's", 'capital', 'word'],
      ['e-mail', 'capital', 'word'],
      ['iphone', 'mixed', 'word'],
      ['u.s.', 'upper', 'word'],
      ['a', 'capital', 'word'],
      ['eu-led', 'mixed', 'word'],
      ['mcgee', 'mixed', 'word'],
      ['5pm', 'lower', 'word'],
      ['coop', 'lower', 'word'],
      ['12', 'none', 'number'],
    ],
  );
});

test('words glued by lost links part where the left one is known and the right one is a function word', () => {
  assert.equal(
    words('The vote, first set for Fridaywas put off.'),
    'The vote , first set for Friday was put off .',
  );
  assert.equal(
    words('Rosk is cut off. Talks on Roskwhere rebels rule.'),
    'Rosk is cut off . Talks on Rosk where rebels rule .',
  );
  // not where the left part is no name of this article, or the whole is a word of its own
  assert.equal(words('Talks in Ferdinand and Marchand.'), 'Talks in Ferdinand and Marchand .');
  assert.equal(words('Hamburg og en Hamburger.', 'nb'), 'Hamburg og en Hamburger .');
  const [, left, right] = tokensOf('on Fridaywas');
  assert.deepEqual([left?.start, left?.end, right?.start, right?.spaced], [3, 9, 9, false]);
});
