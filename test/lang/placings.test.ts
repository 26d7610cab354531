// Which places a text says to lie in which, in every language; invented names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimedIn } from './claimed.js';

const ROWS: readonly (readonly [language: string, text: string, placed: string])[] = [
  ['en', 'Twelve people died in Aske, a northern suburb of Borre, on Monday.', 'Aske < Borre'],
  ['en', 'The embassy of Torvenia in Lodrin was hit on Monday.', '–'],
  ['en', 'Floods hit the towns of Aske, Borre and Dalen.', '–'],
  ['en', 'He flew from Lodrin to a suburb of Borre.', '–'],
  ['nb', 'Tolv mennesker døde i Askevik, en forstad til Borreby, mandag.', 'Askevik < Borreby'],
  ['nb', 'Toget gikk fra Askevik til Borreby mandag.', '–'],
  ['da', 'Tolv mennesker døde i Askevik, en forstad til Borreby, mandag.', 'Askevik < Borreby'],
  ['sv', 'Tolv människor dog i Askevik, en förort till Borreby, på måndagen.', 'Askevik < Borreby'],
  ['de', 'Zwölf Menschen starben in Askheim, einem Vorort von Borrstadt, am Montag.', 'Askheim < Borrstadt'],
  [
    'es',
    'Doce personas murieron en la ciudad de Askeval, un suburbio de la ciudad de Borreval.',
    'Askeval < Borreval',
  ],
  ['fr', 'Douze personnes sont mortes à Askeville, une banlieue de Borreville.', 'Askeville < Borreville'],
  ['nl', 'Twaalf mensen stierven in Askedam, een voorstad van Borredam.', 'Askedam < Borredam'],
];

for (const [language, text, placed] of ROWS)
  test(`placings, ${language}: ${text}`, () => {
    const { names, placings = [] } = claimedIn(text, language, null);
    const printed = new Map(names.map(({ id, start, end }) => [id, text.slice(start, end)]));
    const got = placings.map(({ part, whole }) => `${printed.get(part)!} < ${printed.get(whole)!}`);
    assert.equal(got.join('; ') || '–', placed);
  });
