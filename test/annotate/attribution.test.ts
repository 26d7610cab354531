import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainAt } from '../../src/kit/chain.js';
import { acts } from '../../src/registry/acts.js';
import { packs } from '../../src/lang/index.js';
import type { Attribution } from '../../src/model/index.js';
import { spokenIn } from '../lang/spoken.js';

const only = (text: string, language = 'en'): Attribution => {
  const { attributions } = spokenIn(text, language).found;
  assert.equal(attributions.length, 1, attributions.map(({ ground }) => ground.line).join(', '));
  return attributions[0]!;
};

const at = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

test('a source has a class by its entity, else by its head noun', () => {
  const classes: readonly (readonly [string, string])[] = [
    ['Foreign Minister Anna Lind said the talks were over.', 'named_person'],
    ['The foreign minister said the talks were over.', 'office'],
    ['The health ministry said the talks were over.', 'institution'],
    ['Two officials said the talks were over.', 'anonymous_official'],
    ['Residents of the old town said the shelling was over.', 'residents'],
    ['Reuters reported that the talks were over.', 'wire'],
    ['The New York Times reported that the talks were over.', 'outlet'],
    ['The draft says the talks are over.', 'document'],
    ['A source close to the talks said they were over.', 'anonymous_source'],
    ['Hezbollah said the talks were over.', 'armed_group'],
  ];
  for (const [text, wanted] of classes) assert.equal(only(text).source?.class, wanted, text);
});

test('a chain runs from the medium that was told to who said it, and stays with that source', () => {
  const { text, found } = spokenIn(
    'A union official, who asked not to be named, told Reuters that 40 people had lost their jobs. ⏎ The official said another 12 would follow.',
    'en',
  );
  for (const words of ['40 people', '12 would'])
    assert.deepEqual(chainAt(found.attributions, at(text, words)).chain, ['Reuters', 'A union official']);
});

test('a report within a report comes after it in the chain', () => {
  const { text, found } = spokenIn('The ministry said the army believed 30 men were trapped.', 'en');
  const sourced = chainAt(found.attributions, at(text, '30 men'));
  assert.deepEqual(sourced.chain, ['The ministry', 'the army']);
  const inner = found.attributions.find(({ id }) => id === sourced.attribution);
  assert.equal(inner?.within, found.attributions.find(({ act }) => act === 'say')?.id);
});

test('what someone only does is told by who tells of it', () => {
  const { text, found } = spokenIn('The paper said the company had offered to pay 3,000 workers.', 'en');
  assert.deepEqual(chainAt(found.attributions, at(text, '3,000 workers')).chain, ['The paper']);
  assert.deepEqual(chainAt(found.attributions, at('The paper', 'The')).chain, []);
});

test('a pronoun stands for the last speaker it fits, not for a name within direct speech', () => {
  const { found } = spokenIn(
    'Ms. Lind welcomed the offer. “Mr. Velt never called us back, and Mr. Holm never wrote,” she said.',
    'en',
  );
  assert.equal(found.quotes[0]?.speaker?.resolved, 'Lind');
});

test('a pronoun for which nobody is found names nobody in the chain', () => {
  const { found } = spokenIn('He said the bridge was closed.', 'en');
  assert.equal(found.attributions[0]?.source?.label, 'He');
  assert.deepEqual(found.attributions[0]?.chain, []);
});

test('promos and captions without a cue give no speech', () => {
  const { found } = spokenIn(
    'The bridge was closed on Monday. ⏎ Read more: “We will not pay”, says the mayor',
    'en',
  );
  assert.deepEqual(found.quotes, []);
});

test('each attribution says by which rule and pack line it came about', () => {
  const { ground } = only('The harbour master said the pier was closed.');
  assert.equal(ground.rule, 'attribution/verbs/bare');
  assert.equal(ground.line, 'en/attribution: say');
  assert.equal(ground.spans.length, 2);
});

test('the packs use only acts of the registry', () => {
  const known = new Set(acts.map(({ id }) => id));
  for (const { code, attribution } of Object.values(packs)) {
    const used = [...attribution.verbs, ...attribution.nouns, ...attribution.before, ...attribution.hearsay];
    for (const { act } of used) assert.ok(known.has(act), `${code}: ${act}`);
  }
});

/** Words that rules hang on, in odd orders; the seed makes every run the same. */
const WORDS =
  "said the minister “ ” \" ' ’ , . : that he Anna Lind according to and who was told Reuters – - ( ) not claims of by ⏎ it is believed citing as saying in Oslo 12 sier at ifølge det hedder i en fra « » she's ! ? ;".split(
    ' ',
  );

test('odd text never throws and every span lies within it', () => {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  for (let round = 0; round < 120; round++) {
    const words = Array.from({ length: 5 + next(60) }, () => WORDS[next(WORDS.length)]!);
    const { text, found } = spokenIn(words.join(' '), ['en', 'nb', 'da', 'und'][round % 4]!);
    for (const { cue, content, source } of found.attributions)
      for (const { start, end } of [...cue, ...content, ...(source ? [source] : [])])
        assert.ok(start >= 0 && start < end && end <= text.length, words.join(' '));
    for (const { start, end } of found.quotes) assert.ok(start < end && end <= text.length);
  }
});
