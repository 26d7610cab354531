import { decodeAttribute } from './references.js';

/** A stretch of character data; `start` and `end` are code units of the source, before references are decoded. */
export interface TextNode {
  readonly parent: Element;
  readonly start: number;
  readonly end: number;
}

export type Node = Element | TextNode;

export const isElement = (node: Node): node is Element => node instanceof Element;

/** An element of the page. `start` is where its tag opens in the source; its attributes are only read when asked for. */
export class Element {
  readonly children: Node[] = [];
  private attributes: Map<string, string> | null = null;

  constructor(
    private readonly source: string,
    readonly name: string,
    readonly parent: Element | null,
    readonly start: number,
    /** Where the tag's attributes begin and where the tag ends (after its `>`). */
    private readonly attributesStart: number,
    readonly contentStart: number,
  ) {}

  get(name: string): string | undefined {
    this.attributes ??= readAttributes(this.source, this.attributesStart, this.contentStart);
    return this.attributes.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** The characters directly within, as they stand in the source; for the elements whose content is raw text. */
  raw(): string {
    let text = '';
    for (const child of this.children) {
      if (!isElement(child)) text += this.source.slice(child.start, child.end);
    }
    return text;
  }
}

/** An attribute: name, then nothing, a quoted value or a bare one (HTML 13.1.2.3). No two parts can match the same character. */
const ATTRIBUTE = /([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/g;

/** No page that people read has more attributes in one tag; one that has is not worth the memory. */
const MOST_ATTRIBUTES = 100;

function readAttributes(source: string, start: number, end: number): Map<string, string> {
  const attributes = new Map<string, string>();
  const inside = source.slice(start, Math.max(start, end - 1));
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(inside); match; match = ATTRIBUTE.exec(inside)) {
    const name = match[1]!.toLowerCase();
    if (!attributes.has(name)) attributes.set(name, decodeAttribute(match[2] ?? match[3] ?? match[4] ?? ''));
    if (attributes.size >= MOST_ATTRIBUTES) break;
  }
  return attributes;
}
