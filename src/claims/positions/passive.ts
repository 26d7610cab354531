import type { Sentence, Token } from '../../model/index.js';
import type { Clause } from './clause.js';
import { obliqueFrom, type Party, type Reader } from './party.js';

/** Tokens from a participle to who did it. */
const AGENT = 3;

/** A verb that is itself in the passive ("avvises"). */
export const isPassiveForm = ({ tag }: Token): boolean => tag?.verb === 'fin' && tag.voice === 'pass';

/** "The plan was approved by the parliament": who did it behind a preposition of the passive, what it was done to as its subject. */
export function passiveOf(at: number, sentence: Sentence, reader: Reader): Clause | null {
  const { layout, words } = reader;
  const { tokens } = layout;
  const { tag } = tokens[at]!;
  const own = isPassiveForm(tokens[at]!);
  if (!own && (tag?.verb !== 'part' || tag.tense === 'pres')) return null;
  const auxiliary = own ? at : auxiliaryOf(at, sentence, reader);
  const agent = auxiliary === null ? null : agentOf(at, auxiliary, sentence, reader);
  if (auxiliary === null || !agent) return null;
  let start = auxiliary;
  while (start > sentence.first && !opens(start - 1, reader)) start -= 1;
  const front = fronted(start, auxiliary, reader);
  const [first, last] = front ? [start, auxiliary] : [auxiliary + 1, Math.min(at, agent.at)];
  if (first >= last) return null;
  const negated = tokens.slice(start, at).some(({ norm }) => words.negations.has(norm));
  return { party: agent.party, first, last, negated, behind: null };
}

/** The auxiliary of the passive before a participle; null: none, or one of what may or ought to be done. */
function auxiliaryOf(at: number, { first }: Sentence, { layout, words }: Reader): number | null {
  const { tokens } = layout;
  let found: number | null = null;
  for (let i = at - 1; i >= first && tokens[i]!.kind !== 'mark'; i--) {
    const { norm } = tokens[i]!;
    if (words.ought.has(norm) || words.complementizers.has(norm)) return null;
    if (words.passive.has(norm)) found = i;
    else if (found !== null && words.auxiliaries.has(norm)) found = i;
    else if (found !== null) return found;
    else if (!words.verbFinal && tokens[i]!.tag?.verb === 'fin') return null;
  }
  return found;
}

function agentOf(
  at: number,
  auxiliary: number,
  sentence: Sentence,
  reader: Reader,
): { readonly at: number; readonly party: Party } | null {
  const { layout, words } = reader;
  const from = words.verbFinal ? auxiliary + 1 : at + 1;
  const when = reader.near(at).times.find((time) => time.first > at && time.first <= at + 2);
  const to = Math.min(sentence.last, Math.max(at, (when?.last ?? at) - 1) + 1 + AGENT);
  for (let i = from; i < to && layout.tokens[i]!.kind !== 'mark'; i++) {
    if (!words.agents.has(layout.tokens[i]!.norm)) continue;
    const party = obliqueFrom(i + 1, sentence, reader);
    if (party) return { at: i, party };
  }
  return null;
}

const opens = (i: number, { layout, words }: Reader): boolean =>
  layout.tokens[i]!.kind === 'mark' ||
  words.coordinators.has(layout.tokens[i]!.norm) ||
  words.subordinators.has(layout.tokens[i]!.norm) ||
  words.complementizers.has(layout.tokens[i]!.norm);

/** Whether the subject stands before the auxiliary: something does, and it is no adverbial. */
function fronted(start: number, auxiliary: number, { layout, near, words }: Reader): boolean {
  const front = layout.tokens.slice(start, auxiliary);
  return (
    front.some(({ tag }) => tag?.upos === 'NOUN' || tag?.upos === 'PROPN') &&
    !words.prepositions.has(front[0]!.norm) &&
    !near(auxiliary).times.some((time) => time.first <= start && time.last >= auxiliary)
  );
}
