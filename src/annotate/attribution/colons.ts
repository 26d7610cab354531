import type { VerbGroup } from './groups.js';
import { BIT } from './lexicon.js';
import { make } from './phrasal.js';
import { has, pronounAt } from './phrases.js';
import type { Draft, Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/** "The mayor was blunt: “…”": direct speech after a colon is the words of the subject before it, unless a cue says otherwise. */
export function colonDraft(scene: Scene, drafts: readonly Draft[]): Draft | null {
  const { unit } = scene;
  for (let p = 2; p + 1 < unit.size; p++) {
    if (unit.word[p] !== W.Colon || unit.word[p + 1] !== W.Quote) continue;
    if (drafts.some(({ content }) => content.some(({ from, to }) => from <= p + 1 && p + 1 < to)))
      return null;
    const said = announcing(scene, p);
    if (!said) return null;
    const content = [{ from: p + 1, to: p + 2 }];
    // a verb that reports something of its own is not the cue
    const taken = drafts.some(({ group }) => group === said.group);
    const cue = taken ? { from: p, to: p + 1 } : { from: said.group.lead, to: p };
    return { ...make(scene, 'colon', 'say', said.source, cue, content), speech: true };
  }
  return null;
}

/** Of the main verbs before a colon the last that reports speech, else the last. */
function announcing(scene: Scene, colon: number): { group: VerbGroup; source: Subject } | null {
  const { groups, subjects } = scene;
  const found = groups.list.flatMap((group) => {
    const source = group.form === 'finite' && group.to <= colon ? subjects.of(group) : null;
    return source && isMain(scene, group, source) && !isNobody(scene, source) ? [{ group, source }] : [];
  });
  const speaks = ({ entry }: VerbGroup): boolean =>
    entry?.cues.some(({ takes }) => takes.has('quote')) ?? false;
  return found.findLast(({ group }) => speaks(group)) ?? found.at(-1) ?? null;
}

/** No relative and no other dependent clause. */
function isMain({ unit }: Scene, group: VerbGroup, source: Subject): boolean {
  if (source.place === 'relative') return false;
  for (let p = Math.min(source.from, group.lead) - 1; p >= 0; p--) {
    const word = unit.word[p];
    if (word === W.Subordinator) return false;
    if (word === W.Comma || word === W.Stop || word === W.Colon) return true;
  }
  return true;
}

const isNobody = ({ unit }: Scene, { from, to }: Subject): boolean =>
  pronounAt(unit, { from, to }) && has(unit, from, BIT.impersonal);
