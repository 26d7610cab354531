import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headed } from '../../src/kit/heading.js';
import { briefing } from '../../src/views/briefing.js';
import { precise } from '../../src/views/figures.js';
import type { Part, Place, StoryView } from '../../src/views/types.js';
import { annotation, bare, story } from './fixture.js';

const [view, empty] = briefing([story, bare], 'en').stories as [StoryView, StoryView];
const sigla = (places: readonly Place[]): string =>
  places.map(({ siglum, copies }) => (copies.length > 0 ? `(${siglum})` : siglum)).join(' ');

test('the head counts articles, languages, text origins and what is of unknown origin', () => {
  assert.deepEqual(view.counts, {
    articles: 4,
    languages: 3,
    origins: 1,
    unknown: 1,
    differences: 1,
    unexplained: view.differences.filter(({ grave }) => grave).length,
  });
  assert.deepEqual(view.period, { from: '2031-05-05', to: '2031-05-07' });
  assert.deepEqual(
    view.about.map(({ name, articles }) => [name, articles]),
    [
      ['Skarn', 4],
      ['Ada Holm', 2],
    ],
  );
  assert.deepEqual(view.title, { text: 'At least 14 killed in Skarn tunnel fire', language: 'en' });
});

test('at a glance: the least and the most of each main figure, and what is reported for the last day', () => {
  const [line] = view.glance;
  const rows = view.figures.find(({ id }) => id === line!.entry)!.rows;
  const sizes = rows.map(({ value, low, high }) => value ?? low ?? high ?? 0);
  const of = ({ value, low, high }: (typeof rows)[number]): number => value ?? low ?? high ?? 0;
  assert.deepEqual([of(line!.least), of(line!.most)], [Math.min(...sizes), Math.max(...sizes)]);
  const days = rows.flatMap(({ at }) => at?.slice(0, 10) ?? []).sort();
  for (const row of line!.last) assert.equal(row.at!.slice(0, 10), days.at(-1));
});

test('readings of one origin, bound and time are one row; copies are told from accounts', () => {
  const [killed] = view.figures;
  assert.deepEqual(
    killed!.rows.map((row) => [row.stated.map(({ text }) => text), sigla(row.places), row.by.label]),
    [
      [['At least 14 people', 'Minst 14 mennesker'], 'Me (Be)', 'Transport Ministry'],
      [['19 personer'], 'Ky', 'politiet'],
      [['41 lives'], 'X1', null],
    ],
  );
});

test('a heading that says what the body says is no further row', () => {
  assert.ok(view.figures[0]!.rows.every(({ places }) => places.every(({ heading }) => !heading)));
});

test('people killed come before people injured', () => {
  assert.deepEqual(
    view.figures.map(({ measure }) => measure),
    ['killed', 'injured'],
  );
});

test('differences: one an entry, what nothing explains first, each pair of rows once, articles that are no copies', () => {
  assert.deepEqual(
    view.differences.map(({ grave, pairs, more }) => [
      grave,
      more,
      pairs.map(({ a, b, type }) => `${type} ${a.place.siglum}–${b.place.siglum}`),
    ]),
    // Of the two conflicts the one whose numbers lie further apart comes first.
    [[true, 0, ['conflicts Me–X1', 'conflicts Ky–X1', 'older_than Me–Ky']]],
  );
});

test('a side of a difference is its sentence with the words apart', () => {
  const { excerpt } = view.differences[0]!.pairs[0]!.b;
  assert.deepEqual(
    [excerpt.before, excerpt.marked, excerpt.after],
    ['A blaze in the Skarn tunnel has claimed ', '41 lives', ', it has been reported.'],
  );
});

test('voices: who says what, denials as such', () => {
  assert.deepEqual(
    view.voices.map(({ label, utterances }) => [
      label,
      utterances.map(({ polarity, words }) => `${polarity}: ${words.text}`),
    ]),
    [
      [
        'Ada Holm',
        ['affirm: The fans stopped after two minutes,', 'affirm: Viftene stanset etter to minutter'],
      ],
      ['Jon Brask', ['affirm: Vi leder stadig,']],
      ['The union', ['deny: that drivers had been speeding']],
    ],
  );
});

test('positions, schedule and timeline carry what was printed', () => {
  const [position] = view.positions[0]!.rows;
  assert.deepEqual(
    [position!.stance, position!.issue?.text, position!.condition?.text],
    ['demands', 'an open inquiry', 'before the tunnel reopens'],
  );
  assert.deepEqual(
    view.schedule.map(({ steps }) => steps.map(({ from, to }) => [from, to])),
    [[[null, '2031-05-06']], [['2031-05-06', '2031-05-08']]],
  );
  assert.deepEqual(
    view.timeline.map(({ when, happenings }) => [when, happenings.length]),
    [['2031-05-05', 1]],
  );
});

test('the graph has every article, and edges say whether the source is credited', () => {
  assert.equal(view.lineage.nodes.length, 4);
  assert.deepEqual(
    view.lineage.edges.map(({ toLabel, credited }) => [toLabel, credited]),
    [
      ['Be', true],
      ['X1', false],
    ],
  );
});

test('every fact has its place marked in the text of its article, once', () => {
  const marked = new Map<string, number>();
  const count = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (typeof part === 'string') continue;
      for (const id of part.ids) marked.set(id, (marked.get(id) ?? 0) + 1);
      count(part.parts);
    }
  };
  for (const article of view.articles) for (const block of article.blocks) block.passages.forEach(count);
  const linked = [...JSON.stringify(view).matchAll(/"mark":"([^"]+)"/g)].map((match) => match[1]!);
  assert.ok(linked.length > 15);
  assert.deepEqual(
    linked.filter((mark) => marked.get(mark) !== 1),
    [],
  );
  assert.deepEqual(
    [...marked.values()].filter((times) => times !== 1),
    [],
  );
});

test('the text of an article is shown whole', () => {
  const text = (parts: readonly Part[]): string =>
    parts.map((part) => (typeof part === 'string' ? part : text(part.parts))).join('');
  for (const article of view.articles) {
    const shown = article.blocks.flatMap(({ passages }) => passages.map(text)).join('');
    const original = story.articles.find((annotation) => annotation.article.id === article.id)!.article.text;
    assert.equal(shown.replace(/\s/g, ''), original.replace(/\s/g, ''));
  }
});

test('the order of articles, entries and readings plays no part', () => {
  const turned = {
    ...story,
    articles: [...story.articles].reverse(),
    derivations: story.derivations,
    origins: [...story.origins].reverse(),
    entries: [...story.entries].reverse().map((entry) => ({
      ...entry,
      readings: [...entry.readings].reverse(),
      relations: [...entry.relations].reverse(),
    })),
  };
  const again = briefing([turned], 'en').stories[0]!;
  for (const key of ['counts', 'about', 'figures', 'differences', 'articles', 'origins'] as const) {
    assert.deepEqual(again[key], view[key], key);
  }
});

test('a story in which nothing was found has empty sections', () => {
  const { figures, differences, voices, positions, schedule, timeline } = empty;
  assert.deepEqual([figures, differences, voices, positions, schedule, timeline], [[], [], [], [], [], []]);
  assert.equal(empty.articles[0]!.blocks.length, 2);
});

test('an as-of time is shown no more precise than it is told', () => {
  const asOf = { value: '2031-05-01', basis: 'text' };
  assert.equal(precise({ ...asOf, precision: 'month' }), '2031-05');
  assert.equal(precise({ ...asOf, precision: 'day' }), '2031-05-01');
});

test('a heading of several articles: one that stands as such, else a short first sentence', () => {
  const draft = (id: string, text: string) =>
    annotation({ id, text, outlet: null, language: 'en', published: null, credits: [] });
  const long = draft(
    'a',
    `.\n${'The mayor spoke of the bridge and of much else besides, '.repeat(3)}he said.`,
  );
  const headless = {
    ...long,
    article: { ...long.article, headline: null },
    layout: { ...long.layout, blocks: [], sentences: long.layout.sentences.slice(1) },
  };
  const headlined = draft('b', 'Bridge reopens in Skarn\nThe bridge reopened.');
  assert.equal(headed([headless, headlined]), headlined);
  assert.equal(headed([headless]), headless);
});

test('one word that is reported tells nothing and is no utterance', () => {
  const ids = (articles: typeof story.articles): readonly string[] =>
    (briefing([{ ...story, articles }], 'en').stories[0] as StoryView).voices.flatMap(({ utterances }) =>
      utterances.map(({ id }) => id),
    );
  const shown = ids(story.articles);
  const isShown = ({ id }: { readonly id: string }): boolean => shown.includes(id);
  const teller = story.articles.find(({ attributions }) => attributions.some(isShown))!;
  const said = teller.attributions.find(isShown)!;
  const { start } = said.content[0]!;
  const end = start + /^\S+/.exec(teller.article.text.slice(start))![0].length;
  const cut = story.articles.map((article) =>
    article === teller ? { ...article, attributions: [{ ...said, content: [{ start, end }] }] } : article,
  );
  assert.ok(!ids(cut).includes(said.id));
});

test('an article dated to a month does not widen the days of its story', () => {
  const [first, ...others] = story.articles;
  const wide = { ...first!.article.published!, value: '2031-05', precision: 'month' } as const;
  const articles = [{ ...first!, article: { ...first!.article, published: wide } }, ...others];
  const period = (briefing([{ ...story, articles }], 'en').stories[0] as StoryView).period;
  assert.match(period!.from, /^2031-05-\d\d$/);
});
