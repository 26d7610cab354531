import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive, textOrigins } from '../../src/lineage/index.js';
import type { Annotation } from '../../src/model/index.js';
import { annotated, type Given } from './articles.js';

const FERRY = `Ferry runs aground off Skelvik with 140 aboard

The ferry Maren Lind ran aground on a sandbank outside Skelvik on Tuesday morning with 140 passengers on board.

Nobody was hurt, but the hull was torn open along eleven metres and water filled two of the holds, the coast guard reported.

Three tugs from the naval yard at Orrhavn were sent to pull the vessel free before the evening tide turned.

"We heard a long scraping noise and then the engines fell silent," said the schoolteacher Ida Holm, who was travelling with her class.

The shipping company Nordlinjen had postponed a survey of the channel twice since last autumn because its sonar was under repair.

Skelvik's harbour master Olav Brekke asked for new buoys in February, but the county turned the request down to save money.

Passengers were lodged in the town's sports hall, where volunteers from the rowing club served soup and lent out blankets.`;

/** The same event by someone who was there, with the same name, place, number and quotation. */
const RIVAL = `Stranded ferry: pupils sleep in gymnasium

Families waited on the quay in Skelvik all of Tuesday for news of the Maren Lind, which had struck the bottom half a mile out.

"We heard a long scraping noise and then the engines fell silent," said the schoolteacher Ida Holm, who was travelling with her class.

Her pupils sang to keep warm while lifeboats shuttled between the deck and a trawler that happened to pass.

All 140 were ashore by noon, a nurse counted at the pier. She treated seasickness and one grazed knee.

The regional transport union will use the stranding in its talks about crews, which have been cut by a third in four years.

Divers are to inspect the rudder on Wednesday if the swell allows it.`;

/** Every sentence of the first one in other words. */
const RETOLD = `Vessel stuck near Skelvik, 140 on board

A ferry, the Maren Lind, got stuck on a sandbank just off Skelvik on Tuesday morning; 140 passengers were on it.

According to the coast guard no one was injured, though its hull had been ripped open over eleven metres and two holds were full of water.

From the naval yard in Orrhavn three tugs were dispatched so that the ship could be pulled off before the tide of the evening.

A survey of this channel had been put off two times by the shipping firm Nordlinjen since autumn, as the sonar needed repair.

In February harbour master Olav Brekke of Skelvik had requested new buoys; the county refused his request in order to save money.

The passengers spent the night at the sports hall of the town, with soup and blankets from volunteers of the rowing club.`;

const BRIDGE = `Storm closes the Gull Bridge for a week

The Gull Bridge between Tornes and Halm will stay shut for at least a week after Sunday's storm tore loose nine steel plates.

Engineers found cracks in two pylons when they climbed the northern span in harnesses at dawn, the road office wrote.

Lorries have to take the long way round the lake, which adds ninety minutes and costs hauliers about 4,000 crowns a trip.

The mayor of Halm, Signe Aas, demanded that the state run a free barge for nurses and pupils until the crossing is safe.

A bakery on the Tornes side gave away its bread on Monday morning because none of its customers could reach the shop.`;

const half = (text: string, part: 0 | 1): string => {
  const paragraphs = text.split('\n\n');
  const middle = Math.ceil(paragraphs.length * 0.6);
  return (part === 0 ? paragraphs.slice(0, middle) : paragraphs.slice(1, middle + 1)).join('\n\n');
};

function told(articles: Readonly<Record<string, Given>>): {
  readonly edges: readonly string[];
  readonly origins: number;
} {
  const annotations = annotated(articles);
  return { edges: edgesOf(annotations), origins: originsOf(annotations) };
}

function edgesOf(annotations: readonly Annotation[]): readonly string[] {
  const file = new Map(annotations.map(({ article }) => [article.id, article.file]));
  return derive(annotations).map(
    ({ from, to, kind }) => `${file.get(from) ?? from} → ${file.get(to) ?? to}: ${kind}`,
  );
}

function originsOf(annotations: readonly Annotation[]): number {
  const { origins, unknown } = textOrigins(annotations, derive(annotations));
  return origins.length + unknown.length;
}

const first: Given = { text: FERRY, published: '2031-05-06T08:00Z', outlet: 'Skelvik Post' };

test('two reports of one event with the same quotation are no derivation', () => {
  const rival: Given = { text: RIVAL, published: '2031-05-06T12:00Z', outlet: 'Coast Herald' };
  assert.deepEqual(told({ a: first, b: rival }), { edges: [], origins: 2 });
});

test('the same in other words is a paraphrase of the earlier one', () => {
  const retold: Given = { text: RETOLD, published: '2031-05-06T15:00Z', outlet: 'Inland Echo' };
  assert.deepEqual(told({ b: retold, a: first }), { edges: ['a → b: paraphrase'], origins: 1 });
});

test('the same bytes are a copy, a shortened text an excerpt', () => {
  const same: Given = { text: FERRY, published: '2031-05-06T09:00Z', outlet: 'Coast Herald' };
  const brief = FERRY.split('\n\n').slice(0, 4).join('\n\n');
  const short: Given = { text: brief, published: '2031-05-07T09:00Z', outlet: 'Inland Echo' };
  assert.deepEqual(told({ a: first, b: same, c: short }), {
    edges: ['a → b: copy', 'a → c: excerpt'],
    origins: 1,
  });
});

test('a text of two halves goes back to both sources and does not make them one, dated or not', () => {
  const bridge: Given = { text: BRIDGE, published: '2031-05-06T10:00Z', outlet: 'Tornes Daily' };
  const both = `${half(FERRY, 0)}\n\n${half(BRIDGE, 1)}`;
  for (const published of [{ published: '2031-05-06T20:00Z' }, {}]) {
    const mixed: Given = { text: both, outlet: 'Night Mail', ...published };
    assert.deepEqual(told({ a: first, b: bridge, m: mixed }), {
      edges: ['b → m: edit', 'a → m: edit'],
      origins: 2,
    });
  }
});

test('a flood of copies under many names and dates is one origin', () => {
  const paragraphs = FERRY.split('\n\n');
  const copies = Object.fromEntries(
    Array.from({ length: 120 }, (_, i): readonly [string, Given] => {
      const kept = paragraphs.filter((_paragraph, at) => (i + at) % 7 !== 3);
      return [
        `copy${String(i)}`,
        {
          text: kept.map((paragraph) => paragraph.replace('Tuesday', `day ${String(i % 5)}`)).join('\n\n'),
          outlet: `Site ${String(i)}`,
          ...(i % 3 === 0 ? {} : { published: `2031-05-${String(1 + (i % 28)).padStart(2, '0')}T10:00Z` }),
        },
      ];
    }),
  );
  assert.equal(originsOf(annotated({ a: first, ...copies })), 1);
});

test('a house line under unrelated articles is no shared text', () => {
  const line =
    'The Coast Herald is published every weekday by the Herald Society of Skelvik and delivered free of charge to all households of the county, and letters to the editor may be sent to the address that is printed on the last page of this newspaper.';
  const give = (text: string): Given => ({ text: `${text}\n\n${line}`, outlet: 'Coast Herald' });
  const found = told({ a: give(FERRY), b: give(BRIDGE), c: give(RIVAL) });
  assert.deepEqual(found.edges, []);
});

test('promo lines are no shared text, glued to a sentence or not', () => {
  const promos = [
    'READ MORE: Storm closes the Gull Bridge for at least a week after nine steel plates were torn loose on Sunday night',
    'READ MORE: Divers give up the search at Halm, where a ferry sank last month with thirty-seven passengers and all their luggage',
    'READ MORE: Why the county turned down the request of the harbour master for new buoys although money was there',
  ];
  const council = [
    'The council of Tarn voted on Monday to lower the speed limit on all village roads to forty kilometres an hour.',
    'Residents had asked for the change since a cyclist was hit outside the school in April.',
    'The mayor said the signs would be changed before the autumn and that the cost was small.',
  ];
  const bakery = [
    'A bakery in Ostrel has won the national prize for rye bread for the third year in a row, the jury announced.',
    'Its owner, Mira Sand, grinds her own flour and lets the dough rest for thirty hours in an old wine cellar.',
    'The prize is worth four thousand crowns and a trip to the mill museum in Norrin.',
  ];
  for (const between of ['', ' ', '\n\n']) {
    const withPromos = (lines: readonly string[]): Given => ({
      text: lines.map((line, i) => `${line}${between}${promos[i]!}`).join('\n\n'),
      language: 'en',
    });
    assert.deepEqual(told({ a: withPromos(council), b: withPromos(bakery) }).edges, []);
  }
});

test('a source that two articles spell in two ways is one, in whatever order they come', () => {
  const articles = annotated({
    ferry: { text: 'Ferry aground off Skelvik\n\nSKELVIK (OrbisNet) — A ferry ran aground on Tuesday.' },
    bridge: { text: 'Bridge shut in Orrhavn\n\nORRHAVN (Orbisnet) — The county shut a bridge on Tuesday.' },
    strike: { text: 'Pupils strike in Rosk\n\nROSK (Tidenet) — Pupils stayed away on Tuesday.' },
  });
  const sources = (list: readonly Annotation[]): readonly string[] =>
    derive(list)
      .map(({ from }) => from)
      .sort();
  assert.deepEqual(sources(articles), ['OrbisNet', 'OrbisNet', 'Tidenet']);
  assert.deepEqual(sources([...articles].reverse()), sources(articles));
});
