import type { VerbGroup } from './groups.js';
import { BIT, type Cue, type Lexicon } from './lexicon.js';
import { endsSpeech, has } from './phrases.js';
import type { Scene } from './scene.js';
import type { Subject } from './subjects.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/**
 * The subject as a language reads it that leaves subjects out ("Rechazó el plan"): a noun phrase after the verb is the subject only where
 * it can speak and the verb reports speech; where none is left, the verb's form alone tells of somebody named before.
 */
export function withOmitted(
  scene: Scene,
  group: VerbGroup,
  cues: readonly Cue[],
  subject: Subject | null,
): Subject | null {
  const { grammar } = scene.lexicon;
  if (!grammar.dropsSubject || group.form !== 'finite') return subject;
  if (subject && (subject.place !== 'after' || speaks(scene, cues, subject, group))) return subject;
  if (group.passive || group.reflexive) return null;
  const first = scene.unit.token[group.from]!.norm;
  if (grammar.ownForms?.includes(first)) return null;
  const head = { from: group.head, to: group.head + 1 };
  return { ...head, core: head, place: 'omitted', antecedent: null };
}

function speaks(
  { unit, lexicon }: Scene,
  cues: readonly Cue[],
  { core }: Subject,
  group: VerbGroup,
): boolean {
  const trailing = endsSpeech(unit, group.lead - 1);
  const reports = cues.some(({ takes }) => takes.has('quote') || takes.has('clause'));
  return reports && (trailing || canSpeak(unit, core, lexicon));
}

/** A name, a pronoun or a noun for people or bodies. */
function canSpeak(unit: Unit, { from, to }: Subject['core'], lexicon: Lexicon): boolean {
  for (let p = from; p < to; p++) {
    if (unit.word[p] === W.Name || has(unit, p, BIT.subject)) return true;
    const found = lexicon.sources.get(unit.token[p]!.norm);
    if (found !== undefined && found !== 'document') return true;
  }
  return false;
}
