import { contains } from '../kit/span.js';
import type { Block, BlockKind, Token } from '../model/text.js';
import type { Line } from './lines.js';

/** A paragraph or line as set: tokens [first, last). `given` is its kind where the format told it, `block` that block. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly gap: number;
  readonly given: BlockKind | null;
  readonly block: number;
}

const WRAP_MIN = 45;
const WRAP_MAX = 100;
const ended = /[.!?…:”"»’)]$/;

/** One unit a line; lines of hard-wrapped paragraphs are put together. */
export function plainUnits(text: string, lines: readonly Line[]): Unit[] {
  const longest = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  const wrapped = isWrapped(text, lines, longest);
  const units: Unit[] = [];
  for (const [index, line] of lines.entries()) {
    const before = units.at(-1);
    if (wrapped && before && index > 0 && line.gap === 0 && continues(text, lines[index - 1]!, longest))
      units[units.length - 1] = { ...before, last: line.last };
    else units.push({ first: line.first, last: line.last, gap: line.gap, given: null, block: -1 });
  }
  return units;
}

const lengthOf = (line: Line): number => line.end - line.start;

/** Hard-wrapped text: paragraphs set apart by empty lines, their lines about as long as the longest and cut anywhere. */
function isWrapped(text: string, lines: readonly Line[], longest: number): boolean {
  if (longest < WRAP_MIN || longest > WRAP_MAX) return false;
  let inner = 0;
  let cut = 0;
  let gaps = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.gap > 0) gaps += 1;
    if (!next || next.gap > 0) continue;
    inner += 1;
    if (lengthOf(line) > longest * 0.7 && !ended.test(text.slice(line.start, line.end))) cut += 1;
  }
  return gaps > 0 && inner >= 3 && cut >= inner * 0.5;
}

/** Whether the paragraph goes on after this line: the line is full. */
const continues = (text: string, line: Line, longest: number): boolean =>
  lengthOf(line) > longest * 0.6 || !ended.test(text.slice(line.start, line.end));

/** Units between the borders of the blocks that the format gave; text outside them is a paragraph. */
export function givenUnits(
  blocks: readonly Block[],
  tokens: readonly Token[],
  lines: readonly Line[],
): Unit[] {
  const units: Unit[] = [];
  const open: number[] = [];
  let at = 0;
  const innermost = (token: Token): number => {
    while (open.length > 0 && blocks[open.at(-1)!]!.end <= token.start) open.pop();
    while (at < blocks.length && blocks[at]!.start <= token.start) {
      if (contains(blocks[at]!, token)) open.push(at);
      at += 1;
    }
    return open.at(-1) ?? -1;
  };
  for (const line of lines) {
    let first = line.first;
    let block = -1;
    const close = (last: number): void => {
      if (last > first)
        units.push({
          first,
          last,
          gap: first === line.first ? line.gap : 0,
          given: blocks[block]?.kind ?? 'paragraph',
          block,
        });
      first = last;
    };
    for (let i = line.first; i < line.last; i++) {
      const inner = innermost(tokens[i]!);
      if (inner !== block) close(i);
      block = inner;
    }
    close(line.last);
  }
  return units;
}
