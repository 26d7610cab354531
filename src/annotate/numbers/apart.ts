import { Composer, type Part } from './compose.js';
import type { Ending, Lexicon, Taken } from './lexicon.js';

const MEMO_LIMIT = 20_000;
const LONGEST_WORD = 60;

/**
 * Takes a word apart that holds a number: "seventy-five", "femogtyve", "fifteen-member", "toårig". Null for all others. What was
 * found is kept, as the same words come again.
 */
export function takeApart(norm: string, lexicon: Lexicon): Taken | null {
  if (norm.length < 3 || norm.length > LONGEST_WORD || !lexicon.openings.has(norm.slice(0, 2))) return null;
  const known = lexicon.memo.get(norm);
  if (known !== undefined) return known;
  const taken = norm.includes('-')
    ? hyphened(norm, lexicon)
    : lexicon.pack.glued
      ? glued(norm, lexicon)
      : null;
  if (lexicon.memo.size > MEMO_LIMIT) lexicon.memo.clear();
  lexicon.memo.set(norm, taken);
  return taken;
}

function hyphened(norm: string, lexicon: Lexicon): Taken | null {
  const pieces = norm.split('-');
  const composer = new Composer();
  let used = 0;
  while (used < pieces.length) {
    const [parts, taken] = partsAt(pieces, used, lexicon);
    if (parts === null || !parts.every((part) => composer.accept(part))) break;
    used += taken;
  }
  while (used > 0 && isLink(lexicon.pieces.get(pieces[used - 1]!))) used -= 1;
  const value = composer.value;
  if (used === 0 || value === null) return null;
  const tail = used === pieces.length ? null : pieces.slice(used).join('-');
  const onlyArticle = used === 1 && lexicon.articles.has(pieces[0]!) && !lexicon.words.has(pieces[0]!);
  const ending =
    tail === null
      ? null
      : (lexicon.endings.get(tail) ?? (lexicon.pack.glued ? linkingEnding(tail, lexicon) : null));
  if (onlyArticle && ending === null) return null;
  return { value, ordinal: composer.ordinal, tail, ending };
}

/** The number that begins at a piece of a hyphenated word, of up to two pieces ("quatre-vingt"), and how many it takes. */
function partsAt(pieces: readonly string[], at: number, lexicon: Lexicon): [readonly Part[] | null, number] {
  const both = at + 1 < pieces.length ? lexicon.pieces.get(`${pieces[at]!}-${pieces[at + 1]!}`) : undefined;
  if (both) return [[both], 2];
  const part = lexicon.pieces.get(pieces[at]!);
  if (part) return [[part], 1];
  return [lexicon.pack.glued ? sequence(pieces[at]!, lexicon) : null, 1];
}

const isLink = (part: Part | undefined): boolean =>
  part !== undefined && part.kind !== 'add' && part.kind !== 'scale';

function glued(norm: string, lexicon: Lexicon): Taken | null {
  const whole = compose(sequence(norm, lexicon));
  if (whole) return { ...whole, tail: null, ending: null };
  for (let size = Math.min(lexicon.longestEnding, norm.length - 2); size >= 2; size--) {
    const tail = norm.slice(-size);
    const ending = lexicon.endings.get(tail);
    if (!ending) continue;
    const head = norm.slice(0, -size);
    const part = lexicon.pieces.get(head);
    const number = part?.kind === 'add' ? part : compose(sequence(head, lexicon));
    if (number && !number.ordinal) return { value: number.value, ordinal: false, tail, ending };
  }
  return linked(norm, lexicon);
}

/** Letters that must follow the ending within a word ("firedagers-uke"). */
const SHORTEST_NOUN = 3;

/** The ending that a longer compound goes on from: "dagers" of "dagersuke". */
export function linkingEnding(tail: string, lexicon: Lexicon): Ending | null {
  for (let size = Math.min(lexicon.longestEnding, tail.length - SHORTEST_NOUN); size >= 2; size--) {
    const head = tail.slice(0, size);
    if (lexicon.pack.links.includes(head)) return lexicon.endings.get(head) ?? null;
  }
  return null;
}

/** "firedagersuke": a number, a linking ending and a noun in one word. */
function linked(norm: string, lexicon: Lexicon): Taken | null {
  for (let size = 2; size <= Math.min(lexicon.longestPiece, norm.length - 6); size++) {
    const part = lexicon.pieces.get(norm.slice(0, size));
    if (part?.kind !== 'add' || part.ordinal) continue;
    const tail = norm.slice(size);
    const ending = linkingEnding(tail, lexicon);
    if (ending) return { value: part.value, ordinal: false, tail, ending };
  }
  return null;
}

function compose(parts: readonly Part[] | null): { value: number; ordinal: boolean } | null {
  if (!parts) return null;
  const composer = new Composer();
  for (const part of parts) if (!composer.accept(part)) return null;
  const value = composer.value;
  return value === null ? null : { value, ordinal: composer.ordinal };
}

/** The pieces that a whole word is made of, at least two, the longest first at each place; null where there are none. */
function sequence(word: string, lexicon: Lexicon): readonly Part[] | null {
  const found: Part[] = [];
  /** Places from which the rest is known not to divide: keeps the search linear. */
  const dead = new Set<number>();
  const step = (from: number): boolean => {
    if (from === word.length) return found.length > 1 && runs(found);
    if (dead.has(from)) return false;
    for (let size = Math.min(lexicon.longestPiece, word.length - from); size >= 2; size--) {
      const part = lexicon.pieces.get(word.slice(from, from + size));
      if (!part) continue;
      found.push(part);
      if (step(from + size)) return true;
      found.pop();
    }
    dead.add(from);
    return false;
  };
  return step(0) ? found : null;
}

function runs(parts: readonly Part[]): boolean {
  const composer = new Composer();
  return parts.every((part) => composer.accept(part));
}
