import { tailEnd } from './brackets.js';
import { fieldOf, wordsEnd } from './fields.js';
import type { VerbGroup } from './groups.js';
import { subjectAfter } from './inversion.js';
import type { Cue } from './lexicon.js';
import type { Scene } from './scene.js';

/** The end of the cue with its particle ("point out", "teilte … mit"), -1 where the particle is missing. */
export function cueEnd(scene: Scene, group: VerbGroup, cue: Cue): number {
  if (cue.tail !== null) return tailEnd(scene.unit, scene.groups.list, group, cue.tail);
  if (scene.lexicon.grammar.verbFinal && cue.with.length > 0) {
    const end = wordsEnd(scene, fieldOf(scene, group), cue);
    return end > 0 ? Math.max(end, group.to) : -1;
  }
  return cue.with.length === 0 ? group.to : particleEnd(scene, group.to, cue);
}

/** The end of a particle behind the subject of an inverted verb ("la Lind til"), -1 where there is none. */
export function splitEnd(scene: Scene, group: VerbGroup, cue: Cue): number {
  if (!scene.lexicon.grammar.verbSecond || scene.lexicon.grammar.verbFinal || group.form !== 'finite')
    return -1;
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
