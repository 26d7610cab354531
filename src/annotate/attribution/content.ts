import { BIT } from './lexicon.js';
import { has, nominal, phraseEnd, timeAt, timeEnd, type Part } from './phrases.js';
import { groupAt, type Scene } from './scene.js';
import type { VerbGroup } from './groups.js';
import { W, type Unit } from './view.js';

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
    if (word === W.Subordinator && !has(unit, p, BIT.complementizer | BIT.relative)) return p;
    if (word === W.Coordinator && finiteAfter(scene, p)) return unit.word[p - 1] === W.Comma ? p - 1 : p;
    if (word === W.Comma && !goesOn(scene, p, end)) return p;
  }
  return withoutTime(scene, from, end);
}

/** "and" before a finite verb without a subject of its own joins another verb to the cue. */
function finiteAfter(scene: Scene, p: number): boolean {
  const { unit } = scene;
  let q = p + 1;
  while (q < unit.size && unit.word[q] === W.Adverb) q += 1;
  return groupAt(scene, q)?.form === 'finite';
}

/** A comma goes on with the object where a relative clause or more of a list follows. */
function goesOn({ unit }: Scene, p: number, end: number): boolean {
  if (has(unit, p + 1, BIT.relative) && unit.word[p + 1] !== W.Subordinator) return true;
  const next = phraseEnd(unit, p + 1, end);
  if (next === p + 1 || has(unit, p + 1, BIT.subject)) return false;
  const word = unit.word[next];
  return next >= end || word === W.Comma || word === W.Coordinator || word === W.Preposition;
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

export interface Opening {
  readonly kind: 'quote' | 'that' | 'question' | 'infinitive' | 'gerund' | 'clause' | 'noun' | 'none';
  /** First position of the content. */
  readonly from: number;
  /** Positions of a phrase between cue and content that is not content: addressee, occasion, time. */
  readonly skipped: number;
}

/** What follows a cue that ends at `to`: which kind of content opens, and where. */
export function openingAfter(scene: Scene, to: number, person: boolean): Opening {
  const { unit } = scene;
  let p = to;
  while (p < unit.size && (unit.word[p] === W.Adverb || has(unit, p, BIT.reflexive))) p += 1;
  const near = directOpening(scene, p);
  if (near) return { ...near, skipped: p };
  const far = farOpening(scene, p);
  if (far) return { ...far, skipped: p };
  let q = p;
  if (person) q = phraseEnd(unit, q, unit.size);
  q = skipOccasion(scene, q);
  const again = q > p ? directOpening(scene, q) : null;
  if (again) return { ...again, skipped: q };
  return bareOpening(scene, q, p);
}

function directOpening(scene: Scene, p: number): { kind: Opening['kind']; from: number } | null {
  const { unit } = scene;
  if (p >= unit.size) return null;
  let q = p;
  if (unit.word[q] === W.Comma || unit.word[q] === W.Colon) q += 1;
  if (unit.word[q] === W.Quote) return { kind: 'quote', from: q };
  if (isComplementizer(scene, q)) return { kind: 'that', from: q + 1 };
  if (unit.word[p] === W.Colon && q < unit.size) return { kind: 'clause', from: q };
  if (isInfinitive(scene, p)) return { kind: 'infinitive', from: p };
  if (has(unit, p, BIT.interrogative) && isQuestion(scene, p)) return { kind: 'question', from: p };
  const group = groupAt(scene, p);
  if (group?.form === 'gerund') return { kind: subjectGerund(scene, group) ? 'clause' : 'gerund', from: p };
  return null;
}

/** A gerund that is the subject of a finite verb ("said flying was safe"). */
function subjectGerund(scene: Scene, gerund: VerbGroup): boolean {
  const { unit } = scene;
  for (let p = gerund.to; p < unit.size && p < gerund.to + 10; p++) {
    const word = unit.word[p];
    if (word === W.Comma || word === W.Stop || word === W.Subordinator || word === W.Quote) return false;
    if (has(unit, p, BIT.relative) && word === W.Pronoun) return false;
    const group = groupAt(scene, p);
    if (group?.form === 'finite') return !has(unit, p - 1, BIT.subject) || has(unit, p - 1, BIT.object);
  }
  return false;
}

const isComplementizer = ({ unit }: Scene, p: number): boolean =>
  has(unit, p, BIT.complementizer) &&
  !(has(unit, p, BIT.infinitive) && beforeInfinitive(unit, p)) &&
  (unit.word[p] === W.Subordinator ||
    has(unit, p, BIT.infinitive) ||
    (unit.token[p]!.tag === null && unit.word[p] !== W.Particle));

/** Where one word is complementizer and infinitive mark (da "at"), the next verb decides. */
function beforeInfinitive(unit: Unit, p: number): boolean {
  let q = p + 1;
  while (q < unit.size && unit.word[q] === W.Adverb) q += 1;
  return unit.token[q]?.tag?.verb === 'inf';
}

function isInfinitive(scene: Scene, p: number): boolean {
  const { unit } = scene;
  if (!has(unit, p, BIT.infinitive)) return false;
  if (unit.word[p] === W.Subordinator && !beforeInfinitive(unit, p)) return false;
  let q = p + 1;
  while (q < unit.size && unit.word[q] === W.Adverb) q += 1;
  const group = groupAt(scene, q);
  return (
    group !== null && (group.form === 'infinitive' || unit.word[q] === W.Verb || unit.word[q] === W.Auxiliary)
  );
}

/** A question word opens a clause, or an infinitive ("what to do"). */
function isQuestion(scene: Scene, p: number): boolean {
  const { unit } = scene;
  for (let q = p + 1; q < unit.size && q < p + 14; q++) {
    const word = unit.word[q];
    if (word === W.Stop || word === W.Comma) return false;
    if (word === W.Verb || word === W.Auxiliary) return true;
  }
  return false;
}

/** A complementizer, or a colon or comma with direct speech, within reach and before any other verb. */
function farOpening(scene: Scene, p: number): { kind: Opening['kind']; from: number } | null {
  const { unit } = scene;
  for (let q = p; q < unit.size && q < p + 18; q++) {
    const word = unit.word[q]!;
    if (word === W.Quote) {
      const mark = unit.word[q - 1];
      return mark === W.Comma || mark === W.Colon ? { kind: 'quote', from: q } : null;
    }
    if (word === W.Stop || word === W.Coordinator || word === W.Auxiliary) return null;
    if (word === W.Verb && groupAt(scene, q)?.form === 'finite') return null;
    if (isComplementizer(scene, q)) return { kind: 'that', from: q + 1 };
    if (word === W.Subordinator) return null;
    if (word === W.Comma && unit.word[q + 1] !== W.Quote && !isComplementizer(scene, q + 1)) return null;
  }
  return null;
}

/** Steps over an occasion ("in a statement", "at a news conference in Oslo") and a time ("on Monday"). */
function skipOccasion({ unit, lexicon }: Scene, p: number): number {
  let q = p;
  for (;;) {
    const venue = lexicon.venues.longest(unit.token, q);
    if (venue) {
      q = venue.end;
      continue;
    }
    const time = unit.word[q] === W.Preposition ? q + 1 : q;
    if (timeAt(unit, time)) {
      q = timeEnd(unit, time);
      continue;
    }
    return q;
  }
}

/** A clause without complementizer: a noun phrase and then a finite verb; else a bare noun phrase or nothing. */
function bareOpening(scene: Scene, p: number, fallback: number): Opening {
  const { unit } = scene;
  const pronoun = clausePronoun(scene, p);
  if (pronoun > 0) return { kind: 'clause', from: pronoun, skipped: pronoun };
  if (has(unit, p, BIT.complementizer) && p > fallback && finiteWithin(scene, p + 1)) {
    return { kind: 'that', from: p + 1, skipped: p };
  }
  if (unit.word[p] !== W.Comma && opensClause(scene, p) && finiteWithin(scene, p)) {
    return { kind: 'clause', from: p, skipped: p };
  }
  if (inPhrase(scene, fallback)) return { kind: 'noun', from: fallback, skipped: fallback };
  return { kind: 'none', from: fallback, skipped: fallback };
}

const opensClause = ({ unit }: Scene, p: number): boolean =>
  nominal(unit, p) ||
  unit.word[p] === W.Determiner ||
  unit.word[p] === W.Adjective ||
  unit.word[p] === W.Subordinator ||
  unit.word[p] === W.Preposition ||
  has(unit, p, BIT.approximator | BIT.impersonal);

/** "and" before a verb, and a subordinate clause, end the search for the verb of a reported clause. */
const leaves = (scene: Scene, q: number): boolean => {
  const { unit } = scene;
  if (unit.word[q] === W.Coordinator) return finiteAfter(scene, q);
  return unit.word[q] === W.Subordinator && !has(unit, q, BIT.relative | BIT.complementizer);
};

/** Whether a finite verb follows that has its subject at or after `p`: relative clauses and asides are stepped over. */
function finiteWithin(scene: Scene, p: number): boolean {
  const { unit } = scene;
  let relative = false;
  let fronted = unit.word[p] === W.Preposition || unit.word[p] === W.Subordinator;
  for (let q = p; q < unit.size && q < p + 36; q++) {
    const word = unit.word[q]!;
    if (word === W.Stop || word === W.Quote || word === W.Colon) return false;
    if (q > p && leaves(scene, q)) return false;
    if (word === W.Comma && fronted) {
      fronted = false;
      continue;
    }
    if (word === W.Comma) {
      const close = asideEnd(scene, q);
      if (close < 0) return false;
      q = close;
      continue;
    }
    if (q > p && has(unit, q, BIT.relative) && word !== W.Determiner && word !== W.Adverb) relative = true;
    const group = groupAt(scene, q);
    if (!group) continue;
    if (group.form === 'finite' && q > p) {
      if (!relative && !fronted) return true;
      relative = false;
    }
    q = group.to - 1;
  }
  return false;
}

/** The comma that closes an aside opened by the comma at `p`, -1 if there is none near. */
function asideEnd({ unit }: Scene, p: number): number {
  for (let q = p + 1; q < unit.size && q < p + 20; q++) {
    if (unit.word[q] === W.Stop || unit.word[q] === W.Quote) return -1;
    if (unit.word[q] === W.Comma) return q;
  }
  return -1;
}

/** "wrote in both letters he was …": a subject pronoun right after a noun phrase begins a clause; 0 if there is none. */
function clausePronoun(scene: Scene, p: number): number {
  const { unit } = scene;
  if (unit.word[p] !== W.Preposition) return 0;
  for (let q = p + 1; q < unit.size && q < p + 16; q++) {
    const word = unit.word[q];
    if (word === W.Comma || word === W.Stop || word === W.Verb || word === W.Auxiliary || word === W.Quote)
      return 0;
    const pronoun = word === W.Pronoun && has(unit, q, BIT.subject) && !has(unit, q, BIT.possessive);
    if (pronoun && nominal(unit, q - 1)) return groupAt(scene, q + 1)?.form === 'finite' ? q : 0;
  }
  return 0;
}

export const inPhrase = ({ unit }: Scene, p: number): boolean =>
  p < unit.size &&
  (nominal(unit, p) || unit.word[p] === W.Determiner || unit.word[p] === W.Adjective) &&
  !timeAt(unit, p);

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
    if (word === W.Stop || word === W.Colon || word === W.Quote) {
      from = p + 1;
      break;
    }
  }
  while (from < end && (unit.word[from] === W.Coordinator || unit.word[from] === W.Comma)) from += 1;
  return end > from ? { from, to: end } : null;
}
