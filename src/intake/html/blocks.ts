import { BLOCK, BREAKS, HEADING } from './elements.js';
import { referenceLength } from './references.js';
import type { Element, TextNode } from './tree.js';
import { isElement } from './tree.js';

export type PageBlockKind = 'heading' | 'text' | 'item' | 'caption' | 'cell';

/** A line of a page: a stretch of inline content between two block boundaries. */
export interface PageBlock {
  readonly index: number;
  /** The block element around it. */
  readonly element: Element;
  readonly kind: PageBlockKind;
  /** Heading level 1 to 6, else 0. */
  readonly level: number;
  readonly pieces: readonly (TextNode | LineBreak)[];
  /** Characters that are not white space, and how many of them stand in links. */
  readonly chars: number;
  readonly linked: number;
  /** Full stops and their like outside of links: running text has them, menus have none. */
  readonly stops: number;
  /** Letters and digits, as against marks and rules. */
  readonly letters: number;
}

/** Where a <br> stands. */
export interface LineBreak {
  readonly lineBreak: true;
}

export const isBreak = (piece: TextNode | LineBreak): piece is LineBreak => 'lineBreak' in piece;

const LINE_BREAK: LineBreak = { lineBreak: true };

/** Elements whose content is not text of the page. */
const UNREAD = new Set(
  (
    'script style textarea title xmp iframe noembed noframes noscript svg template select option datalist object applet ' +
    'canvas audio video map link meta math input progress meter'
  ).split(' '),
);

/** The blocks of a page in order, everything that could be shown, noise too. */
export function readBlocks(source: string, root: Element): readonly PageBlock[] {
  const reader = new BlockReader(source);
  reader.walk(root, { block: root, kind: 'text', level: 0, link: false });
  reader.flush();
  return reader.blocks;
}

interface Context {
  readonly block: Element;
  readonly kind: PageBlockKind;
  readonly level: number;
  readonly link: boolean;
}

class BlockReader {
  readonly blocks: PageBlock[] = [];
  private pieces: (TextNode | LineBreak)[] = [];
  private chars = 0;
  private linked = 0;
  private stops = 0;
  private letters = 0;
  private broken = false;
  private context: Context | null = null;

  constructor(private readonly source: string) {}

  /** The tree is at most as deep as the parser lets it be, so that going down by calls is safe. */
  walk(element: Element, context: Context): void {
    for (const child of element.children) {
      if (isElement(child)) this.element(child, context);
      else this.text(child, context);
    }
  }

  private element(element: Element, context: Context): void {
    const { name } = element;
    if (UNREAD.has(name)) return;
    if (name === 'br') {
      this.lineBreak();
      return;
    }
    const isBlock = BLOCK.has(name) || BREAKS.has(name);
    if (!isBlock) {
      this.walk(element, inline(element, context));
      return;
    }
    this.flush();
    this.walk(element, enter(element, context));
    this.flush();
  }

  /** Two breaks in a row part paragraphs. */
  private lineBreak(): void {
    if (this.pieces.length === 0) return;
    if (this.broken) this.flush();
    else {
      this.pieces.push(LINE_BREAK);
      this.broken = true;
    }
  }

  private text(node: TextNode, context: Context): void {
    let chars = 0;
    let stops = 0;
    let marks = 0;
    for (let at = node.start; at < node.end; at++) {
      const code = this.source.charCodeAt(at);
      if (code <= 32 || code === 0xa0) continue;
      if (code === 38) {
        const length = referenceLength(this.source, at);
        if (length > 0) at += length - 1;
      } else if (STOPS.has(code)) stops++;
      else if (isMark(code)) marks++;
      chars++;
    }
    if (chars === 0 && this.pieces.length === 0) return;
    if (chars > 0) this.broken = false;
    this.context ??= context;
    this.pieces.push(node);
    this.chars += chars;
    this.letters += chars - stops - marks;
    if (context.link) this.linked += chars;
    else this.stops += stops;
  }

  flush(): void {
    const { context } = this;
    if (context !== null && this.chars > 0) {
      this.blocks.push({
        index: this.blocks.length,
        element: context.block,
        kind: context.kind,
        level: context.level,
        pieces: this.pieces,
        chars: this.chars,
        linked: this.linked,
        stops: this.stops,
        letters: this.letters,
      });
    }
    this.pieces = [];
    this.chars = this.linked = this.stops = this.letters = 0;
    this.broken = false;
    this.context = null;
  }
}

/** Full stop, question and exclamation mark, comma, ellipsis, and their Arabic, Devanagari, Chinese and Japanese forms. */
const STOPS = new Set([...'.?!,;…؟،۔।。，、！？」'].map((mark) => mark.charCodeAt(0)));

/** Marks of ASCII and general punctuation, geometric shapes and their like: no letters in any script. */
const isMark = (code: number): boolean =>
  (code < 128 && !(code >= 48 && code <= 57) && !((code | 32) >= 97 && (code | 32) <= 122)) ||
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0xe000 && code <= 0xf8ff) ||
  code === 0xab ||
  code === 0xbb;

function inline(element: Element, context: Context): Context {
  return element.name === 'a' && element.has('href') ? { ...context, link: true } : context;
}

const KIND_OF: Readonly<Record<string, PageBlockKind>> = {
  li: 'item',
  dd: 'item',
  dt: 'item',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
  picture: 'caption',
  td: 'cell',
  th: 'cell',
};

function enter(element: Element, context: Context): Context {
  const { name } = element;
  if (HEADING.has(name)) return { ...context, block: element, kind: 'heading', level: Number(name[1]) };
  if (name === 'blockquote') return { ...context, block: element, kind: 'text' };
  const kind = KIND_OF[name];
  return { ...context, block: element, kind: kind && context.kind !== 'caption' ? kind : context.kind };
}
