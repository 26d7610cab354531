import type { Trie } from '../../kit/trie.js';
import type { Chunk, Chunks } from './chunks.js';
import { groupOf, isPassive, type Group } from './groups.js';
import { isNear } from './heads.js';
import type { Lexicon, VerbSense } from './lexicon.js';
import { isOneOf } from './one-of.js';
import {
  besideBefore,
  chunkAt,
  contactBefore,
  isBeside,
  isJoinedTo,
  isNobody,
  objects,
  outermost,
  PASSES,
  past,
  subject,
  withMembersBefore,
} from './slots.js';
import { kindAt, markAt, type Mark, type View } from './view.js';

export type Way = 'beside' | 'subject' | 'object' | 'of' | 'own' | 'toll' | 'part' | 'swap' | 'state';

/**
 * That something happened to those whom a phrase names. `way` is how the two stand to each other; `first`..`last` are the tokens
 * of the words that say it; `agent` is the phrase of who did it: the subject of an active verb or what stands behind "by".
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
  /** What happened is told of one of those whom the phrase names, or of none of them. */
  readonly ofOne: boolean;
}

/**
 * Whether the words that a verb needs stand somewhere behind it in the sentence, or right before it where the verb comes last
 * ("sind ums Leben gekommen"), and in the article those that show its meaning.
 */
function isComplete(view: View, mark: Mark, sense: VerbSense, lexicon: Lexicon): boolean {
  if (!isNear(view, sense.row, lexicon)) return false;
  const needed = lexicon.with.get(sense.row);
  if (!needed || endsWith(view, mark.first, needed)) return true;
  const end = Math.min(view.last, mark.last + 25);
  for (let i = mark.last; i < end; i++) {
    if (needed.longest(view.tokens, i, view.last)) return true;
    const kind = kindAt(view, i);
    if (kind === 'break' && view.tokens[i]!.text === ';') return false;
  }
  return false;
}

const LONGEST_NEEDED = 4;

function endsWith(view: View, end: number, phrases: Trie<true>): boolean {
  for (let i = Math.max(view.first, end - LONGEST_NEEDED); i < end; i++)
    if (phrases.longest(view.tokens, i, end)?.end === end) return true;
  return false;
}

function isVerbHere(view: View, mark: Mark, sense: VerbSense): boolean {
  const tag = view.tokens[mark.first]!.tag;
  // "put the gun down" guns nobody down
  if (mark.last > mark.first + 1) return tag?.upos !== 'NOUN' || kindAt(view, mark.first - 1) !== 'det';
  if (!tag) return true;
  if (sense.forms.includes('participle'))
    return tag.upos !== 'PROPN' && tag.upos !== 'DET' && !isShot(view, mark);
  // A rare verb is easily taken for something else; a finite past form is seldom a noun.
  if (sense.forms.includes('past') || sense.forms.includes('passive'))
    return tag.upos !== 'PROPN' && kindAt(view, mark.first - 1) !== 'det';
  return tag.upos === 'VERB' || tag.upos === 'AUX' || view.sentence.kind === 'headline';
}

/** "a single shot": behind an article or an adjective, a form that can be a noun is one. */
function isShot(view: View, mark: Mark): boolean {
  const before = kindAt(view, mark.first - 1);
  const isModifier =
    before === 'det' || (before === 'adj' && !markAt(view, mark.first - 1)?.entry.population);
  return isModifier && view.tokens[mark.first]!.tag?.upos === 'NOUN';
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
    ofOne: isOneOf(view, chunk, lexicon) && !(way === 'beside' && saysOfWhole(sense)),
  });
  const right = (): Chunk[] => objects(view, chunks, mark.last, lexicon);
  const left = (): Chunk[] => {
    const beside =
      sense.forms.includes('participle') && !group.shares ? besideBefore(view, chunks, mark) : null;
    if (group.shares) {
      const shared = before.filter((link) => link.way !== 'object' && link.last <= group.start);
      if (shared.length > 0 && isJoinedTo(view, chunks, shared[0]!.last, group.start))
        return [...new Set(shared.map((link) => link.chunk))];
    }
    if (beside) return withMembersBefore(view, chunks, toldOf(view, chunks, beside, sense), true);
    const found = subject(view, chunks, group.start, group.shares, lexicon.grammar.verbSecond);
    return found && !isNobody(view, found, lexicon)
      ? withMembersBefore(view, chunks, outermost(view, chunks, found), passive && group.voice === 'bare')
      : [];
  };
  if (row.frame === 'exchange') return exchange(view, chunks, mark, passive, make, left, right, lexicon);
  const activeObject = (): Link[] => {
    const agent = subject(view, chunks, group.start, group.shares, lexicon.grammar.verbSecond);
    const found = right();
    if (found.length > 0) return found.map((chunk) => make(chunk, 'object', agent));
    const before = objectBefore(view, chunks, at, lexicon);
    if (before) return [make(before, 'object', null)];
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
      mark.first === view.first ? past(view, chunks, mark.last, lexicon) : right(),
      group,
      mark.first === view.first,
      lexicon,
    ).map((chunk) => make(chunk, 'subject', null));
  const agent = passive ? agentBehind(view, chunks, mark, lexicon) : null;
  return found.map((chunk) => make(chunk, isBeside(view, chunk, mark) ? 'beside' : 'subject', agent));
}

/** "One of seven people arrested", "four of the six injured": a participle of what is done to people describes the whole, not the part. */
const saysOfWhole = ({ row }: VerbSense): boolean => row.frame !== 'subject';

/** "Three of the 40 passengers died": the part; "three of the 40 passengers injured": the whole. */
const toldOf = (view: View, chunks: Chunks, beside: Chunk, sense: VerbSense): Chunk =>
  saysOfWhole(sense) ? beside : outermost(view, chunks, beside);

/** Where verbs end their clause, the object of an infinitive stands right before it: "sie wollen 120 Gefangene freilassen". */
function objectBefore(view: View, chunks: Chunks, { mark, sense }: Case, { grammar }: Lexicon): Chunk | null {
  const end = kindAt(view, mark.last);
  const isLast = end === null || end === 'break' || end === 'comma' || end === 'aux';
  if (!grammar.verbSecond || !sense.forms.includes('active') || !isLast) return null;
  const particle = kindAt(view, mark.first - 1);
  const at = particle === 'adp' || particle === 'adv' ? mark.first - 2 : mark.first - 1;
  const chunk = chunkAt(view, chunks, at);
  return chunk?.quantity && chunk.before < 0 ? chunk : null;
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

/** "were killed on Monday by rebels": who did it, behind a passive. */
function agentBehind(view: View, chunks: Chunks, mark: Mark, lexicon: Lexicon): Chunk | null {
  for (let i = mark.last; i < view.last; i++) {
    const by = lexicon.agents.longest(view.tokens, i, view.last);
    if (by) return chunkAt(view, chunks, by.end) ?? null;
    const isWhen = kindAt(view, i) === 'adp' && kindAt(view, i + 1) === 'time';
    if (!PASSES.has(kindAt(view, i)!) && !isWhen) return null;
  }
  return null;
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
