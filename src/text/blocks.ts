import type { Block, BlockKind, Token } from '../model/text.js';
import type { CompiledText } from './compile.js';
import { contains } from '../kit/span.js';
import type { Line } from './lines.js';
import { matchEnd, matchStart } from './phrases.js';
import type { Stretch } from './sentences.js';

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly stretches: readonly Stretch[];
}

const separator = /^[_*\-–—=~•·#. ]{2,}$/;
const finalMark = /[.!?…:;,"”»’)\]]$/;
const HEADING_LENGTH = 120;

/** The blocks of a plain text: one a line, more where a line ends in interface text or a credit. */
export function plainBlocks(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
  language: CompiledText,
): Blocks {
  const blocks: Block[] = [];
  const stretches: Stretch[] = [];
  lines.forEach((line, index) => {
    const kind = kindOf(text, tokens, lines, index, language);
    const tail = kind === 'paragraph' ? matchEnd(tokens, line.first, line.last, language) : null;
    const paragraph = blocks.length;
    const last = tail ? tail.from : line.last;
    if (last > line.first) {
      blocks.push({
        start: line.start,
        end: tokens[last - 1]!.end,
        kind: tail?.kind === 'interface' ? 'caption' : kind,
      });
      stretches.push({ first: line.first, last, block: paragraph, paragraph });
    }
    if (tail) {
      blocks.push({ start: tokens[tail.from]!.start, end: line.end, kind: tail.kind });
      stretches.push({ first: tail.from, last: line.last, block: blocks.length - 1, paragraph });
    }
  });
  return { blocks, stretches };
}

function kindOf(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
  index: number,
  language: CompiledText,
): BlockKind {
  const line = lines[index]!;
  const printed = text.slice(line.start, line.end);
  if (separator.test(printed)) return 'interface';
  const cue = matchStart(tokens, line.first, line.last, language);
  if (cue) return cue;
  const heading = printed.length <= HEADING_LENGTH && !finalMark.test(printed) && lines.length > 1;
  if (index === 0) return heading ? 'headline' : 'paragraph';
  return heading ? 'subhead' : 'paragraph';
}

/** Blocks known from the format, and the stretches between their borders. */
export function givenBlocks(
  given: readonly Block[],
  tokens: readonly Token[],
  lines: readonly Line[],
): Blocks {
  const blocks = [...given].sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let at = 0;
  const open: number[] = [];
  for (const line of lines) {
    let first = line.first;
    let before = -2;
    for (let i = line.first; i <= line.last; i++) {
      let inner = -2;
      if (i < line.last) {
        const token = tokens[i]!;
        while (open.length > 0 && blocks[open.at(-1)!]!.end <= token.start) open.pop();
        while (at < blocks.length && blocks[at]!.start <= token.start) {
          if (contains(blocks[at]!, token)) open.push(at);
          at += 1;
        }
        inner = open.at(-1) ?? -1;
      }
      if (i > first && inner !== before) {
        stretches.push({ first, last: i, block: Math.max(0, before), paragraph: Math.max(0, before) });
        first = i;
      }
      before = inner;
    }
  }
  return { blocks, stretches };
}
