import type { OffsetMap, Span } from '../model/index.js';

/** Builds a text out of stretches of a source and remembers where each came from. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly text: number[] = [];
  private readonly from: number[] = [];
  private readonly lengths: number[] = [];
  private size = 0;

  constructor(private readonly source: string) {}

  get length(): number {
    return this.size;
  }

  /** Takes over a stretch of the source as it stands. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const last = this.text.length - 1;
    if (
      last >= 0 &&
      this.text[last]! + this.lengths[last]! === this.size &&
      this.from[last]! + this.lengths[last]! === start
    ) {
      this.lengths[last]! += end - start;
    } else {
      this.text.push(this.size);
      this.from.push(start);
      this.lengths.push(end - start);
    }
    this.parts.push(this.source.slice(start, end));
    this.size += end - start;
  }

  /** Adds characters that stand so nowhere in the source. */
  make(characters: string): void {
    this.parts.push(characters);
    this.size += characters.length;
  }

  build(): { readonly text: string; readonly offsets: OffsetMap } {
    return {
      text: this.parts.join(''),
      offsets: { text: this.text, source: this.from, length: this.lengths },
    };
  }
}

/** The index of the last run that begins at or before `offset`, or -1. */
function runAt(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.text[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where a stretch of the text stands in the original: the smallest stretch of the source that holds all its characters. Made
 * characters at its borders belong to the source between the runs around them. Null where nothing of it has a source.
 */
export function toSource(map: OffsetMap, span: Span): Span | null {
  if (span.end <= span.start || map.text.length === 0) return null;
  const first = runAt(map, span.start);
  const last = runAt(map, span.end - 1);
  const firstEnd = first < 0 ? 0 : map.text[first]! + map.length[first]!;
  const lastEnd = last < 0 ? 0 : map.text[last]! + map.length[last]!;
  // between two runs: from the end of the one before to the start of the one after
  const start =
    first >= 0 && span.start < firstEnd
      ? map.source[first]! + span.start - map.text[first]!
      : edge(map, first, 'end');
  const end =
    last >= 0 && span.end <= lastEnd
      ? map.source[last]! + span.end - map.text[last]!
      : edge(map, last + 1, 'start');
  if (start === null || end === null || end < start) return null;
  return { start, end };
}

function edge(map: OffsetMap, run: number, side: 'start' | 'end'): number | null {
  const start = map.source[run];
  if (start === undefined) return null;
  return side === 'start' ? start : start + map.length[run]!;
}

/** Two maps in a row: text → middle and middle → source make text → source. */
export function through(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const text: number[] = [];
  const source: number[] = [];
  const length: number[] = [];
  for (let run = 0; run < outer.text.length; run++) {
    const start = outer.source[run]!;
    const end = start + outer.length[run]!;
    for (let at = Math.max(0, runAt(inner, start)); at < inner.text.length && inner.text[at]! < end; at++) {
      const from = Math.max(start, inner.text[at]!);
      const to = Math.min(end, inner.text[at]! + inner.length[at]!);
      if (to <= from) continue;
      text.push(outer.text[run]! + from - start);
      source.push(inner.source[at]! + from - inner.text[at]!);
      length.push(to - from);
    }
  }
  return { text, source, length };
}
