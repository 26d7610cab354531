import { clauseEnd, contentBefore, objectEnd } from './content.js';
import { inPhrase, openingAfter } from './opening.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { BIT, type Cue } from './lexicon.js';
import { extendLeft, extendRight, has, phraseEnd, phraseStart, timeAt, type Part } from './phrases.js';
import type { Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/**
 * "…, hedder det i en meddelelse fra X", "I meldingen heter det at …", "Det opplyses fra X at …": the verb's subject stands for
 * nobody; the source is in the phrase after the verb or before it.
 */
export function impersonalFit(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  if (group.form !== 'finite' || !(group.passive || cue.takes.has('impersonal'))) return null;
  const { unit } = scene;
  if (lonePronoun(scene, group.to)) return invertedFit(scene, group, cue);
  if (!subject || subject.place !== 'before' || !lonePronoun(scene, subject.from)) return null;
  const where = placeAfter(scene, group.to);
  const opening = openingAfter(scene, where?.to ?? group.to, false);
  if (opening.kind !== 'that' && opening.kind !== 'question') return null;
  const content = [{ from: opening.from, to: clauseEnd(scene, opening.from, group) }];
  const cueTo = where ? where.from : group.to;
  const lead = unit.word[subject.from] === W.Pronoun ? subject.from : group.lead;
  return { rule: 'impersonal', rank: 9, cue, cueFrom: lead, cueTo, content, source: where };
}

/** No other verb and no reported clause follows, up to a comma or the sentence's end. */
export function ends({ unit, groups }: Scene, from: number): boolean {
  for (let p = from; p < unit.size && unit.word[p] !== W.Comma && unit.word[p] !== W.Stop; p++) {
    if (groups.at[p]! >= 0 || has(unit, p, BIT.complementizer) || unit.word[p] === W.Quote) return false;
  }
  return true;
}

const lonePronoun = ({ unit }: Scene, p: number): boolean =>
  has(unit, p, BIT.impersonal) && unit.word[p] === W.Pronoun;

function invertedFit(scene: Scene, group: VerbGroup, cue: Cue): Fit | null {
  const after = group.to + 1;
  const where = placeAfter(scene, after);
  const opening = openingAfter(scene, where?.to ?? after, false);
  const comma = scene.lexicon.grammar.clauseComma && opening.kind === 'clause';
  if (opening.kind === 'that' || opening.kind === 'quote' || comma) {
    const content = [{ from: opening.from, to: clauseEnd(scene, opening.from, group) }];
    const source = where ?? placeBefore(scene, group.lead);
    return { rule: 'impersonal', rank: 9, cue, cueTo: where?.from ?? after, content, source };
  }
  const object =
    cue.takes.has('object') && inPhrase(scene, opening.from) && !where
      ? placeBefore(scene, group.lead)
      : null;
  if (object) {
    const content = [{ from: opening.from, to: objectEnd(scene, opening.from, group) }];
    return { rule: 'impersonal', rank: 9, cue, cueTo: after, content, source: object };
  }
  const content = ends(scene, where?.to ?? after) ? contentBefore(scene, group.lead) : null;
  if (!content) return null;
  return { rule: 'impersonal', rank: 9, cue, cueTo: where?.from ?? after, content: [content], source: where };
}

/** "i en melding fra X", "fra X", "i meldingen": who, or else the document. */
function placeAfter({ unit }: Scene, from: number): Subject | null {
  let p = from;
  while (p < unit.size && unit.word[p] === W.Adverb) p += 1;
  if (unit.word[p] !== W.Preposition) return null;
  const first = phraseEnd(unit, p + 1, unit.size);
  if (first === p + 1) return null;
  const at = !has(unit, p, BIT.agent) && has(unit, first, BIT.agent) ? first + 1 : p + 1;
  const end = phraseEnd(unit, at, unit.size);
  if (end === at) return null;
  const whole = unit.word[at] === W.Pronoun ? end : extendRight(unit, end, unit.size, true);
  return place({ from: at, to: whole }, end);
}

/** "I en melding fra X heter det": the phrase before the verb. */
function placeBefore({ unit }: Scene, lead: number): Subject | null {
  const last = lead - 1;
  if (last < 1) return null;
  const start = phraseStart(unit, last, 0);
  if (has(unit, start - 1, BIT.agent)) return place({ from: start, to: lead }, lead);
  const from = extendLeft(unit, start, -1, () => true);
  return unit.word[from - 1] === W.Preposition && !timeAt(unit, from)
    ? place({ from, to: lead }, lead)
    : null;
}

const place = (part: Part, coreTo: number): Subject => ({
  ...part,
  core: { from: part.from, to: coreTo },
  place: 'after',
  antecedent: null,
});
