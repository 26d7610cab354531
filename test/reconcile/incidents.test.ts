// Which numbers of several articles are of one incident, where some tell its place and some do not; invented names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate } from '../../src/pipeline.js';
import { annotated, type Given } from '../lineage/articles.js';

/** The numbers of people killed, an entry to a line, each with its article. */
function entriesOf(articles: Readonly<Record<string, Given>>): readonly string[] {
  const annotations = annotated(articles);
  const names = new Map(annotations.map(({ article }, i) => [article.id, Object.keys(articles)[i]!]));
  const rulings = [{ together: annotations.map(({ article }) => article.id) }];
  return relate(annotations, rulings)
    .flatMap(({ entries }) => entries)
    .filter(({ measure }) => measure === 'killed')
    .map(({ readings }) =>
      readings
        .filter(({ heading }) => !heading)
        .map(({ article, value }) => `${names.get(article)!} ${String(value)}`)
        .sort()
        .join(', '),
    )
    .sort();
}

const english: Given = {
  language: 'en',
  published: '2031-03-05',
  text: 'Landslide in Brattvik kills 14\n\nAt least 14 people died in Brattvik when a landslide hit the village on Monday night, police said.',
};

/** The place stands in the heading or in a sentence of its own, the number without one. */
const PLACELESS: Readonly<Record<string, string>> = {
  en: 'Landslide in Brattvik\n\nA landslide hit the village of Brattvik on Monday night.\n\nAt least 11 people died, police said.',
  nb: 'Skred i Brattvik\n\nEt skred gikk gjennom bygda Brattvik natt til tirsdag.\n\nMinst 11 mennesker omkom, opplyser politiet.',
  nn: 'Skred i Brattvik\n\nEit skred gjekk gjennom bygda Brattvik natt til tysdag.\n\nMinst 11 menneske omkom, opplyser politiet.',
  da: 'Jordskred i Brattvik\n\nEt jordskred ramte landsbyen Brattvik natten til tirsdag.\n\nMindst 11 mennesker omkom, oplyser politiet.',
  sv: 'Jordskred i Brattvik\n\nEtt jordskred drabbade byn Brattvik natten till tisdag.\n\nMinst 11 människor omkom, uppger polisen.',
  de: 'Erdrutsch in Brattvik\n\nEin Erdrutsch hat in der Nacht zum Dienstag die Gemeinde Brattvik getroffen.\n\nMindestens elf Menschen starben, teilte die Polizei mit.',
  nl: 'Aardverschuiving in Brattvik\n\nEen aardverschuiving trof in de nacht van maandag op dinsdag het dorp Brattvik.\n\nZeker elf mensen kwamen om, zegt de politie.',
  es: 'Alud en Brattvik\n\nUn alud arrasó el pueblo de Brattvik en la noche del lunes.\n\nAl menos once personas murieron, según la policía.',
  fr: 'Glissement de terrain à Brattvik\n\nUne coulée de boue a frappé le village de Brattvik dans la nuit de lundi à mardi.\n\nAu moins onze personnes sont mortes, selon la police.',
};

for (const [language, text] of Object.entries(PLACELESS))
  test(`a number without place is of the incident whose place its text names, ${language}`, () => {
    assert.deepEqual(entriesOf({ a: english, b: { language, published: '2031-03-04', text } }), [
      'a 14, b 11',
    ]);
  });

test('a count that goes on and has no place is of the incident whose place its text names', () => {
  const text =
    'Skred i Brattvik\n\nEt skred gikk gjennom bygda Brattvik natt til tirsdag.\n\nTallet på omkomne er steget til 17, opplyser politiet.';
  assert.deepEqual(entriesOf({ a: english, b: { language: 'nb', published: '2031-03-06', text } }), [
    'a 14, b 17',
  ]);
});

const twoVillages: Given = {
  language: 'en',
  published: '2031-03-05',
  text: 'Two landslides\n\nAt least 14 people died in Brattvik on Monday night, police said.\n\nFurther north, 30 people died in Lundal on Monday night, police said.',
};

test('of two villages a number goes to the one that stands with it', () => {
  const text =
    'Skred i nord\n\nEt skred gikk gjennom bygda Lundal natt til tirsdag.\n\nMinst 25 mennesker omkom, opplyser politiet.';
  assert.deepEqual(entriesOf({ a: twoVillages, b: { language: 'nb', published: '2031-03-04', text } }), [
    'a 14',
    'a 30, b 25',
  ]);
});

test('a text that names both of two villages beside a number leaves it apart', () => {
  const text =
    'Skred i nord\n\nTo skred gikk gjennom bygdene Brattvik og Lundal natt til tirsdag.\n\nMinst 20 mennesker omkom, opplyser politiet.';
  assert.deepEqual(entriesOf({ a: twoVillages, b: { language: 'nb', published: '2031-03-04', text } }), [
    'a 14',
    'a 30',
    'b 20',
  ]);
});

test('a number beside another place is not of the incident named further up', () => {
  const text =
    'Uvær i nord\n\nEt skred gikk gjennom bygda Brattvik natt til tirsdag.\n\nEn ferge sank samtidig utenfor Sørholmen.\n\nTo mennesker omkom, opplyser politiet.';
  assert.deepEqual(entriesOf({ a: english, b: { language: 'nb', published: '2031-03-04', text } }), [
    'a 14',
    'b 2',
  ]);
});

test('a number of another day stays apart, also where neither text is dated', () => {
  const a = {
    language: 'en',
    text: 'Strikes on Brattvik\n\nOn Wednesday, at least 14 people were killed in a strike in Brattvik.',
  };
  const on = (day: string): Given => ({
    language: 'en',
    text: `Strikes on Brattvik\n\n${day}’s strike hit the town of Brattvik. At least 20 people were killed as they slept.`,
  });
  assert.deepEqual(entriesOf({ a, b: on('Tuesday') }), ['a 14', 'b 20']);
  assert.deepEqual(entriesOf({ a, b: on('Wednesday') }), ['a 14, b 20']);
});

test('two numbers of one text, of which nothing tells which is of the place, stay apart from it', () => {
  const text =
    'Uvær i nord\n\nEt skred gikk gjennom bygda Brattvik natt til tirsdag.\n\nElleve mennesker omkom.\n\nFem mennesker omkom da en ferge sank.';
  assert.deepEqual(entriesOf({ a: english, b: { language: 'nb', published: '2031-03-04', text } }), [
    'a 14',
    'b 11',
    'b 5',
  ]);
});

test('two numbers that two sources set against each other are both of the place', () => {
  const text =
    'Skred i Brattvik\n\nEt skred gikk gjennom bygda Brattvik natt til tirsdag.\n\nRundt 11 mennesker omkom da skredet gikk, opplyser politiet. Ordføreren sier at 18 mennesker omkom.';
  assert.deepEqual(entriesOf({ a: english, b: { language: 'nb', published: '2031-03-04', text } }), [
    'a 14, b 11, b 18',
  ]);
});

test('a number of another size is of something else', () => {
  const text =
    'Skred i Brattvik\n\nEt skred gikk gjennom bygda Brattvik natt til tirsdag.\n\nEn krig for lenge siden tok 400 liv; 400 mennesker omkom.';
  const entries = entriesOf({ a: english, b: { language: 'nb', published: '2031-03-04', text } });
  assert.ok(entries.includes('a 14'), entries.join(' | '));
});

test('the order of the articles plays no part', () => {
  const articles = Object.entries(PLACELESS).map(
    ([language, text]) => [language, { language, published: '2031-03-04', text }] as const,
  );
  const given = [['a', english] as const, ...articles];
  assert.deepEqual(entriesOf(Object.fromEntries(given)), entriesOf(Object.fromEntries(given.reverse())));
});
