import { tokensIn } from '../../kit/tokens.js';
import type { Attribution, Layout, Mentions } from '../../model/index.js';
import type { Found } from './cue.js';
import type { Issue } from './issue.js';
import type { StanceWords } from './words.js';

/** Words within which a speaker's own stance must begin: further on the sentence is about something else. */
const REACH = 12;

/** What the source says of itself, or judges: the first stance phrase near the beginning of what it says. */
export function byOwnWords(
  attribution: Attribution,
  issue: Issue,
  layout: Layout,
  mentions: Mentions,
  words: StanceWords,
): Found | null {
  const { content, polarity, form, voiced } = attribution;
  if (polarity !== 'affirm' || form === 'continued' || !voiced) return null;
  const { tokens } = layout;
  const [first, last] = tokensIn(tokens, content[0]!);
  if (asks(first, last, tokens)) return null;
  for (let i = first; i < Math.min(last, first + REACH); i++) {
    const match = words.phrases.longest(tokens, i, last);
    if (!match) continue;
    const { self, first: spoken, stance, line } = match.value;
    const told = self
      ? (spoken ? form === 'direct' : isOwn(attribution, first, i, layout, mentions, words)) &&
        !words.idle.has(after(match.end, layout, words))
      : !isYou(i, first, tokens, words);
    return told
      ? {
          stance,
          line,
          rule: self ? 'positions/own' : 'positions/judged',
          willed: self,
          issue: { ...issue, last },
        }
      : null;
  }
  return null;
}

const asks = (first: number, last: number, tokens: Layout['tokens']): boolean =>
  tokens.slice(Math.max(first, last - 3), last + 1).some(({ text }) => text === '?');

/** The first word after a phrase that is no adverb. */
function after(from: number, { tokens }: Layout, words: StanceWords): string {
  let at = from;
  while (words.adverbs.has(tokens[at]?.norm ?? '')) at += 1;
  return tokens[at]?.norm ?? '';
}

/** The subject of a phrase: the word before it, past auxiliaries, adverbs and negations. */
function subjectBefore(at: number, first: number, tokens: Layout['tokens'], words: StanceWords): number {
  let i = at - 1;
  while (
    i > first &&
    (words.auxiliaries.has(tokens[i]!.norm) ||
      words.adverbs.has(tokens[i]!.norm) ||
      words.negations.has(tokens[i]!.norm))
  )
    i -= 1;
  return i;
}

function isYou(at: number, first: number, tokens: Layout['tokens'], words: StanceWords): boolean {
  const subject = tokens[subjectBefore(at, first, tokens, words)];
  const person = words.subjects.get(subject?.norm ?? '');
  return person === 1 || person === 2;
}

/**
 * Speakers say it of themselves: "we" and "I" in their own words, a pronoun in reported ones, or their own name. Where the verb stands
 * second, the subject may follow the first word of the phrase.
 */
function isOwn(
  { source, form }: Attribution,
  first: number,
  at: number,
  { tokens }: Layout,
  { names }: Mentions,
  words: StanceWords,
): boolean {
  const subject = subjectBefore(at, first, tokens, words);
  const person = words.subjects.get(tokens[subject]?.norm ?? '');
  if (person !== undefined) return form === 'direct' ? person === 1 : person !== 2 && subject - first <= 2;
  // "X says it is ready to": the content may begin with the phrase itself
  if (subject < first || (subject === first && words.auxiliaries.has(tokens[first]!.norm)))
    return form !== 'direct';
  return names.some(
    (name) =>
      name.first <= subject &&
      subject < name.last &&
      source?.entity !== null &&
      name.entity === source?.entity,
  );
}
