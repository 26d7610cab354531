import { tokensIn } from '../../kit/tokens.js';
import type { Attribution, Layout } from '../../model/index.js';
import { SILENCE } from '../../registry/stances.js';
import type { Found } from './cue.js';
import { isSilence, unspoken, type Issue } from './issue.js';
import type { StanceWords } from './words.js';

/** Asked and says nothing: a verb of speech that is withheld. What else is declined is refused. */
export function silence(
  { polarity, act }: Attribution,
  cue: readonly number[],
  issue: Issue,
  layout: Layout,
  words: StanceWords,
): Found | null {
  if (polarity !== SILENCE) return null;
  const inIssue = isSilence(issue, layout, words);
  if (!inIssue && !cue.some((i) => words.silence.has(layout.tokens[i]!.norm))) return null;
  return {
    stance: 'no_comment',
    line: `acts: ${act}`,
    rule: 'positions/silence',
    willed: true,
    issue: inIssue ? unspoken(issue, layout, words) : issue,
  };
}

/** The same where not even what was asked is told: "had no comment", "wollte sich nicht äußern". */
export function bySilence({ polarity, act, cue }: Attribution, { tokens }: Layout): Found | null {
  if (polarity !== SILENCE || cue.length === 0) return null;
  const [, last] = tokensIn(tokens, cue.at(-1)!);
  const issue: Issue = { form: 'object', first: last, last };
  return { stance: 'no_comment', line: `acts: ${act}`, rule: 'positions/silence', willed: true, issue };
}

/** "Would not say whether …": what is left open is a question. */
export function unanswered({ polarity, act, cue, content }: Attribution, { tokens }: Layout): Found | null {
  const asked = content.find(({ start }) => start >= (cue.at(-1)?.end ?? Infinity));
  if (polarity !== SILENCE || !asked) return null;
  const [first, last] = tokensIn(tokens, asked);
  const issue: Issue = { form: 'clause', first, last };
  return { stance: 'no_comment', line: `acts: ${act}`, rule: 'positions/silence', willed: true, issue };
}
