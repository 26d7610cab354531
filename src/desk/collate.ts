import { collation, type Collation } from '../views/collation/index.js';
import { plainAll } from '../views/plain.js';
import type { Annotated, InputOptions } from './annotate.js';
import { readCoverage } from './read.js';

/** Reads articles and sets each beside the first. Null where fewer than two could be read. */
export function readCollation(
  paths: readonly string[],
  options: InputOptions,
  seen: (result: Annotated, done: number) => void,
): Collation | null {
  const { annotations, stories } = readCoverage(paths, options, seen);
  if (annotations.length < 2) return null;
  const letters = new Map(annotations.map(({ article }, i) => [article.id, letterOf(i)]));
  const derivations = stories.flatMap((story) => story.derivations);
  return plainAll(collation(annotations, derivations, (id) => letters.get(id) ?? id));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z in the order in which the articles were named, then A1, B1 and so on. */
function letterOf(index: number): string {
  const round = Math.floor(index / ALPHABET.length);
  return `${ALPHABET[index % ALPHABET.length]!}${round === 0 ? '' : String(round)}`;
}
