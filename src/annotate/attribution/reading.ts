import { acts } from '../../registry/acts.js';
import type { ContentForm, Polarity } from '../../model/index.js';
import { BIT } from './lexicon.js';
import { has } from './phrases.js';
import { groupAt, type Draft } from './scene.js';
import type { Unit } from './view.js';
import { isMark, W } from './words.js';

const BELIEFS = new Set(
  acts.filter(({ kind }) => kind === 'belief' || kind === 'intent').map(({ id }) => id),
);

const UNVOICED = new Set(acts.filter(({ voiced }) => !voiced).map(({ id }) => id));

export const isVoiced = (act: string): boolean => !UNVOICED.has(act);

/**
 * affirm: the source says the content. negated: the content says that something is not so, or the source does not think it.
 * deny: the source denies it. unknown: the source did not say.
 */
export function polarityOf(draft: Draft): Polarity {
  const { act, negated, withheld } = draft;
  if (act === 'unknown' || withheld) return 'unknown';
  if ((act === 'refuse' || negated) && silent(draft)) return 'unknown';
  if (act === 'deny') return negated ? 'unknown' : 'deny';
  if (negated) return BELIEFS.has(act) ? 'negated' : 'unknown';
  return negatedContent(draft) ? 'negated' : 'affirm';
}

/** "declined to say": what is refused is speech itself. */
function silent({ scene, content }: Draft): boolean {
  const first = content[0];
  if (!first) return false;
  for (let p = first.from; p < first.to; p++) {
    const group = groupAt(scene, p);
    if (group)
      return group.entry?.cues.some((cue) => cue.takes.has('quote') || cue.act === 'comment') ?? false;
  }
  return false;
}

/** Whether the first finite verb of the content is negated, or its subject is ("no deal was near"). */
function negatedContent({ scene, content }: Draft): boolean {
  const { unit } = scene;
  for (const { from, to } of content) {
    for (let p = from; p < to; p++) {
      if (has(unit, p, BIT.negative) && p - from < 8) return true;
      const group = groupAt(scene, p);
      if (group?.form === 'infinitive' && deniedBefore(unit, from, group.from)) return true;
      if (group?.form === 'finite') return group.negated || has(unit, group.to, BIT.negative | BIT.negation);
      if (unit.word[p] === W.Subordinator && p > from) return false;
    }
  }
  return false;
}

/** Positions of a mark, a negation and an adverb before an infinitive. */
const MARKED = 3;

/** "vows not to sell", "lover å ikke selge": a negation beside the mark of the infinitive. */
function deniedBefore(unit: Unit, from: number, verb: number): boolean {
  if (verb > from + MARKED) return false;
  for (let p = Math.max(0, from - 1); p < verb; p++) if (has(unit, p, BIT.negation)) return true;
  return false;
}

export function formOf({ content, extra, inherited, scene: { unit } }: Draft): ContentForm {
  let quoted = extra ? 1 : 0;
  let plain = 0;
  for (const { from, to } of content) {
    for (let p = from; p < to; p++) {
      if (unit.word[p] === W.Quote) quoted += 1;
      else if (!isMark(unit.word[p]!)) plain += 1;
    }
  }
  if (inherited && plain > 0) return 'continued';
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
