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
    if (!opener || tokens[opener.end]?.kind !== 'word' || times.some((time) => time.first === opener.end))
      continue;
    if (opener.end === i + 1 && !opensClause(i, limit, stance, tokens, words)) continue;
    let end = opener.end > last || i > last ? clauseEnd(opener.end, limit, tokens) : last;
    while (end > opener.end && tokens[end - 1]!.kind === 'mark') end -= 1;
    return { start: tokens[i]!.start, end: tokens[end - 1]!.end };
  }
  return null;
}

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
  // "without" is a condition only of what is refused
  if (words.prepositions.has(norm) && !words.interrogatives.has(norm))
    return stance === 'rejects' || words.subordinators.has(norm);
  for (let i = at + 1; i < Math.min(limit, at + CLAUSE) && tokens[i]!.text !== ','; i++)
    if (isVerb(tokens[i]!.tag, i - at)) return true;
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
