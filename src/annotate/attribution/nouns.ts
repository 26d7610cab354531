import { clauseEnd } from './content.js';
import { BIT, type NounCue } from './lexicon.js';
import { extendLeft, has, phraseEnd, phraseStart, type Part } from './phrases.js';
import type { VerbGroup } from './groups.js';
import { groupAt, type Draft, type Scene } from './scene.js';
import type { Subject } from './subjects.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** Attributions by nouns: "the ministry's claim that …", "their intention to …", "a warning by X of …". */
export function nounDrafts(scene: Scene): Draft[] {
  const { unit, lexicon } = scene;
  const drafts: Draft[] = [];
  for (let p = 0; p < unit.size; p++) {
    if (unit.word[p] !== W.Noun) continue;
    const cues = lexicon.nouns.get(unit.token[p]!.norm);
    const draft = cues && draftOf(scene, p, cues);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Acts that a noun reports even where nobody is named ("reports that …"). */
const HEARSAY = new Set(['claim', 'report']);

function draftOf(scene: Scene, noun: number, cues: readonly NounCue[]): Draft | null {
  const { unit } = scene;
  const agent = agentAfter(scene, noun + 1);
  const at = agent ? agent.to : noun + 1;
  const word = unit.token[at]?.norm;
  const cue = word === undefined ? undefined : cues.find(({ opens }) => opens.has(word));
  if (!cue) return null;
  const that = clauseAt(unit, at);
  const clause = that >= 0;
  const infinitive = has(unit, at, BIT.infinitive) && unit.word[at + 1] === W.Verb;
  const light = agent ? null : lightVerb(scene, noun);
  const source = agent ?? ownerBefore(unit, noun) ?? (light && scene.subjects.of(light));
  if (!source && !(clause && HEARSAY.has(cue.act))) return null;
  if (has(unit, at, BIT.infinitive) && !infinitive && !clause && unit.word[at] !== W.Preposition) return null;
  const from = infinitive ? at : unit.word[at + 1] === W.Comma ? at + 2 : at + 1;
  const end = clause ? innerEnd(scene, from, clauseEnd(scene, from, null)) : clauseEnd(scene, from, null);
  if (end <= from) return null;
  const lead = light && source && !ownerBefore(unit, noun) ? light.lead : noun;
  const cuePart: Part = { from: lead, to: that === at || infinitive || agent ? noun + 1 : at + 1 };
  return {
    scene,
    rule: `attribution/nouns/${clause ? 'that' : infinitive ? 'infinitive' : 'of'}`,
    line: cue.line,
    act: cue.act,
    source,
    cue: [cuePart],
    content: [{ from, to: end }],
    negated: false,
    withheld: false,
    hedged: false,
    speech: false,
    group: light,
  };
}

/** The complementizer at `p`, or behind a preposition there ("påstander om at", "anklager om, at"); -1 where none opens a clause. */
function clauseAt(unit: Unit, p: number): number {
  const opens = (q: number): boolean => has(unit, q, BIT.complementizer) && unit.word[q] === W.Subordinator;
  if (opens(p)) return p;
  if (unit.word[p] !== W.Preposition) return -1;
  const next = unit.word[p + 1] === W.Comma ? p + 2 : p + 1;
  return opens(next) ? next : -1;
}

/** "the claim that X had fallen was met …": the second verb, without a subject of its own, is that of the noun. */
function innerEnd(scene: Scene, from: number, end: number): number {
  const { unit, groups, subjects } = scene;
  let verbs = 0;
  for (const group of groups.list) {
    if (group.form !== 'finite' || group.from < from || group.from >= end) continue;
    verbs += 1;
    const before = unit.word[group.lead - 1];
    const joined = before === W.Coordinator || before === W.Comma || before === W.Pronoun;
    if (verbs > 1 && !joined && (subjects.of(group) === null || before === W.Verb)) return group.lead;
  }
  return end;
}

const PARTICLES: ReadonlySet<number> = new Set([W.Preposition, W.Particle, W.Adverb]);

/** "issued a call for": a verb that only makes a cue with the noun, right before the noun phrase. */
function lightVerb(scene: Scene, noun: number): VerbGroup | null {
  const { unit, lexicon } = scene;
  const start = phraseStart(unit, noun, 0);
  for (let p = start - 1; p >= 0 && p > start - 6; p--) {
    const group = groupAt(scene, p);
    if (group) {
      // "kom med krav om", "sendte ut en uttalelse om"
      const particle = group.to === start - 1 && PARTICLES.has(unit.word[group.to]!);
      const active =
        (group.to === start || particle) &&
        !group.passive &&
        lexicon.lightVerbs.has(unit.token[group.head]!.norm);
      return active ? group : null;
    }
  }
  return null;
}

/** "Anna's claim", "his claim": whose it is. */
function ownerBefore(unit: Unit, noun: number): Subject | null {
  for (let p = noun - 1; p >= 0 && p > noun - 5; p--) {
    const word = unit.word[p];
    if (has(unit, p, BIT.possessive)) return own(p, p + 1);
    if ((word === W.Noun || word === W.Name) && genitive(unit, p)) {
      const start = extendLeft(unit, phraseStart(unit, p, 0), -1, () => true);
      return own(start, p + 1);
    }
    if (word !== W.Noun && word !== W.Adjective && word !== W.Adverb && word !== W.Number) return null;
  }
  return null;
}

const own = (from: number, to: number): Subject => ({
  from,
  to,
  core: { from, to },
  place: 'before',
  antecedent: null,
});

const genitive = (unit: Unit, p: number): boolean => {
  const { norm, tag } = unit.token[p]!;
  return norm.endsWith("'s") || norm.endsWith("s'") || tag?.gen === true;
};

function agentAfter({ unit }: Scene, p: number): Subject | null {
  if (!has(unit, p, BIT.agent)) return null;
  const end = phraseEnd(unit, p + 1, unit.size);
  return end > p + 1 ? { ...own(p + 1, end), place: 'after' } : null;
}
