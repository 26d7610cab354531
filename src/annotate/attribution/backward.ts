import { clauseEnd, contentBefore, finiteAfter, quotesEnd } from './content.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { subjectAfter } from './inversion.js';
import { BIT, type Cue } from './lexicon.js';
import { endsSpeech, has, timeAt, type Part } from './phrases.js';
import { groupAt, type Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/** Content before the cue: "…, X said", "…, said X", "…, X said, …". */
export function backwardFit(
  scene: Scene,
  group: VerbGroup,
  cue: Cue,
  to: number,
  subject: Subject | null,
): Fit | null {
  const { unit } = scene;
  const helper = helperBefore(scene, group, subject);
  if ((group.form !== 'finite' && !helper) || cue.act === 'show') return null;
  const after = subject?.place === 'after' ? subject : null;
  const omitted = subject?.place === 'omitted' ? subject : null;
  const inverted =
    after ??
    (subject === null || subject.place === 'shared' || omitted ? invertedSource(scene, group) : null);
  const source = inverted ?? (subject?.place === 'before' ? subject : omitted);
  if (!source) return null;
  const left = inverted || omitted ? (helper ?? group).lead : source.from;
  const right = afterCue(scene, inverted ? Math.max(to, inverted.to) : to, inverted !== null);
  if (right < 0) return null;
  const part = contentBefore(scene, left);
  if (!part) return null;
  // "the standoff continued, with …": a verb that only introduces direct speech has no clause before it
  const told = cue.takes.has('clause') || cue.takes.has('that');
  if (!told && unit.word[part.to - 1] !== W.Quote) return null;
  if (!inverted && !cue.takes.has('person') && governs(scene, to)) return null;
  // where the verb stands second, direct speech is followed by it: a subject there begins a sentence of its own
  if (scene.lexicon.grammar.verbFinal && !inverted && unit.word[left - 1] === W.Quote) return null;
  // "…, the judges may say": what may be said is not said
  if (group.modal && unit.word[part.to - 1] !== W.Quote) return null;
  const adverbial = right < unit.size && has(unit, right, BIT.subordinator);
  if (adverbial && unit.word[part.to - 1] !== W.Quote) return null;
  const open = unit.word[part.from] !== W.Quote && openClause(scene, part);
  if (open && (unit.word[right] !== W.Comma || right + 2 >= unit.size)) return null;
  const content = [part];
  const goesOn = unit.word[right] === W.Comma ? right + 1 : right;
  if (unit.word[goesOn] === W.Quote) content.push({ from: goesOn, to: quotesEnd(scene, goesOn) });
  else if (open) {
    content.push({ from: right + 1, to: clauseEnd(scene, right + 1, group) });
  }
  return { rule: inverted ? 'inverted' : 'trailing', rank: 6, cue, cueTo: to, content, source };
}

/** "found him dead", "pressed his attack": an object right behind the verb; what stands before the subject is not reported. */
function governs({ unit, lexicon }: Scene, to: number): boolean {
  if (timeAt(unit, to) || lexicon.venues.longest(unit.token, to)) return false;
  return (
    unit.word[to] === W.Determiner ||
    (has(unit, to, BIT.object | BIT.possessive) && !has(unit, to, BIT.subject))
  );
}

/** "…, a-t-il dit", "…, har hun sagt": the auxiliary of a participle whose subject stands between the two. */
const helperBefore = ({ groups }: Scene, group: VerbGroup, subject: Subject | null): VerbGroup | null =>
  group.form === 'participle' && subject?.place === 'after' && subject.to === group.lead
    ? (groups.list[group.index - 1] ?? null)
    : null;

function invertedSource(scene: Scene, group: VerbGroup): Subject | null {
  const { unit } = scene;
  const before = group.lead - 1;
  if (before < 0) return null;
  if (!endsSpeech(unit, before)) return null;
  return subjectAfter(unit, group, unit.size, true);
}

/**
 * The position of the mark, the adverbial clause or the next verb of the same source ("said X and added") after a trailing cue; time and
 * occasion may stand between. -1 if a clause follows.
 */
function afterCue(scene: Scene, from: number, inverted: boolean): number {
  const { unit } = scene;
  // "said X who was there": a relative clause without a comma goes on with the source
  if (inverted && has(unit, from, BIT.relative) && unit.word[from] !== W.Determiner) return from;
  for (let p = from; p < unit.size && p < from + 30; p++) {
    const word = unit.word[p]!;
    if (word === W.Stop || word === W.Comma || word === W.Colon || word === W.Quote || word === W.Dash)
      return p;
    if (has(unit, p, BIT.subordinator) && !has(unit, p, BIT.complementizer) && clauseFrom(scene, p + 1))
      return p;
    if (word === W.Coordinator && finiteAfter(scene, p)) return p;
    if (groupAt(scene, p)?.form === 'finite') return -1;
  }
  return Math.min(unit.size, from + 30);
}

/** Whether a clause with its subject first begins at `p`. */
function clauseFrom(scene: Scene, p: number): boolean {
  const { unit } = scene;
  for (let q = p; q < unit.size && q < p + 12; q++) {
    if (groupAt(scene, q)) return true;
    if (unit.word[q] === W.Comma || unit.word[q] === W.Stop || unit.word[q] === W.Quote) return false;
  }
  return false;
}

/** "The plan, X said, was dead": the clause before the cue has no finite verb of its own yet. */
function openClause(scene: Scene, part: Part): boolean {
  for (let p = part.from; p < part.to; p++) if (groupAt(scene, p)?.form === 'finite') return false;
  return true;
}
