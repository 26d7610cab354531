import type { VerbGroup } from './groups.js';
import { closes, finiteAfter } from './content.js';
import { BIT } from './lexicon.js';
import { has, nominal, phraseEnd, timeAt, timeEnd } from './phrases.js';
import { groupAt, reportive, type Scene } from './scene.js';
import type { Unit } from './view.js';
import { W } from './words.js';

export interface Opening {
  readonly kind: 'quote' | 'that' | 'question' | 'infinitive' | 'gerund' | 'clause' | 'noun' | 'none';
  /** First position of the content. */
  readonly from: number;
  /** Positions of a phrase between cue and content that is not content: addressee, occasion, time. */
  readonly skipped: number;
  /** The clause is reached over a noun phrase right behind the cue ("rejected the idea that"). */
  readonly over?: boolean;
}

/** What follows a cue that ends at `to`: which kind of content opens, and where. */
export function openingAfter(scene: Scene, to: number, person: boolean): Opening {
  const { unit } = scene;
  let p = to;
  while (p < unit.size && (isAdverb(unit, p) || has(unit, p, BIT.reflexive))) p += 1;
  while (p > to && quantifies(unit, p - 1)) p -= 1;
  const near = directOpening(scene, p);
  if (near) return { ...near, skipped: p };
  const far = farOpening(scene, p);
  if (far) return { ...far, skipped: p, over: far.kind === 'that' && inPhrase(scene, p) && !timeAt(unit, p) };
  const clause = commaClause(scene, p);
  if (clause > 0) return { kind: 'clause', from: clause, skipped: p };
  const infinitive = commaInfinitive(scene, p);
  if (infinitive > 0) return { kind: 'infinitive', from: infinitive, skipped: p };
  let q = p;
  if (person) q = phraseEnd(unit, q, unit.size);
  q = skipOccasion(scene, q);
  const again = q > p ? directOpening(scene, q) : null;
  if (again) return { ...again, skipped: q };
  const object = person ? p : skipOccasion(scene, p);
  return bareOpening(scene, q, object > p && inPhrase(scene, object) ? object : p);
}

/** "said only 61", "said all 64": an adverb that belongs to the number after it. */
const quantifies = (unit: Unit, p: number): boolean =>
  unit.word[p] === W.Adverb && (unit.word[p + 1] === W.Number || has(unit, p, BIT.determiner));

const isAdverb = (unit: Unit, p: number): boolean =>
  unit.word[p] === W.Adverb && !has(unit, p, BIT.interrogative);

function directOpening(scene: Scene, p: number): { kind: Opening['kind']; from: number } | null {
  const { unit } = scene;
  if (p >= unit.size) return null;
  let q = p;
  if (unit.word[q] === W.Comma || unit.word[q] === W.Colon) q += 1;
  if (unit.word[q] === W.Quote) return { kind: 'quote', from: q };
  if (isComplementizer(scene, q) || clauseThat(scene, q)) {
    // "affirme que, « … »"
    const quoted = unit.word[q + 1] === W.Comma && unit.word[q + 2] === W.Quote;
    return quoted ? { kind: 'quote', from: q + 2 } : { kind: 'that', from: q + 1 };
  }
  if (unit.word[p] === W.Colon && q < unit.size) return { kind: 'clause', from: q };
  if (isInfinitive(scene, p)) return { kind: 'infinitive', from: p };
  const asked = unit.word[p] === W.Comma && scene.lexicon.grammar.questionComma ? q : p;
  if (has(unit, asked, BIT.interrogative) && isQuestion(scene, asked))
    return { kind: 'question', from: asked };
  const group = groupAt(scene, p);
  if (group?.form === 'infinitive') return { kind: 'infinitive', from: p };
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

/** "that" tagged as a pronoun or determiner: right after a cue and before a clause it is the complementizer. */
function clauseThat(scene: Scene, p: number): boolean {
  const { unit } = scene;
  if (!has(unit, p, BIT.complementizer) || has(unit, p, BIT.infinitive)) return false;
  const next = unit.word[p + 1];
  return (
    next !== W.Verb &&
    next !== W.Auxiliary &&
    next !== W.Stop &&
    next !== W.Noun &&
    finiteWithin(scene, p + 1)
  );
}

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
  // "recounted how, in the hours after the storm, …"
  const aside = unit.word[p + 1] === W.Comma ? asideEnd(scene, p + 1) : -1;
  if (aside > 0) return finiteWithin(scene, aside + 1);
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

/** "sagte …, er sei krank": the main clause after the next comma, where the language sets one; 0 where none follows. */
function commaClause(scene: Scene, from: number): number {
  const { unit, lexicon } = scene;
  if (!lexicon.grammar.clauseComma) return 0;
  let comma = from;
  while (comma < unit.size && comma < from + 18 && unit.word[comma] !== W.Comma) {
    if (unit.word[comma] === W.Stop || unit.word[comma] === W.Quote || groupAt(scene, comma)) return 0;
    comma += 1;
  }
  return unit.word[comma] === W.Comma && mainClause(scene, comma + 1) ? comma + 1 : 0;
}

/** Whether a main clause begins at `p`: its finite verb does not stand last, or is in the mood of reported speech. */
function mainClause(scene: Scene, p: number): boolean {
  const { unit } = scene;
  const first = unit.word[p];
  if (first === W.Coordinator || has(unit, p, BIT.echo)) return false;
  let dependent =
    first === W.Subordinator || (first === W.Pronoun && has(unit, p, BIT.relative | BIT.interrogative));
  for (let q = p; q < unit.size && q < p + 40; q++) {
    const word = unit.word[q];
    if (word === W.Stop || word === W.Quote) return false;
    // "wer zahle, könne gehen": the verb of the main clause follows the comma that closes the one before
    if (word === W.Comma && groupAt(scene, q + 1)?.form === 'finite') dependent = false;
    else if (word === W.Comma && asideEnd(scene, q) < 0) return false;
    const group = groupAt(scene, q);
    if (group?.form !== 'finite' || group.helper !== null) continue;
    if (!dependent && reportive(scene, group)) return true;
    if (!dependent && q > p && !closes(unit.word[group.to])) return true;
  }
  return false;
}

/** "entschied, ihm das Amt zu entziehen": an infinitive with its mark that ends the clause after the next comma; 0 where none does. */
function commaInfinitive(scene: Scene, from: number): number {
  const { unit, lexicon } = scene;
  if (!lexicon.grammar.verbFinal || unit.word[from] !== W.Comma) return 0;
  for (let q = from + 1; q < unit.size && q < from + 30; q++) {
    const word = unit.word[q];
    if (word === W.Stop || word === W.Quote || word === W.Colon || word === W.Comma) return 0;
    const group = groupAt(scene, q);
    if (group?.form === 'finite' || word === W.Subordinator) return 0;
    if (group?.form === 'infinitive' && closes(unit.word[group.to])) return from + 1;
  }
  return 0;
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
  quantifies(unit, p) ||
  nominal(unit, p) ||
  unit.word[p] === W.Determiner ||
  unit.word[p] === W.Adjective ||
  unit.word[p] === W.Subordinator ||
  unit.word[p] === W.Preposition ||
  has(unit, p, BIT.approximator | BIT.impersonal);

/** "and" before a verb, and a subordinate clause, end the search for the verb of a reported clause. */
const leaves = (scene: Scene, q: number): boolean => {
  const { unit } = scene;
  if (unit.word[q] === W.Coordinator) return finiteAfter(scene, q) || parts(scene, q);
  return unit.word[q] === W.Subordinator && !has(unit, q, BIT.relative | BIT.complementizer);
};

/** "… but the rest lost", "… and he lost": what stands behind is a clause of its own, not part of a subject. */
function parts(scene: Scene, q: number): boolean {
  const { unit, lexicon } = scene;
  // "not only Lind but also Velt"
  if (lexicon.adversatives.has(unit.token[q]!.norm)) return unit.word[q + 1] !== W.Adverb;
  const pronoun = has(unit, q + 1, BIT.subject) && !has(unit, q + 1, BIT.object | BIT.article);
  return pronoun && groupAt(scene, q + 2)?.form === 'finite';
}

/** Whether a finite verb follows that has its subject at or after `p`: relative clauses and asides are stepped over. */
function finiteWithin(scene: Scene, p: number): boolean {
  const { unit } = scene;
  let relative = false;
  let fronted =
    (unit.word[p] === W.Preposition && !has(unit, p, BIT.approximator)) || unit.word[p] === W.Subordinator;
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
