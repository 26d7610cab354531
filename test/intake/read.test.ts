import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readArticle } from './one.js';
import { ISSUES } from '../../src/registry/issues.js';
import { PARAGRAPHS, bytes, page } from './pages.js';

const codes = (data: Uint8Array, file: string): string[] =>
  readArticle(data, { file }).issues.map(({ code }) => code);

describe('plain text', () => {
  test('stands as in the file, byte order mark and line ends included', () => {
    for (const text of ['One.\r\nTwo.\n\n\tThree.  ', '\uFEFFOne.\nTwo.', 'Ærø — “x” 🛳️ \u2028 y']) {
      const { article, issues } = readArticle(bytes(text), { file: 'a.txt' });
      assert.equal(article?.text, text);
      assert.deepEqual(issues, []);
      assert.deepEqual(article.blocks, []);
    }
  });

  test('in other encodings is read with a warning', () => {
    const text =
      'Færgen sejlede på grund ud for Skarvik. Elleve passagerer blev såret, oplyser kystvagten i Vestholm. Øerne er nu uden forbindelse.';
    for (const encoding of ['windows-1252', 'iso-8859-1']) {
      const { article, issues } = readArticle(iconv.encode(text, encoding), { file: 'a.txt' });
      assert.equal(article?.text, text);
      assert.deepEqual(
        issues.map(({ code, severity }) => `${code} ${severity}`),
        ['encoding-guessed warning'],
      );
    }
  });

  test('in UTF-16 is read with and without a mark', () => {
    const text = 'Færgen sejlede på grund.';
    for (const encoding of ['utf-16le', 'utf-16be']) {
      assert.equal(readArticle(iconv.encode(text, encoding), { file: 'a.txt' }).article?.text, text);
      assert.equal(
        readArticle(iconv.encode(text, encoding, { addBOM: true }), { file: 'a.txt' }).article?.text,
        text,
      );
    }
  });

  test('with a few bad bytes stays UTF-8', () => {
    const good = bytes('Færgen på øen. '.repeat(40));
    const data = new Uint8Array([...good, 0xff, ...good]);
    const { article, issues } = readArticle(data, { file: 'a.txt' });
    assert.ok(article?.text.includes('\uFFFD') && article.text.startsWith('Færgen på øen.'));
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['encoding-damaged'],
    );
  });
});

describe('Markdown', () => {
  test('keeps its text and tells headings, lists and paragraphs apart', () => {
    const text =
      '---\ntitle: x\n---\n# Ferry **aground**\n\nThe ferry ran\naground, [the coast guard](https://x.example) said.\n\n## Background\n- 11 injured\n- 214 on board\n\n> It was dark.\n\nAfterwards\n----------\n***\n';
    const { article } = readArticle(bytes(text), { file: 'a.md' });
    assert.equal(article?.text, text);
    assert.equal(article.headline, 'Ferry **aground**');
    assert.deepEqual(
      article.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      [
        'headline: Ferry **aground**',
        'paragraph: The ferry ran\naground, [the coast guard](https://x.example) said.',
        'subhead: Background',
        'list_item: 11 injured',
        'list_item: 214 on board',
        'paragraph: It was dark.',
        'subhead: Afterwards',
      ],
    );
  });
});

describe('what cannot be read is one issue', () => {
  const rows: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['nothing', new Uint8Array(), 'a.txt', 'file-empty'],
    ['white space', bytes(' \n\t\n'), 'a.txt', 'file-empty'],
    ['a PDF called .txt', bytes('%PDF-1.7\n1 0 obj'), 'a.txt', 'file-binary'],
    [
      'a picture called .html',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      'a.html',
      'file-binary',
    ],
    ['null bytes', new Uint8Array([65, 0, 0, 0, 66, 1, 2, 0]), 'a.txt', 'file-binary'],
    ['an unknown ending', bytes('text'), 'a.docx', 'format-unknown'],
    ['no ending', bytes('text'), 'README', 'format-unknown'],
    ['broken JSON', bytes('{"headline": '), 'a.json', 'json-broken'],
    ['JSON that is no news', bytes('{"compilerOptions": {}}'), 'a.json', 'json-not-ninjs'],
    ['a number', bytes('5'), 'a.json', 'json-not-ninjs'],
    ['a broken archive', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'a.html.gz', 'archive-broken'],
    ['a page without text', bytes('<p></p>'), 'a.html', 'html-no-article'],
  ];
  for (const [name, data, file, code] of rows) {
    test(name, () => {
      const { article, issues } = readArticle(data, { file });
      assert.equal(article, null);
      assert.deepEqual(
        issues.map((issue) => issue.code),
        [code],
      );
      assert.ok(issues[0]!.hint, 'says what to do');
      assert.ok(!/[\n{]/.test(issues[0]!.message.replace('{"', '')), issues[0]!.message);
    });
  }

  test('too large, as it is or when it is opened', () => {
    const { issues } = readArticle(bytes('long text'), { file: 'a.txt', maxSize: 5 });
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['file-too-large'],
    );
    const bomb = gzipSync(bytes(`<p>${'x'.repeat(1_000_000)}</p>`));
    assert.deepEqual(
      readArticle(bomb, { file: 'a.html.gz', maxSize: 100_000 }).issues.map(({ code }) => code),
      ['archive-broken'],
    );
  });

  test('every issue kind has a message and a hint, and its key as its code', () => {
    for (const [key, kind] of Object.entries(ISSUES)) {
      assert.equal(kind.code, key);
      assert.ok(kind.message.length > 0 && kind.hint.length > 0);
    }
  });
});

describe('compressed pages', () => {
  test('are read like plain ones', () => {
    const plain = readArticle(bytes(page()), { file: 'a.html' }).article!;
    const packed = readArticle(gzipSync(bytes(page())), { file: 'a.html.gz' }).article!;
    assert.equal(packed.text, plain.text);
    assert.deepEqual(packed.offsets, plain.offsets);
    assert.notEqual(packed.original.sha256, plain.original.sha256);
  });
});

describe('the encoding of pages', () => {
  test('is the one they declare, unless they are UTF-8', () => {
    const source = page({
      body: '<p>Café Ñandú öppnar igen på måndag, säger ägaren till tidningen i dag.</p>',
    });
    const declared = source.replace('charset="utf-8"', 'charset="iso-8859-15"');
    assert.ok(
      readArticle(iconv.encode(declared, 'iso-8859-15'), { file: 'a.html' }).article?.text.startsWith(
        'Café Ñandú öppnar',
      ),
    );
    assert.ok(readArticle(bytes(declared), { file: 'a.html' }).article?.text.startsWith('Café Ñandú öppnar'));
    const cyrillic = source
      .replace('Café Ñandú', 'Кафе «Норд»')
      .replace('charset="utf-8"', 'charset="windows-1251"');
    assert.ok(
      readArticle(iconv.encode(cyrillic, 'windows-1251'), { file: 'a.html' }).article?.text.startsWith(
        'Кафе «Норд»',
      ),
    );
  });
});

describe('ids, sidecars, options', () => {
  test('an id depends on name and bytes alone', () => {
    const id = (file: string, text: string): string => readArticle(bytes(text), { file }).article!.id;
    assert.match(id('a.txt', 'x'), /^[0-9a-f]{12}$/);
    assert.equal(id('a.txt', 'x'), id('a.txt', 'x'));
    assert.notEqual(id('a.txt', 'x'), id('b.txt', 'x'));
    assert.notEqual(id('a.txt', 'x'), id('a.txt', 'y'));
  });

  const head =
    '<meta property="article:published_time" content="2031-05-04"><meta property="og:locale" content="en_GB">';
  const withSidecar = (text: string) =>
    readArticle(bytes(page({ head })), { file: 'a.html', sidecar: { file: 'a.meta.json', text } });

  test('a sidecar comes before the article, key by key', () => {
    const { article, issues } = withSidecar(
      '{"published": "2031-05-06T08:00", "language": "nn-NO", "outlet": null}',
    );
    assert.deepEqual(issues, []);
    assert.equal(article?.published?.value, '2031-05-06T08:00');
    assert.equal(article.published.basis, 'given');
    assert.equal(article.language, 'nn');
    assert.equal(article.outlet, 'The Vestholm Post');
  });

  for (const [text, code] of [
    ['{"published": ', 'sidecar-broken'],
    ['[]', 'sidecar-broken'],
    ['', 'sidecar-broken'],
    ['{"published": "last Tuesday"}', 'sidecar-value'],
    ['{"published": 20310504}', 'sidecar-value'],
    ['{"language": "Norwegian!"}', 'sidecar-value'],
    ['{"outlet": {"<b>": 1}}', 'sidecar-value'],
  ] as const) {
    test(`a sidecar that cannot be used is a warning, the article is read: ${text}`, () => {
      const { article, issues } = withSidecar(text);
      assert.equal(article?.published?.value, '2031-05-04');
      assert.deepEqual(
        issues.map((issue) => issue.code),
        [code],
      );
      assert.equal(issues[0]!.severity, 'warning');
    });
  }

  test('options hold for articles that tell nothing', () => {
    const options = { published: '2031-05-07', language: 'da' };
    const plain = readArticle(bytes('Tekst.'), { file: 'a.txt', ...options }).article;
    assert.equal(plain?.published?.value, '2031-05-07');
    assert.equal(plain.published.basis, 'given');
    assert.equal(plain.language, 'da');
    const told = readArticle(bytes(page({ head })), { file: 'a.html', ...options }).article;
    assert.equal(told?.published?.value, '2031-05-04');
    assert.equal(told.language, 'en');
  });

  test('format by option, by media type, by name', () => {
    const source = bytes(page());
    assert.equal(readArticle(source, { file: '-', as: 'html' }).article?.text, PARAGRAPHS.join('\n\n'));
    assert.equal(
      readArticle(source, { file: 'x', mediaType: 'text/html; charset=utf-8' }).article?.original.mediaType,
      'text/html',
    );
    assert.ok(readArticle(source, { file: 'a.txt' }).article?.text.startsWith('<!DOCTYPE'));
  });
});

describe('hostile input', () => {
  const deep = 100_000;
  const pages: readonly (readonly [string, string])[] = [
    ['depth', `${'<div>'.repeat(deep)}<p>${PARAGRAPHS[0]!}</p>${'</div>'.repeat(deep)}`],
    ['depth of formatting', `${'<b><i>'.repeat(deep)}${PARAGRAPHS[0]!}`],
    ['open paragraphs', '<p>'.repeat(deep) + PARAGRAPHS[0]!],
    ['lists in lists', `${'<ul><li>'.repeat(deep)}${PARAGRAPHS[0]!}`],
    ['end tags', `<p>${PARAGRAPHS[0]!}</p>${'</div></a></p></table>'.repeat(deep)}`],
    ['a long attribute', `<p title="${'x'.repeat(2_000_000)}">${PARAGRAPHS[0]!}</p>`],
    [
      'many attributes',
      `<p ${Array.from({ length: deep }, (_, i) => `a${String(i)}=1`).join(' ')}>${PARAGRAPHS[0]!}</p>`,
    ],
    ['an open quote', `<p>${PARAGRAPHS[0]!}</p><p title="${'<p>x'.repeat(deep)}`],
    ['open comments', `<p>${PARAGRAPHS[0]!}</p>${'<!-- '.repeat(deep)}`],
    ['open scripts', `<p>${PARAGRAPHS[0]!}</p>${'<script></scrip'.repeat(deep)}`],
    ['open drawings', `<p>${PARAGRAPHS[0]!}</p>${'<svg>'.repeat(deep)}`],
    ['lone marks', `<p>${PARAGRAPHS[0]!}</p>${'<'.repeat(deep)}${'&'.repeat(deep)}`],
    [
      'entity bombs',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><p>${PARAGRAPHS[0]!} &b;&b;</p>`,
    ],
    [
      'many references',
      `<p>${PARAGRAPHS[0]!} ${Array.from({ length: 20_000 }, (_, i) => `&#x${(i + 0x4e00).toString(16)};`).join('')}</p>`,
    ],
    ['lone surrogates', `<p>${PARAGRAPHS[0]!} \ud83d x \udc00</p><title>\ud800</title>`],
    ['numbers out of range', `<p>${PARAGRAPHS[0]!} &#0; &#xD800; &#1114112; &#99999999999;</p>`],
    [
      'broken structured data',
      `<script type="application/ld+json">{"@type": "NewsArticle", "headline": ]</script><p>${PARAGRAPHS[0]!}</p>`,
    ],
    [
      'deep structured data',
      `<script type="application/ld+json">${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}</script><p>${PARAGRAPHS[0]!}</p>`,
    ],
    [
      'structured data of odd types',
      `<script type="application/ld+json">{"@type":{"x":1},"@graph":[null,5,{"@type":"NewsArticle","headline":{"a":1},"author":[null,{"name":[]}],"datePublished":[{}],"publisher":"x","articleBody":5,"mainEntityOfPage":null}]}</script><p>${PARAGRAPHS[0]!}</p>`,
    ],
    ['long white space in tags', `<p${' '.repeat(500_000)}=>${PARAGRAPHS[0]!}</p>`],
  ];
  for (const [name, source] of pages) {
    test(`${name} does not keep the text from being read`, () => {
      const { article } = readArticle(bytes(source), { file: 'a.html' });
      assert.equal(article?.text.includes(PARAGRAPHS[0]!.slice(0, 60)), true);
    });
  }

  test('markup in any field stays text', () => {
    const attack = '<script>alert(1)</script>';
    const escaped = attack.replaceAll('<', '&lt;');
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: attack,
      author: attack,
      publisher: { name: attack },
    }).replaceAll('<', '\\u003c');
    const { article } = readArticle(
      bytes(
        page({
          head: `<script type="application/ld+json">${json}</script>`,
          body: `<p>${PARAGRAPHS[0]!} ${escaped} in the text.</p>`,
        }),
      ),
      { file: 'a.html' },
    );
    assert.ok(article?.text.includes(`${attack} in the text`));
    assert.equal(article?.byline, attack);
  });

  test('no bytes throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.html.gz', 'a.json'),
        (data, file) => {
          const { article, issues } = readArticle(data, { file });
          assert.ok(article !== null || issues.length > 0);
        },
      ),
    );
    const text = fc.array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        'body_text',
        '<div>',
        'Text here. ',
        '\\u12',
        '&amp;',
        '#',
        '\n',
        '- ',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(text, fc.constantFrom('a.md', 'a.html', 'a.json'), (parts, file) => {
        codes(bytes(parts.join('')), file);
      }),
    );
  });
});
