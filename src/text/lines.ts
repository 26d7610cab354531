import type { Token } from '../model/text.js';

/** A line of the text without the white space around it; tokens [first, last). Empty lines are left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Empty lines before it. */
  readonly gap: number;
}

/** The lines of a text that hold tokens. */
export function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let breaks = 0;
  let first = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const before = token ? countBreaks(text, at, token.start) : 1;
    if (before > 0 && i > first) {
      lines.push({
        start: tokens[first]!.start,
        end: tokens[i - 1]!.end,
        first,
        last: i,
        gap: Math.max(0, breaks - 1),
      });
      first = i;
    }
    if (i === 0 || before > 0) breaks = before;
    if (token) at = token.end;
  }
  return lines;
}

/** Line breaks in a stretch of white space; CR LF is one. */
function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x2028 || unit === 0x2029) count += 1;
    else if (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a) count += 1;
  }
  return count;
}
