import type { Groups, VerbGroup } from './groups.js';
import { BIT } from './lexicon.js';
import {
  endsSpeech,
  extendLeft,
  extendRight,
  has,
  lonePronoun,
  nominal,
  phraseEnd,
  phraseStart,
  pronounAt,
  timeAt,
  timeEnd,
  yearAt,
  type Part,
} from './phrases.js';
import type { Subject } from './nominals.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** The subject after the verb, or between auxiliary and verb ("har X tidligere sagt"), in a main clause that begins with another part. */
export function inverted(unit: Unit, groups: Groups, group: VerbGroup): Subject | null {
  if (group.form === 'finite') {
    const before = group.lead - 1;
    const open = before < 0 || endsSpeech(unit, before) || fronted(unit, before);
    return open ? subjectAfter(unit, group, unit.size, true) : null;
  }
  if (group.form === 'gerund' || has(unit, group.from - 1, BIT.infinitive)) return null;
  for (let p = group.lead - 1; p > 0 && p > group.lead - 16; p--) {
    const at = groups.at[p]!;
    if (at < 0) continue;
    const helper = groups.list[at]!;
    if (unit.word[helper.head] !== W.Auxiliary || helper.form !== 'finite') return null;
    const subject = subjectAfter(unit, helper, group.lead);
    return subject && subject.to === group.lead ? subject : null;
  }
  return null;
}

/** Whether what ends at `p` can be the fronted part: a time, an adverb or the noun phrase of a preposition. */
function fronted(unit: Unit, p: number): boolean {
  if (unit.word[p] === W.Adverb || has(unit, p, BIT.time) || yearAt(unit, p)) return true;
  if (unit.word[p] === W.Adjective) return p === 0;
  // "Af disse sagde X"
  if (unit.word[p] === W.Determiner) return unit.word[p - 1] === W.Preposition;
  if (!nominal(unit, p)) return false;
  const start = extendLeft(unit, phraseStart(unit, p, 0), -1, () => true);
  // "Den Vorwurf wies …": an object
  if (unit.oblique[start] === 1) return true;
  return start > 0 ? unit.word[start - 1] === W.Preposition : timeAt(unit, start);
}

/**
 * The noun phrase after a verb group, where the order is inverted ("…, said X, a doctor"); `stepping` over what stands between behind direct
 * speech.
 */
export function subjectAfter(unit: Unit, group: VerbGroup, limit: number, stepping = false): Subject | null {
  let p = group.to;
  while (p < limit && (unit.word[p] === W.Adverb || has(unit, p, BIT.reflexive))) p += 1;
  if (stepping && endsSpeech(unit, group.lead - 1)) p = behindOccasion(unit, p, limit);
  if (has(unit, p, BIT.object) && !has(unit, p, BIT.subject) && unit.word[p] !== W.Determiner) return null;
  if (unit.oblique[p] === 1) return null;
  const end = phraseEnd(unit, p, limit);
  if (end === p || timeAt(unit, p)) return null;
  const to = lonePronoun(unit, p) ? end : extendRight(unit, end, limit, true);
  return {
    from: p,
    to: trimTime(unit, p, to),
    core: { from: p, to: end },
    place: 'after',
    antecedent: null,
  };
}

/** "…, a déclaré mardi à la presse X": steps over times and phrases of prepositions where a noun phrase follows them; else `from`. */
function behindOccasion(unit: Unit, from: number, limit: number): number {
  let p = from;
  for (let steps = 0; steps < 3 && p < limit; steps++) {
    const time = unit.word[p] === W.Preposition ? p + 1 : p;
    if (timeAt(unit, time)) p = timeEnd(unit, time);
    else if (unit.word[p] === W.Preposition && !has(unit, p, BIT.agent | BIT.approximator))
      p = toldEnd(unit, p + 1, limit);
    else break;
  }
  const subject = has(unit, p, BIT.article) || has(unit, p, BIT.possessive) || unit.word[p] === W.Name;
  return p > from && p < limit && subject && !timeAt(unit, p) ? p : from;
}

/** The end of who is told: before a person's name that is not part of the phrase ("a la prensa Ana Velt"). */
function toldEnd(unit: Unit, from: number, limit: number): number {
  const end = phraseEnd(unit, from, limit);
  for (let p = from + 1; p < end; p++)
    if (
      has(unit, p, BIT.person) &&
      unit.word[p - 1] === W.Noun &&
      (end >= limit || unit.word[end] === W.Comma || unit.word[end] === W.Stop)
    )
      return p;
  return end;
}

/** Neither a pronoun nor a name, and no noun for people or papers: it does not speak. */
export function isNameless(unit: Unit, part: Part, isSource: (norm: string) => boolean): boolean {
  if (pronounAt(unit, part)) return false;
  for (let p = part.from; p < part.to; p++)
    if (unit.word[p] === W.Name || isSource(unit.token[p]!.norm)) return false;
  return true;
}

/** A phrase right after the verb that names a person, or people, a body or a paper. */
export function speakerAfter(
  unit: Unit,
  group: VerbGroup,
  isSource: (norm: string) => boolean,
): Subject | null {
  const subject = subjectAfter(unit, group, unit.size);
  if (!subject) return null;
  for (let p = subject.core.from; p < subject.core.to; p++)
    if (has(unit, p, BIT.person) || isSource(unit.token[p]!.norm)) return subject;
  return null;
}

function trimTime(unit: Unit, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && has(unit, end - 1, BIT.time) && !has(unit, end - 1, BIT.determiner)) end -= 1;
  if (end < to && end - 1 > from && unit.word[end - 1] === W.Preposition) end -= 1;
  return end > from ? end : to;
}
