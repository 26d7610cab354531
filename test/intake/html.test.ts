import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from './one.js';
import { toSource } from '../../src/kit/offsets.js';
import type { Article } from '../../src/model/index.js';
import { PARAGRAPHS, bytes, checkRuns, page } from './pages.js';

function read(source: string): Article {
  const { article, issues } = readArticle(bytes(source), { file: 'page.html' });
  assert.ok(article, JSON.stringify(issues));
  return article;
}

const TEXT = PARAGRAPHS.join('\n\n');

describe('the article of a page', () => {
  test('is the body without title, navigation and footer, one block a paragraph', () => {
    const article = read(page());
    assert.equal(article.text, TEXT);
    assert.equal(article.headline, 'Ferry runs aground off Skarvik');
    assert.equal(article.outlet, 'The Vestholm Post');
    assert.deepEqual(
      article.blocks.map(({ start, end, kind }) => `${kind}: ${article.text.slice(start, end)}`),
      PARAGRAPHS.map((text) => `paragraph: ${text}`),
    );
  });

  const kept: readonly (readonly [string, string, string])[] = [
    [
      'a lead with a name',
      '<p class="standfirst">No one is badly hurt, but the ship is stuck.</p>',
      'No one is badly hurt, but the ship is stuck.',
    ],
    [
      'a lead that the description repeats',
      '<div class="x1"><div>Everyone is safe and ashore.</div></div>',
      'Everyone is safe and ashore.',
    ],
    [
      'a sentence close below the title',
      '<p class="x2">The ship lies on a bank of sand a mile outside the harbour, and waits for the tide.</p>',
      'The ship lies on a bank of sand a mile outside the harbour, and waits for the tide.',
    ],
  ];
  for (const [name, lead, text] of kept) {
    test(`keeps ${name}`, () => {
      const head = '<meta property="og:description" content="Everyone is safe and ashore.">';
      assert.equal(read(page({ head, lead })).text, `${text}\n\n${TEXT}`);
    });
  }

  const inBody: readonly (readonly [string, string, string])[] = [
    [
      'keeps headings with text below',
      '<h2>Third time this year</h2><p>It happened in March too.</p>',
      '\n\nThird time this year\n\nIt happened in March too.',
    ],
    [
      'keeps lists',
      '<ul><li>11 injured</li><li>214 on board</li></ul><p>So far the county.</p>',
      '\n\n11 injured\n\n214 on board\n\nSo far the county.',
    ],
    [
      'keeps lines apart',
      '<p>Skarvik, 4 May<br>The county council</p>',
      '\n\nSkarvik, 4 May\nThe county council',
    ],
    [
      'parts paragraphs at two breaks',
      '<p>The wind is weak.<br><br>The sea is calm.</p>',
      '\n\nThe wind is weak.\n\nThe sea is calm.',
    ],
    [
      'keeps links within sentences',
      '<p>It is the <a href="/x">third accident</a> of its kind this year.</p>',
      '\n\nIt is the third accident of its kind this year.',
    ],
    [
      'decodes references and joins white space',
      '<p>Caf&eacute;  owner\n Li &amp; son&nbsp;said &#8220;no&#x201D;.</p>',
      '\n\nCafé owner Li & son\u00a0said “no”.',
    ],
    [
      'joins words that were cut for the layout',
      '<p>The harbour\u00ADmaster and the ship&shy;owner met.</p>',
      '\n\nThe harbourmaster and the shipowner met.',
    ],
    [
      'leaves out pictures',
      '<figure><img src="x"><figcaption>The ferry off Skarvik. Photo: Lia Moe</figcaption></figure>',
      '',
    ],
    [
      'leaves out pictures without figures',
      '<div class="article-image"><img src="x"><span>The ferry. It is old.</span></div>',
      '',
    ],
    [
      'leaves out what only links elsewhere',
      '<p>Read also: <a href="/y">The bridge that was never built, and the people who wait for it</a></p>',
      '',
    ],
    [
      'leaves out lists of links and their heading',
      '<h3>More on this</h3><ul><li><a href="/a">Bridge delayed</a></li><li><a href="/b">Ferry sold</a></li></ul>',
      '',
    ],
    [
      'leaves out cards',
      '<div><h3><a href="/c">A quiet summer in the islands</a></h3><p>The season was short, hoteliers say, and the rain was long.</p></div>',
      '',
    ],
    [
      'leaves out parts named as noise',
      '<div class="newsletter-signup"><p>Get our letter every morning, it is free, and you can leave at any time.</p></div>',
      '',
    ],
    [
      'leaves out what is hidden',
      '<div style="display:none"><p>You have read three articles, subscribe to read on, it is cheap.</p></div>',
      '',
    ],
    [
      'leaves out forms',
      '<section><p>Write to the newsroom, we read all letters.</p><form><input name="q"></form></section>',
      '',
    ],
    ['leaves out a quote set large', `<blockquote>${PARAGRAPHS[2]!}</blockquote>`, ''],
    ['leaves out rules and stars', '<p>* * *</p><p>—</p>', ''],
  ];
  for (const [name, html, text] of inBody) {
    test(name, () => {
      const body = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
      assert.equal(read(page({ body: body + html })).text, TEXT + text);
    });
  }

  test('is not the comments, however long they are', () => {
    const comment =
      '<li class="comment"><p>I was on board, and nobody told us anything for an hour, which is a shame.</p></li>';
    const after = `<section id="comments"><ol class="comment-list">${Array.from({ length: 30 }, (_, i) => comment.replace('an hour', `${String(i)} hours`)).join('')}</ol></section>`;
    assert.equal(read(page({ after })).text, TEXT);
  });

  test('is the first of several that follow each other', () => {
    const next = PARAGRAPHS.map((text) => `<p>Elsewhere: ${text}</p>`).join('');
    const after = `<div><article><h1>Bridge delayed again</h1><div class="text">${next}</div></article></div>`;
    assert.equal(read(page({ after })).text, TEXT);
  });

  test('is not a consent dialogue before it', () => {
    const notice = Array.from(
      { length: 12 },
      (_, i) =>
        `<p>Partner ${String(i)} wants to store data on your device, to measure, to show, and to improve.</p>`,
    ).join('');
    assert.equal(read(page({ before: `<div class="q7"><h2>Your choice</h2>${notice}</div>` })).text, TEXT);
  });

  test('keeps its body whatever the body is called', () => {
    const body = `<div class="paywall sidebar-left">${PARAGRAPHS.map((text) => `<p class="paywall">${text}</p>`).join('')}</div>`;
    assert.equal(read(page({ body })).text, TEXT);
  });

  test('is found where every name speaks against it', () => {
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    const source = `<html><body><div class="big">Ferry runs aground</div><div class="comment-box"><div class="sidebar">${body}</div></div></body></html>`;
    assert.equal(read(source).text, TEXT);
  });

  test('is taken from structured data where a script builds the page', () => {
    for (const body of [TEXT, PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')]) {
      const data = JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Ferry runs aground',
        articleBody: body,
      });
      const source = `<html><body><script type="application/ld+json">${data}</script><div id="app"><p>Loading, please wait.</p></div></body></html>`;
      const article = read(source);
      assert.equal(article.text, TEXT);
      assert.ok(article.offsets);
      checkRuns(article.text, source, article.offsets);
    }
  });

  test('a page without an article is an issue', () => {
    const { article, issues } = readArticle(
      bytes('<html><body><nav><a href="/">Home</a></nav></body></html>'),
      { file: 'a.html' },
    );
    assert.equal(article, null);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['html-no-article'],
    );
  });
});

describe('offsets', () => {
  test('lead from every character of the text to the page', () => {
    const source = page({
      body: '<p>Caf&eacute; <b>Nord</b> is\n  open, Li &amp; son said.</p><p>It will stay so until May, they said.</p>',
    });
    const { text, offsets } = read(source);
    assert.ok(offsets);
    checkRuns(text, source, offsets);
    const find = (words: string): string => {
      const start = text.indexOf(words);
      assert.ok(start >= 0, words);
      const span = toSource(offsets, { start, end: start + words.length });
      return span === null ? 'none' : source.slice(span.start, span.end);
    };
    assert.equal(find('Café Nord'), 'Caf&eacute; <b>Nord');
    assert.equal(find('is open'), 'is\n  open');
    assert.equal(find('Li & son'), 'Li &amp; son');
  });
});

describe('metadata', () => {
  const dates: readonly (readonly [string, string, string])[] = [
    [
      'structured data',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2031-05-04T18:15:00+02:00"}</script>',
      '2031-05-04T18:15:00+02:00',
    ],
    [
      'a graph of structured data',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"WebPage","datePublished":"2031-01-01"},{"@type":["Article","NewsArticle"],"datePublished":"2031-05-04"}]}</script>',
      '2031-05-04',
    ],
    [
      'structured data with line breaks in strings',
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"one\ntwo","datePublished":"2031-05-04",}</script>',
      '2031-05-04',
    ],
    [
      "the page's own of several descriptions",
      '<link rel="canonical" href="https://post.example/ferry"><script type="application/ld+json">[{"@type":"NewsArticle","url":"https://post.example/other","datePublished":"2030-01-01"},{"@type":"NewsArticle","url":"https://post.example/ferry","datePublished":"2031-05-04"}]</script>',
      '2031-05-04',
    ],
    [
      'a property',
      '<meta property="article:published_time" content="2031-05-04T16:15Z"><meta property="article:modified_time" content="2031-06-01">',
      '2031-05-04T16:15Z',
    ],
    [
      'any name that says published',
      '<meta name="vendor.article-publish-date" content="20310504">',
      '2031-05-04',
    ],
    [
      'a time of change if there is no other',
      '<meta name="last-modified" content="Sun, 04 May 2031 18:15:00 GMT">',
      '2031-05-04T18:15:00Z',
    ],
    [
      'a script',
      '<script>window.data = {"article":{"publishedAt":"2031-05-04T18:15:00.123Z"}}</script>',
      '2031-05-04T18:15:00Z',
    ],
  ];
  for (const [name, head, value] of dates) {
    test(`the date of ${name}`, () => {
      const { published } = read(page({ head }));
      assert.equal(published?.value, value);
      assert.equal(published.basis, 'meta');
    });
  }

  const printed: readonly (readonly [string, string, string | null])[] = [
    ['lang="en"', '<div><time datetime="2031-05-04 18:15">yesterday</time></div>', '2031-05-04T18:15'],
    ['lang="nb"', '<div class="k">Publisert 4. mai 2031 kl. 18.15</div>', '2031-05-04'],
    ['lang="da"', '<div class="k">04.05.2031 18.15</div>', '2031-05-04'],
    ['lang="es"', '<div class="k">Vestholm, 4 de mayo de 2031</div>', '2031-05-04'],
    ['lang="pl"', '<div class="k">4 maja 2031</div>', '2031-05-04'],
    ['lang="en-GB"', '<div class="k">04/05/2031</div>', '2031-05-04'],
    ['lang="en-US"', '<div class="k">05/04/2031</div>', '2031-05-04'],
    ['lang="en"', '<div class="k">04/05/2031</div>', null],
    ['lang="ja"', '<div class="k">2031年5月4日 18時15分</div>', '2031-05-04'],
    ['lang="en"', '<div class="k">The Vestholm Post, page 4</div>', null],
  ];
  for (const [html, lead, value] of printed) {
    test(`the date printed below the title, ${html}: ${lead}`, () => {
      const { published, text } = read(page({ html, lead }));
      assert.equal(published?.value ?? null, value);
      assert.ok(!text.includes('2031'), 'the line is no text');
    });
  }

  test('language, address, byline and credits', () => {
    const head = `<link rel="canonical" href="https://post.example/ferry">
      <script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Anna Lind"},{"name":"Reuters"}]}</script>`;
    const article = read(page({ head, html: 'lang="sv-SE"' }));
    assert.equal(article.language, 'sv');
    assert.equal(article.url, 'https://post.example/ferry');
    assert.equal(article.byline, 'Anna Lind, Reuters');
    assert.deepEqual(article.credits, ['Reuters']);
    assert.equal(article.original.mediaType, 'text/html');
  });

  test('the address that a browser notes when it saves a page', () => {
    const saved = page().replace('<html', '<!-- saved from url=(0027)https://post.example/ferry -->\n<html');
    assert.equal(read(saved).url, 'https://post.example/ferry');
  });

  test('"no" is no language of a text', () => {
    assert.equal(read(page({ html: 'lang="no"' })).language, null);
  });

  test('the title is the heading, not what search engines are told', () => {
    const head = '<meta property="og:title" content="Ferry Runs Aground Off Skarvik - all you need to know">';
    assert.equal(read(page({ head })).headline, 'Ferry runs aground off Skarvik');
  });
});
