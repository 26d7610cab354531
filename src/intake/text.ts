import type { Block, BlockKind } from '../model/index.js';
import type { DraftResult } from './types.js';
import { EMPTY_DRAFT } from './types.js';

/** Plain text is taken as it stands; the text stage finds its blocks. */
export const readText = (text: string): DraftResult => ({ drafts: [{ ...EMPTY_DRAFT, text }], issues: [] });

/** The mark at the start of a Markdown line (CommonMark 0.31), and what it makes of the line. */
const MARKS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^ {0,3}#{1,6}[ \t]+/, 'subhead'],
  [/^ {0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+/, 'list_item'],
  [/^ {0,3}(?:>[ \t]?)+/, 'paragraph'],
];

const RULE = /^ {0,3}(?:[-*_][ \t]*){3,80}$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Markdown: the text as it stands, with blocks that leave out the marks at line starts. Emphasis and links stay as printed. */
export function readMarkdown(text: string): DraftResult {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let open: Block | null = null;
  const close = (): void => {
    if (open) blocks.push(open);
    open = null;
  };
  for (let index = frontMatterEnd(text, lines); index < lines.length; index++) {
    const line = lines[index]!;
    const printed = text.slice(line.start, line.end);
    if (printed.trim() === '' || FENCE.test(printed)) {
      close();
      continue;
    }
    if (open && UNDERLINE.test(printed)) {
      open = { ...(open as Block), kind: 'subhead' };
      close();
      continue;
    }
    if (RULE.test(printed)) {
      close();
      continue;
    }
    const mark = MARKS.find(([pattern]) => pattern.test(printed));
    const start =
      line.start + (mark ? mark[0].exec(printed)![0].length : printed.length - printed.trimStart().length);
    const end = line.start + printed.trimEnd().length;
    if (mark || !open) {
      close();
      if (end > start) open = { start, end, kind: mark?.[1] ?? 'paragraph' };
      if (mark?.[1] === 'subhead') close();
    } else open = { ...(open as Block), end };
  }
  close();
  return { drafts: [{ ...EMPTY_DRAFT, ...withHeadline(text, blocks) }], issues: [] };
}

/** A heading before all else is the headline. */
function withHeadline(
  text: string,
  blocks: readonly Block[],
): { text: string; blocks: readonly Block[]; headline: string | null } {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'subhead') return { text, blocks, headline: null };
  return {
    text,
    blocks: [{ ...first, kind: 'headline' }, ...rest],
    headline: text.slice(first.start, first.end),
  };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The line after a block of settings between two rules at the very top (YAML front matter), or 0. */
function frontMatterEnd(text: string, lines: readonly Line[]): number {
  const isRule = (line: Line): boolean => text.slice(line.start, line.end).trimEnd() === '---';
  if (!lines[0] || !isRule(lines[0])) return 0;
  const end = lines.findIndex((line, index) => index > 0 && isRule(line));
  return end < 0 ? 0 : end + 1;
}
