import { chainAt } from '../../kit/chain.js';
import { idMaker } from '../../kit/ids.js';
import { contains } from '../../kit/span.js';
import { tokenFrom, tokensIn } from '../../kit/tokens.js';
import type {
  Attribution,
  BlockKind,
  Layout,
  Mentions,
  Pack,
  Position,
  Sentence,
  Sourced,
  Span,
  Stance,
} from '../../model/index.js';
import { conditionIn } from './condition.js';
import { byCue, type Found } from './cue.js';
import { isComplementizer, issueAt, issueIn, withMark, withRelative, type Issue } from './issue.js';
import { nearby, type Near } from '../../kit/nearby.js';
import { byNoun } from './nouns.js';
import { byOwnWords } from './own.js';
import { endOf, ownedIn } from './owned.js';
import { willingIn } from './willing.js';
import { isApart, isClause, isObject, partiesOf } from './parties.js';
import type { Reader } from './party.js';
import { toldIn } from './told.js';
import { wordsOf, type StanceWords } from './words.js';

const READ: ReadonlySet<BlockKind> = new Set(['headline', 'subhead', 'paragraph', 'caption', 'list_item']);

/**
 * Positions: what a party wants, offers, refuses, plans, with its condition. Told by a word of a stance (pack, `cues`), or by what
 * speakers say of themselves ("we are ready to"). The party is the source; what nobody is named for is left out.
 */
export function positions(layout: Layout, mentions: Mentions, pack: Pack): readonly Position[] {
  const words = wordsOf(pack);
  const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
  const reader: Reader = { layout, mentions, entities, words, ...lookup(layout, mentions) };
  const id = idMaker(layout.article);
  const drafts = [...attributed(reader), ...inOwnVoice(reader)].sort((a, b) => a.issue.first - b.issue.first);
  // those that are one, or of which one frames the other, are of one sentence
  const found = new Map<number, Position[]>();
  const all: Position[] = [];
  for (const draft of drafts) {
    const position = positionOf(draft, reader, id);
    const beside = found.get(position?.sentence ?? -1) ?? [];
    if (!position || beside.some((other) => isSame(position, other))) continue;
    found.set(position.sentence, [...beside, position]);
    all.push(position);
  }
  return all.filter((position) => !found.get(position.sentence)!.some((other) => repeats(position, other)));
}

/** What is mentioned in the sentence of a token, and that sentence; the last one for a token of none. */
function lookup(layout: Layout, mentions: Mentions): Pick<Reader, 'near' | 'sentenceAt'> {
  const { sentences, tokens } = layout;
  const of = new Int32Array(tokens.length).fill(sentences.length - 1);
  sentences.forEach(({ first, last }, i) => of.fill(i, first, last));
  const sentenceAt = (token: number): Sentence => sentences[of[token] ?? sentences.length - 1]!;
  const mentioned = nearby(layout, mentions);
  const known = new Map<number, Near>();
  const near = (token: number): Near => {
    const { index } = sentenceAt(token);
    const here = known.get(index) ?? mentioned(index);
    known.set(index, here);
    return here;
  };
  return { near, sentenceAt };
}

const isSame = (a: Position, b: Position): boolean =>
  a.stance === b.stance && a.start === b.start && (a.partyEntity ?? a.party) === (b.partyEntity ?? b.party);

/** A position found, before it is written down. */
interface Draft extends Sourced {
  readonly stance: Stance;
  readonly line: string;
  readonly rule: string;
  readonly issue: Issue;
  readonly conditional?: boolean;
  readonly party: string;
  readonly partyEntity: string | null;
  readonly cue: readonly Span[];
}

function attributed(reader: Reader): readonly Draft[] {
  const { layout, mentions, words } = reader;
  return mentions.attributions.flatMap((attribution): readonly Draft[] => {
    const { content, sentence, source, cue, chain, chainEntities } = attribution;
    if (content.length === 0 || source === null || !READ.has(layout.sentences[sentence]!.kind)) return [];
    if (isApart(attribution, reader)) return [];
    const issue = ofNoun(cue, issueIn(afterCue(attribution), layout, words), reader);
    const told = issue && byCue(attribution, issue, layout, mentions, words);
    const sourced = { chain, chainEntities, attribution: attribution.id };
    const noted = told ? null : byNoun(attribution, reader);
    if (noted) return [{ ...noted, ...noted.party, ...sourced, cue }];
    return (
      told ? [told] : byOwnWords(attribution, reader).map((found) => warned(found, attribution))
    ).flatMap((found) =>
      partiesOf(attribution, found, reader).map((party) => ({ ...found, ...party, ...sourced, cue })),
    );
  });
}

/** What someone warns that they will do is a threat. */
const warned = (found: Found, { act }: Attribution): Found =>
  act === 'warn' && found.stance === 'plans' && found.willed ? { ...found, stance: 'threatens' } : found;

/** What a noun is on ends before the verb of which the noun is the subject: "the demand that … was repeated". */
function ofNoun(cue: readonly Span[], issue: Issue | null, reader: Reader): Issue | null {
  if (!issue || cue.length === 0) return issue;
  const { tokens } = reader.layout;
  const [, last] = tokensIn(tokens, cue.at(-1)!);
  const noun = tokens[last - 1]?.tag?.upos === 'ADP' ? tokens[last - 2] : tokens[last - 1];
  if (noun?.tag?.upos !== 'NOUN') return issue;
  const opener = tokens[issue.first - 1];
  const clause = opener !== undefined && isComplementizer(opener, reader.words);
  const end = endOf(issue.first, issue.last, clause, reader);
  return end < issue.last ? issueAt(issue.first, end, reader.layout, reader.words) : issue;
}

/** The content that a cue governs: "in the coming weeks" in "in the coming weeks, she vowed to …" stands before it. */
const afterCue = ({ content, cue }: Attribution): Span =>
  content.find(({ start }) => start >= (cue.at(-1)?.end ?? Infinity)) ?? content[0]!;

/** What the text itself tells, where no attribution does. */
function inOwnVoice(reader: Reader): readonly Draft[] {
  const { layout, mentions } = reader;
  const cues = new Set(
    mentions.attributions
      .filter(
        (attribution) =>
          attribution.content.length > 0 &&
          !isObject(attribution, reader) &&
          !isClause(attribution, reader) &&
          !isApart(attribution, reader),
      )
      .flatMap(({ cue }) =>
        cue.flatMap((span) => {
          const [first, last] = tokensIn(layout.tokens, span);
          return layout.tokens.slice(first, last).map(({ start }) => start);
        }),
      ),
  );
  const covered = ({ start }: Span): boolean => cues.has(start);
  return layout.sentences
    .filter(({ kind }) => READ.has(kind))
    .flatMap((sentence): readonly Draft[] => [
      ...[
        ...toldIn(sentence, reader, covered),
        ...ownedIn(sentence, reader, (at) => covered(layout.tokens[at]!)),
      ].map(({ sourced, cue, ...told }) => ({
        ...told,
        ...sourced,
        cue: [cue],
      })),
      ...willingIn(sentence, reader).map(({ party, at, ...found }) => {
        const { start, end } = layout.tokens[at]!;
        const { party: label, partyEntity } = party;
        const sourced = chainAt(reader.near(at).attributions, { start, end });
        return { ...found, ...sourced, party: label, partyEntity, cue: [{ start, end }] };
      }),
    ]);
}

/** A position read off a speaker's words that only frames a more exact one of the same party. */
const repeats = (outer: Position, inner: Position): boolean =>
  outer !== inner && (isNounOf(outer, inner) || isFrame(outer, inner) || isModalOf(outer, inner));

/** "Will support …", told by the verb as well, with the party as its subject. */
const isModalOf = (modal: Position, inner: Position): boolean =>
  modal.ground.rule === 'positions/willing' &&
  inner.ground.rule !== modal.ground.rule &&
  modal.stance === inner.stance &&
  modal.start <= inner.end &&
  inner.start < modal.end;

/** What a noun and its owner tell, told by what someone says of it as well. */
const isNounOf = (noun: Position, inner: Position): boolean =>
  noun.ground.rule === 'positions/owned' &&
  inner.ground.rule !== noun.ground.rule &&
  noun.stance === inner.stance &&
  noun.start < inner.end &&
  inner.start < noun.end;

const isFrame = (outer: Position, inner: Position): boolean =>
  outer.ground.rule !== 'positions/cue' && outer.party === inner.party && contains(outer, inner);

/** Null: what counts only with a condition has none. */
function positionOf(draft: Draft, reader: Reader, id: ReturnType<typeof idMaker>): Position | null {
  const { line, rule, party, partyEntity, cue, attribution } = draft;
  const { layout, mentions, words } = reader;
  const { tokens, article } = layout;
  const sentence = reader.sentenceAt(draft.issue.first);
  const found = withRelative(draft.issue, sentence.last, layout, words);
  const condition = conditionIn(found, sentence.last, draft.stance, layout, mentions, words);
  const stance = condition ? stanceWith(draft, condition, layout, words) : draft.stance;
  if (draft.conditional === true && condition === null) return null;
  // "will … before" in the text's own voice only tells the order of things
  if (draft.conditional === true && stance === 'plans' && rule === 'positions/willing') return null;
  const empty = found.first >= found.last;
  const at = tokens[Math.min(withMark(found, tokens), tokens.length - 1)]!.start;
  const last = empty ? at : condition ? endBefore(condition, layout, words) : tokens[found.last - 1]!.end;
  const issue = { start: at, end: trimEnd(article.text, at, last) };
  const told = issue.end > issue.start && !(stance === 'no_comment' && isQuestion(found, layout, words));
  const whole = told
    ? { start: at, end: condition?.end ?? issue.end }
    : { start: cue[0]!.start, end: Math.max(last, cue.at(-1)!.end) };
  const span = within(whole, sentence);
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
