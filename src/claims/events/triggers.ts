import type { Layout, Sentence, Tag } from '../../model/index.js';
import type { EventLexicon, Trigger } from './words.js';

/** A word of an event in a sentence. */
export interface Hit {
  readonly trigger: Trigger;
  readonly at: number;
  readonly verb: boolean;
}

/** The words of events in a sentence, those of each type in order, that are told as one: not denied, not a condition, no part of a longer noun. */
export function triggersIn(
  sentence: Sentence,
  layout: Layout,
  lexicon: EventLexicon,
  taken: Uint8Array,
): readonly Hit[] {
  const { tokens } = layout;
  const hits: Hit[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const { kind, norm, tag } = tokens[at]!;
    if (kind === 'mark' || taken[at] === 1) continue;
    const verb = isVerb(tag, norm, lexicon);
    const nominal = tag === null || tag.upos === 'NOUN' || tag.upos === 'PROPN';
    const found = verb ? lexicon.verbs.get(norm) : nominal ? lexicon.nouns.get(norm) : undefined;
    if (!found || !isTold(at, verb, sentence, layout, lexicon, taken)) continue;
    for (const trigger of found) {
      if (fits(trigger, at, sentence, tokens)) hits.push({ trigger, at, verb });
    }
  }
  return hits;
}

const NO_VERB: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'PRON', 'ADV']);

/** A verb by its tag, or a form that only a verb has, taken for a word of another small class. */
function isVerb(tag: Tag | null, norm: string, { verbs, nouns }: EventLexicon): boolean {
  if (tag?.upos === 'VERB' || tag?.upos === 'AUX' || (tag?.upos === 'ADJ' && tag.verb === 'part'))
    return true;
  return tag !== null && verbs.has(norm) && !nouns.has(norm) && !NO_VERB.has(tag.upos);
}

function fits(
  { objects, notAfter, notBefore }: Trigger,
  at: number,
  sentence: Sentence,
  tokens: Layout['tokens'],
): boolean {
  if (at > sentence.first && notAfter?.has(tokens[at - 1]!.norm)) return false;
  if (notBefore?.has(tokens[at + 1]?.norm ?? '')) return false;
  if (objects === null) return true;
  for (let i = sentence.first; i < sentence.last; i++)
    if (i !== at && objects.has(tokens[i]!.norm)) return true;
  return false;
}

function isTold(
  at: number,
  verb: boolean,
  sentence: Sentence,
  { tokens }: Layout,
  lexicon: EventLexicon,
  taken: Uint8Array,
): boolean {
  const next = tokens[at + 1];
  if (verb) {
    return (
      !(next && lexicon.complementizers.has(next.norm)) &&
      !negatedAt(at, sentence, tokens, lexicon) &&
      !isUnreal(at, sentence, tokens, lexicon)
    );
  }
  if (isConditional(at, sentence, tokens, lexicon)) return false;
  // "assault weapons", "conference room": the last noun says what it is
  return !(
    next?.tag?.upos === 'NOUN' &&
    next.spaced &&
    !lexicon.verbs.has(next.norm) &&
    taken[at + 1] !== 1 &&
    at + 1 < sentence.last
  );
}

const NEAR = 3;

function negatedAt(
  at: number,
  { first, last }: Sentence,
  tokens: Layout['tokens'],
  { negations, negatives }: EventLexicon,
): boolean {
  for (let i = Math.max(first, at - NEAR); i < Math.min(last, at + NEAR); i++) {
    if (negations.has(tokens[i]!.norm)) return true;
  }
  for (let i = at - 1; i >= Math.max(first, at - CLAUSE) && tokens[i]!.kind !== 'mark'; i--) {
    if (negatives.has(tokens[i]!.norm)) return true;
  }
  return false;
}

/** Tokens back to the word that opens the clause of a verb. */
const CLAUSE = 10;

function isUnreal(
  at: number,
  { first }: Sentence,
  tokens: Layout['tokens'],
  { unreal }: EventLexicon,
): boolean {
  for (let i = at - 1; i >= Math.max(first, at - CLAUSE) && tokens[i]!.kind !== 'mark'; i--) {
    if (unreal.has(tokens[i]!.norm)) return true;
  }
  return false;
}

/** Tokens of a clause before and after its subject noun. */
const AROUND = 4;

/** "If the strike is called off": the subject of a condition. "Before the vote" alone is none. */
function isConditional(
  at: number,
  { first, last }: Sentence,
  tokens: Layout['tokens'],
  { conditions }: EventLexicon,
): boolean {
  const limit = Math.min(last, at + AROUND);
  let verb = false;
  for (let i = at + 1; i < limit && tokens[i]!.kind !== 'mark'; i++) verb ||= tokens[i]!.tag?.verb === 'fin';
  if (!verb) return false;
  for (let i = at - 1; i >= Math.max(first, at - AROUND) && tokens[i]!.kind !== 'mark'; i--) {
    if (conditions.longest(tokens, i, at)) return true;
  }
  return false;
}
