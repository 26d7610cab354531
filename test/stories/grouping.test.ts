import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ruling, Sketch } from '../../src/model/index.js';
import { countFeatures, Grouping } from '../../src/stories/index.js';
import { random, sketches } from './made.js';

const shuffled = <T>(items: readonly T[], next: () => number): T[] => {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
};

function grouped(made: readonly Sketch[], rulings: readonly Ruling[] = []): Grouping {
  const grouping = new Grouping(rulings);
  for (const sketch of made) grouping.add(sketch);
  return grouping;
}

/** All that a grouping tells, in an order that the set alone gives. */
const told = (grouping: Grouping): unknown =>
  grouping.stories().map((key) => ({
    key,
    articles: grouping
      .members(key)
      .map((id) => ({ id, near: grouping.nearest(id), episodes: grouping.episodes(id) })),
  }));

test('twenty orders of arrival give one grouping', () => {
  const next = random(7);
  const made = sketches({ stories: 60, articles: 900, seed: 3 });
  const first = told(grouped(made));
  const { length } = grouped(made).stories();
  assert.ok(length > 20 && length < 600, String(length));
  for (let run = 0; run < 20; run++) assert.deepEqual(told(grouped(shuffled(made, next))), first);
});

test('articles that came and went, or came again changed, leave what a run from scratch finds', () => {
  const next = random(11);
  const made = sketches({ stories: 40, articles: 500, seed: 5 });
  const others = sketches({ stories: 40, articles: 500, seed: 6 }).map((sketch, i) => ({
    ...sketch,
    id: i % 2 === 0 ? `extra-${sketch.id}` : made[i]!.id,
  }));
  const grouping = grouped(shuffled([...made, ...others], next));
  for (const { id } of shuffled(others, next)) grouping.remove(id);
  for (const sketch of shuffled(made, next)) grouping.add(sketch);
  assert.deepEqual(told(grouping), told(grouped(made)));
});

test('what is told to have changed is what has changed', () => {
  const stories = new Map<string, string>();
  const grouping = new Grouping();
  for (const sketch of shuffled(sketches({ stories: 30, articles: 300, seed: 9 }), random(2))) {
    const { gone, made } = grouping.add(sketch);
    for (const key of gone) assert.ok(stories.delete(key), `${key} was no story`);
    for (const key of made) stories.set(key, grouping.members(key).join(' '));
    const now = new Map(grouping.stories().map((key) => [key, grouping.members(key).join(' ')]));
    assert.deepEqual([...stories].sort(), [...now].sort());
  }
});

test('copies are one story however many they are and however they are dated', () => {
  const [source] = sketches({ stories: 1, articles: 1, seed: 4 });
  const days = (from: number): Sketch['days'] => ({ from, to: from, open: false, stated: true });
  const copies = Array.from({ length: 200 }, (_, i): Sketch => ({
    ...source!,
    id: `copy-${String(i)}`,
    features: source!.features.filter((_, at) => (at * 7 + i) % 11 !== 0),
    days: i % 3 === 0 ? null : days(20_000 + i * 5),
  }));
  assert.equal(grouped([source!, ...copies]).stories().length, 1);
});

test('what all articles of a collection hold ties none of them where it is counted', () => {
  // two persons that all name (kind 0), and thirty words of each article's own (kind 6)
  const made = Array.from({ length: 40 }, (_, i): Sketch => ({
    id: `report-${String(i)}`,
    language: 'en',
    days: null,
    features: [8, 16, ...Array.from({ length: 30 }, (_, at) => (1000 + i * 30 + at) * 8 + 6)],
    counts: [],
  }));
  const counted = new Grouping([], countFeatures(made));
  for (const sketch of made) counted.add(sketch);
  assert.equal(counted.stories().length, made.length);
  assert.equal(grouped(made).stories().length, 1);
});

test('what an editor put together or took apart stays so, in whatever order the articles come', () => {
  const made = sketches({ stories: 12, articles: 120, seed: 8 });
  const plain = grouped(made);
  const stories = plain.stories().map((key) => plain.members(key));
  const [large, second, third] = [...stories].sort((a, b) => b.length - a.length);
  assert.ok(large!.length > 3 && second && third);
  const rulings: readonly Ruling[] = [
    { apart: [large!.slice(0, 2), large!.slice(2, 4)] },
    { together: [second[0]!, third[0]!] },
  ];
  const ruled = grouped(made, rulings);
  assert.equal(ruled.storyOf(large![0]!), ruled.storyOf(large![1]!));
  assert.equal(ruled.storyOf(large![2]!), ruled.storyOf(large![3]!));
  assert.notEqual(ruled.storyOf(large![0]!), ruled.storyOf(large![2]!));
  assert.deepEqual(ruled.members(second[0]!), [...second, ...third].sort());
  const next = random(21);
  for (let run = 0; run < 5; run++)
    assert.deepEqual(told(grouped(shuffled(made, next), rulings)), told(ruled));
  plain.rule(rulings);
  assert.deepEqual(told(plain), told(ruled));
  plain.rule([]);
  assert.deepEqual(told(plain), told(grouped(made)));
});

test("with an editor's decisions in force, articles that come and go leave what a run from scratch finds", () => {
  const next = random(31);
  const made = sketches({ stories: 20, articles: 240, seed: 12 });
  const extra = sketches({ stories: 20, articles: 160, seed: 13 }).map((sketch) => ({
    ...sketch,
    id: `extra-${sketch.id}`,
  }));
  const plain = grouped(made);
  const [large, second, third] = plain
    .stories()
    .map((key) => plain.members(key))
    .sort((a, b) => b.length - a.length);
  const rulings: readonly Ruling[] = [
    { apart: [[large![0]!, extra[3]!.id], large!.slice(2, 4)] },
    { together: [second![0]!, third![0]!, extra[7]!.id] },
  ];
  const stories = new Map<string, string>();
  const note = (grouping: Grouping, { gone, made: fresh }: ReturnType<Grouping['add']>): void => {
    for (const key of gone) assert.ok(stories.delete(key), `${key} was no story`);
    for (const key of fresh) stories.set(key, grouping.members(key).join(' '));
    const now = new Map(grouping.stories().map((key) => [key, grouping.members(key).join(' ')]));
    assert.deepEqual([...stories].sort(), [...now].sort());
  };
  const grouping = new Grouping(rulings);
  for (const sketch of shuffled([...made, ...extra], next)) note(grouping, grouping.add(sketch));
  for (const { id } of shuffled(extra, next)) note(grouping, grouping.remove(id));
  assert.deepEqual(told(grouping), told(grouped(made, rulings)));
  note(grouping, grouping.rule([]));
  assert.deepEqual(told(grouping), told(plain));
});
