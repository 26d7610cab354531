import { clauseEnd, closes, contentBefore, objectEnd } from './content.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { BIT, type Cue } from './lexicon.js';
import { has, type Part } from './phrases.js';
import { groupAt, type Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/** "As X said, …": the content is the rest of the sentence, or what stands before. */
export function echoFit(scene: Scene, group: VerbGroup, cue: Cue, to: number, subject: Subject): Fit | null {
  const { unit } = scene;
  let word = subject.from - 1;
  while (word > 0 && unit.word[word] === W.Adverb && !has(unit, word, BIT.echo)) word -= 1;
  if (subject.place !== 'before' || !has(unit, word, BIT.echo)) return null;
  if (!cue.takes.has('clause') && !cue.takes.has('quote')) return null;
  const fit = (content: Part | null): Fit | null =>
    content && content.to > content.from
      ? { rule: 'echo', rank: 7, cue, cueTo: to, content: [content] }
      : null;
  const first = word === 0 || (word === 1 && unit.word[0] === W.Coordinator);
  if (first && unit.word[to] === W.Comma) return fit({ from: to + 1, to: clauseEnd(scene, to + 1, group) });
  const closed = unit.word[to] === W.Stop || unit.word[to] === W.Comma || to >= unit.size;
  return closed && unit.word[word - 1] === W.Comma ? fit(contentBefore(scene, word)) : null;
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
