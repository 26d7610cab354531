import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive } from '../../src/lineage/index.js';
import { tracesOf } from '../../src/lineage/signature.js';
import { annotated, type Given } from './articles.js';

test('a name leaves the same trace in four scripts, with and without the particles written with it', () => {
  const texts = [
    'The mayor of Tarmin resigned.',
    'Мер Тармін подав у відставку.',
    'استقال رئيس بلدية طارمين وطارمين',
    'ראש עיריית טרמין התפטר בטרמין',
  ];
  const articles = annotated(Object.fromEntries(texts.map((text, i) => [`${String(i)}.txt`, { text }])));
  for (const article of articles)
    assert.ok(
      tracesOf(article).some(({ key }) => key === 's:trmn'),
      article.article.text,
    );
});

const ENGLISH: Given = {
  language: 'en',
  outlet: 'Meridian',
  published: '2031-05-06T08:00Z',
  text: `A landslide buried a road near Tarmin on Monday and cut off 2,300 people, the county of Orrhavn said.

The slide came down at Brunnfoss, where 14 cars were parked. Sigrun Valle of the road office said 160 metres of the highway were gone.

A train from Kalvik with 87 passengers stopped in front of the rubble. The railway company Nordbanen put on 6 buses.

In Velsund the school took in 45 children. Mayor Odd Brekkan asked for 3 helicopters from the base at Harlo.

The road office expects the work to take 19 days and to cost 75 million crowns.`,
};

const GERMAN: Given = {
  language: 'de',
  outlet: 'Der Anzeiger',
  published: '2031-05-06T15:00Z',
  text: `Ein Erdrutsch hat am Montag bei Tarmin eine Straße verschüttet und 2.300 Menschen abgeschnitten, wie der Bezirk Orrhavn mitteilte.

Die Massen gingen bei Brunnfoss nieder, wo 14 Autos standen. Sigrun Valle vom Straßenamt sagte, 160 Meter der Fernstraße seien verschwunden.

Ein Zug aus Kalvik mit 87 Fahrgästen hielt vor dem Geröll. Die Bahngesellschaft Nordbanen setzte 6 Busse ein.

In Velsund nahm die Schule 45 Kinder auf. Bürgermeister Odd Brekkan bat um 3 Hubschrauber vom Stützpunkt Harlo.

Das Straßenamt rechnet mit 19 Tagen Arbeit und Kosten von 75 Millionen Kronen.`,
};

/** The same event by a reporter of its own: many of the same facts, in another order. */
const OWN: Given = {
  language: 'de',
  outlet: 'Küstenbote',
  published: '2031-05-06T16:00Z',
  text: `Bürgermeister Odd Brekkan stand am Abend vor der Schule von Velsund und zählte Decken. 45 Kinder schlafen hier.

75 Millionen Kronen könnte die neue Straße kosten, schätzt das Amt; Harlo schickt Hubschrauber.

Eine Bäuerin aus Kalvik, Ragna Moen, hörte das Grollen gegen 5 Uhr. Ihr Mann Torleif sah die Lichter von Nordbanen ausgehen.

Am Bahnhof Skarnes warteten 32 Reisende. Bei Brunnfoss liegen 14 Autos unter dem Geröll.

Der Bezirk Orrhavn spricht von 2.300 Menschen ohne Straße; Tarmin war schon 1987 und 2009 betroffen.`,
};

const edges = (articles: Readonly<Record<string, Given>>): readonly string[] => {
  const annotations = annotated(articles);
  const file = new Map(annotations.map(({ article }) => [article.id, article.file]));
  return derive(annotations).map(
    ({ from, to, kind }) => `${file.get(from) ?? from} → ${file.get(to)!}: ${kind}`,
  );
};

test('the same facts in the same order are a translation of the earlier text', () => {
  assert.deepEqual(edges({ a: ENGLISH, b: GERMAN }), ['a → b: translation']);
});

test('the same facts in an order of their own are another report', () => {
  assert.deepEqual(edges({ a: ENGLISH, c: OWN }), []);
});
