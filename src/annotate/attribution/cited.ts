import { clauseEnd } from './content.js';
import { openingAfter } from './opening.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import type { Cue } from './lexicon.js';
import { endsSpeech, extendRight, phraseEnd, timeAt, timeEnd, type Part } from './phrases.js';
import { agentAfter } from './passives.js';
import type { Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/** "Reuters quoted an official as saying that …", "citerer en kilde for, at …": the object is the source, the subject the one it came through. */
export function citedFit(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  if (group.passive) return passiveCited(scene, group, cue, subject);
  const { unit } = scene;
  let p = group.to;
  if (subject?.place === 'after') p = subject.to;
  if (timeAt(unit, p)) p = timeEnd(unit, p);
  const end = phraseEnd(unit, p, unit.size);
  if (end === p || !subject) return null;
  const to = extendTo(scene, end);
  const source: Subject = { from: p, to, core: { from: p, to: end }, place: 'after', antecedent: null };
  return fitAt(scene, group, cue, to, source, subject);
}

/** The object may go on with "of", "in" and the like, but not over the link. */
function extendTo(scene: Scene, end: number): number {
  const { unit, lexicon } = scene;
  let to = end;
  while (to < unit.size && !lexicon.citeLinks.longest(unit.token, to)) {
    if (unit.word[to] !== W.Preposition) return to;
    const next = phraseEnd(unit, to + 1, unit.size);
    if (next === to + 1) return to;
    to = next;
  }
  return lexicon.citeLinks.longest(unit.token, to) ? to : extendRight(unit, end, unit.size, false);
}

/** "X was quoted (by Y) as saying that …". */
function passiveCited(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  if (!subject) return null;
  const agent = agentAfter(scene, group.to);
  return fitAt(scene, group, cue, agent ? agent.to : group.to, subject, agent);
}

function fitAt(
  scene: Scene,
  group: VerbGroup,
  cue: Cue,
  at: number,
  source: Subject,
  via: Subject | null,
): Fit | null {
  const link = scene.lexicon.citeLinks.longest(scene.unit.token, at);
  if (!link) return spokenBefore(scene, group, cue, source, via);
  const opening = openingAfter(scene, link.end, false);
  if (opening.kind === 'none' || opening.kind === 'noun') return null;
  const part: Part = { from: opening.from, to: clauseEnd(scene, opening.from, group) };
  if (part.to <= part.from) return null;
  const more: Part = { from: at, to: link.end };
  return { rule: 'cited', rank: 12, cue, cueTo: group.to, cueMore: more, content: [part], source, via };
}

/** "“…”, the paper quotes X", "„…“, wird X zitiert": direct speech right before the cue. */
function spokenBefore(
  { unit }: Scene,
  group: VerbGroup,
  cue: Cue,
  source: Subject,
  via: Subject | null,
): Fit | null {
  const to = endsSpeech(unit, group.lead - 1) ? group.lead - 1 : -1;
  const end = unit.word[to] === W.Quote ? to + 1 : to;
  if (end < 1 || unit.word[end - 1] !== W.Quote) return null;
  let from = end - 1;
  while (from > 0 && unit.word[from - 1] === W.Quote) from -= 1;
  return { rule: 'cited', rank: 12, cue, cueTo: group.to, content: [{ from, to: end }], source, via };
}
