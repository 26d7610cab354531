// Numbers that come beside others ("three more bodies"), in every language; invented sentences.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimedIn } from './claimed.js';

/** The numbers as printed that are of further ones. */
const ROWS: readonly (readonly [language: string, text: string, further: string])[] = [
  ['en', 'Rescuers found three more bodies on Wednesday.', 'three'],
  ['en', 'Another four people died on Wednesday, police said.', 'four'],
  ['en', 'More than 40 people died on Wednesday, police said.', '–'],
  ['nb', 'Ytterligere tre mennesker omkom onsdag.', 'tre'],
  ['nb', 'Mer enn 40 mennesker omkom onsdag.', '–'],
  ['nn', 'Ytterlegare tre menneske omkom onsdag.', 'tre'],
  ['da', 'Yderligere tre personer er fundet døde.', 'tre'],
  ['da', 'Mindst tre personer er fundet døde.', '–'],
  ['sv', 'Ytterligare tre personer har hittats döda.', 'tre'],
  ['sv', 'Fler än tre personer har hittats döda.', '–'],
  ['de', 'Weitere vier Menschen starben am Mittwoch.', 'vier'],
  ['de', 'Mehr als vierzig Menschen starben am Mittwoch.', '–'],
  ['nl', 'Reddingswerkers hebben woensdag nog drie lichamen gevonden.', 'drie'],
  ['nl', 'Meer dan veertig mensen kwamen woensdag om.', '–'],
  ['es', 'Otras tres personas murieron el miércoles.', 'tres'],
  ['es', 'Más de cuarenta personas murieron el miércoles.', '–'],
  ['fr', 'Trois autres personnes sont mortes mercredi.', 'Trois'],
  ['fr', 'Plus de quarante personnes sont mortes mercredi.', '–'],
];

for (const [language, text, further] of ROWS)
  test(`further ones, ${language}: ${text}`, () => {
    const found = claimedIn(text, language, '2031-03-05').figures.filter((figure) => figure.further);
    assert.equal(found.map(({ stated }) => stated).join('; ') || '–', further);
  });

/** Aggregation of people killed: they are in no state that holds now, whatever else the sentence says. */
const DEAD: readonly (readonly [language: string, text: string])[] = [
  ['de', 'Mindestens zwölf Menschen kamen am Montag ums Leben.'],
  ['nl', 'Nog eens vier mensen stierven woensdag.'],
];

for (const [language, text] of DEAD)
  test(`the dead are no state, ${language}: ${text}`, () => {
    const [figure] = claimedIn(text, language, '2031-03-05').figures;
    assert.equal(figure?.measure, 'killed');
    assert.equal(figure.aggregation, 'incident');
  });
