import type { Entity, Layout, PronounForm } from '../../model/index.js';
import { headOf } from './classes.js';
import { BIT, type Lexicon } from './lexicon.js';
import type { Candidate, Memory, Wanted } from './memory.js';
import { has, timeAt, type Part } from './phrases.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** Letters from which the last part of a compound tells what it is. */
const LAST_PART = 4;

/** "the official", "kilden": a definite description of someone named before; a bare rank ("the colonel") is who spoke last. */
export function described(
  unit: Unit,
  core: Part,
  whole: Part,
  lexicon: Lexicon,
  memory: Memory,
): Candidate | null {
  if (whole.to - core.from > 4 || core.to !== whole.to) return null;
  const head = headOf(unit, core);
  const { norm, tag } = unit.token[head]!;
  const article = has(unit, core.from, BIT.article) && !lexicon.indefinite.has(unit.token[core.from]!.norm);
  const suffix = core.to - core.from === 1 && tag?.definite === 'def';
  if (!article && !suffix) return null;
  const stem = suffix ? norm.slice(0, Math.max(4, norm.length - 3)) : norm;
  // "de bond" is the "vakbond", "der Verband" the "Hafenverband"
  const inner = lexicon.compounds && norm.length >= LAST_PART;
  const fits = suffix
    ? (word: string): boolean => word.startsWith(stem)
    : (word: string): boolean => word === norm || (inner && word.endsWith(norm));
  const plural = tag?.number === 'plur';
  const known = memory.described(fits, plural, unit.token[core.from]!.start);
  if (known || plural || core.to - core.from > 2) return known;
  const ranked = lexicon.ranks.has(norm) || (suffix && hasRank(norm, lexicon));
  return ranked ? memory.lastPerson(unit.sentence.index) : null;
}

/** "obersten": a rank with the article written on. */
function hasRank(norm: string, { ranks }: Lexicon): boolean {
  for (let cut = 1; cut <= 3; cut++) if (ranks.has(norm.slice(0, -cut))) return true;
  return false;
}

/** "nach ihren Angaben": the words of whom the pronoun stands for. */
export function ownerOf(unit: Unit, core: Part, lexicon: Lexicon, memory: Memory): Candidate | null {
  const form = lexicon.persons.get(unit.token[core.from]!.norm);
  if (!form || form.person !== 3 || !has(unit, core.from, BIT.possessive) || core.to - core.from < 2)
    return null;
  if (!lexicon.saidNouns.has(unit.token[headOf(unit, core)]!.norm)) return null;
  return memory.pronoun(ownerWanted(form), unit.sentence.index);
}

/** Whom a possessive can stand for: of a body as of a person, whatever its form, where it does not tell things from people. */
function ownerWanted({ gender }: PronounForm): Wanted {
  if (gender === 'thing') return { person: false, plural: null, gender: null };
  return { person: null, plural: null, gender };
}

/** Whom a pronoun can stand for. */
export function wantedBy({ gender, number }: PronounForm): Wanted {
  if (gender === 'thing') return { person: false, plural: null, gender: null };
  if (number === 'plur') return { person: null, plural: true, gender: null };
  return { person: true, plural: false, gender };
}

/** The nouns and names of a phrase, in normal form. */
export function wordsOf(unit: Unit, { from, to }: Part): Set<string> {
  const words = new Set<string>();
  for (let p = from; p < to; p++)
    if (unit.word[p] === W.Noun || unit.word[p] === W.Name) words.add(unit.token[p]!.norm);
  return words;
}

/** The words of the roles that an article gives someone. */
export function wordsOfEntity(entity: Entity, { article: { text } }: Layout): Set<string> {
  const words = new Set<string>();
  for (const { start, end } of entity.descriptions) {
    for (const word of text
      .slice(start, end)
      .toLowerCase()
      .split(/[\s,.]+/))
      if (word.length > 2) words.add(word);
  }
  return words;
}

/** The first preposition of a part that opens no time, where it can stand before an agent; else -1. */
export function agentAt(unit: Unit, from: number, to: number): number {
  for (let p = from; p < to && unit.word[p] !== W.Comma; p++) {
    if (unit.word[p] !== W.Preposition || timeAt(unit, p + 1)) continue;
    return has(unit, p, BIT.agent) ? p : -1;
  }
  return -1;
}
