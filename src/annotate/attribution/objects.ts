import { closes, objectEnd, phraseContentEnd } from './content.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { BIT, type Cue } from './lexicon.js';
import { canSpeak } from './omitted.js';
import { has, phraseEnd, timeAt } from './phrases.js';
import { groupAt, type Scene } from './scene.js';
import type { Subject } from './subjects.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** A plain object, or object and infinitive or predicate. */
export function objectFit(
  scene: Scene,
  group: VerbGroup,
  cue: Cue,
  to: number,
  from: number,
  subject: Subject,
): Fit | null {
  const { takes } = cue;
  const make = (rule: string, end: number, rank: number): Fit | null =>
    end > from ? { rule, rank, cue, cueTo: to, content: [{ from, to: end }] } : null;
  if (takes.has('amount')) {
    const end = amountEnd(scene, from);
    if (end > 0) return make('amount', end, 8);
  }
  if (takes.has('predicate')) return make('predicate', objectEnd(scene, from, group), 3);
  if (takes.has('ask')) {
    const after = phraseEnd(scene.unit, from, scene.unit.size);
    if (infinitiveWithin(scene, after)) return make('ask', phraseContentEnd(scene, from, group), 3);
  }
  if (takes.has('deed')) {
    const end = objectEnd(scene, from, group);
    return canSpeak(scene, subject) && reasoned(scene, from, end) ? make('object', end, 2) : null;
  }
  if (takes.has('silence') && (group.negated || group.withheld))
    return make('object', objectEnd(scene, from, group), 2);
  if (takes.has('object') || (takes.has('evidence') && isDocument(scene, subject)))
    return make('object', objectEnd(scene, from, group), 2);
  return null;
}

/** "attacked the mayor for …", "… as a fraud", "…, saying": words are the weapon where a reason or speech follows. */
function reasoned(scene: Scene, from: number, end: number): boolean {
  const { unit, lexicon } = scene;
  for (let p = from + 1; p <= end && p < unit.size; p++) {
    if (unit.word[p] === W.Quote) return true;
    if (lexicon.reasons.has(unit.token[p]!.norm) && !timeAt(unit, p + 1) && unit.word[p + 1] !== W.Number)
      return true;
  }
  const next = groupAt(scene, unit.word[end] === W.Comma ? end + 1 : end);
  return next?.form === 'gerund' && (next.entry?.cues.length ?? 0) > 0;
}

/** Whether a subject is a document, a count or the like. */
export function isDocument({ unit, lexicon }: Scene, { core }: Subject): boolean {
  for (let p = core.from; p < core.to; p++)
    if (lexicon.sources.get(unit.token[p]!.norm) === 'document') return true;
  return false;
}

/** "the toll at 40": a noun phrase, a preposition and a number; the end after it, 0 where it is none. */
function amountEnd({ unit, lexicon }: Scene, from: number): number {
  let opened = false;
  for (let p = from + 1; p < unit.size && p < from + 14; p++) {
    const word = unit.word[p];
    if (word === W.Comma || word === W.Stop || word === W.Verb || word === W.Auxiliary) return 0;
    // "at no more than 40": others may follow the one that opens the amount
    opened ||= lexicon.amountPrepositions?.has(unit.token[p]!.norm) ?? true;
    if (word === W.Preposition && opened && amount(unit, p + 1)) {
      let end = p + 1;
      while (end < unit.size && !closes(unit.word[end])) end += 1;
      return end;
    }
  }
  return 0;
}

/** A number, words before it such as "at least" stepped over. */
function amount(unit: Unit, from: number): boolean {
  for (let p = from; p < from + 4 && p < unit.size; p++) {
    if (unit.word[p] === W.Number) return true;
    if (unit.word[p] === W.Noun || unit.word[p] === W.Name || unit.word[p] === W.Determiner) return false;
  }
  return false;
}

function infinitiveWithin(scene: Scene, from: number): boolean {
  const { unit } = scene;
  for (let p = from; p < unit.size && p < from + 8; p++) {
    if (has(unit, p, BIT.infinitive) && unit.word[p + 1] !== W.Determiner && unit.word[p + 1] !== W.Name)
      return true;
    if (groupAt(scene, p)?.form === 'gerund') return false;
    if (unit.word[p] === W.Comma || unit.word[p] === W.Stop || unit.word[p] === W.Coordinator) return false;
  }
  return false;
}
