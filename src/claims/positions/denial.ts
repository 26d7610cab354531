import { tokensIn } from '../../kit/tokens.js';
import type { Attribution, Layout } from '../../model/index.js';
import type { Found } from './cue.js';
import type { Issue } from './issue.js';
import type { StanceWords } from './words.js';

/** A denial or refusal that names nothing: "denies it", "wies das zurück", or in the words of who denies ("denied this: “The list is complete”"). */
export function byDenial(
  attribution: Attribution,
  issue: Issue,
  layout: Layout,
  words: StanceWords,
): Found | null {
  const { polarity, act, form, cue } = attribution;
  const said = cue.flatMap((span) => layout.tokens.slice(...tokensIn(layout.tokens, span)));
  const rows = said
    .flatMap(({ norm }) => words.cues.get(norm) ?? [])
    .filter((row) => row.with === null || said.some(({ norm }) => row.with!.includes(norm)));
  const denies = rows.find(({ stance }) => stance === 'denies');
  const rejects = rows.find(({ stance }) => stance === 'rejects');
  const against = polarity === 'deny' || form === 'direct' ? denies : (rejects ?? denies);
  const told = form === 'direct' ? denies !== undefined : isPointing(issue, layout, words);
  if (!told || (polarity !== 'deny' && (polarity !== 'affirm' || !against))) return null;
  // what is said there is not what is denied
  const none: Issue = { form: 'object', first: issue.last, last: issue.last };
  const stance = polarity === 'deny' ? 'denies' : (against?.stance ?? 'denies');
  return {
    stance,
    line: against?.line ?? `acts: ${act}`,
    rule: 'positions/denial',
    willed: true,
    issue: none,
  };
}

/** Words that only point at what was told before, or follow a colon, where the denier tells it another way. */
export function isPointing({ first, last }: Issue, { tokens }: Layout, words: StanceWords): boolean {
  if (tokens[first - 1]?.text === ':') return true;
  return tokens.slice(first, last).every(({ norm, tag }) => words.pronouns.has(norm) || tag?.upos === 'PRON');
}
