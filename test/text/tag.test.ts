import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagger } from '../../src/text/tag/index.js';
import { createTagger } from '../../src/text/tag/tagger.js';

const tag = tagger();
const upos = (sentence: string, language: string): string =>
  tag(sentence.split(' '), language)
    .map((one) => one.upos)
    .join(' ');

const SENTENCES: readonly (readonly [string, string, string])[] = [
  ['en', 'The minister said on Monday that they had been killed .', 'DET NOUN VERB ADP PROPN SCONJ PRON AUX AUX VERB PUNCT'],
  ['nb', 'Ministeren sier at 20 mennesker er drept i byen .', 'NOUN VERB SCONJ NUM NOUN AUX VERB ADP NOUN PUNCT'],
  ['nn', 'Ministeren seier at dei ikkje har fått pengar .', 'NOUN VERB SCONJ PRON PART AUX VERB NOUN PUNCT'],
  ['da', 'Ministeren siger , at der er mange mennesker i byen .', 'NOUN VERB PUNCT SCONJ PRON VERB ADJ NOUN ADP NOUN PUNCT'],
  ['sv', 'Regeringen säger att de inte har fått pengarna .', 'NOUN VERB SCONJ PRON PART AUX VERB NOUN PUNCT'],
  ['de', 'Der Minister sagte am Montag , dass er nicht kommt .', 'DET NOUN VERB ADP PROPN PUNCT SCONJ PRON PART VERB PUNCT'],
  ['es', 'El ministro dijo que la ciudad es grande .', 'DET NOUN VERB SCONJ DET NOUN AUX ADJ PUNCT'],
  ['fr', 'Le ministre a dit que la ville est grande .', 'DET NOUN AUX VERB SCONJ DET NOUN AUX ADJ PUNCT'],
  ['nl', 'De minister zei dat de stad groot is .', 'DET NOUN VERB SCONJ DET NOUN ADJ AUX PUNCT'],
]; // prettier-ignore

for (const [language, sentence, expected] of SENTENCES) {
  test(`tags a plain sentence: ${language}`, () => assert.equal(upos(sentence, language), expected));
}

test('verb forms and tenses', () => {
  const [, said, , , , killed] = tag('They said they will be killed .'.split(' '), 'en');
  assert.deepEqual([said!.verb, said!.tense], ['fin', 'past']);
  assert.deepEqual([killed!.upos, killed!.verb, killed!.voice], ['VERB', 'part', 'pass']);
  const [, , holdes] = tag('Et møte holdes i byen i dag .'.split(' '), 'nb');
  assert.equal(holdes!.voice, 'pass');
});

test('number, definiteness and genitive of nouns', () => {
  const [government, , plans] = tag('Regjeringens nye planer ble lagt fram .'.split(' '), 'nb');
  assert.deepEqual([government!.number, government!.definite, government!.gen], ['sing', 'def', true]);
  assert.deepEqual([plans!.number, plans!.definite, plans!.gen], ['plur', 'ind', false]);
  assert.equal(tag(["Norway's", 'army', 'left', '.'], 'en')[0]!.gen, true);
});

test('capitals do not turn a headline into names', () => {
  const tags = upos('THE MINISTER SAID THAT THE PEOPLE HAD BEEN KILLED', 'en').split(' ');
  assert.deepEqual(tags.slice(0, 4), ['DET', 'NOUN', 'VERB', 'SCONJ']);
});

test('a language without weights of its own still gets tags', () => {
  assert.equal(upos('Il 20 , 30 .', 'xx').split(' ').length, 5);
  assert.deepEqual(
    tag(['12', ',', '13'], 'constructor').map((one) => one.upos),
    ['NUM', 'PUNCT', 'NUM'],
  );
});

test('marks are marks in every language', () => {
  for (const language of ['da', 'de', 'en', 'es', 'fr', 'nb', 'nl', 'nn', 'sv', 'xx']) {
    const tags = tag(['»', 'Nei', '«', '–', '„', '“', '…', '⟪'], language).map((one) => one.upos);
    tags.splice(1, 1);
    assert.ok(
      tags.every((one) => one === 'PUNCT' || one === 'SYM'),
      `${language}: ${tags.join(' ')}`,
    );
  }
});

test('odd input', () => {
  assert.deepEqual(tag([], 'en'), []);
  const odd = [
    '',
    '\ud800',
    'a'.repeat(100_000),
    '-',
    "'",
    '’’',
    '\u0000',
    '😀',
    'https://example.org/a-b',
    'x'.repeat(3),
  ];
  assert.equal(tag(odd, 'en').length, odd.length);
  assert.throws(() => createTagger(new Uint8Array(16)), /weights/);
});

test('tags are shared and frozen, and a word has the same tag after the memory was emptied', () => {
  const sentence = 'The minister said no .'.split(' ');
  const first = tag(sentence, 'en');
  for (let i = 0; i < 40_000; i++) tag([`w${i}`], 'en');
  const second = tag(sentence, 'en');
  first.forEach((one, i) => assert.equal(one, second[i]));
  assert.ok(Object.isFrozen(first[0]));
});
