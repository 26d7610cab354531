import { chainAt } from '../../kit/chain.js';
import { tokensIn } from '../../kit/tokens.js';
import type { Layout, Sentence } from '../../model/index.js';
import type { Found } from './cue.js';
import { issueAt, silenced, type Issue } from './issue.js';
import { behind, foundOf, FUTURE, isOnIssue, subjectBefore } from './phrase.js';
import { beginsClause, isBody, partyEnding, partyFrom, type Party, type Reader } from './party.js';
import type { Phrase } from './words.js';

/** A stance of someone named, told by the text or by another: "the president says Norway is ready to …". */
export interface Willing extends Found {
  readonly party: Party;
  readonly at: number;
}

/**
 * Stance phrases whose subject is a party named right before them, or right behind the verb where that stands second. What a modal alone
 * says ("will not") is a stance only with a condition.
 */
export function willingIn(sentence: Sentence, reader: Reader): readonly Willing[] {
  const { layout, words } = reader;
  const { tokens } = layout;
  if (tokens[sentence.last - 1]?.text === '?') return [];
  const found: Willing[] = [];
  for (let next = sentence.first + 1; next < sentence.last; next++) {
    const at = next;
    const match = words.phrases.longest(tokens, at, sentence.last) ?? futureAt(at, tokens);
    if (!match) continue;
    next = match.end - 1;
    if (!OTHERS.has(match.value.stance) || !isOfOthers(match.value, at, reader)) continue;
    const party = subjectOf(at, match.end, sentence, reader);
    if (!party || words.idle.has(behind(match.end, layout, words))) continue;
    // "wants that …" asks others
    if (match.value.meant && words.complementizers.has(tokens[match.end]?.norm ?? '')) continue;
    const marked = words.infinitive.has(tokens[match.end - 1]!.norm);
    let from = Math.max(party.last, marked ? match.end - 1 : match.end);
    while (tokens[from]?.text === ',' || words.negations.has(tokens[from]?.norm ?? '')) from += 1;
    const end = Math.min(clauseEnd(from, sentence, layout), saidUntil(at, sentence, reader));
    const issue = issueAt(from, end, layout, words);
    if (!issue || issue.last - issue.first < 2) continue;
    const hit = { phrase: match.value, at, end: match.end };
    if (!isOnIssue(hit, sentence.last, layout, words)) continue;
    // "will not play on Friday" is no refusal where nobody says so
    const modal =
      tokens[at]!.tag?.upos === 'AUX' &&
      chainAt(reader.near(at).attributions, tokens[at]!).attribution === null;
    const open = match.value.conditional !== null || (modal && match.value.stance !== 'offers');
    const taken = silenced(foundOf(hit, issue, layout, words), layout, words);
    const meant =
      match.value.meant || (taken.stance === 'plans' && isActor(party, reader) && isDated(at, issue, reader));
    found.push({ ...taken, conditional: open && !meant, rule: 'positions/willing', party, at });
  }
  return found;
}

/** A body, or a person whose office is told: a storm has a name as well. */
function isActor({ partyEntity, last }: Party, { entities, near, layout, words }: Reader): boolean {
  if (partyEntity === null || entities.get(partyEntity)?.kind === 'organisation') return true;
  const name = near(last - 1).names.find((item) => item.last === last);
  const title = layout.tokens[(name?.first ?? 0) - 1];
  return name?.kind === 'person' && title !== undefined && isBody(title.norm, words);
}

/** "Will meet both sides on Wednesday": an act with its day is planned. */
const isDated = (at: number, { last }: Issue, { near }: Reader): boolean =>
  near(at).times.some(
    ({ type, value, first }) =>
      (type === 'date' || type === 'time') && DAY.test(value ?? '') && first > at && first < last,
  );

/** A time that names a day: not "now". */
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** A verb in the future of its own ("libérera"), which is a stance only with a condition. */
const futureAt = (
  at: number,
  tokens: Layout['tokens'],
): { readonly value: Phrase; readonly end: number } | null => {
  const { tag } = tokens[at]!;
  return tag?.upos === 'VERB' && tag.tense === 'fut' ? { value: WILL, end: at + 1 } : null;
};

const WILL: Phrase = { ...FUTURE, reported: false };

/** Stances that a text can tell of another: what someone must be, another says. */
const OTHERS: ReadonlySet<string> = new Set(['offers', 'rejects', 'plans', 'accepts']);

/** "Is ready to", not "could accept", which only the party itself can say. */
const isOfOthers = (
  { self, first, reported, stance }: Phrase,
  at: number,
  { layout, words }: Reader,
): boolean =>
  self && !first && !reported && !(stance === 'offers' && words.modals.has(layout.tokens[at]!.norm));

function subjectOf(at: number, end: number, sentence: Sentence, reader: Reader): Party | null {
  const { layout, words } = reader;
  const before = subjectBefore(at, sentence.first, layout, reader.near(at).times, words);
  const party = partyEnding(before + 1, sentence, reader);
  if (party)
    return beginsClause(party.first, sentence, reader) ||
      (words.verbSecond && words.auxiliaries.has(layout.tokens[party.first - 1]!.norm))
      ? party
      : null;
  // "today the union will not": the subject stands behind the verb that opens the phrase
  const { norm, tag } = layout.tokens[at - 1]!;
  const fronted = tag?.upos === 'ADV' || words.adverbs.has(norm) || before < at - 1;
  return words.verbSecond && fronted && words.auxiliaries.has(layout.tokens[at]!.norm)
    ? partyFrom(end, sentence, reader)
    : null;
}

/** The end of what is said, where a token is part of it: "the group will not …, the spokesman said". */
function saidUntil(at: number, { last }: Sentence, { layout, near }: Reader): number {
  const { start } = layout.tokens[at]!;
  const said = near(at)
    .attributions.flatMap(({ content }) => content)
    .find((span) => span.start <= start && start < span.end);
  return said ? Math.min(last, tokensIn(layout.tokens, said)[1]) : last;
}

/** The end of a clause; words quoted within it end none. */
function clauseEnd(from: number, { last }: Sentence, { tokens }: Layout): number {
  let end = from;
  while (end < last && !'.;:!'.includes(tokens[end]!.text)) {
    if ('”"»“'.includes(tokens[end]!.text) && tokens[end + 1]?.shape !== 'lower') break;
    end += 1;
  }
  return end;
}
