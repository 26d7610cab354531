import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { parseHtml } from '../../src/intake/html/parse.js';
import { decodeAll } from '../../src/intake/html/references.js';
import type { Element } from '../../src/intake/html/tree.js';
import { isElement } from '../../src/intake/html/tree.js';

const RAW = new Set(
  'script style textarea title xmp iframe noembed noframes noscript svg template'.split(' '),
);
const FRAME = new Set('#root html head body #document'.split(' '));

/** Each text with the name of the element around it. */
function ours(source: string): string[] {
  const found: string[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (isElement(child)) {
        if (!RAW.has(child.name)) walk(child);
      } else add(found, element.name, decodeAll(source.slice(child.start, child.end)));
    }
  };
  walk(parseHtml(source));
  return found;
}

function theirs(source: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text')
        add(found, node.nodeName, (child as DefaultTreeAdapterTypes.TextNode).value);
      else if ('childNodes' in child && !RAW.has(child.nodeName)) walk(child);
    }
  };
  walk(parse(source));
  return found;
}

/** Neighbouring texts of one element count as one: parsers may cut them where a tag was dropped. */
function add(found: string[], name: string, text: string): void {
  if (text.trim() === '') return;
  const label = `${FRAME.has(name) ? 'body' : name}: `;
  if (found.at(-1)?.startsWith(label)) found.push(found.pop()! + text.trim());
  else found.push(label + text.trim());
}

const SOUP: readonly (readonly [string, string])[] = [
  ['paragraphs without end tags', '<p>One<p>Two<div>Three</div>Four'],
  ['a block ends a paragraph', '<p>One<ul><li>a<li>b<ul><li>c</ul><li>d</ul>after'],
  ['a heading in a heading', '<h2>One<h3>Two</h3>Three</h2>Four'],
  ['definition lists', '<dl><dt>a<dd>b<dt>c<dd>d</dl>'],
  ['links do not nest', '<a href=x>one<a href=y>two</a>three</a>four'],
  ['attributes with all kinds of quotes', `<p class=a title='x > y' data-z="<b>" hidden>text</p>`],
  ['raw text', '<script>if (a < b) "</p>"</script><p>text<style>p > a {}</style>more'],
  ['comments', '<p>one<!-- <p>two --><!---->three<!doctype html><?php echo 1 ?>four'],
  ['lone marks', '<p>1 < 2 & 3 > 2 <3 &amp; &nbsp; &eacute; &#233; &#xE9; &notareference; AT&T</p>'],
  ['end tags that nothing opened', '</div></b>text</span></p>'],
  ['a block within formatting', '<div><b>one<div>two</div>three</b>four</div>five'],
  ['capital letters', '<DIV><P>One</P><SCRIPT>x</sCRIPT>Two</DIV>'],
  ['buttons', '<button>a<p>b</button>c'],
  ['options', '<select><option>a<option>b</select>c'],
  ['nested drawings', '<p>a<svg><g><svg><path/></svg></g></svg>b</p>'],
];

for (const [name, source] of SOUP) {
  test(`reads like parse5: ${name}`, () => {
    assert.deepEqual(ours(source), theirs(source));
  });
}

test('reads a table like parse5', () => {
  const source = '<table><thead><tr><th>a<th>b<tbody><tr><td>c<p>d<td>e</table>f';
  assert.deepEqual(ours(source), theirs(source));
});

test('any soup gives a tree whose texts stand where they say, in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="a">',
      '</div>',
      '<b>',
      '</b>',
      '<li>',
      '<ul>',
      '</ul>',
      '<table><tr><td>',
      '</table>',
      '<a href=x>',
      '</a>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<',
      '>',
      '"',
      "'",
      '&',
      '&amp',
      '=',
      '/',
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const source = pieces.join('');
      let at = 0;
      const walk = (element: Element): void => {
        for (const child of element.children) {
          if (isElement(child)) walk(child);
          else {
            assert.ok(child.start >= at && child.end > child.start && child.end <= source.length);
            at = child.end;
          }
        }
      };
      walk(parseHtml(source));
    }),
  );
});

test('depth is bounded, and nothing is lost below the bound', () => {
  const deep = 200_000;
  const root = parseHtml(`${'<div>'.repeat(deep)}<p>found</p>${'</div>'.repeat(deep)}<p>after</p>`);
  let depth = 0;
  const texts: string[] = [];
  const walk = (element: Element, level: number): void => {
    depth = Math.max(depth, level);
    for (const child of element.children) {
      if (isElement(child)) walk(child, level + 1);
      else texts.push('x');
    }
  };
  walk(root, 0);
  assert.ok(depth < 500);
  assert.equal(texts.length, 2);
});
