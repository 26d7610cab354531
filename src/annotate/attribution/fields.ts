import { fieldEnd } from './brackets.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { BIT, type Cue } from './lexicon.js';
import { isDocument } from './objects.js';
import { has, nominal, timeAt, timeEnd, type Part } from './phrases.js';
import type { Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/** Where all verbs but the finite one stand last: the positions between them, where objects stand. */
export function fieldOf({ unit, groups }: Scene, group: VerbGroup): Part {
  if (group.helper !== null) return { from: groups.list[group.helper]!.to, to: group.from };
  return { from: group.to, to: fieldEnd(unit, groups.list, group) };
}

/** The end of the first of a cue's words in its clause, -1 where none stands there ("spricht … von"). */
export function wordsEnd({ unit }: Scene, field: Part, cue: Cue): number {
  // "dem von ihm vorgelegten Plan": within a noun phrase it belongs to another word
  const inside = (p: number): boolean =>
    unit.word[p - 1] === W.Determiner || unit.word[p - 1] === W.Adjective;
  for (let p = field.from; p < field.to; p++) {
    for (const words of cue.with)
      if (words.every((word, k) => unit.token[p + k]?.norm === word) && !inside(p)) return p + words.length;
  }
  return -1;
}

/** A noun phrase in the field of a verb as its content ("hat den Vorfall bestätigt", "kündigte neue Wahlen an"). */
export function fieldFit(scene: Scene, group: VerbGroup, cue: Cue, to: number, subject: Subject): Fit | null {
  const { takes } = cue;
  const documented = takes.has('evidence') && isDocument(scene, subject);
  if (!takes.has('object') && !takes.has('predicate') && !takes.has('ask') && !documented) return null;
  const field = fieldOf(scene, group);
  const words = cue.with.length > 0 ? wordsEnd(scene, field, cue) : -1;
  if (subject.place === 'relative' && words < 0) return null;
  const named = takes.has('predicate');
  let from =
    words > 0 && !named ? words : subject.place === 'after' ? Math.max(field.from, subject.to) : field.from;
  let end = cue.tail !== null ? to - 1 : field.to;
  if (scene.unit.word[end - 1] === W.Coordinator) end -= 1;
  if (has(scene.unit, end - 1, BIT.negation)) end -= 1;
  from = afterAdverbs(scene, from, end);
  if (words < 0 && from < end && scene.unit.word[from] === W.Preposition) return null;
  if (!holdsNoun(scene, from, end))
    return takes.has('object') ? frontedObject(scene, group, cue, to, subject) : null;
  return { rule: 'object', rank: 2, cue, cueTo: to, content: [{ from, to: end }] };
}

/** "Den Vorwurf wies sie zurück": a phrase that cannot be a subject before the verb, its subject after it. */
function frontedObject(scene: Scene, group: VerbGroup, cue: Cue, to: number, subject: Subject): Fit | null {
  const { unit } = scene;
  if (subject.place !== 'after' || unit.oblique[0] === 0) return null;
  for (let p = 0; p < group.lead; p++) {
    if (unit.word[p] === W.Comma || unit.word[p] === W.Preposition || scene.groups.at[p]! >= 0) return null;
  }
  return { rule: 'object', rank: 2, cue, cueTo: to, content: [{ from: 0, to: group.lead }] };
}

/** Steps over adverbs, reflexives and times at the head of a field. */
function afterAdverbs({ unit }: Scene, from: number, end: number): number {
  let p = from;
  while (p < end) {
    const time = unit.word[p] === W.Preposition ? p + 1 : p;
    if (timeAt(unit, time)) p = Math.min(end, timeEnd(unit, time));
    else if (unit.word[p] === W.Adverb || has(unit, p, BIT.reflexive | BIT.negation)) p += 1;
    else return p;
  }
  return p;
}

function holdsNoun({ unit }: Scene, from: number, end: number): boolean {
  for (let p = from; p < end; p++)
    if (nominal(unit, p) && unit.word[p] !== W.Pronoun && !has(unit, p, BIT.time)) return true;
  return false;
}
