import type { Layout, Sentence, Tag } from '../../model/index.js';
import type { EventLexicon, Trigger } from './words.js';

/** A word of an event in a sentence. */
export interface Hit {
  readonly trigger: Trigger;
  readonly at: number;
  readonly verb: boolean;
  /** What talks, a draft or a protest is about: nothing says that it came about. */
  readonly topic: boolean;
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
      if (fits(trigger, { at, verb }, sentence, tokens))
        hits.push({ trigger, at, verb, topic: !verb && isTopic(at, hits, tokens) });
    }
  }
  return hits;
}

/** Types of events that are about something. */
const ABOUT: ReadonlySet<string> = new Set(['talks', 'draft', 'protest', 'offer', 'vote', 'statement']);
/** Tokens from such an event to what it is about. */
const TOPIC = 9;

/** A noun behind talks, a draft or a protest and a preposition, with no verb between: "talks on a truce and the release of prisoners". */
function isTopic(at: number, before: readonly Hit[], tokens: Layout['tokens']): boolean {
  return before.some(({ trigger, at: from }) => {
    if (!ABOUT.has(trigger.type) || at - from > TOPIC) return false;
    const between = tokens.slice(from + 1, at);
    return (
      between.some(({ tag }) => tag?.upos === 'ADP') &&
      between.every(({ tag, kind, text }) => tag?.verb !== 'fin' && (kind !== 'mark' || text === ','))
    );
  });
}

const NO_VERB: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'PRON', 'ADV']);

/** A verb by its tag, or a form that only a verb has, taken for a word of another small class. */
function isVerb(tag: Tag | null, norm: string, { verbs, nouns }: EventLexicon): boolean {
  if (tag?.upos === 'VERB' || tag?.upos === 'AUX' || (tag?.upos === 'ADJ' && tag.verb === 'part'))
    return true;
  return tag !== null && verbs.has(norm) && !nouns.has(norm) && !NO_VERB.has(tag.upos);
}

/** Tokens after a trigger in which its object stands, and around it in which a word that belongs to it does. */
const OBJECT = 5;
const BESIDE = 14;

function fits(
  { objects, notAfter, notBefore, notWith, alone }: Trigger,
  { at, verb }: { readonly at: number; readonly verb: boolean },
  { first, last }: Sentence,
  tokens: Layout['tokens'],
): boolean {
  if (at > first && notAfter?.has(tokens[at - 1]!.norm)) return false;
  const next = tokens[at + 1];
  if (notBefore?.has(next?.norm ?? '')) return false;
  if (verb && alone && OBJECTS.has(next?.tag?.upos ?? '')) return false;
  for (let i = at + 1; notWith && i < Math.min(last, at + 1 + OBJECT) && tokens[i]!.kind !== 'mark'; i++)
    if (notWith.has(tokens[i]!.norm)) return false;
  if (objects === null) return true;
  for (let i = Math.max(first, at - BESIDE); i < Math.min(last, at + BESIDE); i++)
    if (i !== at && objects.has(tokens[i]!.norm)) return true;
  return false;
}

/** Classes of words that an object right after a verb begins with. */
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'SCONJ']);

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
      !isPossible(at, sentence, tokens, lexicon) &&
      !isReduced(at, sentence, tokens, lexicon) &&
      !isAttribute(at, sentence, tokens, lexicon, taken) &&
      !isUnreal(at, sentence, tokens, lexicon)
    );
  }
  // a verb that the tagger takes for a noun: "drives people to attack"
  if (
    at > sentence.first &&
    lexicon.infinitiveMarks.has(tokens[at - 1]!.norm) &&
    tokens[at - 1]!.tag?.upos !== 'ADP'
  )
    return false;
  if (isConditional(at, sentence, tokens, lexicon) || isAbsent(at, sentence, tokens, lexicon)) return false;
  if (isGeneric(at, sentence, tokens, lexicon)) return false;
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
const CLAUSE = 16;

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

/** Tokens from a word that says that something is not there to the noun. */
const ABSENT = 6;
/** Classes of words that stand between such a word and the noun. */
const BETWEEN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADP', 'ADV', 'NUM', 'PROPN', 'PRON']);

/** "No vote", "calls for an immediate truce", "discussed a swap": the noun is denied, asked for or talked about. */
function isAbsent(
  at: number,
  { first, last }: Sentence,
  tokens: Layout['tokens'],
  { absent, negatives, verbFinal }: EventLexicon,
): boolean {
  if (verbFinal && isWanted(at, last, tokens, absent)) return true;
  for (let i = at - 1; i >= Math.max(first, at - ABSENT); i--) {
    const { norm, tag } = tokens[i]!;
    if (i >= at - 2 && negatives.has(norm)) return true;
    if (absent.has(norm))
      return (
        tag?.upos === 'VERB' ||
        tokens[i + 1]?.tag?.upos === 'ADP' ||
        (tag?.upos === 'AUX' && !hasInfinitive(at, last, tokens))
      );
    if (!BETWEEN.has(tag?.upos ?? '')) return false;
  }
  return false;
}

/** Where verbs stand last, what is wanted or prepared stands before them: "um einen Gipfel vorzubereiten". */
function isWanted(at: number, last: number, tokens: Layout['tokens'], absent: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < Math.min(last, at + CLAUSE) && tokens[i]!.kind !== 'mark'; i++)
    if (absent.has(tokens[i]!.norm) && (tokens[i]!.tag?.upos === 'VERB' || tokens[i]!.tag?.upos === 'ADJ'))
      return true;
  return false;
}

/** "Wants a second summit" wants the thing, "wants to hold" something to be done. */
function hasInfinitive(at: number, last: number, tokens: Layout['tokens']): boolean {
  for (let i = at + 1; i < last && tokens[i]!.kind !== 'mark'; i++)
    if (tokens[i]!.tag?.verb === 'inf') return true;
  return false;
}

/** Tokens from an auxiliary to its verb. */
const GROUP = 4;

/** "Could still reach a deal": what can or may be is not told. */
function isPossible(
  at: number,
  { first }: Sentence,
  tokens: Layout['tokens'],
  { possible }: EventLexicon,
): boolean {
  if (tokens[at]!.tag?.verb !== 'inf') return false;
  for (let i = at - 1; i >= Math.max(first, at - GROUP); i--) {
    const { norm, tag } = tokens[i]!;
    if (possible.has(norm)) return true;
    if (tag?.upos !== 'ADV' && tag?.upos !== 'PRON') return false;
  }
  return false;
}

/** "Prisoners held in the jails of X": a participle that only describes the noun before it, in a sentence that tells something else. */
function isReduced(
  at: number,
  sentence: Sentence,
  tokens: Layout['tokens'],
  { helpers }: EventLexicon,
): boolean {
  const { tag } = tokens[at]!;
  const before = tokens[at - 1]?.tag;
  if (tag?.verb !== 'part' || at === sentence.first || (before?.upos !== 'NOUN' && before?.upos !== 'PROPN'))
    return false;
  for (let i = at - 1; i >= Math.max(sentence.first, at - GROUP * 2); i--)
    if (helpers.has(tokens[i]!.norm)) return false;
  const inside = tokens.slice(sentence.first, at);
  return inside.some((token) => token.tag?.verb === 'fin' && token.tag.upos === 'VERB');
}

/** "Flooded roads", "a visiting president": a participle before the noun that it describes. */
function isAttribute(
  at: number,
  { first, last }: Sentence,
  tokens: Layout['tokens'],
  { helpers }: EventLexicon,
  taken: Uint8Array,
): boolean {
  const next = at + 1 < last && taken[at + 1] !== 1 ? tokens[at + 1]! : undefined;
  const { tag } = tokens[at]!;
  if ((tag?.verb !== 'part' && tag?.verb !== 'ger') || next?.tag?.upos !== 'NOUN' || !next.spaced)
    return false;
  for (let i = at - 1; i >= Math.max(first, at - GROUP * 2) && tokens[i]!.kind !== 'mark'; i--)
    if (helpers.has(tokens[i]!.norm)) return false;
  const before = at > first ? tokens[at - 1]!.tag?.upos : undefined;
  return before === undefined || DESCRIBED.has(before);
}

/** Classes of words before a describing participle. */
const DESCRIBED: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADP', 'CCONJ', 'PUNCT', 'VERB', 'NUM']);

/** Tokens between a word like "any" and its noun. */
const ADJECTIVES = 3;

/** "Any attack", "every meeting": no one event. */
function isGeneric(
  at: number,
  { first }: Sentence,
  tokens: Layout['tokens'],
  { generic }: EventLexicon,
): boolean {
  for (let i = at - 1; i >= Math.max(first, at - ADJECTIVES); i--) {
    if (generic.has(tokens[i]!.norm)) return true;
    if (tokens[i]!.tag?.upos !== 'ADJ') return false;
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
