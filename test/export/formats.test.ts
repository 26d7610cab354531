import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { widthOf } from '../../src/export/columns.js';
import { exporters, resultHash, type RenderOptions } from '../../src/export/index.js';
import { say, ui, uiCodes } from '../../src/messages/index.js';
import type { Story } from '../../src/model/index.js';
import { bare, story } from '../views/fixture.js';
import { hostile, PAYLOADS } from './hostile.js';

const OPTIONS: RenderOptions = { ui: 'en', color: false, columns: 90 };

function render(
  id: (typeof exporters)[number]['id'],
  stories: readonly Story[],
  options: Partial<RenderOptions> = {},
): string {
  return exporters.find((exporter) => exporter.id === id)!.render(stories, { ...OPTIONS, ...options });
}

function elements(html: string): readonly Tree.Element[] {
  const found: Tree.Element[] = [];
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((item) => item.name === name)?.value;

test('every fact of the page links to a place in the page, and no id stands twice', () => {
  const page = elements(render('html', [story, bare]));
  const ids = page.flatMap((element) => attribute(element, 'id') ?? []);
  const targets = page
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((href) => href.startsWith('#'));
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(targets.length > 30);
  assert.deepEqual(
    targets.filter((target) => !ids.includes(decodeURIComponent(target.slice(1)))),
    [],
  );
});

test('the page fetches nothing and its policy names the one style it carries', () => {
  const page = elements(render('html', [story, bare]));
  assert.deepEqual(
    page.filter(({ tagName }) => ['script', 'img', 'link', 'iframe', 'object', 'form'].includes(tagName)),
    [],
  );
  const style = page
    .find(({ tagName }) => tagName === 'style')!
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('');
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = attribute(
    page.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')!,
    'content',
  )!;
  assert.equal(policy, `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  assert.doesNotMatch(style, /url\(|@import/);
  assert.deepEqual(
    page.filter((element) => attribute(element, 'style') !== undefined),
    [],
  );
});

test('headings of the page go down by one level at a time', () => {
  const levels = elements(render('html', [story, bare]))
    .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
    .map(Number);
  levels.reduce((before, level) => {
    assert.ok(level <= before + 1, `h${String(level)} after h${String(before)}`);
    return level;
  }, 0);
});

test('words of an article carry its language', () => {
  const words = elements(render('html', [story])).filter((element) => attribute(element, 'lang') === 'nb');
  assert.ok(words.length >= 4);
});

for (const code of uiCodes) {
  test(`each format is written in ${code}`, () => {
    const title = say(ui(code), 'section', 'differences');
    assert.ok(render('html', [story], { ui: code }).includes(`<html lang="${code}"`));
    assert.ok(render('html', [story], { ui: code }).includes(title));
    assert.ok(render('md', [story], { ui: code }).includes(`## ${title}`));
    assert.ok(render('terminal', [story], { ui: code }).includes(title.toLocaleUpperCase(code)));
  });
}

test('nothing read is said so', () => {
  for (const id of ['terminal', 'md', 'html'] as const)
    assert.ok(render(id, []).includes('No article could be read.'), id);
  assert.equal(render('json', []), '{"stories":[]}');
});

for (const columns of [60, 80, 100]) {
  test(`no line of the terminal briefing is wider than ${String(columns)} columns`, () => {
    const wide = render('terminal', [story, bare], { columns })
      .split('\n')
      .filter((line) => widthOf(line) > columns);
    assert.deepEqual(wide, []);
  });
}

test('colour is put on only where it is asked for, and changes no words', () => {
  const plain = render('terminal', [story]);
  const colored = render('terminal', [story], { color: true });
  assert.doesNotMatch(plain, /\u001b/);
  assert.match(colored, /\u001b\[1m/);
  assert.equal(colored.replace(COLOR, ''), plain.replaceAll('*', ''));
});

const COLOR = /\u001b\[(?:1|2|22|31|39)m/g;

test('JSON is canonical: the order of input plays no part, and the hash is that of its bytes', () => {
  const turned = {
    ...story,
    articles: [...story.articles].reverse(),
    entries: [...story.entries].reverse(),
    languages: [...story.languages].reverse(),
  };
  assert.equal(render('json', [bare, turned]), render('json', [story, bare]));
  assert.equal(
    resultHash([story]),
    createHash('sha256')
      .update(render('json', [story]))
      .digest('hex'),
  );
  assert.notEqual(resultHash([story]), resultHash([bare]));
});

test('JSON has the keys that are promised', () => {
  const { stories } = JSON.parse(render('json', [story])) as {
    stories: Record<string, Record<string, unknown>[]>[];
  };
  const [first] = stories;
  assert.deepEqual(Object.keys(first!), [
    'articles',
    'changes',
    'derivations',
    'entries',
    'episodes',
    'id',
    'languages',
    'ledgers',
    'origins',
    'title',
    'unknownOrigin',
  ]);
  assert.deepEqual(Object.keys(first!['articles']![0]!), [
    'file',
    'id',
    'language',
    'outlet',
    'published',
    'siglum',
  ]);
  const readings = first!['entries']![0]!['readings'] as object[];
  assert.deepEqual(Object.keys(readings[0]!), [
    'article',
    'asOf',
    'chain',
    'claim',
    'end',
    'heading',
    'high',
    'id',
    'low',
    'origin',
    'quantifier',
    'start',
    'stated',
    'status',
    'value',
  ]);
});

test('a footnote stands for every reference in Markdown', () => {
  const text = render('md', [story, bare]);
  const used = [...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map((match) => match[1]);
  const given = [...text.matchAll(/^\[\^([^\]]+)\]: \S+/gm)].map((match) => match[1]);
  assert.ok(used.length > 10);
  assert.deepEqual(
    used.filter((note) => !given.includes(note)),
    [],
  );
});

const ATTACK = hostile(story);
const TAGS = new Set(elements(render('html', [story, bare])).map(({ tagName }) => tagName));
const ATTRIBUTES = new Set(
  elements(render('html', [story, bare])).flatMap(({ attrs }) => attrs.map(({ name }) => name)),
);

test('markup in every field of an article becomes no markup of the page', () => {
  const html = render('html', [ATTACK]);
  const page = elements(html);
  assert.ok(page.length > 100);
  assert.deepEqual(
    page
      .filter(({ tagName }) => !TAGS.has(tagName) && !['details', 'summary', 'figcaption'].includes(tagName))
      .map(({ tagName }) => tagName),
    [],
  );
  assert.deepEqual(
    page.flatMap(({ attrs }) => attrs.filter(({ name }) => !ATTRIBUTES.has(name)).map(({ name }) => name)),
    [],
  );
  const links = page.flatMap((element) => attribute(element, 'href') ?? []);
  assert.deepEqual(
    links.filter((href) => !href.startsWith('#') && !/^https?:\/\//.test(href)),
    [],
  );
  assert.ok(html.includes('&lt;script'), 'the payload is in the page, as text');
});

test('nor of the Markdown', () => {
  const text = render('md', [ATTACK]).replace(/\[\^[\w.-]+\]/g, '');
  assert.ok(text.includes('script'));
  assert.doesNotMatch(text, /(?<!\\)[<>]/);
  assert.doesNotMatch(text, /(?<!\\)\]/);
  assert.doesNotMatch(text, /(?<!\\):\/\//);
  assert.doesNotMatch(text, /(?<!\\)`/);
});

test('nor does it drive the terminal', () => {
  for (const color of [true, false]) {
    const text = render('terminal', [ATTACK], { color }).replace(COLOR, '');
    assert.ok(text.includes('script'));
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});

test('nor does the JSON, which keeps the words as they are', () => {
  const text = render('json', [ATTACK]);
  assert.doesNotMatch(text, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  const { stories } = JSON.parse(text) as { stories: { articles: { outlet: string }[] }[] };
  assert.ok(stories[0]!.articles.some(({ outlet }) => outlet !== null && outlet.endsWith(PAYLOADS)));
});
