import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../src/views/excerpt.js';
import { gather, wordsKey } from '../../src/views/gather.js';
import { plain, plainAll } from '../../src/views/plain.js';
import { annotation, span } from './fixture.js';

test('items with a key in common are one group, over any number of steps', () => {
  const groups = gather(['a b', 'c', 'b d', 'd e', 'f'], (item) => item.split(' '));
  assert.deepEqual(groups, [['a b', 'b d', 'd e'], ['c'], ['f']]);
});

test('words are compared without case, marks and diacritics; what folds to nothing is itself', () => {
  assert.equal(wordsKey('«Åpne broen!»'), wordsKey('apne broen'));
  assert.notEqual(wordsKey('!!'), wordsKey('??'));
});

test('control characters are shown, not passed on', () => {
  assert.equal(plain('a\u001b[31mb\u0007'), 'a␛[31mb␇');
  assert.equal(plain('x\u202ey\u009bz\ud800'), 'x\ufffdy\ufffdz\ufffd');
  assert.equal(plain('line\nnext\ttab'), 'line\nnext\ttab');
  assert.deepEqual(plainAll({ a: ['\u0000', 1, null], b: { c: '\u007f' } }), {
    a: ['␀', 1, null],
    b: { c: '␡' },
  });
});

const long = annotation({
  id: 'ffffffffffff',
  outlet: null,
  language: 'en',
  published: null,
  credits: [],
  text: `Heading\n${'Many words stand before it and '.repeat(12)}forty boats were found ${'while more words follow it '.repeat(12)}here. Next sentence.`,
});

test('a long sentence is cut at words on both sides of what is marked', () => {
  const { before, marked, after } = excerpt(long, span(long, 'forty boats'));
  assert.equal(marked, 'forty boats');
  assert.match(before, /^…(Many|words|stand|before|it|and) /);
  assert.match(after, / \w+…$/);
  assert.ok(before.length < 170 && after.length < 170);
});

test('an excerpt ends with its sentence', () => {
  assert.equal(excerpt(long, span(long, 'Next')).before, '');
  assert.equal(excerpt(long, span(long, 'Next')).after, ' sentence.');
});
