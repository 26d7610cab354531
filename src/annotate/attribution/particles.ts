import type { VerbGroup } from './groups.js';
import { subjectAfter } from './inversion.js';
import type { Cue } from './lexicon.js';
import type { Scene } from './scene.js';

/** The end of the cue with its particle ("point out"), -1 where the particle is missing. */
export function cueEnd(scene: Scene, group: VerbGroup, cue: Cue): number {
  return cue.with.length === 0 ? group.to : particleEnd(scene, group.to, cue);
}

/** The end of a particle behind the subject of an inverted verb ("la Lind til"), -1 where there is none. */
export function splitEnd(scene: Scene, group: VerbGroup, cue: Cue): number {
  if (!scene.lexicon.grammar.verbSecond || group.form !== 'finite') return -1;
  const subject = subjectAfter(scene.unit, group, scene.unit.size);
  if (!subject) return -1;
  const whole = particleEnd(scene, subject.to, cue);
  return whole >= 0 ? whole : particleEnd(scene, subject.core.to, cue);
}

function particleEnd({ unit }: Scene, at: number, cue: Cue): number {
  for (const words of cue.with) {
    if (words.every((word, k) => unit.token[at + k]?.norm === word)) return at + words.length;
  }
  return -1;
}
