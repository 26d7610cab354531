import { BIT } from './lexicon.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** Positions [from, to) of a unit. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const NOMINAL = (1 << W.Noun) | (1 << W.Name) | (1 << W.Pronoun) | (1 << W.Number);
const INNER = NOMINAL | (1 << W.Determiner) | (1 << W.Adjective);

export const nominal = (unit: Unit, p: number): boolean =>
  p >= 0 && p < unit.size && ((1 << unit.word[p]!) & NOMINAL) !== 0;

const inner = (unit: Unit, p: number): boolean =>
  p >= 0 && p < unit.size && ((1 << unit.word[p]!) & INNER) !== 0;

export const has = (unit: Unit, p: number, bit: number): boolean =>
  p >= 0 && p < unit.size && (unit.bits[p]! & bit) !== 0;

/** Whether what ends at `p` parts direct speech before it from its cue: a comma, the speech itself, or a dash right after it. */
export const endsSpeech = (unit: Unit, p: number): boolean =>
  unit.word[p] === W.Comma ||
  unit.word[p] === W.Quote ||
  (unit.word[p] === W.Dash && unit.word[p - 1] === W.Quote);

/** A pronoun that is a phrase of its own (not a possessive). */
export const lonePronoun = (unit: Unit, p: number): boolean =>
  unit.word[p] === W.Pronoun &&
  !(has(unit, p, BIT.possessive) && inner(unit, p + 1)) &&
  !(has(unit, p, BIT.article) && modified(unit, p + 1));

/** Whether a part is nothing but a pronoun: what only begins with one is a noun phrase. */
export const pronounAt = (unit: Unit, { from, to }: Part): boolean =>
  to - from === 1 && unit.word[from] === W.Pronoun;

/** An adjective or noun that an article can stand before; a time is none. */
const modified = (unit: Unit, p: number): boolean =>
  (unit.word[p] === W.Adjective || unit.word[p] === W.Noun) && !has(unit, p, BIT.time);

const opensPhrase = (unit: Unit, p: number): boolean =>
  unit.word[p] === W.Determiner ||
  has(unit, p, BIT.article) ||
  (has(unit, p, BIT.possessive) && inner(unit, p + 1));

/** Start of the plain noun phrase whose last word is at `end`. */
export function phraseStart(unit: Unit, end: number, floor: number): number {
  if (lonePronoun(unit, end)) return end;
  let p = end;
  while (p - 1 >= floor) {
    if (opensPhrase(unit, p)) {
      const before = p - 1;
      const predeterminer = unit.word[before] === W.Determiner && !has(unit, before, BIT.article);
      return predeterminer && before >= floor ? before : p;
    }
    const q = p - 1;
    if (lonePronoun(unit, q)) return p;
    if (has(unit, q, BIT.time) && unit.word[q] !== W.Determiner && !has(unit, q, BIT.determiner) && q !== end)
      return p;
    if (unit.word[q] === W.Number && unit.word[p] === W.Name && timeLike(unit, q)) return p;
    if (inner(unit, q) || adjectival(unit, q, floor) || hyphen(unit, q)) p = q;
    else return p;
  }
  return p;
}

/** A clock time or a year before a name belongs to what stands before. */
const timeLike = (unit: Unit, p: number): boolean => {
  const { text } = unit.token[p]!;
  return text.includes(':') || (text.length === 4 && text >= '1000' && text <= '2999');
};

/** A participle or adverb within a noun phrase ("the newly elected president"). */
function adjectival(unit: Unit, p: number, floor: number): boolean {
  const word = unit.word[p];
  if (word !== W.Verb && word !== W.Adverb) return false;
  if (word === W.Verb && unit.token[p]!.tag?.verb === 'fin') return false;
  for (let i = p - 1; i >= floor && i > p - 4; i--) {
    if (opensPhrase(unit, i)) return true;
    if (unit.word[i] !== W.Adverb && unit.word[i] !== W.Adjective) return false;
  }
  return false;
}

const hyphen = (unit: Unit, p: number): boolean =>
  unit.word[p] === W.Dash && unit.token[p]!.text === '-' && !unit.token[p]!.spaced;

const timeWord = (unit: Unit, p: number): boolean => has(unit, p, BIT.time) && !has(unit, p, BIT.determiner);

/**
 * "lovede regeringen gratis rejser", "afviste Lind ideen": where nouns have definite forms and compounds are one word, a noun with
 * the article written on and a name are the last words of their phrase, unless they are genitives.
 */
function parted(unit: Unit, p: number): boolean {
  const word = unit.word[p];
  if (word !== W.Noun && word !== W.Adjective) return false;
  const before = unit.token[p - 1]!.tag;
  if (before?.gen === true) return false;
  if (unit.word[p - 1] === W.Noun) return before?.definite === 'def';
  const { tag, shape } = unit.token[p]!;
  const common = word === W.Noun && shape === 'lower' && (tag?.definite ?? null) !== null;
  return common && unit.word[p - 1] === W.Name && has(unit, p - 1, BIT.person);
}

/** End (exclusive) of the plain noun phrase that begins at `p`; `p` itself where none does. */
export function phraseEnd(unit: Unit, p: number, limit: number): number {
  if (p >= limit) return p;
  if (lonePronoun(unit, p)) return p + 1;
  let i = p;
  let seen = false;
  let last = p;
  while (i < limit) {
    if (seen && (lonePronoun(unit, i) || opensPhrase(unit, i) || timeWord(unit, i) || parted(unit, i))) break;
    if (inner(unit, i)) {
      const noun = nominal(unit, i) && !has(unit, i, BIT.possessive);
      i += 1;
      if (noun) {
        seen = true;
        last = i;
      }
    } else if (!seen && i > p && (unit.word[i] === W.Adverb || unit.word[i] === W.Verb) && inner(unit, i + 1))
      i += 1;
    else if (hyphen(unit, i)) i += 1;
    else break;
  }
  return seen ? last : i;
}

/** An article in the genitive with its noun ("des Rates"). */
const genitiveAt = (unit: Unit, p: number): boolean =>
  has(unit, p, BIT.genitive) &&
  has(unit, p, BIT.article | BIT.possessive) &&
  phraseEnd(unit, p, unit.size) > p + 1;

/** Extends a noun phrase to the left over "of", "in" and the like, and over "and" where no verb comes before. */
export function extendLeft(
  unit: Unit,
  start: number,
  floor: number,
  verbBefore: (p: number) => boolean,
): number {
  let from = start;
  let listed = false;
  for (;;) {
    const q = from - 1;
    if (q <= floor) return from;
    const word = unit.word[q];
    if (has(unit, q - 1, BIT.person) && word === W.Preposition && !has(unit, q, BIT.genitive)) return from;
    if (word === W.Preposition && has(unit, q - 1, BIT.relative) && unit.word[q - 1] === W.Pronoun)
      return from;
    if (genitiveAt(unit, from) && nominal(unit, q) && !lonePronoun(unit, q)) {
      from = phraseStart(unit, q, floor);
    } else if (word === W.Preposition && nominal(unit, q - 1) && !has(unit, q - 1, BIT.time)) {
      from = phraseStart(unit, q - 1, floor);
    } else if (word === W.Coordinator && nominal(unit, q - 1) && !verbBefore(q)) {
      from = phraseStart(unit, q - 1, floor);
      listed = true;
    } else if (word === W.Comma && listed && nominal(unit, q - 1) && !verbBefore(q)) {
      const next = phraseStart(unit, q - 1, floor);
      if (unit.word[next - 1] === W.Preposition) return from;
      from = next;
    } else return from;
  }
}

/** Extends a noun phrase that ends at `to` to the right over "of", "in", "and", and short appositions and relative clauses. */
export function extendRight(unit: Unit, to: number, limit: number, clauses: boolean): number {
  let end = to;
  while (end < limit) {
    const word = unit.word[end];
    if (word === W.Preposition && has(unit, end - 1, BIT.person) && unit.word[end + 1] !== W.Name) return end;
    if (genitiveAt(unit, end) && nominal(unit, end - 1) && !lonePronoun(unit, end - 1)) {
      end = phraseEnd(unit, end, limit);
    } else if ((word === W.Preposition || word === W.Coordinator) && !timeAt(unit, end + 1)) {
      const next = phraseEnd(unit, end + 1, limit);
      if (next === end + 1 || (word === W.Coordinator && unit.word[next] === W.Verb)) return end;
      end = next;
    } else if (clauses && word === W.Comma) {
      const next = aside(unit, end, limit);
      if (next < 0) return end;
      end = next;
    } else return end;
  }
  return end;
}

export const timeAt = (unit: Unit, p: number): boolean =>
  has(unit, p, BIT.time) ||
  (has(unit, p, BIT.determiner | BIT.modifier) &&
    (has(unit, p + 1, BIT.time) || (has(unit, p + 1, BIT.modifier) && has(unit, p + 2, BIT.time))));

/** The year of a date ("December 2031"). */
export const yearAt = (unit: Unit, p: number): boolean =>
  unit.word[p] === W.Number && has(unit, p - 1, BIT.time);

/** End of the time phrase that begins at `p`. */
export function timeEnd(unit: Unit, p: number): number {
  let end = p;
  while (end < unit.size && has(unit, end, BIT.determiner | BIT.modifier) && !has(unit, end, BIT.time))
    end += 1;
  while (end < unit.size && (has(unit, end, BIT.time) || (unit.word[end] === W.Number && end > p))) end += 1;
  return end;
}

/** The end of an apposition or relative clause after the comma at `p`, up to a comma, stop or the limit; -1 if it is none. */
function aside(unit: Unit, p: number, limit: number): number {
  const relative = has(unit, p + 1, BIT.relative);
  const apposed =
    (has(unit, p + 1, BIT.article) || (inner(unit, p + 1) && !lonePronoun(unit, p + 1))) &&
    !has(unit, p + 1, BIT.subject);
  if (!relative && !apposed) return -1;
  let within = relative;
  for (let i = p + 1; i < limit && i < p + 30; i++) {
    const word = unit.word[i];
    if (word === W.Comma || word === W.Stop || word === W.Colon || word === W.Quote) return i;
    within ||= has(unit, i, BIT.relative) && nominal(unit, i - 1);
    if (!within && (word === W.Verb || word === W.Auxiliary)) return -1;
  }
  return limit - p < 30 ? limit : -1;
}
