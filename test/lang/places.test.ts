// Where what a number counts happened, in every language; invented names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimedIn } from './claimed.js';

/** The place of the first number; a heading makes the name known as that of a place. */
const ROWS: readonly (readonly [language: string, text: string, place: string | null])[] = [
  [
    'en',
    'A landslide that buried the village of Brattvik killed at least 12 people, police said.',
    'Brattvik',
  ],
  ['en', 'At least 12 people died when a storm tore through the town of Brattvik.', 'Brattvik'],
  ['en', '14 people died in Brattvik, the mayor said on Wednesday.', 'Brattvik'],
  ['en', 'At least 12 people died, police in Brattvik said.', null],
  [
    'nb',
    'Skred i Brattvik ⏎ Minst 12 mennesker omkom da skredet traff Brattvik, opplyser politiet.',
    'Brattvik',
  ],
  ['nb', 'Minst 12 mennesker omkom etter at et skred gikk gjennom bygda Brattvik.', 'Brattvik'],
  ['nb', 'Minst 12 mennesker omkom da skredet gikk, opplyser politiet i Brattvik.', null],
  ['nn', 'Ras i Brattvik ⏎ Minst 12 menneske omkom då raset trefte Brattvik, opplyser politiet.', 'Brattvik'],
  ['da', 'Mindst 12 mennesker er døde, efter at et jordskred begravede landsbyen Brattvik.', 'Brattvik'],
  ['sv', 'Minst 12 människor har dött efter att ett jordskred begravt byn Brattvik.', 'Brattvik'],
  [
    'de',
    'Erdrutsch in Brattvik ⏎ Mindestens zwölf Menschen starben, als der Erdrutsch Brattvik traf.',
    'Brattvik',
  ],
  ['de', 'Zwölf Menschen starben in einem Dorf nördlich von Brattvik.', 'Brattvik'],
  ['de', 'Zwölf Menschen starben in Brattvik, sagte der Bürgermeister am Mittwoch.', 'Brattvik'],
  ['nl', 'Zeker twaalf mensen kwamen om toen een aardverschuiving het dorp Brattvik trof.', 'Brattvik'],
  ['nl', 'Zeker twaalf mensen zijn omgekomen nadat een lawine het dorp Brattvik had bedolven.', 'Brattvik'],
  [
    'es',
    'Al menos doce personas murieron después de que un alud sepultara el pueblo de Brattvik.',
    'Brattvik',
  ],
  ['es', 'Doce personas murieron en Brattvik, dijo el alcalde el miércoles.', 'Brattvik'],
  [
    'fr',
    "Au moins douze personnes sont mortes après qu'une coulée de boue a enseveli le village de Brattvik.",
    'Brattvik',
  ],
];

for (const [language, text, place] of ROWS)
  test(`place of a figure, ${language}: ${text}`, () => {
    const { figures } = claimedIn(text, language, '2031-03-05');
    assert.equal(figures[0]?.place ?? null, place);
  });

/** The day on which it happened: that on which somebody says so is none. */
const DAYS: readonly (readonly [language: string, text: string, day: string | null])[] = [
  ['en', 'At least 14 people died when a storm hit the coast, police said on Tuesday.', null],
  [
    'en',
    'At least 14 people died when a storm hit the coast on Monday, police said on Tuesday.',
    '2031-03-03',
  ],
  ['nb', 'Minst 12 mennesker omkom da skredet gikk, opplyste politiet tirsdag.', null],
  ['nb', 'Minst 12 mennesker omkom i et skred mandag, opplyste politiet tirsdag.', '2031-03-03'],
  ['fr', 'Douze personnes sont mortes lundi, a déclaré mardi le maire.', '2031-03-03'],
];

for (const [language, text, day] of DAYS)
  test(`day of a figure, ${language}: ${text}`, () => {
    const { figures } = claimedIn(text, language, '2031-03-05');
    assert.equal(figures[0]?.eventDate ?? null, day);
  });
