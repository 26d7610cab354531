import type { Layout, Mentions, Span, Stance, Tag } from '../../model/index.js';
import type { Issue } from './issue.js';
import type { StanceWords } from './words.js';

/** Tokens from the opener of a condition to the verb of its clause. */
const CLAUSE = 14;

/**
 * From an opener of a condition to the end of the issue, or of the clause where the issue was cut off at the opener. An opener at the very
 * beginning leaves no issue and counts as none; nor does a day ("until Friday").
 */
export function conditionIn(
  { first, last }: Issue,
  limit: number,
  stance: Stance,
  { tokens }: Layout,
  { times }: Mentions,
  words: StanceWords,
): Span | null {
  const reach = behind(last, limit, tokens, words) ?? last;
  for (let i = first + 1; i < reach; i++) {
    const opener = words.conditions.longest(tokens, i, limit);
    if (!opener || !isOpen(opener.end, tokens, words)) continue;
    if (times.some((time) => time.first === opener.end)) continue;
    if (opener.end === i + 1 && !opensClause(i, limit, stance, tokens, words)) continue;
    const from = tokens[opener.end]!.kind === 'mark' ? opener.end + 1 : opener.end;
    let end = from > last || i > last ? clauseEnd(from, limit, tokens) : untilNext(from, last, tokens, words);
    while (end > opener.end && tokens[end - 1]!.kind === 'mark') end -= 1;
    if (end <= opener.end) continue;
    end = closedAt(i, end, tokens);
    return { start: tokens[i]!.start, end: tokens[end - 1]!.end };
  }
  return null;
}

/** Marks that open something, with those that close it; « and » open and close in either order. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['»', '«'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['(', ')'],
]);

/** Where a quotation or bracket that was opened within is closed right behind the end, that mark belongs to it. */
function closedAt(from: number, end: number, tokens: Layout['tokens']): number {
  const open: string[] = [];
  for (const { text } of tokens.slice(from, end)) {
    if (text === open.at(-1)) open.pop();
    else if (CLOSING.has(text)) open.push(CLOSING.get(text)!);
  }
  return open.length > 0 && tokens[end]?.text === open.at(-1) ? end + 1 : end;
}

/** A condition ends before the next clause that is said: "…, and that …". */
function untilNext(from: number, last: number, tokens: Layout['tokens'], words: StanceWords): number {
  for (let i = from; i < last - 2; i++)
    if (tokens[i]!.text === ',' && beginsNext(i + 1, tokens, words)) return i;
  return last;
}

/** "And that": a further clause of what is said. */
export const beginsNext = (at: number, tokens: Layout['tokens'], words: StanceWords): boolean =>
  words.coordinators.has(tokens[at]?.norm ?? '') && words.complementizers.has(tokens[at + 1]?.norm ?? '');

/** Whether words follow an opener, or the clause that it opens: "under forudsætning af, at …". */
const isOpen = (at: number, tokens: Layout['tokens'], { complementizers }: StanceWords): boolean =>
  tokens[at]?.text === ','
    ? complementizers.has(tokens[at + 1]?.norm ?? '')
    : tokens[at] !== undefined && tokens[at].kind !== 'mark';

/** Where a condition right behind what it is on has begun: "… unless …", "…, if …", "…, but only if …"; a preposition only behind a comma. */
function behind(at: number, limit: number, tokens: Layout['tokens'], words: StanceWords): number | null {
  if (tokens[at]?.text !== ',')
    return words.conditions.longest(tokens, at, limit) && !words.prepositions.has(tokens[at]!.norm)
      ? at + 1
      : null;
  const from = words.coordinators.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return words.conditions.longest(tokens, from, limit) ? from + 1 : null;
}

/** A word that is no preposition, or also asks ("om"), is a condition only before a clause: not "once again", "if possible". */
function opensClause(
  at: number,
  limit: number,
  stance: Stance,
  tokens: Layout['tokens'],
  words: StanceWords,
): boolean {
  const { norm } = tokens[at]!;
  // "without" is a condition only of what is refused, "til" one only before a clause
  if (words.prepositions.has(norm) && !words.interrogatives.has(norm) && !words.clausal.has(norm))
    return stance === 'rejects' || words.subordinators.has(norm);
  if (words.clausal.has(norm) && words.prepositions.has(norm))
    return hasOwnVerb(at + 1, limit, tokens, words);
  for (let i = at + 1; i < Math.min(limit, at + CLAUSE) && tokens[i]!.text !== ','; i++)
    if (isVerb(tokens[i]!.tag, i - at)) return true;
  return false;
}

/** Whether a clause with a verb of its own follows: none that another word opens. */
function hasOwnVerb(from: number, limit: number, tokens: Layout['tokens'], words: StanceWords): boolean {
  for (let i = from; i < Math.min(limit, from + CLAUSE) && tokens[i]!.kind !== 'mark'; i++) {
    const { norm, tag } = tokens[i]!;
    if (words.subordinators.has(norm) || words.complementizers.has(norm) || words.relatives.has(norm))
      return false;
    if (isVerb(tag, i - from + 1)) return i > from;
  }
  return false;
}

/** A finite verb, or behind a subject a participle of the same form ("unless work resumed"). */
const isVerb = (tag: Tag | null, away: number): boolean =>
  tag?.verb === 'fin' || (away > 1 && tag?.upos === 'VERB' && tag.verb === 'part' && tag.tense !== 'pres');

function clauseEnd(from: number, limit: number, tokens: Layout['tokens']): number {
  let end = from;
  while (end < limit && tokens[end]!.kind !== 'mark') end += 1;
  return end;
}
