import type { VerbGroup } from './groups.js';
import { nounClass } from './classes.js';
import { BIT, type Cue } from './lexicon.js';
import { endsSpeech, has } from './phrases.js';
import type { Scene } from './scene.js';
import type { Subject } from './subjects.js';
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

function speaks(scene: Scene, cues: readonly Cue[], subject: Subject, group: VerbGroup): boolean {
  const trailing = endsSpeech(scene.unit, group.lead - 1);
  const reports = cues.some(({ takes }) => takes.has('quote') || takes.has('clause'));
  return reports && (trailing || canSpeak(scene, subject));
}

/** Whether a subject is a name, a pronoun or a noun for people or bodies; a relative pronoun is what it stands for. */
export function canSpeak({ unit, lexicon }: Scene, { core, antecedent }: Subject): boolean {
  const { from, to } = antecedent ?? core;
  for (let p = from; p < to; p++) {
    if (unit.word[p] === W.Name || has(unit, p, BIT.subject)) return true;
    const found = nounClass(unit.token[p]!.norm, lexicon);
    if (found !== null && found !== 'document') return true;
  }
  return false;
}
