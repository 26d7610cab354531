import { clauseEnd } from './content.js';
import { colonDraft } from './colons.js';
import { labelled, signed } from './labels.js';
import { BIT } from './lexicon.js';
import { make } from './phrasal.js';
import { has } from './phrases.js';
import type { VerbGroup } from './groups.js';
import type { Draft, Scene } from './scene.js';
import { W } from './words.js';

/** Attributions by marks and forms: labels, colons and signatures around speech, and verb forms of hearsay. */
export function markDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = [labelled(scene), colonDraft(scene, drafts), signed(scene), ...evidentials(scene)];
  return found.filter((draft) => draft !== null);
}

/** "X skal have tilbudt …": the verb form says that it is told, not by whom. */
function evidentials(scene: Scene): Draft[] {
  const { unit, groups, subjects, lexicon } = scene;
  const drafts: Draft[] = [];
  for (const group of groups.list) {
    const around = aroundDraft(scene, group);
    if (around) drafts.push(around);
    const match = lexicon.evidentials.longest(unit.token, group.from, group.to);
    if (match && lexicon.conditionals.has(unit.token[group.from]!.norm) && conditioned(scene, group))
      continue;
    const subject = match && match.end < group.to && subjects.of(group);
    if (!match || !subject) continue;
    const rest = { from: match.end, to: clauseEnd(scene, match.end, group) };
    const content =
      subject.place === 'before' && !has(unit, subject.from, BIT.relative)
        ? [{ from: subject.from, to: subject.to }, rest]
        : [rest];
    const draft = make(scene, 'hearsay', 'hearsay', null, { from: group.from, to: match.end }, content);
    drafts.push({ ...draft, negated: group.negated });
  }
  return drafts;
}

/** A condition in the sentence, or a complementizer before the verb: its conditional is no hearsay. */
function conditioned({ unit }: Scene, group: VerbGroup): boolean {
  for (let p = 0; p < unit.size; p++) {
    const opens =
      unit.word[p] === W.Subordinator || (has(unit, p, BIT.subordinator) && has(unit, p + 1, BIT.subject));
    if (!opens) continue;
    if (!has(unit, p, BIT.complementizer) || p < group.from) return true;
  }
  return false;
}

/** "X soll … getötet haben": the auxiliaries of hearsay around their clause, a participle before the second. */
function aroundDraft(scene: Scene, group: VerbGroup): Draft | null {
  const { unit, groups, subjects, lexicon } = scene;
  if (group.helper === null || group.to - group.from < 2) return null;
  const helper = groups.list[group.helper]!;
  const seconds = lexicon.brackets.get(unit.token[helper.head]!.norm);
  const verb = unit.word[group.from] === W.Verb;
  if (!verb || !seconds?.has(unit.token[group.to - 1]!.norm)) return null;
  const subject = subjects.of(helper);
  if (!subject || has(unit, subject.from, BIT.relative)) return null;
  const cue = { from: helper.from, to: helper.to };
  const content = [
    { from: leftOf(scene, helper.from), to: helper.from },
    { from: helper.to, to: clauseEnd(scene, helper.to, group) },
  ].filter(({ from, to }) => to > from);
  return { ...make(scene, 'hearsay', 'hearsay', null, cue, content), negated: group.negated };
}

/** Where the clause before its finite verb begins. */
function leftOf({ unit }: Scene, p: number): number {
  let from = p;
  while (from > 0 && unit.word[from - 1] !== W.Stop && unit.word[from - 1] !== W.Colon) {
    if (unit.word[from - 1] === W.Comma && unit.word[from - 2] !== W.Noun) break;
    if (unit.word[from - 1] === W.Quote || unit.word[from - 1] === W.Subordinator) break;
    from -= 1;
  }
  return from;
}
