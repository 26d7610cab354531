import { TextBuilder } from '../../kit/offsets.js';
import type { Block, BlockKind, OffsetMap } from '../../model/index.js';
import type { PageBlock, PageBlockKind } from './blocks.js';
import { isBreak } from './blocks.js';
import { decodeReference, referenceLength } from './references.js';

export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly offsets: OffsetMap;
}

const KIND_OF: Readonly<Record<PageBlockKind, BlockKind>> = {
  heading: 'subhead',
  text: 'paragraph',
  item: 'list_item',
  caption: 'caption',
  cell: 'paragraph',
};

/** The article's text: its blocks with an empty line between them, white space collapsed as a browser does, references decoded. */
export function compose(source: string, blocks: readonly PageBlock[]): Composed {
  const writer = new Writer(source);
  const made: Block[] = [];
  for (const block of blocks) {
    const start = writer.begin();
    for (const piece of block.pieces) {
      if (isBreak(piece)) writer.lineBreak();
      else writer.write(piece.start, piece.end);
    }
    if (writer.length > start) made.push({ start, end: writer.length, kind: KIND_OF[block.kind] });
  }
  return { ...writer.build(), blocks: made };
}

const AMPERSAND = 38;
/** Soft hyphens and zero-width marks: hints for the layout that would cut words apart. A joiner is a letter's business. */
const UNSEEN = new Set([0xad, 0x200b, 0x2060, 0xfeff]);

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

class Writer {
  private readonly builder: TextBuilder;
  /** What must stand before the next character: nothing, a space, a line break or an empty line. */
  private due = '';
  private blockStart = 0;

  constructor(private readonly source: string) {
    this.builder = new TextBuilder(source);
  }

  get length(): number {
    return this.builder.length;
  }

  /** Starts a block; the separator is only written once it has text. */
  begin(): number {
    this.due = this.builder.length > 0 ? '\n\n' : '';
    this.blockStart = this.builder.length + this.due.length;
    return this.blockStart;
  }

  lineBreak(): void {
    if (this.builder.length > this.blockStart) this.due = '\n';
  }

  write(start: number, end: number): void {
    let from = start;
    for (let at = start; at < end; at++) {
      const code = this.source.charCodeAt(at);
      if (isSpace(code)) {
        this.take(from, at);
        // a single plain space stays where it is, so that sentences are few runs
        if (
          code === 32 &&
          this.due === '' &&
          this.builder.length > this.blockStart &&
          !isSpace(this.source.charCodeAt(at + 1)) &&
          at + 1 < end
        ) {
          from = at;
          continue;
        }
        this.space();
        from = at + 1;
      } else if (UNSEEN.has(code)) {
        this.take(from, at);
        from = at + 1;
      } else if (code === AMPERSAND) {
        const length = Math.min(referenceLength(this.source, at), end - at);
        if (length === 0) continue;
        this.take(from, at);
        this.decoded(decodeReference(this.source.slice(at, at + length)));
        at += length - 1;
        from = at + 1;
      }
    }
    this.take(from, end);
  }

  build(): { readonly text: string; readonly offsets: OffsetMap } {
    return this.builder.build();
  }

  private take(start: number, end: number): void {
    if (end <= start) return;
    this.settle();
    this.builder.copy(start, end);
  }

  private decoded(text: string): void {
    for (const character of text) {
      const code = character.charCodeAt(0);
      if (isSpace(code)) this.space();
      else if (!UNSEEN.has(code)) {
        this.settle();
        this.builder.make(character);
      }
    }
  }

  private space(): void {
    if (this.due === '' && this.builder.length > this.blockStart) this.due = ' ';
  }

  private settle(): void {
    if (this.due === '') return;
    this.builder.make(this.due);
    this.due = '';
  }
}
