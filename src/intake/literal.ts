import { TextBuilder } from '../kit/offsets.js';
import type { OffsetMap } from '../model/index.js';

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Where the characters of a string value stand in JSON text (RFC 8259), looked for from `from` on; null if it cannot be found. The map
 * has a made character for each escape.
 */
export function literalMap(source: string, value: string, from = 0): OffsetMap | null {
  for (let start = source.indexOf('"', from); start >= 0;) {
    const end = literalEnd(source, start);
    const length = end - start - 2;
    // an escape is six characters at most
    if (length >= value.length && length <= value.length * 6 && valueOf(source.slice(start, end)) === value) {
      return unescapeMap(source, start + 1, end - 1);
    }
    start = source.indexOf('"', end);
  }
  return null;
}

/** The place after the closing quote; a backslash takes the next character with it. */
function literalEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at + 1;
  }
  return source.length;
}

function valueOf(literal: string): unknown {
  try {
    return JSON.parse(literal);
  } catch {
    return null;
  }
}

const ESCAPE = /\\(?:u[0-9a-f]{4}|.)/gis;

function unescapeMap(source: string, start: number, end: number): OffsetMap {
  const builder = new TextBuilder(source);
  let at = start;
  for (const escape of source.slice(start, end).matchAll(ESCAPE)) {
    builder.copy(at, start + escape.index);
    builder.make('\uFFFD');
    at = start + escape.index + escape[0].length;
  }
  builder.copy(at, end);
  return builder.build().offsets;
}
