// The registry of measures, the kinds of populations and the words of the packs must fit together: a word for an event that no measure
// knows would never be seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../../src/lang/index.js';
import { measures } from '../../src/registry/measures.js';
import { populations } from '../../src/registry/populations.js';

const EVENTS = new Set(measures.map((row) => row.event));
const KINDS = new Set(populations.map((row) => row.id));
/** Read so that it is not taken for something else: nobody is hit by what is fired at them. */
const WITHOUT_MEASURE = new Set(['shot_at']);

test('populations form a tree', () => {
  assert.equal(KINDS.size, populations.length);
  for (const { id, parent, state } of populations) {
    assert.ok(parent === null || KINDS.has(parent), `${id}: parent ${String(parent)}`);
    assert.ok(state === null || EVENTS.has(state), `${id}: state ${String(state)}`);
  }
});

test('measures name populations and parents that exist', () => {
  const ids = new Set(measures.map((row) => row.id));
  for (const row of measures) {
    assert.ok(row.population === null || KINDS.has(row.population), `${row.id}: ${String(row.population)}`);
    for (const group of row.groups) assert.ok(KINDS.has(group), `${row.id}: group ${group}`);
    for (const parent of row.parents) assert.ok(ids.has(parent), `${row.id}: parent ${parent}`);
    assert.match(row.tag, /^#[a-z]+(\+[a-z_]+)*$/, row.id);
    assert.ok(row.groups.length === 0 || row.suffix !== '', row.id);
  }
});

test('one measure has one label and unit', () => {
  const seen = new Map<string, string>();
  for (const { id, label, unit } of measures) {
    const here = `${label} in ${unit}`;
    assert.equal(seen.get(id) ?? here, here);
    seen.set(id, here);
  }
});

for (const [code, { measures: pack }] of Object.entries(packs))
  test(`words of ${code} lead to measures`, () => {
    const events = [
      ...pack.verbs,
      ...pack.nouns,
      ...pack.tolls,
      ...pack.shares,
      ...pack.amounts,
      ...pack.sizes,
      ...pack.durations,
    ].map((row) => row.event);
    for (const event of events) assert.ok(EVENTS.has(event) || WITHOUT_MEASURE.has(event), event);
    for (const { population } of pack.populations) assert.ok(KINDS.has(population), population);
    for (const row of pack.verbs) for (const kind of row.only ?? []) assert.ok(KINDS.has(kind), kind);
  });

for (const [code, { measures: pack }] of Object.entries(packs))
  test(`words of ${code} are in normal form`, () => {
    const words = [
      ...pack.verbs.flatMap((row) => [row.active, row.past, row.participle, row.passive, row.with]),
      ...pack.nouns.map((row) => row.words),
      ...pack.populations.map((row) => row.words),
      ...pack.status.map((row) => row.words),
      ...pack.aggregation.map((row) => row.words),
      pack.parts,
      pack.others,
      pack.onePerson,
    ];
    for (const list of words)
      for (const word of (list ?? '').split('|'))
        assert.ok(word === word.toLowerCase().trim() && !word.includes('  '), `"${word}"`);
  });
