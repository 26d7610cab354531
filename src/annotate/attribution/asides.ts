import { clauseEnd, closes, contentBefore, objectEnd } from './content.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { subjectAfter } from './inversion.js';
import { BIT, type Cue } from './lexicon.js';
import { has, type Part } from './phrases.js';
import { groupAt, type Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { isMark, W } from './words.js';

/** "As X said, …", "comme l'a dit X, …", "según dijo, …": the content is the rest of the sentence, or what stands before. */
export function echoFit(
  scene: Scene,
  group: VerbGroup,
  cue: Cue,
  to: number,
  subject: Subject | null,
): Fit | null {
  const { unit, lexicon } = scene;
  if (!cue.takes.has('clause') && !cue.takes.has('quote')) return null;
  const before = subject?.place === 'before' ? subject : null;
  const word = echoBefore(scene, before ? before.from : group.lead);
  if (word < 0 || (!before && (lexicon.grammar.verbFinal || group.form !== 'finite'))) return null;
  // "kvinden, som har anklaget …": the word is the relative pronoun itself
  if (subject?.place === 'relative' && word >= subject.from) return null;
  const behind = before ? null : subjectAfter(unit, group, unit.size);
  const source = before ?? behind ?? subject;
  if (!source) return null;
  const fit = (content: Part | null): Fit | null =>
    content && content.to > content.from
      ? { rule: 'echo', rank: 7, cue, cueTo: to, content: [content], source }
      : null;
  const end = before ? to : markAfter(scene, behind?.to ?? to);
  const first = word === 0 || (word === 1 && unit.word[0] === W.Coordinator);
  if (first && unit.word[end] === W.Comma)
    return fit({ from: end + 1, to: clauseEnd(scene, end + 1, group) });
  const closed = unit.word[end] === W.Stop || unit.word[end] === W.Comma || end >= unit.size;
  return closed && unit.word[word - 1] === W.Comma ? fit(contentBefore(scene, word)) : null;
}

/** Where the word or words begin that make an aside, right before `p` with adverbs between; -1 where there are none. */
export function echoBefore({ unit, lexicon }: Scene, p: number): number {
  let last = p - 1;
  while (last > 0 && unit.word[last] === W.Adverb && !has(unit, last, BIT.echo)) last -= 1;
  for (let from = Math.max(0, last - 2); from <= last; from++)
    if (lexicon.echoes.longest(unit.token, from)?.end === last + 1) return from;
  return -1;
}

/** The next mark, an occasion and times between; the position itself where a verb comes first. */
function markAfter(scene: Scene, from: number): number {
  const { unit } = scene;
  for (let p = from; p < unit.size && p < from + 12; p++) {
    if (isMark(unit.word[p]!)) return p;
    if (groupAt(scene, p)) return from;
  }
  return from;
}

/** "… which X said was late", "what X called “…”": the relative or question word before the subject is part of the content. */
export function gapFit(scene: Scene, group: VerbGroup, cue: Cue, to: number, subject: Subject): Fit | null {
  const { unit } = scene;
  const named = subject.from - 1;
  if (
    subject.place === 'before' &&
    cue.takes.has('object') &&
    unit.word[named] === W.Pronoun &&
    closes(unit.word[to])
  ) {
    return { rule: 'gap', rank: 5, cue, cueTo: to, content: [{ from: named, to: named + 1 }] };
  }
  let word = subject.from - 1;
  while (word > 0 && unit.word[word] === W.Adverb) word -= 1;
  if (subject.place !== 'before' || !has(unit, word, BIT.relative | BIT.interrogative)) return null;
  if (unit.word[word] === W.Determiner || unit.word[word] === W.Adverb) return null;
  const next = groupAt(scene, to);
  const clause = cue.takes.has('clause') && next !== null && next.form === 'finite';
  const predicate =
    cue.takes.has('predicate') && !next && unit.word[to] !== W.Comma && unit.word[to] !== W.Stop;
  if (!clause && !predicate) return null;
  const end = clause ? asideEnd(scene, to, clauseEnd(scene, to, group)) : objectEnd(scene, to, group);
  if (end <= to) return null;
  const content = [
    { from: word, to: word + 1 },
    { from: to, to: end },
  ];
  return { rule: 'gap', rank: 7, cue, cueTo: to, content };
}

/** A relative clause after a comma ends at the comma before the verb of its main clause. */
function asideEnd(scene: Scene, from: number, end: number): number {
  for (let p = from; p < end; p++) {
    if (scene.unit.word[p] === W.Comma && groupAt(scene, p + 1)?.form === 'finite') return p;
  }
  return end;
}
