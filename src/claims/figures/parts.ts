import type { Chunk, Chunks } from './chunks.js';
import { kindAt, markAt, type Mark, type View } from './view.js';

/** Where the words begin that make a phrase part of what was told before them. */
export interface Antecedent {
  readonly start: number;
}

/** Phrases that are parts of a number told before: behind "including", "among them", "of whom", or "three of them". */
export function partsOf(view: View, chunks: Chunks): ReadonlyMap<Chunk, Antecedent> {
  const parts = new Map<Chunk, Antecedent>();
  for (const chunk of chunks.list)
    if (chunk.part && chunk.quantity) parts.set(chunk, { start: view.tokens[chunk.first]!.start });
  for (let i = view.first; i < view.last; i++) {
    const mark = markAt(view, i);
    if (!mark?.entry.flags.has('part') || mark.first !== i || isInside(chunks, view, mark)) continue;
    const start = view.tokens[i]!.start;
    let verbs = 0;
    for (let j = mark.last; j < view.last; j++) {
      const kind = kindAt(view, j)!;
      if (kind === 'break' || kind === 'sub' || kind === 'rel') break;
      if (kind === 'verb' || kind === 'aux') verbs += kind === 'verb' ? 2 : 1;
      if (verbs > 1) break;
      const chunk = chunks.at[j - view.first];
      if (chunk?.quantity && chunk.first === j && chunk.before < mark.last) parts.set(chunk, { start });
    }
  }
  return parts;
}

/** In "three of them" the words stand inside the phrase: they say nothing of what follows. */
const isInside = ({ at }: Chunks, view: View, { first, last }: Mark): boolean => {
  const chunk = at[first - view.first];
  return chunk !== undefined && chunk.part && chunk.last >= last;
};
