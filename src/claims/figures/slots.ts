import { ageAside, isAgeBracket } from './asides.js';
import type { Chunk, Chunks } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import { isPerson } from './measure.js';
import { NOMINAL } from './phrase.js';
import { kindAt, markAt, type Kind, type Mark, type View } from './view.js';

const DASHES = new Set(['–', '—', '-', '--']);
/** What may stand between a verb and its subject or object without being either. */
export const PASSES = new Set<Kind>(['adv', 'quote', 'time', 'mark']);
/** Where a clause ends. */
export const STOPS = new Set<Kind>(['break', 'sub', 'verb', 'rel']);

export const chunkAt = (view: View, chunks: Chunks, i: number): Chunk | undefined =>
  chunks.at[i - view.first];

/** The nearest phrase right of a verb that is no complement of a preposition, and what is coordinated with it. */
export function objects(view: View, chunks: Chunks, from: number, lexicon: Lexicon): Chunk[] {
  const found: Chunk[] = [];
  let passed = false;
  for (let i = from; i < view.last;) {
    const kind = kindAt(view, i)!;
    const chunk = chunkAt(view, chunks, i);
    if (chunk && chunk.first === i) {
      if (chunk.before < from || marksObject(view, chunk, lexicon)) {
        // "shot into a house she owned": behind another phrase, one with its own verb is its subject
        if ((found.length > 0 || passed) && hasOwnVerb(view, chunk)) break;
        if (found.length > 0 && !isJoined(view, chunk)) break;
        found.push(chunk);
      } else passed = true;
      i = chunk.last;
      continue;
    }
    if (STOPS.has(kind) || kind === 'aux') {
      if (kind === 'break' && isParenthesis(view, i)) {
        i = closing(view, i);
        continue;
      }
      break;
    }
    if ((kind === 'comma' || kind === 'and') && found.length === 0) break;
    i++;
  }
  return found;
}

/** "mató a 12 personas": a preposition that stands before a direct object. */
const marksObject = (view: View, { before }: Chunk, lexicon: Lexicon): boolean =>
  lexicon.grammar.objectPrepositions.has(view.tokens[before]!.norm);

/** Behind a fronted phrase the subject stands after the auxiliary: "Among the dead were three children". */
export function past(view: View, chunks: Chunks, from: number, lexicon: Lexicon): Chunk[] {
  let i = from;
  while (kindAt(view, i) === 'aux') i++;
  return objects(view, chunks, i, lexicon);
}

const isParenthesis = (view: View, i: number): boolean => view.tokens[i]!.text === '(';

function closing(view: View, from: number): number {
  for (let i = from + 1; i < view.last; i++) if (view.tokens[i]!.text === ')') return i + 1;
  return view.last;
}

/** Only a phrase behind "and" or a comma goes on with a list. */
const isJoined = (view: View, chunk: Chunk): boolean => {
  let before = chunk.first - 1;
  while (kindAt(view, before) === 'quote' || kindAt(view, before) === 'adv') before--;
  const kind = kindAt(view, before);
  return kind === 'and' || kind === 'comma';
};

export function hasOwnVerb(view: View, chunk: Chunk): boolean {
  for (let i = chunk.last; i < view.last; i++) {
    const kind = kindAt(view, i)!;
    // "shot him to death", "told them to leave": an infinitive has its subject elsewhere
    if (kind === 'aux' || kind === 'verb') return view.tokens[i]!.tag?.verb !== 'inf' || kind === 'aux';
    if (!PASSES.has(kind)) return (markAt(view, i)?.entry.verbs.length ?? 0) > 0 && kind !== 'noun';
  }
  return false;
}

/** The subject left of a verb group, past prepositional phrases and parentheses; or the antecedent of a relative clause. */
export function subject(
  view: View,
  chunks: Chunks,
  from: number,
  shares: boolean,
  verbSecond: boolean,
): Chunk | null {
  let crossed = shares;
  for (let i = from - 1; i >= view.first;) {
    const kind = kindAt(view, i)!;
    const chunk = chunkAt(view, chunks, i);
    if (chunk) {
      const isObject =
        kindAt(view, chunk.first - 1) === 'verb' && (crossed || isParticipial(view, chunk.first - 1));
      const part = partBefore(view, chunk);
      if (part >= 0) i = part - 1;
      else if (chunk.before >= 0 && !passesThrough(view, chunks, chunk) && !isToDo(view, chunk, from))
        i = chunk.before - 1;
      else if (isObject || (verbSecond && isWithin(view, chunk))) i = chunk.first - 1;
      else return chunk;
      continue;
    }
    if (kind === 'rel') {
      let before = i - 1;
      while (before >= view.first && (kindAt(view, before) === 'comma' || kindAt(view, before) === 'adp'))
        before--;
      return chunkAt(view, chunks, before) ?? null;
    }
    if (kind === 'comma' && (!crossed || isInserted(view, i))) {
      const opening = commaBefore(view, i - 1);
      if (opening < 0) return null;
      i = opening - 1;
      continue;
    }
    if (kind === 'break') {
      const opening = openingBefore(view, i);
      if (opening < 0) return null;
      i = opening - 1;
      continue;
    }
    if (kind === 'sub') return null;
    // "was taken to hospital in critical condition": what is said besides is of the same subject
    if (kind === 'verb' && !crossed && !isPart(view, i) && !isParticipial(view, i) && !isPassiveVerb(view, i))
      return antecedentOf(view, chunks, i);
    if (kind === 'and') crossed = true;
    i--;
  }
  return null;
}

/** "nach Angaben der Polizei starben 12 Menschen": a phrase with an article right behind a noun that a preposition leads is that noun's. */
function isWithin(view: View, chunk: Chunk): boolean {
  if (kindAt(view, chunk.first) !== 'det') return false;
  let i = chunk.first - 1;
  while (NOMINAL.has(kindAt(view, i) ?? '') || (kindAt(view, i) === 'adj' && i < chunk.first - 1)) i--;
  return i < chunk.first - 1 && kindAt(view, i) === 'adp';
}

/** "called for 40 sailors to be freed": a phrase behind a preposition is the subject of the infinitive right behind it. */
const isToDo = (view: View, { last, quantity }: Chunk, verb: number): boolean =>
  quantity !== null &&
  verb === last + 1 &&
  view.tokens[last]!.tag?.upos === 'PART' &&
  view.tokens[verb]!.tag?.verb === 'inf';

const isPassiveVerb = (view: View, i: number): boolean => {
  const tag = view.tokens[i]!.tag;
  return tag?.verb === 'part' && tag.tense !== 'pres' && kindAt(view, i - 1) === 'aux';
};

/** "trucks carrying flour": a present participle belongs to the noun before it. */
const isParticipial = (view: View, i: number): boolean => {
  const tag = view.tokens[i]!.tag;
  return tag?.verb === 'ger' || (tag?.verb === 'part' && tag.tense === 'pres');
};

/** "It" and "there" hold the place of a subject that comes later. */
export const isNobody = (view: View, chunk: Chunk, lexicon: Lexicon): boolean =>
  chunk.pronoun && lexicon.grammar.impersonals.has(view.tokens[chunk.first]!.norm);

/** Past a relative clause that stands between subject and verb: "a man who was hit on Monday died". */
function antecedentOf(view: View, chunks: Chunks, from: number): Chunk | null {
  for (let i = from; i > view.first; i--) {
    const kind = kindAt(view, i);
    if (kind === 'rel') return chunkAt(view, chunks, kindAt(view, i - 1) === 'comma' ? i - 2 : i - 1) ?? null;
    if (kind === 'break' || kind === 'sub') return null;
  }
  return null;
}

const isPart = (view: View, i: number): boolean => markAt(view, i)?.entry.flags.has('part') ?? false;

/** Where "including" and the like begin right before a phrase, -1 if they do not: such a phrase is no subject. */
function partBefore(view: View, chunk: Chunk): number {
  const before = isPart(view, chunk.first - 1) ? markAt(view, chunk.first - 1) : undefined;
  return before ? before.first : -1;
}

/** The other end of a parenthesis in brackets or dashes that ends at `i`. */
function openingBefore(view: View, i: number): number {
  const { text } = view.tokens[i]!;
  const open = text === ')' ? '(' : text === ']' ? '[' : DASHES.has(text) ? text : null;
  if (open === null) return -1;
  for (let j = i - 1; j > view.first; j--) if (view.tokens[j]!.text === open) return j;
  return -1;
}

/** Tokens that words of telling between commas take (", police say,"). */
const INSERTED = 6;

/** Whether a comma closes words of telling set into a sentence. */
function isInserted(view: View, comma: number): boolean {
  const opening = commaBefore(view, comma - 1);
  if (opening < 0 || comma - opening > INSERTED) return false;
  for (let i = opening + 1; i < comma; i++) if (kindAt(view, i) === 'verb') return true;
  return false;
}

function commaBefore(view: View, from: number): number {
  for (let i = from; i >= view.first; i--) {
    if (kindAt(view, i) === 'comma') return i;
    if (kindAt(view, i) === 'break') return -1;
  }
  return -1;
}

/** "a group of 12 people": the number behind the group counts, not the group. */
function passesThrough(view: View, chunks: Chunks, chunk: Chunk): boolean {
  if (chunk.quantity === null) return false;
  const outer = chunkAt(view, chunks, chunk.before - 1);
  if (!outer || outer.quantity !== null || outer.noun !== null || outer.pronoun) return false;
  if ((outer.entry?.tolls.length ?? 0) > 0 || outer.entry?.flags.has('counter')) return false;
  return (
    outer.population === 'families' || (outer.population === null && outer.before < 0 && isOf(view, chunk))
  );
}

const isOf = (view: View, chunk: Chunk): boolean =>
  chunk.before >= 0 && view.tokens[chunk.before]!.norm.length <= 3;

/** What stands between the members of a list: "and", commas, quotation marks, ages behind names. */
export const joins = (view: View, i: number): boolean => {
  const kind = kindAt(view, i);
  return (
    kind === 'and' ||
    kind === 'comma' ||
    kind === 'quote' ||
    ageAside(view, i) !== null ||
    isAgeBracket(view, i)
  );
};

/** A list to the left of the last member: "three men and a woman were hurt"; with `isObject`, also where it is an object ("found Ann and Jon dead"). */
export function withMembersBefore(view: View, chunks: Chunks, lastMember: Chunk, isObject = false): Chunk[] {
  const found = [lastMember];
  let current = lastMember;
  for (;;) {
    let i = current.first - 1;
    let joined = false;
    while (i >= view.first && joins(view, i)) {
      joined ||= kindAt(view, i) === 'and' || (found.length > 1 && kindAt(view, i) === 'comma');
      i--;
    }
    if (joined && kindAt(view, i) === 'break') i = Math.max(openingBefore(view, i) - 1, view.first - 1);
    const before = joined ? chunkAt(view, chunks, i) : undefined;
    if (!before || before.before >= 0 || before.last !== i + 1) return found;
    // The object of a verb before is no member: "has infected 40 people, and 3 have died".
    if (!isObject && kindAt(view, before.first - 1) === 'verb') return found;
    found.push(before);
    current = before;
  }
}

/** Nothing but adverbs, times and prepositional phrases between a verb and the word that joins it to the next. */
export function isJoinedTo(view: View, chunks: Chunks, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = kindAt(view, i);
    if (kind === 'break' || kind === 'verb') return false;
    const chunk = chunkAt(view, chunks, i);
    if (chunk && chunk.before < 0) return false;
  }
  return true;
}

/** Of "90 % of the 2.3 million inhabitants" the share is what something happens to. */
export function outermost(view: View, chunks: Chunks, chunk: Chunk): Chunk {
  const before = chunkAt(view, chunks, chunk.first - 1);
  return before?.whole && before.quantity && before.quantity !== chunk.quantity ? before : chunk;
}

export const isBeside = (view: View, chunk: Chunk, mark: Mark): boolean => {
  let i = mark.first - 1;
  while (kindAt(view, i) === 'quote' || kindAt(view, i) === 'adv') i--;
  return chunk.last === i + 1;
};

/** Whether a phrase names a person or people. */
export function isSomebody(view: View, chunk: Chunk): boolean {
  if (isPerson(chunk.population) || chunk.entry?.flags.has('one')) return true;
  return view.names[(chunk.head >= 0 ? chunk.head : chunk.last - 1) - view.first]?.kind === 'person';
}

/** The phrase right before a participle is what it tells of: "12 people seriously hurt", "scores of sailors still held". */
export function besideBefore(view: View, chunks: Chunks, mark: Mark): Chunk | null {
  let i = mark.first - 1;
  while (kindAt(view, i) === 'quote' || kindAt(view, i) === 'adv') i--;
  const chunk = chunkAt(view, chunks, i);
  return chunk && (chunk.quantity !== null || isSomebody(view, chunk)) ? chunk : null;
}

/** The object of a relative clause stands before its subject: "the 129 sailors it is holding", "drivers whom the army holds". */
export function contactBefore(view: View, chunks: Chunks, agent: Chunk): Chunk | null {
  let i = agent.first - 1;
  if (kindAt(view, i) === 'rel') i--;
  const chunk = chunkAt(view, chunks, i);
  return chunk?.quantity && agent.before < 0 ? chunk : null;
}
