import { clauseEnd, closes, contentBefore, objectEnd, quotesEnd } from './content.js';
import { openingAfter, type Opening } from './opening.js';
import type { VerbGroup } from './groups.js';
import { BIT, type Cue } from './lexicon.js';
import { cueEnd } from './particles.js';
import { has, phraseEnd, timeAt, type Part } from './phrases.js';
import type { Fit } from './fit.js';
import type { Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/** "X is believed to be …", "it is believed that …", "X was accused of …", "… was announced by Y". */
/** "X appeared to …": content is X with the infinitive; nobody is named. */
export function seemingFit(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  const to = cueEnd(scene, group, cue);
  if (to < 0) return null;
  const opening = openingAfter(scene, to, false);
  if (!subject || subject.place === 'relative' || isImpersonal(scene, subject)) return null;
  const verb = infinitiveAfter(scene, to, opening);
  if (verb > 0) return { ...raised(scene, group, cue, subject, verb), rule: 'seeming', rank: 4 };
  if (scene.unit.word[opening.from] !== W.Adjective) return null;
  const content = [
    { from: subject.from, to: subject.to },
    { from: opening.from, to: clauseEnd(scene, opening.from, group) },
  ];
  return { rule: 'seeming', rank: 4, cue, cueTo: group.to, content, source: null };
}

export function passiveFit(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  const { unit } = scene;
  const opening = openingAfter(scene, group.to, false);
  const agent = agentAfter(scene, group.to);
  const impersonal = subject !== null && isImpersonal(scene, subject);
  const source = agent;
  const reports = cue.takes.has('clause') || cue.takes.has('infinitive');
  if (reports && opening.kind === 'that' && (impersonal || !subject)) {
    return passive(
      'impersonal',
      cue,
      group,
      [{ from: opening.from, to: clauseEnd(scene, opening.from, group) }],
      source,
      8,
    );
  }
  if (subject && !impersonal && cue.takes.has('person')) {
    const told = toldEnd(scene, group, opening);
    if (told > 0) return passive('told', cue, group, [{ from: opening.from, to: told }], source, 7);
  }
  if (reports && !subject && !agent && closes(unit.word[group.to])) {
    const before = contentBefore(scene, group.lead);
    if (before) return passive('impersonal', cue, group, [before], null, 6);
  }
  if (subject && !impersonal && cue.takes.has('raised')) {
    const verb = infinitiveAfter(scene, group.to, opening);
    if (verb > 0) return raised(scene, group, cue, subject, verb);
  }
  if (cue.takes.has('question') && opening.kind === 'question') {
    const end = clauseEnd(scene, opening.from, group);
    const content = [{ from: opening.from, to: subject ? end : commaBefore(scene, opening.from, end) }];
    return passive('asked', cue, group, content, source, 7);
  }
  const topic =
    cue.takes.has('topic') && cue.with.some(([word]) => scene.unit.token[group.to]?.norm === word);
  if (topic) {
    const content = [{ from: group.to, to: objectEnd(scene, group.to + 1, group) }];
    return passive('asked', cue, group, content, source, 8);
  }
  if (cue.takes.has('ask') && opening.kind === 'infinitive' && subject) {
    const end = clauseEnd(scene, opening.from, group);
    const content = [
      { from: subject.from, to: subject.to },
      { from: opening.from, to: end },
    ];
    return passive('asked', cue, group, content, source, 6);
  }
  if (agent && subject && cue.takes.has('object') && cue.with.length === 0) {
    const core = { from: subject.from, to: subject.to };
    return passive('passive', cue, group, [core], agent, 3);
  }
  return null;
}

/** "He was told, “…”", "She was told that …": the end of what the subject was told; 0 where nothing follows. */
function toldEnd(scene: Scene, group: VerbGroup, opening: Opening): number {
  if (opening.kind === 'quote') return quotesEnd(scene, opening.from);
  return opening.kind === 'that' && !opening.over ? clauseEnd(scene, opening.from, group) : 0;
}

/** "it", "det": a word for nobody, not the article of a noun phrase that looks the same. */
const isImpersonal = ({ unit }: Scene, subject: Subject): boolean =>
  subject.to - subject.from === 1 && has(unit, subject.from, BIT.impersonal);

function passive(
  rule: string,
  cue: Cue,
  group: VerbGroup,
  content: readonly Part[],
  source: Subject | null,
  rank: number,
): Fit {
  return { rule, rank, cue, cueTo: source ? Math.max(group.to, source.from) : group.to, content, source };
}

/** "Asked whether …, she smiled": the question ends at the comma before the main clause. */
function commaBefore(scene: Scene, from: number, end: number): number {
  const { unit, groups, subjects } = scene;
  for (let p = from + 1; p < end; p++) {
    if (unit.word[p] !== W.Comma) continue;
    const main = groups.list.find((group) => group.from > p && group.form === 'finite');
    if (main && subjects.of(main)?.from === p + 1) return p;
  }
  return end;
}

/** The verb of an infinitive after a cue, with its mark or bare ("sägs vara"); 0 where there is none. */
function infinitiveAfter(scene: Scene, to: number, opening: Opening): number {
  if (opening.kind === 'infinitive') return opening.from + 1;
  let p = to;
  while (scene.unit.word[p] === W.Adverb) p += 1;
  return scene.unit.token[p]?.tag?.verb === 'inf' ? p : 0;
}

/** "X is believed to hold": the content is X with the infinitive, the cue the verb between them ("is believed to be"). */
function raised(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject, verb: number): Fit {
  const { unit } = scene;
  let rest = verb;
  if (has(unit, rest, BIT.be)) rest += 1;
  const end = clauseEnd(scene, rest, group);
  const content = [{ from: subject.from, to: subject.to }, ...(end > rest ? [{ from: rest, to: end }] : [])];
  return { rule: 'raised', rank: 7, cue, cueTo: rest, content, source: null };
}

/** The agent of a passive ("by X"). */
export function agentAfter(scene: Scene, from: number): Subject | null {
  const { unit } = scene;
  for (let p = from; p < unit.size && p < from + 6; p++) {
    const word = unit.word[p]!;
    if (has(unit, p, BIT.agent) && !timeAt(unit, p + 1)) {
      const end = phraseEnd(unit, p + 1, unit.size);
      if (end === p + 1 || (end === p + 2 && unit.word[p + 1] === W.Number)) return null;
      return { from: p + 1, to: end, core: { from: p + 1, to: end }, place: 'after', antecedent: null };
    }
    if (word === W.Stop || word === W.Comma || word === W.Verb || word === W.Subordinator) return null;
  }
  return null;
}
