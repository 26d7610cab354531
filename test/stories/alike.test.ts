import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../src/intake/index.js';
import { packs } from '../../src/lang/index.js';
import { annotate, relate } from '../../src/pipeline.js';

/** The stories of texts by name, each as the names in it; `outlet`: who printed it. */
function stories(texts: Readonly<Record<string, string>>, outlet?: string): readonly string[] {
  const annotations = Object.entries(texts).flatMap(([name, text]) => {
    const sidecar = {
      file: `${name}.meta.json`,
      text: JSON.stringify(outlet === undefined ? {} : { outlet }),
    };
    const { article } = readArticles(Buffer.from(text), { file: `${name}.txt`, sidecar })[0]!;
    return article === null ? [] : [annotate(article, packs)];
  });
  return relate(annotations)
    .map(({ articles }) =>
      articles
        .map(({ article }) => article.file.replace('.txt', ''))
        .sort()
        .join(' '),
    )
    .sort();
}

test('texts without spaces between words are of one story by their words', () => {
  const found = stories({
    a: '北港市の倉庫で火災、3人けが\n\n12日午前4時ごろ、北港市海岸通の倉庫で火災が発生し、消防によると作業員3人がけがをした。警察が出火原因を調べている。',
    b: '海岸通の倉庫火災、警察が原因調査\n\n北港市海岸通の倉庫で12日に起きた火災で、消防は鎮火を確認した。作業員3人がけがをし、警察が出火原因の調査を始めた。',
    c: '西川町議会、予算案を可決\n\n西川町議会は12日、総額3億円の補正予算案を賛成多数で可決した。町長は学校給食の無償化に充てると説明した。',
  });
  assert.deepEqual(found, ['a b', 'c']);
});

test('the same numbers alone make no story, in one language or two', () => {
  const numbers = '12, 45, 1200, 310, 88 and 9400';
  const found = stories({
    a: `Ferry timetable\n\nHarbour lines ${numbers} sail daily from Tarn.`,
    b: `倉庫の在庫\n\n在庫は${numbers.replace(' and', ',')}です。`,
    c: `予算の内訳\n\n内訳は${numbers.replace(' and', ',')}です。`,
  });
  assert.deepEqual(found, ['a', 'b', 'c']);
});

test('one name in common makes no story of two languages', () => {
  const found = stories({
    a: 'Strike at the port of Tarn\n\nDockers in Tarn walked out on Monday over night shifts, the union said. Brask and Velling sent no ships.',
    b: 'Konzert in Tarn verschoben\n\nDas Konzert in Tarn ist wegen Krankheit verschoben worden, wie der Veranstalter mitteilte. Karten bleiben gültig.',
  });
  assert.deepEqual(found, ['a', 'b']);
});

test('an outlet that names itself is not what its articles have in common', () => {
  const texts = {
    a: 'Bank cuts rates\n\nThe central bank lowered its rate, Altair reported. An Altair poll had seen no change. Governor Ilse Marhold told Altair that inflation had slowed.',
    b: 'Zug entgleist bei Brask\n\nBei Brask ist ein Güterzug entgleist, meldet Altair. Nach Informationen von Altair wurde niemand verletzt. Die Bahn sagte Altair, die Strecke sei gesperrt.',
  };
  assert.deepEqual(stories(texts, 'Altair'), ['a', 'b']);
});
