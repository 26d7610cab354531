import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { BIT, type Cue } from './lexicon.js';
import { cueEnd } from './particles.js';
import { make } from './phrasal.js';
import { has } from './phrases.js';
import { groupAt, type Draft, type Scene } from './scene.js';
import type { Subject } from './subjects.js';

/** "would not comment", "wollte sich nicht äußern": a denied verb of comment without an object reports that nothing was said. */
export function silentFit(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  if (!cue.takes.has('silence') || !subject || group.form !== 'finite') return null;
  if (!group.negated && !group.withheld) return null;
  const to = cueEnd(scene, group, cue);
  return to < 0 ? null : { rule: 'silence', rank: 1, cue, cueTo: to, content: [] };
}

/** Positions between a verb and the words of a silence that belongs to it ("was not immediately available for comment"). */
const REACH = 4;

/** "had no comment", "was not available for comment": words that say it all, with the subject of the verb before or in them. */
export function silenceDrafts(scene: Scene): Draft[] {
  const { unit, lexicon } = scene;
  const drafts: Draft[] = [];
  for (let p = 0; p < unit.size; p++) {
    const found = lexicon.silences.longest(unit.token, p);
    if (!found) continue;
    const group = verbOf(scene, p, found.end);
    const source = group && scene.subjects.of(group);
    if (group && source && !has(unit, source.from, BIT.impersonal)) {
      const cue = { from: Math.min(group.from, p), to: Math.max(group.to, found.end) };
      drafts.push(make(scene, 'silence', 'comment', source, cue, [], true));
    }
    p = found.end - 1;
  }
  return drafts;
}

function verbOf(scene: Scene, from: number, to: number): VerbGroup | null {
  for (let p = to - 1; p >= 0 && p >= from - REACH; p--) {
    const group = groupAt(scene, p);
    if (group?.form === 'finite') return group;
  }
  return null;
}
