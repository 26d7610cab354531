// Counts of one thing in other words, and what a text recalls from long before its own news; invented names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate } from '../../src/pipeline.js';
import { annotated, type Given } from '../lineage/articles.js';

/** The numbers of the figure entries of a measure, an entry to a line, each with its article. */
function entriesOf(measure: string, articles: Readonly<Record<string, Given>>): readonly string[] {
  const annotations = annotated(articles);
  const names = new Map(annotations.map(({ article }, i) => [article.id, Object.keys(articles)[i]!]));
  const rulings = [{ together: annotations.map(({ article }) => article.id) }];
  return relate(annotations, rulings)
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.kind === 'figure' && (entry.measure ?? '').endsWith(measure))
    .map(({ readings, scope }) =>
      [
        ...(scope['earlier'] ? [`(${scope['earlier']})`] : []),
        ...readings
          .filter(({ heading }) => !heading)
          .map(({ article, value }) => `${names.get(article)!} ${String(value)}`)
          .sort(),
      ].join(' '),
    )
    .sort();
}

const workers: Given = {
  language: 'en',
  published: '2031-03-05',
  text: '14 missing after fire in cannery\n\nFourteen workers are missing after a fire in a cannery in Brattvik, police said.',
};

const PEOPLE: Readonly<Record<string, string>> = {
  en: 'After the fire in the cannery 11 people are still missing, the fire brigade said.',
  nb: 'Etter brannen i hermetikkfabrikken er 11 personer fortsatt savnet, opplyser brannvesenet.',
  nn: 'Etter brannen i hermetikkfabrikken er 11 personar framleis sakna, opplyser brannvesenet.',
  da: 'Efter branden i konservesfabrikken er 11 personer fortsat savnet, oplyser brandvæsenet.',
  sv: 'Efter branden i konservfabriken saknas fortfarande 11 personer, uppger räddningstjänsten.',
  de: 'Nach dem Brand in der Konservenfabrik werden noch elf Menschen vermisst, teilte die Feuerwehr mit.',
  nl: 'Na de brand in de conservenfabriek worden nog elf mensen vermist, meldt de brandweer.',
  es: 'Tras el incendio en la conservera, once personas siguen desaparecidas, informaron los bomberos.',
  fr: "Après l'incendie de la conserverie, onze personnes sont toujours portées disparues, selon les pompiers.",
};

for (const [language, text] of Object.entries(PEOPLE))
  test(`where those missing are the workers who are missing, both words are of one count, ${language}`, () => {
    assert.deepEqual(entriesOf('missing', { a: workers, b: { language, published: '2031-03-06', text } }), [
      'a 14 b 11',
    ]);
  });

test('a group that an article counts beside all is a count of its own', () => {
  const given = (text: string): Given => ({ language: 'en', published: '2031-03-05', text });
  assert.deepEqual(
    entriesOf('killed', {
      a: given(
        'Twelve people were killed in the blast at Brattvik. Five soldiers were killed there, police said.',
      ),
      b: given('Five soldiers were killed in the blast at Brattvik, the army said.'),
    }),
    ['a 12', 'a 5 b 5'],
  );
});

test('two sources set against each other: a group above all is no part of it', () => {
  const text =
    'According to the prefecture, seven people were arrested. According to the union, nine protesters were arrested at the march.';
  assert.deepEqual(entriesOf('arrested', { a: { language: 'en', published: '2031-03-05', text } }), [
    'a 7 a 9',
  ]);
});

const RECALLED: Readonly<Record<string, string>> = {
  en: 'At least 14 people died in the fire in Brattvik, police said. In 2019, four people died in a fire in the same cannery.',
  nb: 'Minst 14 personer omkom i brannen i Brattvik, opplyser politiet. I 2019 omkom fire personer i en brann i samme fabrikk.',
  nn: 'Minst 14 personar omkom i brannen i Brattvik, opplyser politiet. I 2019 omkom fire personar i ein brann i same fabrikken.',
  da: 'Mindst 14 personer omkom ved branden i Brattvik, oplyser politiet. I 2019 omkom fire personer ved en brand i samme fabrik.',
  sv: 'Minst 14 personer omkom i branden i Brattvik, uppger polisen. År 2019 omkom fyra personer i en brand i samma fabrik.',
  de: 'Mindestens 14 Menschen starben bei dem Brand in Brattvik, teilte die Polizei mit. Im Jahr 2019 starben vier Menschen bei einem Brand in derselben Fabrik.',
  nl: 'Zeker 14 mensen kwamen om bij de brand in Brattvik, meldt de politie. In 2019 kwamen vier mensen om bij een brand in dezelfde fabriek.',
  es: 'Al menos 14 personas murieron en el incendio de Brattvik, según la policía. En 2019, cuatro personas murieron en un incendio en la misma fábrica.',
  fr: "Au moins 14 personnes sont mortes dans l'incendie de Brattvik, selon la police. En 2019, quatre personnes sont mortes dans un incendie de la même usine.",
};

for (const [language, text] of Object.entries(RECALLED))
  test(`what a text recalls from long before is no reading of its news, ${language}`, () => {
    assert.deepEqual(entriesOf('killed', { a: { language, published: '2031-03-05', text } }), [
      '(2019) a 4',
      'a 14',
    ]);
  });

test('texts that differ in the year of what they recall are read together', () => {
  const given = (text: string): Given => ({ language: 'en', published: '2031-03-05', text });
  const news = 'At least 14 people died in the fire in Brattvik, police said. ';
  assert.deepEqual(
    entriesOf('killed', {
      a: given(`${news}A fire in 2019 killed four people there.`),
      b: given(`${news}Four people died in a fire there in 2018.`),
      c: given(`${news}A flood in 2018 killed 60 people in the valley.`),
    }),
    ['(2018 / 2019) a 4 b 4', '(2018) c 60', 'a 14 b 14 c 14'],
  );
});

test('what is long past and the only thing told is the news', () => {
  const given = (text: string): Given => ({ language: 'en', published: '2031-03-05', text });
  assert.deepEqual(
    entriesOf('killed', {
      a: given(
        'The captain of a ferry that sank in 2019, killing 31 people, was jailed in Brattvik on Monday.',
      ),
      b: given('Thirty-one people died when the ferry sank in 2019.'),
    }),
    ['a 31 b 31'],
  );
});
