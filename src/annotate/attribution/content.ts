import { BIT } from './lexicon.js';
import { has, nominal, phraseEnd, type Part } from './phrases.js';
import { groupAt, type Scene } from './scene.js';
import type { VerbGroup } from './groups.js';
import { W } from './words.js';

const speaks = (group: VerbGroup): boolean =>
  group.entry?.cues.some((cue) => cue.takes.has('quote')) ?? false;

/**
 * Where a reported clause that begins at `from` ends: at the sentence's end, before direct speech, or where the reporter
 * takes over again with another cue ("…, and added that", "…, while Y says", "…, according to").
 */
export function clauseEnd(scene: Scene, from: number, outer: VerbGroup | null): number {
  const { unit, lexicon } = scene;
  const inAside = outer !== null && scene.subjects.of(outer)?.place === 'relative';
  for (let p = from; p < unit.size; p++) {
    const word = unit.word[p]!;
    if (word === W.Stop) return p;
    if (word === W.Quote && p > from) return trimmed(scene, from, p);
    if (word === W.Comma && lexicon.before.longest(unit.token, p + 1) !== null) return p;
    if (word === W.Comma && inAside && groupAt(scene, p + 1)?.form === 'finite') return p;
    const group = groupAt(scene, p);
    if (!group || p === from || !group.entry?.cues.length) continue;
    const cut = boundary(scene, group, from, outer);
    if (cut > from) return cut;
  }
  return unit.size;
}

const trimmed = ({ unit }: Scene, from: number, to: number): number => {
  let end = to;
  while (end > from && (unit.word[end - 1] === W.Comma || unit.word[end - 1] === W.Colon)) end -= 1;
  return end;
};

/** Where a content before this cue has to end; -1 if the cue stands within the content. */
function boundary(scene: Scene, group: VerbGroup, from: number, outer: VerbGroup | null): number {
  const { unit } = scene;
  let p = group.lead - 1;
  if (group.form === 'gerund') return p > from && unit.word[p] === W.Comma ? p : -1;
  if (group.form !== 'finite') return -1;
  const listed = unit.word[p] === W.Coordinator && unit.word[p - 1] === W.Comma;
  if (!speaks(group) && !listed) return -1;
  if (unit.word[p] === W.Coordinator) {
    if (!outer || !sameForm(scene, outer, group)) return -1;
    return unit.word[p - 1] === W.Comma ? p - 1 : p;
  }
  const subject = scene.subjects.of(group);
  if (!subject || subject.place !== 'before' || subject.from <= from) return -1;
  p = subject.from - 1;
  const link = unit.word[p];
  if (link === W.Coordinator || (link === W.Subordinator && !has(unit, p, BIT.complementizer))) p -= 1;
  else if (link !== W.Comma) return -1;
  return unit.word[p] === W.Comma && p > from ? p : -1;
}

/** Where an infinitive or gerund ends: also before "and" with a finite verb, which can only go on with the cue's own clause. */
export function phraseContentEnd(scene: Scene, from: number, outer: VerbGroup | null): number {
  const { unit } = scene;
  const end = clauseEnd(scene, from, outer);
  for (let p = from + 1; p < end; p++) {
    if (unit.word[p] === W.Coordinator && finiteAfter(scene, p))
      return unit.word[p - 1] === W.Comma ? p - 1 : p;
    if (unit.word[p] === W.Subordinator || has(unit, p, BIT.relative)) return end;
  }
  return end;
}

/** Whether two verbs can be coordinated: the same column of their forms. */
function sameForm({ unit }: Scene, a: VerbGroup, b: VerbGroup): boolean {
  const tense = (group: VerbGroup): string | null => unit.token[group.from]!.tag?.tense ?? null;
  return tense(a) === null || tense(b) === null || tense(a) === tense(b) || a.form !== 'finite';
}

/** Where an object that begins at `from` ends: before a comma that does not go on with it, a subordinate clause or another cue. */
export function objectEnd(scene: Scene, from: number, outer: VerbGroup | null): number {
  const { unit } = scene;
  const end = clauseEnd(scene, from, outer);
  for (let p = from + 1; p < end; p++) {
    const word = unit.word[p]!;
    if (word === W.Colon || word === W.Dash) return p;
    if (
      word === W.Subordinator &&
      !has(unit, p, BIT.complementizer | BIT.relative) &&
      !beforeGerund(scene, p) &&
      !beforePhrase(scene, p)
    )
      return p;
    if (word === W.Coordinator && (clauseAfter(scene, p) || opposed(scene, p, end)))
      return unit.word[p - 1] === W.Comma ? p - 1 : p;
    if (word === W.Coordinator && finiteAfter(scene, p)) return unit.word[p - 1] === W.Comma ? p - 1 : p;
    if (word === W.Comma && !goesOn(scene, p, end)) return p;
  }
  return withoutTime(scene, from, end);
}

/** "and" before a finite verb without a subject of its own joins another verb to the cue. */
export function finiteAfter(scene: Scene, p: number): boolean {
  const { unit } = scene;
  let q = p + 1;
  while (q < unit.size && unit.word[q] === W.Adverb) q += 1;
  return groupAt(scene, q)?.form === 'finite';
}

/** "for having", "of visiting": a preposition, whatever the tagger says. */
const beforeGerund = (scene: Scene, p: number): boolean =>
  has(scene.unit, p, BIT.preposition) && groupAt(scene, p + 1)?.form === 'gerund';

/** "as “very serious”": a preposition where no clause follows, whatever the tagger says. */
function beforePhrase(scene: Scene, p: number): boolean {
  const { unit } = scene;
  if (!has(unit, p, BIT.preposition)) return false;
  for (let q = p + 1; q < unit.size && unit.word[q] !== W.Comma && unit.word[q] !== W.Stop; q++)
    if (groupAt(scene, q)?.form === 'finite') return false;
  return true;
}

/** "and he did …": a coordinator before a subject pronoun and its verb. */
const clauseAfter = (scene: Scene, p: number): boolean =>
  has(scene.unit, p + 1, BIT.subject) && groupAt(scene, p + 2)?.form === 'finite';

/** "… but the harbour lost money": a word that opposes clauses, and a clause behind it. */
function opposed(scene: Scene, p: number, end: number): boolean {
  if (!scene.lexicon.adversatives.has(scene.unit.token[p]!.norm)) return false;
  for (let q = p + 1; q < end; q++) if (groupAt(scene, q)?.form === 'finite') return true;
  return false;
}

/** A comma goes on with the object where more of a list follows, the last part after "and". */
function goesOn(scene: Scene, p: number, end: number): boolean {
  const { unit } = scene;
  const last = unit.word[p + 1] === W.Coordinator;
  const from = last ? p + 2 : p + 1;
  const next = phraseEnd(unit, from, end);
  if (next === from || has(unit, from, BIT.subject)) return false;
  if (last) return groupAt(scene, next) === null;
  return unit.word[next] === W.Comma ? listEnds(scene, next, end) : unit.word[next] === W.Coordinator;
}

/** Whether the list that goes on at the comma ends with "and". */
function listEnds({ unit }: Scene, comma: number, end: number): boolean {
  for (let p = comma + 1; p < end && p < comma + 12; p++) {
    if (unit.word[p] === W.Coordinator) return true;
    if (unit.word[p] === W.Verb || unit.word[p] === W.Auxiliary) return false;
  }
  return false;
}

function withoutTime({ unit }: Scene, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && has(unit, end - 1, BIT.time) && !has(unit, end - 1, BIT.determiner)) end -= 1;
  if (
    end < to &&
    end - 1 > from &&
    (unit.word[end - 1] === W.Preposition || unit.word[end - 1] === W.Determiner)
  )
    end -= 1;
  return end > from && (nominal(unit, end - 1) || end === to) ? end : to;
}

/** What stands before a trailing cue that begins at `left`: direct speech, or the clause up to a comma. */
export function contentBefore(scene: Scene, left: number): Part | null {
  const { unit } = scene;
  let end = left;
  if (end > 0 && (unit.word[end - 1] === W.Comma || unit.word[end - 1] === W.Dash)) end -= 1;
  if (end === 0) return null;
  if (unit.word[end - 1] === W.Quote) {
    let from = end - 1;
    while (from > 0 && unit.word[from - 1] === W.Quote) from -= 1;
    return { from, to: end };
  }
  if (end === left) return null;
  let from = 0;
  for (let p = end - 1; p >= 0; p--) {
    const word = unit.word[p]!;
    if (word === W.Quote && p + 1 < end && unit.word[p + 1] !== W.Comma) continue;
    if (word === W.Stop || word === W.Colon || word === W.Quote) {
      from = p + 1;
      break;
    }
  }
  while (from < end && (unit.word[from] === W.Coordinator || unit.word[from] === W.Comma)) from += 1;
  return end > from ? { from, to: end } : null;
}

/** Direct speech that begins at `from`, with what comes between two of its parts left out of the reporter's words. */
export function quotesEnd({ unit }: Scene, from: number): number {
  let p = from;
  while (p < unit.size && unit.word[p] === W.Quote) p += 1;
  return p;
}

/** Whether nothing of the clause follows: a mark, "and" or the end. */
export const closes = (word: number | undefined): boolean =>
  word === undefined || word === W.Stop || word === W.Comma || word === W.Coordinator;
