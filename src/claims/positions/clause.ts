import type { Sentence } from '../../model/index.js';
import { isThing } from './issue.js';
import { beginsClause, partyEnding, partyFrom, type Party, type Reader } from './party.js';

/** The clause of a verb: who does it, on what ([first, last) tokens), whether it is negated. */
export interface Clause {
  readonly party: Party;
  readonly first: number;
  readonly last: number;
  readonly negated: boolean;
  /** What stands behind the verb where its object stands first; null where it does not. */
  readonly behind: readonly string[] | null;
}

/** Tokens of a verb group before its verb. */
const GROUP = 5;
/** Marks over which no clause goes. */
const ENDS = '.;:!”"»“';

/**
 * The clause of a verb, in the order in which a language may put it: subject, verb, object; with the subject behind the finite verb
 * ("yesterday rejected the government …", of whatever stands first); with the verb behind its object, at the end of the clause.
 */
export function clauseOf(at: number, sentence: Sentence, reader: Reader): Clause | null {
  const { words } = reader;
  return (
    straight(at, sentence, reader) ??
    (words.verbSecond ? inverted(at, sentence, reader) : null) ??
    (words.verbFinal ? framed(at, sentence, reader) : null)
  );
}

interface Group {
  readonly first: number;
  readonly negated: boolean;
}

/** Auxiliaries, adverbs and negations before a verb. Null: an infinitive that no auxiliary carries, or what may or ought to be done. */
function groupBefore(at: number, sentence: Sentence, reader: Reader): Group | null {
  const { layout, words } = reader;
  const { tokens } = layout;
  const { first } = sentence;
  let i = at;
  let negated = false;
  let carried = false;
  while (i > first && at - i < GROUP) {
    const { norm, tag } = tokens[i - 1]!;
    if (words.ought.has(norm)) return null;
    if (words.negations.has(norm)) negated = true;
    else if (words.auxiliaries.has(norm)) carried = true;
    else if (!words.adverbs.has(norm) && !words.reflexives.has(norm) && tag?.upos !== 'ADV') break;
    i -= 1;
  }
  const { tag } = tokens[at]!;
  const past = tag?.verb === 'part' && tag.tense !== 'pres';
  if (past && tokens.slice(i, at).some(({ norm }) => words.passive.has(norm))) return null;
  carried ||= words.verbSecond && isCarried(i, sentence, reader);
  const told =
    tag?.verb === 'fin' ||
    (carried && tag?.verb !== null) ||
    (past && i === at && isAlone(at, sentence, reader));
  return told ? { first: i, negated } : null;
}

/** A participle that has the form of a finite verb is one where its clause has no other: "the party ruled out …". */
function isAlone(at: number, { first, last }: Sentence, { layout, words }: Reader): boolean {
  const { tokens } = layout;
  const ends = (i: number): boolean =>
    tokens[i]!.kind === 'mark' ||
    words.subordinators.has(tokens[i]!.norm) ||
    words.complementizers.has(tokens[i]!.norm);
  for (let i = at - 1; i >= first && !ends(i); i--)
    if (tokens[i]!.tag?.verb === 'fin' || words.prepositions.has(tokens[i]!.norm)) return false;
  for (let i = at + 1; i < last && !ends(i); i++) if (tokens[i]!.tag?.verb === 'fin') return false;
  return !words.verbFinal && !words.auxiliaries.has(tokens[at + 1]?.norm ?? '');
}

/** "… har Norge (godtatt)": the subject stands between its auxiliary and the verb. */
function isCarried(end: number, sentence: Sentence, reader: Reader): boolean {
  const party = partyEnding(end, sentence, reader);
  const { tokens } = reader.layout;
  let before = (party?.first ?? 0) - 1;
  while (before > sentence.first && reader.words.adverbs.has(tokens[before]!.norm)) before -= 1;
  return before >= sentence.first && reader.words.auxiliaries.has(tokens[before]!.norm);
}

function straight(at: number, sentence: Sentence, reader: Reader): Clause | null {
  const { layout, words } = reader;
  const { tokens } = layout;
  const group = groupBefore(at, sentence, reader);
  const related = group && relatedTo(group.first, sentence, reader);
  const party =
    related ??
    (group && (partyEnding(group.first, sentence, reader) ?? described(group.first, sentence, reader)));
  if (!group || !party) return null;
  const after = pastAdverbs(at + 1, sentence.last, reader);
  const last = related ? commaAfter(after.at, sentence, reader) : endOf(after.at, sentence, reader);
  const clause = { party, first: after.at, last, negated: group.negated || after.negated, behind: null };
  if (related || beginsClause(party.first, sentence, reader)) return clause;
  let auxiliary = party.first - 1;
  while (auxiliary > sentence.first && words.adverbs.has(tokens[auxiliary]!.norm)) auxiliary -= 1;
  if (!words.verbSecond || auxiliary <= sentence.first || !words.auxiliaries.has(tokens[auxiliary]!.norm))
    return null;
  return withFronted(clause, auxiliary, sentence, reader);
}

/** "The government, which has refused": the party that a relative clause is about. */
function relatedTo(end: number, sentence: Sentence, reader: Reader): Party | null {
  const { tokens } = reader.layout;
  const isRelative = reader.words.relatives.has(tokens[end - 1]?.norm ?? '');
  return isRelative && tokens[end - 2]?.text === ',' && end - 2 > sentence.first
    ? partyEnding(end - 2, sentence, reader)
    : null;
}

/** The end of a clause between commas. */
function commaAfter(from: number, sentence: Sentence, reader: Reader): number {
  const last = endOf(from, sentence, reader);
  let end = from;
  while (end < last && reader.layout.tokens[end]!.text !== ',') end += 1;
  return end;
}

/** Tokens of a description between commas. */
const ASIDE = 12;

/** Marks before and behind a description. */
const ASIDES: ReadonlySet<string> = new Set([',', '–', '—']);

/** "Anna Lind, the union's leader, wants": a party described between commas before the verb. */
function described(end: number, sentence: Sentence, reader: Reader): Party | null {
  const { tokens } = reader.layout;
  const mark = tokens[end - 1]?.text ?? '';
  if (!ASIDES.has(mark)) return null;
  let open = end - 2;
  while (open > sentence.first && end - open < ASIDE && tokens[open]!.kind !== 'mark') {
    if (tokens[open]!.tag?.verb === 'fin') return null;
    open -= 1;
  }
  return tokens[open]?.text === mark && open < end - 2 ? partyEnding(open, sentence, reader) : null;
}

/** "Yesterday rejected the government the plan", "the plan rejected the government": what stands before the verb may be its object. */
function inverted(at: number, sentence: Sentence, reader: Reader): Clause | null {
  const { tokens } = reader.layout;
  if (tokens[at]!.tag?.verb !== 'fin' || at === sentence.first) return null;
  const subject = pastAdverbs(at + 1, sentence.last, reader);
  const party = partyFrom(subject.at, sentence, reader);
  if (!party) return null;
  const after = pastAdverbs(party.last, sentence.last, reader);
  const last = endOf(after.at, sentence, reader);
  const negated = subject.negated || after.negated;
  return withFronted({ party, first: after.at, last, negated, behind: null }, at, sentence, reader);
}

/** A clause whose object stands before its finite verb takes it from there; a negation in it ("not even this") is the clause's. */
function withFronted(clause: Clause, verb: number, sentence: Sentence, reader: Reader): Clause | null {
  const { layout, words } = reader;
  const { tokens } = layout;
  let first = verb;
  while (first > sentence.first && tokens[first - 1]!.kind !== 'mark') first -= 1;
  const front = tokens.slice(first, verb);
  if (front.some(({ tag }) => tag?.verb === 'fin')) return clause;
  const denied = front.some(({ norm }) => words.negations.has(norm));
  const rest = tokens.slice(clause.first, clause.last);
  const next = rest.find(({ norm }) => !words.particles.has(norm) && !words.negations.has(norm));
  const open = next === undefined || next.kind === 'mark' || ADVERBIAL.has(next.tag?.upos ?? '');
  const isAdverbial =
    front.length === 0 ||
    words.prepositions.has(front[0]!.norm) ||
    front.every(({ tag, norm }) => tag?.upos === 'ADV' || words.adverbs.has(norm)) ||
    reader.near(verb).times.some((time) => time.first < verb && time.last > first);
  const negated = clause.negated !== denied;
  if (isAdverbial) return { ...clause, negated };
  // who does what to whom is open between two nouns: only a thing that stances are taken on, or a pronoun for one, is the object
  if (!open || !front.some(({ norm, tag }) => isThing(norm, words) || tag?.upos === 'PRON')) return null;
  return { ...clause, first, last: verb, negated, behind: rest.map(({ norm }) => norm) };
}

const ADVERBIAL: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PUNCT']);

/** The verb at the end of its clause: behind its auxiliary and object, or finite in a clause of its own ("dass die Regierung den Plan ablehnt"). */
function framed(at: number, sentence: Sentence, reader: Reader): Clause | null {
  const { layout, words } = reader;
  const { tokens } = layout;
  const next = tokens[at + 1];
  if (at + 1 < sentence.last && next?.kind !== 'mark' && !words.auxiliaries.has(next?.norm ?? ''))
    return null;
  let start = at;
  while (start > sentence.first && tokens[start - 1]!.kind !== 'mark') start -= 1;
  let auxiliary = start;
  while (auxiliary < at && !isAuxiliary(auxiliary, reader)) auxiliary += 1;
  if (auxiliary === at)
    return next && words.auxiliaries.has(next.norm) ? null : bare(start, at, sentence, reader);
  if (words.ought.has(tokens[auxiliary]!.norm) || words.passive.has(tokens[auxiliary]!.norm)) return null;
  const before = partyEnding(auxiliary, sentence, reader);
  const party =
    before && beginsClause(before.first, sentence, reader)
      ? before
      : partyFrom(auxiliary + 1, sentence, reader);
  return party && party.last <= at ? between(party, Math.max(auxiliary + 1, party.last), at, reader) : null;
}

const isAuxiliary = (at: number, { layout, words }: Reader): boolean =>
  words.auxiliaries.has(layout.tokens[at]!.norm) && layout.tokens[at]!.tag?.verb === 'fin';

function bare(start: number, at: number, sentence: Sentence, reader: Reader): Clause | null {
  const { layout, words } = reader;
  const { tokens } = layout;
  const opener = tokens[start]!;
  if (tokens[at]!.tag?.verb !== 'fin' || !words.complementizers.has(opener.norm)) return null;
  const party = partyFrom(start + 1, sentence, reader);
  return party && party.last <= at ? between(party, party.last, at, reader) : null;
}

function between(party: Party, from: number, at: number, reader: Reader): Clause {
  const { at: first, negated } = pastAdverbs(from, at, reader);
  const { tokens } = reader.layout;
  let last = at;
  let denied = negated;
  while (last > first && reader.words.negations.has(tokens[last - 1]!.norm)) {
    denied = true;
    last -= 1;
  }
  return { party, first, last, negated: denied, behind: null };
}

/** Past adverbs, negations and reflexives. */
function pastAdverbs(
  from: number,
  last: number,
  { layout, words }: Reader,
): { at: number; negated: boolean } {
  let at = from;
  let negated = false;
  for (; at < last; at++) {
    const { norm } = layout.tokens[at]!;
    if (words.negations.has(norm)) negated = true;
    else if (!words.adverbs.has(norm) && !words.reflexives.has(norm)) break;
  }
  return { at, negated };
}

function endOf(from: number, { last }: Sentence, { layout }: Reader): number {
  let end = from;
  while (end < last && !ENDS.includes(layout.tokens[end]!.text)) end += 1;
  return end;
}
