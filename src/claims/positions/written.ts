import type { idMaker } from '../../kit/ids.js';
import { contains, cover } from '../../kit/span.js';
import { tokenFrom, tokensIn } from '../../kit/tokens.js';
import type { Layout, Position, Sourced, Span, Stance } from '../../model/index.js';
import { conditionIn } from './condition.js';
import { withMark, withRelative, type Issue } from './issue.js';
import type { Reader } from './party.js';
import type { StanceWords } from './words.js';

/** A position found, before it is written down. `who` is the phrase that names its party, null where that stands in quoted speech. */
export interface Draft extends Sourced {
  readonly stance: Stance;
  readonly line: string;
  readonly rule: string;
  readonly issue: Issue;
  readonly conditional?: boolean;
  readonly whole?: boolean;
  readonly party: string;
  readonly partyEntity: string | null;
  readonly cue: readonly Span[];
  readonly who: Span | null;
}

/** Null: what counts only with a condition has none. */
export function positionOf(draft: Draft, reader: Reader, id: ReturnType<typeof idMaker>): Position | null {
  const { line, rule, party, partyEntity, cue, attribution } = draft;
  const { layout, mentions, words } = reader;
  const { tokens, article } = layout;
  const empty = draft.issue.first >= draft.issue.last;
  const sentence = reader.sentenceAt(empty ? draft.issue.first - 1 : draft.issue.first);
  const found = withRelative(draft.issue, sentence.last, layout, words);
  const condition = empty ? null : conditionIn(found, sentence.last, draft.stance, layout, mentions, words);
  const stance = condition ? stanceWith(draft, condition, layout, words) : draft.stance;
  if (draft.conditional === true && condition === null) return null;
  // "will … before" in the text's own voice only tells the order of things
  if (draft.conditional === true && stance === 'plans' && rule === 'positions/willing') return null;
  const at = empty ? tokens[found.last - 1]!.end : tokens[withMark(found, tokens)]!.start;
  const last = empty ? at : condition ? endBefore(condition, layout, words) : tokens[found.last - 1]!.end;
  const issue = { start: at, end: trimEnd(article.text, at, last) };
  const told =
    draft.whole !== true &&
    issue.end > issue.start &&
    !(stance === 'no_comment' && isQuestion(found, layout, words));
  const whole = told
    ? { start: at, end: condition?.end ?? issue.end }
    : { start: cue[0]!.start, end: Math.max(last, cue.at(-1)!.end) };
  const span = extentOf(draft, whole, sentence, reader);
  return {
    id: id('position', span),
    ...span,
    party,
    partyEntity,
    stance,
    issue: told ? article.text.slice(issue.start, issue.end) : null,
    issueSpan: told ? issue : null,
    condition: condition ? article.text.slice(condition.start, condition.end) : null,
    conditionSpan: condition,
    chain: draft.chain,
    chainEntities: draft.chainEntities,
    attribution,
    sentence: sentence.index,
    ground: { rule, line, spans: [...cue, whole], inputs: attribution === null ? [] : [attribution] },
  };
}

/** The end of what stands before a condition: "…, but only if". */
function endBefore({ start }: Span, { tokens }: Layout, { coordinators }: StanceWords): number {
  const [at] = tokensIn(tokens, { start, end: start + 1 });
  return coordinators.has(tokens[at - 1]?.norm ?? '') ? tokens[at - 2]!.end : start;
}

/** What is promised only on a condition is a condition set: "will return only if …", "n'acceptera que si …". */
function stanceWith(
  { stance, issue, cue }: Draft,
  condition: Span,
  { tokens }: Layout,
  { only }: StanceWords,
): Stance {
  if (stance === 'rejects') return opensWithOnly(condition, tokens, only) ? 'conditions' : stance;
  if (stance !== 'plans' && stance !== 'offers' && stance !== 'accepts') return stance;
  const [first] = tokensIn(tokens, cue[0]!);
  for (let i = Math.min(first, issue.first); i < tokens.length && tokens[i]!.start <= condition.start; i++)
    if (only.has(tokens[i]!.norm)) return 'conditions';
  return stance;
}

const opensWithOnly = ({ start }: Span, tokens: Layout['tokens'], only: ReadonlySet<string>): boolean => {
  const first = tokens[tokenFrom(tokens, start)];
  return first?.start === start && only.has(first.norm);
};

/** What one is asked is no issue: "did not reply to a request for comment". */
function isQuestion({ first, last }: Issue, { tokens }: Layout, words: StanceWords): boolean {
  for (let i = first; i < Math.min(last, first + 3); i++)
    if (words.questions.has(tokens[i]!.norm)) return true;
  return false;
}

/**
 * The sentence part that says it: with whose position it is and the words of the stance, but for what is said in quotation marks. Whose it
 * is stays outside where it did something else before ("… said no and threatened to …").
 */
function extentOf({ who, cue }: Draft, whole: Span, sentence: Span, reader: Reader): Span {
  if (who === null || !contains(sentence, who)) return within(whole, sentence);
  const told = cover([...cue, whole]);
  const { layout, words } = reader;
  const [first, last] = tokensIn(layout.tokens, { start: who.end, end: Math.max(who.end, told.start) });
  const apart = layout.tokens.slice(first, last).some(({ norm }) => words.coordinators.has(norm));
  return within(apart ? told : cover([who, told]), sentence);
}

const within = (span: Span, outer: Span): Span => ({
  start: Math.max(span.start, outer.start),
  end: Math.max(Math.min(span.end, outer.end), Math.max(span.start, outer.start) + 1),
});

/** Marks that do not belong to an issue at its end. */
const ENDING = /[\s,;.–"”»“-]/;

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ENDING.test(text[at - 1]!)) at -= 1;
  return at;
}
