import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import { isGenitive } from './phrase.js';
import { ageAside } from './asides.js';
import { isSomebody } from './slots.js';
import { kindAt, markAt, type View } from './view.js';

export type Gender = 'male' | 'female' | null;

/** How many a phrase is, null where it does not tell. */
export function countOf(view: View, chunk: Chunk, hasAge: boolean, isNamed: boolean): number | null {
  if (chunk.quantity) return chunk.quantity.kind === 'cardinal' ? chunk.quantity.value : null;
  // "both Ann and Jon were hurt": each name is one
  if (isNamed || isName(view, chunk)) return 1;
  if ([chunk.first - 1, chunk.first, chunk.head].some((i) => markAt(view, i)?.entry.flags.has('two')))
    return 2;
  if (chunk.head >= 0) {
    const number = view.tokens[chunk.head]!.tag?.number ?? null;
    if (number === 'plur') return null;
    if (chunk.pronoun) return number === 'sing' ? 1 : null;
    if (number === 'sing' || chunk.entry?.flags.has('one')) return 1;
  }
  return hasAge ? 1 : null;
}

/** "one of them", "another": a bare word for one. */
export const isOne = (view: View, chunk: Chunk, lexicon: Lexicon): boolean =>
  chunk.head < 0 &&
  chunk.quantity === null &&
  chunk.last === chunk.first + 1 &&
  lexicon.oneWords.has(view.tokens[chunk.first]!.norm) &&
  !lexicon.grammar.possessives.has(view.tokens[chunk.first]!.norm) &&
  !lexicon.grammar.articles.has(view.tokens[chunk.first]!.norm);

export function isVictim(view: View, chunk: Chunk, lexicon: Lexicon): boolean {
  if (chunk.entry?.flags.has('anybody') || markAt(view, chunk.first)?.entry.flags.has('anybody'))
    return false;
  if (saysNobody(view, chunk.first)) return false;
  if (chunk.quantity) return isHeadcount(chunk);
  if (chunk.pronoun && lexicon.grammar.outsiders.has(view.tokens[chunk.first]!.norm)) return false;
  return (
    chunk.pronoun ||
    isSomebody(view, chunk) ||
    isOne(view, chunk, lexicon) ||
    isBoth(view, chunk) ||
    ageIn(view, chunk) !== null
  );
}

/** "Both were hurt": the word for two alone means those told of before. */
export const isBoth = (view: View, chunk: Chunk): boolean =>
  chunk.head < 0 &&
  chunk.last === chunk.first + 1 &&
  (markAt(view, chunk.first)?.entry.flags.has('two') ?? false);

/** Whether a word that says nobody stands at a token; behind a determiner it may be a person ("une personne"). */
export function saysNobody(view: View, i: number): boolean {
  const mark = markAt(view, i);
  if (!mark?.entry.flags.has('nobody')) return false;
  const before = kindAt(view, mark.first - 1);
  return before !== 'det' && before !== 'adj' && before !== 'num';
}

/** A bare number like a year or with a unit counts nobody. */
function isHeadcount({ quantity, head }: Chunk): boolean {
  const { kind, unit, value } = quantity!;
  if (kind !== 'cardinal' || unit !== null || value === 0) return false;
  return head >= 0 || value === null || value < 1900 || value > 2100;
}

export function isDefinite(view: View, chunk: Chunk): boolean {
  const tag = view.tokens[chunk.first]!.tag;
  if (tag?.definite === 'def') return true;
  if (chunk.head >= 0 && view.tokens[chunk.head]!.tag?.definite === 'def') return true;
  return tag?.upos === 'PRON' || tag?.gen === true;
}

export function ageIn(view: View, chunk: Chunk): number | null {
  for (let i = chunk.first; i < chunk.last; i++) {
    const age = view.ages[i - view.first];
    if (age) return age.value;
  }
  // "Ann Moe, 30, was hurt"
  return ageAside(view, chunk.last + 1)?.value ?? null;
}

/** The person whom a phrase names: the name is its head, not a word before it ("a Teval man"). */
export function personIn(view: View, chunk: Chunk): string | null {
  const name = view.names[(chunk.head >= 0 ? chunk.head : chunk.last - 1) - view.first];
  return name?.kind === 'person' ? name.entity : null;
}

/** "his wife, Ann Moe, 30, was hurt": the name that stands between commas behind a phrase is the same person's. */
export function apposedTo(view: View, { last, quantity, pronoun }: Chunk): string | null {
  if (quantity !== null || pronoun || kindAt(view, last) !== 'comma') return null;
  const name = last + 1 < view.last ? view.names[last + 1 - view.first] : undefined;
  if (name?.kind !== 'person' || name.first !== last + 1) return null;
  const after = kindAt(view, name.last);
  return after === null || after === 'comma' || after === 'break' ? name.entity : null;
}

/** Whose death or brother a phrase tells of: the name in the genitive before its head. */
export function ownerIn(view: View, chunk: Chunk): string | null {
  for (let i = chunk.first; i < chunk.head; i++) {
    const name = view.names[i - view.first];
    if (name?.kind === 'person' && name.last <= chunk.head && isGenitive(view, name.last - 1))
      return name.entity;
  }
  return null;
}

export const isName = (view: View, { head, quantity, population }: Chunk): boolean =>
  head >= 0 && quantity === null && population === null && kindAt(view, head) === 'name';

export function genderOf(word: string | null, lexicon: Lexicon): Gender {
  if (word === null) return null;
  if (lexicon.grammar.male.has(word)) return 'male';
  return lexicon.grammar.female.has(word) ? 'female' : null;
}
