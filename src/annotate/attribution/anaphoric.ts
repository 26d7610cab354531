import { echoBefore } from './asides.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { ends } from './impersonal.js';
import { isNameless, subjectAfter } from './inversion.js';
import { BIT, type Cue } from './lexicon.js';
import { cueEnd } from './particles.js';
import { has, timeAt, timeEnd } from './phrases.js';
import type { Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/**
 * "Det siger X.", "C'est ce qu'a annoncé X.", "X le nie.", "X bestreitet das.": what is said is a word that stands for the sentence before,
 * which the continued pass adds.
 */
export function anaphoricFit(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  if (group.form !== 'finite' || group.passive) return null;
  return (
    frontedFit(scene, group, cue, subject) ??
    leaningFit(scene, group, cue, subject) ??
    behindFit(scene, group, cue, subject)
  );
}

/** The word or phrase at the head of the sentence, its verb right behind it. */
function frontedFit(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  const { unit, lexicon, groups } = scene;
  if (!lexicon.grammar.verbSecond || (!cue.takes.has('quote') && cue.act !== 'deny')) return null;
  const verb = group.helper === null ? group : groups.list[group.helper]!;
  const phrase = lexicon.resumptions.longest(unit.token, 0)?.end ?? 0;
  const head = phrase > 0 ? phrase : frontedPronoun(scene) ? 1 : 0;
  if (head === 0) return null;
  const source =
    subject?.place === 'before' && phrase > 0 && subject.from === head
      ? subject
      : verb.from === head
        ? subjectBehind(scene, group, verb)
        : null;
  if (!source || unit.word[source.from] === W.Pronoun) return null;
  // "Das bestätigt die Theorie"
  if (cue.act === 'confirm' && phrase === 0 && isNameless(unit, source.core, scene.subjects.isSource))
    return null;
  const end = cue.with.length > 0 ? cueEnd(scene, group, cue) : group.to;
  if (end < 0 || !ends(scene, Math.max(source.to, group.to, end))) return null;
  const content = [{ from: 0, to: head }];
  const apart = cue.with.length > 0 && end > source.to ? { cueMore: { from: end - 1, to: end } } : {};
  return { rule: 'anaphoric', rank: 9, cue, cueFrom: verb.from, cueTo: group.to, ...apart, content, source };
}

/** Where object pronouns lean on the verb, one at the sentence's head is its subject. */
const frontedPronoun = ({ unit, lexicon }: Scene): boolean =>
  lexicon.proclitics.size === 0 && has(unit, 0, BIT.impersonal) && unit.word[0] === W.Pronoun;

function subjectBehind({ unit }: Scene, group: VerbGroup, verb: VerbGroup): Subject | null {
  const limit = verb === group ? unit.size : group.from;
  return subjectAfter(unit, verb, limit);
}

/** Acts whose object can be a statement and hardly a person. */
const STATED: ReadonlySet<string> = new Set(['deny', 'confirm', 'say', 'report', 'announce', 'write']);

/** "X le nie": a pronoun for a statement that leans on the verb. */
function leaningFit(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  const { unit, lexicon } = scene;
  if (!subject || subject.place === 'relative' || !STATED.has(cue.act) || cue.with.length > 0) return null;
  const first = subject.place === 'before' ? subject.from : group.lead;
  if (echoBefore(scene, first) >= 0) return null;
  for (let p = group.lead; p < group.from; p++) {
    if (!lexicon.factPronouns.has(unit.token[p]!.norm)) continue;
    const after = subject.place === 'after' ? subject.to : group.to;
    if (!ends(scene, after)) return null;
    return {
      rule: 'anaphoric',
      rank: 5,
      cue,
      cueFrom: p + 1,
      cueTo: group.to,
      content: [{ from: p, to: p + 1 }],
    };
  }
  return null;
}

/** "X bestreitet das", "police deny this": nothing but the pronoun and a time behind the verb. */
function behindFit(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  const { unit, lexicon } = scene;
  if (!subject || (cue.act !== 'deny' && cue.act !== 'confirm') || lexicon.proclitics.size > 0) return null;
  const at = subject.place === 'after' ? subject.to : group.to;
  const p = group.helper === null ? at : scene.groups.list[group.helper]!.to;
  if (!lexicon.factPronouns.has(unit.token[p]?.norm ?? '')) return null;
  let end = p + 1;
  while (end < unit.size && end < group.from && timeAt(unit, end)) end = timeEnd(unit, end);
  const closed = group.helper === null ? bare(scene, end) : end === group.from;
  return closed
    ? { rule: 'anaphoric', rank: 4, cue, cueTo: group.to, content: [{ from: p, to: p + 1 }] }
    : null;
}

/** Times and adverbs up to the next mark. */
function bare({ unit }: Scene, from: number): boolean {
  let p = from;
  while (p < unit.size) {
    const time = unit.word[p] === W.Preposition ? p + 1 : p;
    if (unit.word[p] === W.Comma || unit.word[p] === W.Stop) return true;
    if (timeAt(unit, time)) p = timeEnd(unit, time);
    else if (unit.word[p] === W.Adverb) p += 1;
    else return false;
  }
  return true;
}
