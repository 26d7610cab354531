import { sentencesWith, tokensIn } from '../../kit/tokens.js';
import type { Attribution, Stance } from '../../model/index.js';
import { acts } from '../../registry/acts.js';
import { isSupposed, type Found } from './cue.js';
import { issueAt } from './issue.js';
import type { Reader } from './party.js';

const SPEECH: ReadonlySet<string> = new Set(acts.filter(({ kind }) => kind === 'speech').map(({ id }) => id));

/**
 * "Work resumes provided the quay is cleared", "we sign nothing until they are freed": what a source says to hold only on a condition, where
 * no word of a stance tells it. What is over is no condition set.
 */
export function byCondition(attribution: Attribution, reader: Reader): readonly Found[] {
  const { content, polarity, form, voiced, act } = attribution;
  const { layout, words } = reader;
  if (!voiced || form === 'continued' || !SPEECH.has(act) || polarity === 'deny' || polarity === 'unknown')
    return [];
  if (form !== 'direct' && isSupposed(attribution, layout, words)) return [];
  return content.flatMap((span, index): readonly Found[] => {
    if (index > 0 && form !== 'direct') return [];
    const [start, end] = tokensIn(layout.tokens, span);
    return sentencesWith(layout.sentences, start, end).flatMap(({ first, last }) => {
      const [from, to] = [Math.max(first, start), Math.min(last, end)];
      const stance = tiedIn(from, to, reader);
      const issue = stance && issueAt(from, to, layout, words);
      return stance && issue ? [foundOf(stance, { ...issue, form: 'clause', last: to })] : [];
    });
  });
}

const foundOf = (stance: Stance, issue: Found['issue']): Found => ({
  stance,
  line: 'conditions',
  rule: 'positions/tied',
  willed: true,
  issue,
  conditional: true,
});

/** The stance of a clause in the present or future that a condition is tied to: a refusal where it is negated. */
function tiedIn(from: number, to: number, { layout: { tokens }, words }: Reader): Stance | null {
  let negated = false;
  let verb = false;
  for (let i = from; i < to; i++) {
    const { norm, tag, text } = tokens[i]!;
    if (text === '?') return null;
    const opener = i > from ? words.strict.longest(tokens, i, to) : null;
    if (opener)
      return !verb || (opener.value === 'negated' && !negated) ? null : negated ? 'rejects' : 'conditions';
    if (words.complementizers.has(norm) || words.interrogatives.has(norm)) return null;
    if (words.negations.has(norm) || words.negatives.has(norm)) negated = true;
    if (tag?.verb !== 'fin') continue;
    if (tag.tense === 'past' || words.idle.has(norm) || words.ought.has(norm)) return null;
    verb = true;
  }
  return null;
}
