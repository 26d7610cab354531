import type { Layout, Name, Token } from '../../model/index.js';
import { speaks } from './quotes/index.js';

/** Tokens that are no words of a sentence: datelines, credits and the like within a paragraph, apostrophes within names. */
export function noiseTokens({ blocks, tokens }: Layout, names: readonly Name[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  for (const block of blocks) {
    if (speaks(block.kind)) continue;
    for (let i = firstAt(tokens, block.start); i < tokens.length && tokens[i]!.start < block.end; i++)
      flags[i] = 1;
  }
  // "the Dockers' Federation": the apostrophe closes no quotation
  for (const { first, last } of names)
    for (let i = first + 1; i < last - 1; i++) if (APOSTROPHES.has(tokens[i]!.text)) flags[i] = 1;
  for (const block of blocks) markGenitives(block, tokens, flags);
  return flags;
}

/** "The dockers' offer": an apostrophe of the genitive closes no quotation, where none is open. */
function markGenitives(block: Layout['blocks'][number], tokens: Layout['tokens'], flags: Uint8Array): void {
  let open = false;
  for (let i = firstAt(tokens, block.start); i < tokens.length && tokens[i]!.start < block.end; i++) {
    const { text, start, end } = tokens[i]!;
    if (!APOSTROPHES.has(text) && text !== '‘') continue;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (next?.start === end) open = true;
    else if (before?.end === start && !open && before.norm.endsWith('s') && isNominal(next)) flags[i] = 1;
    else open = false;
  }
}

const isNominal = (token: Token | undefined): boolean => NOMINAL.has(token?.tag?.upos ?? '');

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** Index of the first token at or after an offset. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Tokens within names of persons: their parts are no articles or pronouns ("De la Cruz"), no adjectives or verbs. */
export function namedTokens(size: number, names: readonly Name[]): Uint8Array {
  const flags = new Uint8Array(size);
  for (const { first, last, kind } of names) if (kind === 'person') flags.fill(1, first, last);
  return flags;
}
