import type { PageBlock } from './blocks.js';
import { isBreak } from './blocks.js';
import { decodeAll } from './references.js';

/** Letters and digits only, in lower case: what two printings of one text share. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The text of a block in one line, for comparison; the article's own text is made with its offsets. */
export function plainText(source: string, block: PageBlock): string {
  const raw = block.pieces
    .map((piece) => (isBreak(piece) ? ' ' : source.slice(piece.start, piece.end)))
    .join('');
  return decodeAll(raw).replace(/\s+/g, ' ').trim();
}

/** Structured data and a page are compared up to this length; beyond, its blocks stand for themselves. */
const LONGEST = 100_000;

/** Shorter stretches occur in any text. */
const SHORTEST = 24;

/** The blocks of a page whose text also stands in `body`, the article as structured data gives it. */
export function confirmed(
  source: string,
  blocks: readonly PageBlock[],
  body: string | null,
): ReadonlySet<PageBlock> {
  const found = new Set<PageBlock>();
  if (body === null || body.length < SHORTEST) return found;
  const whole = letters(decodeAll(body.slice(0, LONGEST).replace(/<[^<>]*>/g, ' ')));
  for (const block of blocks) {
    if (block.chars < SHORTEST || block.kind === 'heading') continue;
    const text = letters(plainText(source, block));
    if (text.length >= SHORTEST && whole.includes(text)) found.add(block);
  }
  return found;
}
