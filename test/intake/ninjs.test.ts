import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from './one.js';
import { toSource } from '../../src/kit/offsets.js';
import type { Article } from '../../src/model/index.js';
import { bytes, checkRuns } from './pages.js';

function read(item: object, indent = 1): Article {
  const { article, issues } = readArticle(bytes(JSON.stringify(item, null, indent)), { file: 'item.json' });
  assert.ok(article, JSON.stringify(issues));
  return article;
}

const COMMON = { uri: 'https://wire.example/item/17', type: 'text', language: 'nb-NO', version: 3 };
const TEXT = 'Fergen gikk på grunn.\n\nElleve er skadd, sier politiet.';
const HTML =
  '<p>Fergen gikk p&aring; grunn.</p>\n<h2>Tredje gang</h2><p>Elleve er skadd, sier "politiet".</p>';

test('version 1: flat fields', () => {
  const article = read({
    ...COMMON,
    versioncreated: '2031-05-04T18:15:00Z',
    headline: 'Ferge på grunn',
    body_text: TEXT,
    byline: 'Anna Lind/NTB',
    copyrightholder: 'NTB',
    located: 'Skarvik',
  });
  assert.equal(article.text, TEXT);
  assert.equal(article.headline, 'Ferge på grunn');
  assert.equal(article.byline, 'Anna Lind/NTB');
  assert.equal(article.outlet, 'NTB');
  assert.equal(article.dateline, 'Skarvik');
  assert.equal(article.language, 'nb');
  assert.equal(article.revision, 3);
  assert.equal(article.url, 'https://wire.example/item/17');
  assert.equal(article.published?.value, '2031-05-04T18:15:00Z');
  assert.deepEqual(article.credits, ['NTB']);
});

test('versions 2 and 3: lists, in either case of letters', () => {
  const second = read({
    ...COMMON,
    versioncreated: '2031-05-04',
    headlines: [
      { role: 'short', value: 'Ferge' },
      { role: 'main', value: 'Ferge på grunn' },
    ],
    bodies: [{ role: 'text', contenttype: 'text/plain', value: TEXT }],
    infosources: [{ name: 'Reuters' }],
    by: 'NTB',
  });
  const third = read({
    ...COMMON,
    versionCreated: '2031-05-04',
    headlines: [{ role: 'main', value: 'Ferge på grunn' }],
    bodies: [{ role: 'text', contentType: 'text/plain', value: TEXT }],
    infoSources: [{ name: 'Reuters' }],
    by: 'NTB',
  });
  for (const article of [second, third]) {
    assert.equal(article.text, TEXT);
    assert.equal(article.headline, 'Ferge på grunn');
    assert.deepEqual(article.credits, ['Reuters', 'NTB']);
    assert.equal(article.published?.value, '2031-05-04');
  }
});

test('markup is preferred, and its blocks are kept', () => {
  const article = read({ ...COMMON, body_text: TEXT, body_xhtml: HTML });
  assert.equal(article.text, 'Fergen gikk på grunn.\n\nTredje gang\n\nElleve er skadd, sier "politiet".');
  assert.deepEqual(
    article.blocks.map(({ kind }) => kind),
    ['paragraph', 'subhead', 'paragraph'],
  );
});

test('NITF within an item', () => {
  const value =
    '<?xml version="1.0"?><nitf><head><title>no</title></head><body><body.head><hedline><hl1>no</hl1></hedline></body.head><body.content><p>Fergen gikk på grunn.</p><p>Elleve er skadd.</p></body.content></body></nitf>';
  const article = read({ ...COMMON, bodies: [{ role: 'nitf', contentType: 'text/vnd.IPTC.NITF', value }] });
  assert.equal(article.text, 'Fergen gikk på grunn.\n\nElleve er skadd.');
});

test('offsets lead through escapes and markup to the file', () => {
  for (const item of [
    { ...COMMON, body_text: TEXT },
    { ...COMMON, body_xhtml: HTML },
  ]) {
    const source = JSON.stringify(item, null, 2).replaceAll('å', '\\u00e5');
    const { article } = readArticle(bytes(source), { file: 'item.json' });
    assert.ok(article?.offsets);
    const start = article.text.indexOf('Elleve er skadd');
    const span = toSource(article.offsets, { start, end: start + 15 });
    assert.ok(span);
    assert.equal(source.slice(span.start, span.end), 'Elleve er skadd');
    checkRuns(article.text, source, article.offsets);
  }
});

test('short news are their description; captions are none', () => {
  assert.equal(
    read({ ...COMMON, descriptions: [{ role: 'text', value: 'Fergen er av grunnen.' }] }).text,
    'Fergen er av grunnen.',
  );
  const { article, issues } = readArticle(
    bytes(JSON.stringify({ ...COMMON, type: 'picture', description_text: 'Fergen.' })),
    { file: 'p.json' },
  );
  assert.equal(article, null);
  assert.match(issues[0]!.message, /picture/);
});

test('odd values are said to be no item', () => {
  for (const value of [
    [],
    [{ body_text: 5 }],
    { body_text: 5 },
    { bodies: 'x' },
    { bodies: [null, 5, { value: {} }] },
    'text',
    null,
  ]) {
    const { article, issues } = readArticle(bytes(JSON.stringify(value)), { file: 'p.json' });
    assert.equal(article, null);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['json-not-ninjs'],
    );
  }
});
