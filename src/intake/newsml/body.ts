import { readBlocks } from '../html/blocks.js';
import { compose } from '../html/compose.js';
import { parseHtml } from '../html/parse.js';
import type { Draft } from '../types.js';
import { childElements, markupWithin, textWithin, type XmlElement } from '../xml/parse.js';
import { first, within } from './elements.js';

type Text = Pick<Draft, 'text' | 'blocks' | 'offsets'>;

/** Elements of NITF and HTML whose content is no article text. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'media figure table script style aside footer nav form body.head body.end tagline'.split(' '),
);
/** NITF elements that HTML has under another name; others keep theirs, and what HTML does not know is running text to it. */
const IN_HTML: ReadonlyMap<string, string> = new Map([
  ['hl2', 'h2'],
  ['block', 'div'],
  ['bq', 'blockquote'],
  ['pre', 'p'],
]);

/** The text of an item: its inline markup (NITF 3, XHTML) or inline data; null where it only points to files elsewhere. */
export function bodyOf(item: XmlElement): Text | null {
  const set = first(item, 'contentSet');
  if (set === null) return null;
  for (const content of childElements(set)) {
    const text = textOf(content);
    if (text !== null && text.text.trim() !== '') return text;
  }
  return null;
}

function textOf(content: XmlElement): Text | null {
  if (content.local === 'inlineXML') {
    // some give paragraphs without a document around them
    const bare = within(content, 'p') === null ? null : content;
    const body = within(content, 'body.content') ?? within(content, 'body') ?? bare;
    return body === null ? null : shown(markupWithin(inHtml(body)));
  }
  if (content.local !== 'inlineData') return null;
  const data = textWithin(content).trim();
  return /html/i.test(content.attributes.get('contenttype') ?? '')
    ? shown(data)
    : { text: data, blocks: [], offsets: null };
}

/** There is no offset map: the markup was written anew from the document's elements. */
const shown = (markup: string): Text => ({
  ...compose(markup, readBlocks(markup, parseHtml(markup))),
  offsets: null,
});

/** The depth is bounded by the reader of XML. */
function inHtml(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return child;
    return LEFT_OUT.has(child.local) ? [] : inHtml(child);
  });
  return { ...element, local: IN_HTML.get(element.local) ?? element.local, children };
}
