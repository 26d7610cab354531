import {
  BLOCK,
  CLOSED_BY,
  FORMATTING,
  HEADING,
  RAW,
  SCOPE,
  TABLE_PARTS,
  TABLE_SCOPE,
  VOID,
} from './elements.js';
import { Element } from './tree.js';

/**
 * HTML → tree, with the place of each tag and text in the source. It follows the standard where pages people read depend on it
 * (raw text, void elements, implied end tags, misnested formatting) and is otherwise simpler: no foster parents, no invented
 * head and body. One pass that jumps over scripts, so that a page costs a tenth of a complete parser's time; tests hold it
 * against parse5.
 */
export function parseHtml(source: string): Element {
  return new Builder(source).run();
}

/** Deeper than any page; below, elements become siblings, so that walks are bounded. */
const DEEPEST = 400;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const GREATER = 62;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

class Builder {
  private readonly root: Element;
  private readonly open: Element[];
  /** How often each name is open: most end tags and implied ends need no walk up. */
  private readonly count = new Map<string, number>();
  private tooDeep = 0;

  constructor(private readonly source: string) {
    this.root = new Element(source, '#root', null, 0, 0, 0);
    this.open = [this.root];
  }

  run(): Element {
    const { source } = this;
    let textStart = 0;
    let tag = source.indexOf('<');
    while (tag >= 0) {
      const code = source.charCodeAt(tag + 1);
      const isEnd = code === SLASH;
      if (isLetter(isEnd ? source.charCodeAt(tag + 2) : code)) {
        this.text(textStart, tag);
        textStart = isEnd ? this.endTag(tag) : this.startTag(tag);
      } else if (code === BANG || code === QUESTION || isEnd) {
        this.text(textStart, tag);
        textStart = this.comment(tag);
      } else {
        // a lone "<" is text
        tag = source.indexOf('<', tag + 1);
        continue;
      }
      tag = source.indexOf('<', textStart);
    }
    this.text(textStart, source.length);
    return this.root;
  }

  private get current(): Element {
    return this.open[this.open.length - 1]!;
  }

  private text(start: number, end: number): void {
    if (end > start) this.current.children.push({ parent: this.current, start, end });
  }

  /** The place after `needle`, or the end of the source where it is missing. */
  private after(needle: string, from: number): number {
    const found = this.source.indexOf(needle, from);
    return found < 0 ? this.source.length : found + needle.length;
  }

  private comment(tag: number): number {
    if (!this.source.startsWith('<!--', tag)) return this.after('>', tag + 2);
    // "<!-->" and "<!--->" are comments too
    if (this.source.startsWith('>', tag + 4)) return tag + 5;
    if (this.source.startsWith('->', tag + 4)) return tag + 6;
    return this.after('-->', tag + 4);
  }

  private nameEnd(from: number): number {
    let at = from;
    for (; at < this.source.length; at++) {
      const code = this.source.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
    }
    return at;
  }

  /** The place after the `>` of a tag; one within a quoted value does not count. */
  private tagEnd(from: number): number {
    const { source } = this;
    let at = from;
    while (at < source.length) {
      const code = source.charCodeAt(at++);
      if (code === GREATER) return at;
      if (code !== EQUALS) continue;
      while (isSpace(source.charCodeAt(at))) at++;
      const quote = source.charCodeAt(at);
      if (quote === DOUBLE_QUOTE) at = this.after('"', at + 1);
      else if (quote === SINGLE_QUOTE) at = this.after("'", at + 1);
    }
    return at;
  }

  private startTag(tag: number): number {
    const nameEnd = this.nameEnd(tag + 1);
    const name = this.source.slice(tag + 1, nameEnd).toLowerCase();
    const end = this.tagEnd(nameEnd);
    if ((name === 'html' || name === 'body' || name === 'head') && this.count.has(name)) return end;
    this.close(name);
    const element = new Element(this.source, name, this.current, tag, nameEnd, end);
    this.current.children.push(element);
    if (VOID.has(name)) return end;
    if (RAW.has(name)) return this.rawContent(element, end);
    if (this.open.length < DEEPEST) {
      this.open.push(element);
      this.count.set(name, (this.count.get(name) ?? 0) + 1);
    } else this.tooDeep++;
    return end;
  }

  /** Closes what a start tag implies to be over: a paragraph before a block, a list item before the next, … */
  private close(name: string): void {
    if (BLOCK.has(name)) {
      if (this.count.get('p')) this.popTo('p', SCOPE);
      if (HEADING.has(name) && HEADING.has(this.current.name)) this.pop();
    }
    const rule = CLOSED_BY.get(name);
    if (!rule) return;
    for (const closed of rule.closes) if (this.count.get(closed)) this.popTo(closed, rule.upTo);
  }

  private rawContent(element: Element, start: number): number {
    const { source } = this;
    if (source.charCodeAt(start - 2) === SLASH && element.name === 'svg') return start;
    let close = this.rawEnd(element.name, start);
    if (element.name === 'svg') {
      // drawings may hold drawings
      let inner = source.indexOf('<svg', start);
      while (inner >= 0 && inner < close) {
        const next = this.rawEnd('svg', close + 2);
        if (next === source.length) break;
        close = next;
        inner = source.indexOf('<svg', inner + 4);
      }
    }
    if (close > start) element.children.push({ parent: element, start, end: close });
    return this.after('>', close);
  }

  /** Where `</name` stands, in any case of letters. */
  private rawEnd(name: string, from: number): number {
    const { source } = this;
    for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      if (source.slice(at + 2, end).toLowerCase() === name && !isLetter(source.charCodeAt(end))) return at;
    }
    return source.length;
  }

  private endTag(tag: number): number {
    const nameEnd = this.nameEnd(tag + 2);
    const name = this.source.slice(tag + 2, nameEnd).toLowerCase();
    const end = this.tagEnd(nameEnd);
    if (name === 'body' || name === 'html' || name === 'head') return end;
    if (this.tooDeep > 0 && !VOID.has(name)) {
      this.tooDeep--;
      return end;
    }
    if (HEADING.has(name) && HEADING.has(this.current.name)) this.pop();
    else if (!this.count.get(name)) return end;
    else if (FORMATTING.has(name)) this.release(name);
    else this.popTo(name, TABLE_PARTS.has(name) ? TABLE_SCOPE : SCOPE);
    return end;
  }

  private pop(): void {
    const element = this.open.pop()!;
    this.count.set(element.name, this.count.get(element.name)! - 1);
  }

  /** Closes the nearest open element of this name with all within it, unless a boundary stands between. */
  private popTo(name: string, boundary: ReadonlySet<string>): void {
    for (let at = this.open.length - 1; at > 0; at--) {
      const open = this.open[at]!.name;
      if (open === name) {
        while (this.open.length > at) this.pop();
        return;
      }
      if (boundary.has(open)) return;
    }
  }

  /** Ends a formatting element; blocks that were opened within it and not closed stay open. */
  private release(name: string): void {
    for (let at = this.open.length - 1; at > 0; at--) {
      const open = this.open[at]!.name;
      if (open === name) {
        const crossed = this.open.slice(at + 1).some((element) => BLOCK.has(element.name));
        if (!crossed) while (this.open.length > at) this.pop();
        else {
          this.open.splice(at, 1);
          this.count.set(name, this.count.get(name)! - 1);
        }
        return;
      }
      if (SCOPE.has(open)) return;
    }
  }
}
