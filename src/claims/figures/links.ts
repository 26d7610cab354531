import type { Chunk, Chunks } from './chunks.js';
import type { Entry, Lexicon, VerbSense } from './lexicon.js';
import { isPerson } from './measure.js';
import { kindAt, markAt, type Kind, type Mark, type View } from './view.js';

export type Way = 'beside' | 'subject' | 'object' | 'of' | 'own' | 'toll' | 'part' | 'swap' | 'state';

/**
 * That something happened to those whom a phrase names. `way` is how the two stand to each other; `first`..`last` are the tokens
 * of the words that say it; `agent` is the phrase of who did it, where it is the subject of an active verb.
 */
export interface Link {
  readonly chunk: Chunk;
  readonly event: string;
  readonly way: Way;
  readonly phrase: string;
  readonly first: number;
  readonly last: number;
  readonly agent: Chunk | null;
  readonly only: readonly string[] | null;
  readonly bare: boolean;
}

const DASHES = new Set(['–', '—', '-', '--']);
const PASSES = new Set<Kind>(['adv', 'quote', 'time', 'mark']);
const STOPS = new Set<Kind>(['break', 'sub', 'verb', 'rel']);

const chunkAt = (view: View, chunks: Chunks, i: number): Chunk | undefined => chunks.at[i - view.first];

/** The words of a verb group before its verb: auxiliaries and what stands between them. */
interface Group {
  readonly start: number;
  readonly voice: 'passive' | 'active' | 'bare';
  /** The verb shares its subject with a verb before it ("shot and killed"). */
  readonly shares: boolean;
}

function groupOf(view: View, chunks: Chunks, mark: Mark, lexicon: Lexicon): Group {
  const { grammar } = lexicon;
  for (let i = mark.first - 1; i >= view.first; i--) {
    const kind = kindAt(view, i)!;
    if (kind === 'aux') return { start: i, voice: voiceOf(view, i, lexicon), shares: false };
    if (PASSES.has(kind)) continue;
    if (kind === 'and' && i === mark.first - 1) return sharedGroup(view, i, lexicon);
    if (chunkAt(view, chunks, i) && grammar.verbSecond) {
      const inverted = auxiliaryBefore(view, chunks, i, lexicon);
      if (inverted) return { start: mark.first, voice: inverted, shares: false };
    }
    break;
  }
  return { start: mark.first, voice: 'bare', shares: false };
}

function voiceOf(view: View, i: number, lexicon: Lexicon): 'passive' | 'active' {
  const { norm } = view.tokens[i]!;
  return lexicon.grammar.be.has(norm) || lexicon.grammar.passive.has(norm) ? 'passive' : 'active';
}

/** "was shot and killed", "has ruined the port and driven 40 from their homes": the auxiliary of the verb before holds for both. */
function sharedGroup(view: View, and: number, lexicon: Lexicon): Group {
  let verb = -1;
  for (let i = and - 1; i >= view.first; i--) {
    const kind = kindAt(view, i)!;
    if (kind === 'aux') return { start: and, voice: voiceOf(view, i, lexicon), shares: true };
    if (kind === 'break' || kind === 'sub') break;
    if (kind === 'verb') {
      if (verb >= 0) break;
      verb = i;
    } else if (verb >= 0 && !PASSES.has(kind)) break;
  }
  return { start: and, voice: 'bare', shares: verb >= 0 };
}

/** Where the verb stands second, the subject may stand between auxiliary and verb: "ble minst tolv mennesker drept". */
function auxiliaryBefore(
  view: View,
  chunks: Chunks,
  from: number,
  lexicon: Lexicon,
): 'passive' | 'active' | null {
  for (let i = from; i >= view.first; i--) {
    const kind = kindAt(view, i)!;
    if (kind === 'aux') return voiceOf(view, i, lexicon);
    if (STOPS.has(kind) || kind === 'comma') return null;
    const chunk = chunkAt(view, chunks, i);
    if (chunk) i = chunk.first;
  }
  return null;
}

/** The nearest phrase right of a verb that is no complement of a preposition, and what is coordinated with it. */
function objects(view: View, chunks: Chunks, from: number): Chunk[] {
  const found: Chunk[] = [];
  for (let i = from; i < view.last;) {
    const kind = kindAt(view, i)!;
    const chunk = chunkAt(view, chunks, i);
    if (chunk && chunk.first === i) {
      if (chunk.before < from) {
        if (found.length > 0 && (hasOwnVerb(view, chunk) || !isJoined(view, chunk))) break;
        found.push(chunk);
      }
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

/** Behind a fronted phrase the subject stands after the auxiliary: "Among the dead were three children". */
function past(view: View, chunks: Chunks, from: number): Chunk[] {
  let i = from;
  while (kindAt(view, i) === 'aux') i++;
  return objects(view, chunks, i);
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

function hasOwnVerb(view: View, chunk: Chunk): boolean {
  for (let i = chunk.last; i < view.last; i++) {
    const kind = kindAt(view, i)!;
    if (kind === 'aux' || kind === 'verb') return true;
    if (!PASSES.has(kind)) return (markAt(view, i)?.entry.verbs.length ?? 0) > 0 && kind !== 'noun';
  }
  return false;
}

/** The subject left of a verb group, past prepositional phrases and parentheses; or the antecedent of a relative clause. */
function subject({ view, chunks }: Case, from: number, shares: boolean): Chunk | null {
  let crossed = shares;
  for (let i = from - 1; i >= view.first;) {
    const kind = kindAt(view, i)!;
    const chunk = chunkAt(view, chunks, i);
    if (chunk) {
      const isObject =
        kindAt(view, chunk.first - 1) === 'verb' && (crossed || isParticipial(view, chunk.first - 1));
      const part = partBefore(view, chunk);
      if (part >= 0) i = part - 1;
      else if (chunk.before >= 0 && !passesThrough(view, chunks, chunk)) i = chunk.before - 1;
      else if (isObject) i = chunk.first - 1;
      else return chunk;
      continue;
    }
    if (kind === 'rel') {
      let before = i - 1;
      while (before >= view.first && (kindAt(view, before) === 'comma' || kindAt(view, before) === 'adp'))
        before--;
      return chunkAt(view, chunks, before) ?? null;
    }
    if (kind === 'comma' && !crossed) {
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
    if (kind === 'verb' && !crossed && !isPart(view, i) && !isParticipial(view, i))
      return antecedentOf(view, chunks, i);
    if (kind === 'and') crossed = true;
    i--;
  }
  return null;
}

/** "trucks carrying flour": a present participle belongs to the noun before it. */
const isParticipial = (view: View, i: number): boolean => {
  const tag = view.tokens[i]!.tag;
  return tag?.verb === 'ger' || (tag?.verb === 'part' && tag.tense === 'pres');
};

/** "It" and "there" hold the place of a subject that comes later. */
const isNobody = (view: View, chunk: Chunk, lexicon: Lexicon): boolean =>
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
  const entry: Entry | null = outer.entry;
  if (entry?.toll || entry?.flags.has('counter')) return false;
  return (
    outer.population === 'families' || (outer.population === null && outer.before < 0 && isOf(view, chunk))
  );
}

const isOf = (view: View, chunk: Chunk): boolean =>
  chunk.before >= 0 && view.tokens[chunk.before]!.norm.length <= 3;

/** A list to the left of the last member: "three men and a woman were hurt". */
function withMembersBefore(view: View, chunks: Chunks, lastMember: Chunk): Chunk[] {
  const found = [lastMember];
  let current = lastMember;
  for (;;) {
    let i = current.first - 1;
    let joined = false;
    while (
      i >= view.first &&
      (kindAt(view, i) === 'and' || kindAt(view, i) === 'comma' || kindAt(view, i) === 'quote')
    ) {
      joined ||= kindAt(view, i) === 'and' || (found.length > 1 && kindAt(view, i) === 'comma');
      i--;
    }
    if (joined && kindAt(view, i) === 'break') i = Math.max(openingBefore(view, i) - 1, view.first - 1);
    const before = joined ? chunkAt(view, chunks, i) : undefined;
    if (!before || before.before >= 0 || before.last !== i + 1) return found;
    found.push(before);
    current = before;
  }
}

/** Whether the words that a verb needs beside it stand somewhere behind it in the sentence. */
function isComplete(view: View, mark: Mark, sense: VerbSense, lexicon: Lexicon): boolean {
  const needed = lexicon.with.get(sense.row);
  if (!needed) return true;
  const end = Math.min(view.last, mark.last + 25);
  for (let i = mark.last; i < end; i++) {
    if (needed.longest(view.tokens, i, view.last)) return true;
    const kind = kindAt(view, i);
    if (kind === 'break' && view.tokens[i]!.text === ';') return false;
  }
  return false;
}

function isVerbHere(view: View, mark: Mark, sense: VerbSense): boolean {
  if (mark.last > mark.first + 1) return true;
  const tag = view.tokens[mark.first]!.tag;
  if (!tag) return true;
  if (sense.forms.includes('participle')) return tag.upos !== 'PROPN' && tag.upos !== 'DET';
  // A rare verb is easily taken for something else; a finite past form is seldom a noun.
  if (sense.forms.includes('past') || sense.forms.includes('passive'))
    return tag.upos !== 'PROPN' && kindAt(view, mark.first - 1) !== 'det';
  return tag.upos === 'VERB' || tag.upos === 'AUX' || view.sentence.kind === 'headline';
}

/** All links that verbs and words used like verbs make in a sentence. */
export function verbLinks(view: View, chunks: Chunks, lexicon: Lexicon): Link[] {
  const links: Link[] = [];
  let before: readonly Link[] = [];
  for (let i = view.first; i < view.last;) {
    const mark = markAt(view, i);
    if (!mark || mark.first !== i) {
      i++;
      continue;
    }
    const inside = chunkAt(view, chunks, i);
    if (mark.entry.verbs.length > 0 && !(inside && inside.last >= mark.last)) {
      const found = mark.entry.verbs
        .filter((sense) => isVerbHere(view, mark, sense) && isComplete(view, mark, sense, lexicon))
        .flatMap((sense) => linksOf({ view, chunks, mark, sense, before }, lexicon));
      links.push(...found);
      if (found.length > 0) before = found;
    }
    i = mark.last;
  }
  return links;
}

/** A verb of the pack in its sentence, with the links of the verb of the pack before it. */
interface Case {
  readonly view: View;
  readonly chunks: Chunks;
  readonly mark: Mark;
  readonly sense: VerbSense;
  readonly before: readonly Link[];
}

function linksOf(at: Case, lexicon: Lexicon): Link[] {
  const { view, chunks, mark, sense, before } = at;
  const group = groupOf(view, chunks, mark, lexicon);
  const passive = isPassive(view, chunks, mark, sense, group);
  const { row } = sense;
  const make = (chunk: Chunk, way: Way, agent: Chunk | null): Link => ({
    chunk,
    event: row.event,
    way,
    phrase: mark.entry.phrase,
    first: mark.first,
    last: mark.last,
    agent,
    only: row.only ?? null,
    bare: group.voice === 'bare',
  });
  const right = (): Chunk[] => objects(view, chunks, mark.last);
  const left = (): Chunk[] => {
    const beside =
      sense.forms.includes('participle') && !group.shares ? besideBefore(view, chunks, mark) : null;
    if (group.shares) {
      const shared = before.filter((link) => link.way !== 'object' && link.last <= group.start);
      if (shared.length > 0 && isJoinedTo(view, chunks, shared[0]!.last, group.start))
        return [...new Set(shared.map((link) => link.chunk))];
    }
    const found = beside ?? subject(at, group.start, group.shares);
    return found && !isNobody(view, found, lexicon)
      ? withMembersBefore(view, chunks, outermost(view, chunks, found))
      : [];
  };
  if (row.frame === 'exchange') return exchange(view, chunks, mark, passive, make, left, right, lexicon);
  const activeObject = (): Link[] => {
    const agent = subject(at, group.start, group.shares);
    const found = right();
    if (found.length > 0) return found.map((chunk) => make(chunk, 'object', agent));
    const antecedent = agent ? contactBefore(view, chunks, agent) : null;
    return antecedent ? [make(antecedent, 'beside', agent)] : [];
  };
  if (row.frame === 'object' && !passive) return activeObject();
  if (row.frame === 'either' && !passive) {
    const found = activeObject();
    if (found.length > 0) return found;
  }
  const found = left();
  if (found.length === 0)
    return afterVerb(
      mark.first === view.first ? past(view, chunks, mark.last) : right(),
      group,
      mark.first === view.first,
      lexicon,
    ).map((chunk) => make(chunk, 'subject', null));
  return found.map((chunk) => make(chunk, isBeside(view, chunk, mark) ? 'beside' : 'subject', null));
}

/** The object of a relative clause stands before its subject: "the 129 sailors it is holding", "drivers whom the army holds". */
function contactBefore(view: View, chunks: Chunks, agent: Chunk): Chunk | null {
  let i = agent.first - 1;
  if (kindAt(view, i) === 'rel') i--;
  const chunk = chunkAt(view, chunks, i);
  return chunk?.quantity && agent.before < 0 ? chunk : null;
}

/** A subject behind its verb: "døde tolv mennesker", "killed were 12 people". */
function afterVerb(
  found: readonly Chunk[],
  group: Group,
  opens: boolean,
  lexicon: Lexicon,
): readonly Chunk[] {
  return lexicon.grammar.verbSecond || group.voice === 'passive' || opens ? found : [];
}

/** Nothing but adverbs, times and prepositional phrases between a verb and the word that joins it to the next. */
function isJoinedTo(view: View, chunks: Chunks, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = kindAt(view, i);
    if (kind === 'break' || kind === 'verb') return false;
    const chunk = chunkAt(view, chunks, i);
    if (chunk && chunk.before < 0) return false;
  }
  return true;
}

/** Of "90 % of the 2.3 million inhabitants" the share is what something happens to. */
function outermost(view: View, chunks: Chunks, chunk: Chunk): Chunk {
  const before = chunkAt(view, chunks, chunk.first - 1);
  return before?.whole && before.quantity && before.quantity !== chunk.quantity ? before : chunk;
}

const isBeside = (view: View, chunk: Chunk, mark: Mark): boolean => {
  let i = mark.first - 1;
  while (kindAt(view, i) === 'quote' || kindAt(view, i) === 'adv') i--;
  return chunk.last === i + 1;
};

/** Whether a phrase names a person or people. */
export function isSomebody(view: View, chunk: Chunk): boolean {
  if (isPerson(chunk.population) || chunk.entry?.flags.has('one')) return true;
  for (let i = chunk.first; i < chunk.last; i++)
    if (view.names[i - view.first]?.kind === 'person') return true;
  return false;
}

/** The phrase right before a participle is what it tells of: "12 people seriously hurt", "scores of sailors still held". */
function besideBefore(view: View, chunks: Chunks, mark: Mark): Chunk | null {
  let i = mark.first - 1;
  while (kindAt(view, i) === 'quote' || kindAt(view, i) === 'adv') i--;
  const chunk = chunkAt(view, chunks, i);
  return chunk && (chunk.quantity !== null || isSomebody(view, chunk)) ? chunk : null;
}

function isPassive(view: View, chunks: Chunks, mark: Mark, sense: VerbSense, group: Group): boolean {
  const { forms } = sense;
  if (forms.includes('passive') && !forms.includes('active')) return true;
  if (!forms.includes('participle')) return false;
  if (
    forms.length === 1 &&
    mark.entry.verbs.every((other) => !other.forms.includes('past')) &&
    group.voice !== 'active'
  )
    return true;
  if (group.voice !== 'bare') return group.voice === 'passive';
  return !takesObject(view, chunks, mark);
}

/** Whether a form that may be past or participle has its object right behind it. */
function takesObject(view: View, chunks: Chunks, mark: Mark): boolean {
  for (let i = mark.last; i < view.last; i++) {
    const chunk = chunkAt(view, chunks, i);
    if (chunk) return chunk.before < mark.last && !hasOwnVerb(view, chunk);
    const next = kindAt(view, i) === 'and' && i === mark.last ? markAt(view, i + 1) : undefined;
    if (next && next.entry.verbs.length > 0) return takesObject(view, chunks, next);
    if (!PASSES.has(kindAt(view, i)!)) return false;
  }
  return false;
}

type Make = (chunk: Chunk, way: Way, agent: Chunk | null) => Link;

/** "A were exchanged for B", "exchanged A for B": both sides are let go. */
function exchange(
  view: View,
  chunks: Chunks,
  mark: Mark,
  passive: boolean,
  make: Make,
  left: () => Chunk[],
  right: () => Chunk[],
  lexicon: Lexicon,
): Link[] {
  const given = passive ? left() : right();
  const links = given.map((chunk) => make(chunk, 'object', null));
  for (const chunk of chunks.list)
    if (chunk.first >= mark.last && chunk.before >= 0 && lexicon.swapFor.has(view.tokens[chunk.before]!.norm))
      links.push(make(chunk, 'swap', null));
  return links;
}
