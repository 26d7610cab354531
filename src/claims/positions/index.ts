import { idMaker } from '../../kit/ids.js';
import { contains } from '../../kit/span.js';
import { tokensIn } from '../../kit/tokens.js';
import type {
  Attribution,
  BlockKind,
  Entity,
  Layout,
  Mentions,
  Pack,
  Position,
  Sourced,
  SourceClass,
  Span,
  Stance,
} from '../../model/index.js';
import { byCue, type Found } from './cue.js';
import { conditionIn, issueIn, withMark, type Issue } from './issue.js';
import { byOwnWords } from './own.js';
import { toldIn } from './told.js';
import { wordsOf, type StanceWords } from './words.js';

const READ: ReadonlySet<BlockKind> = new Set(['headline', 'subhead', 'paragraph', 'caption', 'list_item']);

/** Who can want, offer or refuse something. Outlets only pass on what others want. */
const PARTIES: ReadonlySet<SourceClass> = new Set([
  'named_person',
  'office',
  'institution',
  'armed_group',
  'residents',
  'anonymous_official',
]);
/** What a document can do besides: a draft demands, a treaty plans nothing. */
const WRITTEN: ReadonlySet<string> = new Set(['demands', 'calls', 'offers', 'rejects']);

/**
 * Positions: what a party wants, offers, refuses, plans, with its condition. Told by a word of a stance (pack, `cues`), or by what
 * speakers say of themselves ("we are ready to"). The party is the source; what nobody is named for is left out.
 */
export function positions(layout: Layout, mentions: Mentions, pack: Pack): readonly Position[] {
  const words = wordsOf(pack);
  const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
  const id = idMaker(layout.article);
  const drafts = [
    ...attributed(layout, mentions, entities, words),
    ...inOwnVoice(layout, mentions, entities, words),
  ].sort((a, b) => a.issue.first - b.issue.first);
  const found: Position[] = [];
  for (const draft of drafts) {
    const position = positionOf(draft, layout, words, id);
    if (!found.some((other) => other.stance === position.stance && other.start === position.start))
      found.push(position);
  }
  return found.filter((position) => !found.some((other) => repeats(position, other)));
}

/** A position found, before it is written down. */
interface Draft extends Sourced {
  readonly stance: Stance;
  readonly line: string;
  readonly rule: string;
  readonly issue: Issue;
  readonly party: string;
  readonly partyEntity: string | null;
  readonly sentence: number;
  readonly cue: readonly Span[];
}

function attributed(
  layout: Layout,
  mentions: Mentions,
  entities: ReadonlyMap<string, Entity>,
  words: StanceWords,
): readonly Draft[] {
  return mentions.attributions.flatMap((attribution): readonly Draft[] => {
    const { content, sentence, source, cue, chain, chainEntities } = attribution;
    if (content.length === 0 || source === null || !READ.has(layout.sentences[sentence]!.kind)) return [];
    const issue = issueIn(afterCue(attribution), layout, words);
    const own = issueIn(content[0]!, layout, words);
    const found =
      (issue && byCue(attribution, issue, layout, mentions, words)) ??
      (own && byOwnWords(attribution, own, layout, mentions, words));
    if (found === null || !isParty(attribution, found, entities, words)) return [];
    const party = { party: source.resolved, partyEntity: source.entity };
    return [{ ...found, ...party, sentence, cue, chain, chainEntities, attribution: attribution.id }];
  });
}

/** The content that a cue governs: "in the coming weeks" in "in the coming weeks, she vowed to …" stands before it. */
const afterCue = ({ content, cue }: Attribution): Span =>
  content.find(({ start }) => start >= (cue.at(-1)?.end ?? Infinity)) ?? content[0]!;

/** What the text itself tells, where no attribution does. */
function inOwnVoice(
  layout: Layout,
  mentions: Mentions,
  entities: ReadonlyMap<string, Entity>,
  words: StanceWords,
): readonly Draft[] {
  const cues = new Set(
    mentions.attributions.flatMap(({ cue }) =>
      cue.flatMap((span) => {
        const [first, last] = tokensIn(layout.tokens, span);
        return layout.tokens.slice(first, last).map(({ start }) => start);
      }),
    ),
  );
  const covered = ({ start }: Span): boolean => cues.has(start);
  return layout.sentences
    .filter(({ kind }) => READ.has(kind))
    .flatMap((sentence) =>
      toldIn(sentence, layout, mentions, covered, entities, words).map(
        ({ sourced, cue, ...told }): Draft => ({
          ...told,
          ...sourced,
          rule: 'positions/told',
          sentence: sentence.index,
          cue: [cue],
        }),
      ),
    );
}

function isParty(
  { source }: Attribution,
  { stance, willed }: Found,
  entities: ReadonlyMap<string, Entity>,
  words: StanceWords,
): boolean {
  if (source === null || words.pronouns.has(source.resolved.toLowerCase())) return false;
  const kind = source.entity === null ? null : (entities.get(source.entity)?.kind ?? null);
  if (kind === 'other') return false;
  return PARTIES.has(source.class) || (source.class === 'document' && !willed && WRITTEN.has(stance));
}

/** A position read off a speaker's words that only frames a more exact one of the same party. */
const repeats = (outer: Position, inner: Position): boolean =>
  outer !== inner &&
  outer.ground.rule !== 'positions/cue' &&
  outer.party === inner.party &&
  contains(outer, inner);

function positionOf(
  draft: Draft,
  layout: Layout,
  words: StanceWords,
  id: ReturnType<typeof idMaker>,
): Position {
  const { stance, line, rule, issue: found, party, partyEntity, cue, sentence, attribution } = draft;
  const { tokens, article } = layout;
  const condition = conditionIn(found, layout, words);
  const empty = found.first >= found.last;
  const at = tokens[Math.min(withMark(found, tokens), tokens.length - 1)]!.start;
  const last = empty ? at : (condition?.start ?? tokens[found.last - 1]!.end);
  const issue = { start: at, end: trimEnd(article.text, at, last) };
  const told = issue.end > issue.start && !(stance === 'no_comment' && isQuestion(found, layout, words));
  const whole = told
    ? { start: at, end: condition?.end ?? issue.end }
    : { start: cue[0]!.start, end: Math.max(last, cue.at(-1)!.end) };
  const span = within(whole, layout.sentences[sentence]!);
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
    sentence,
    ground: { rule, line, spans: [...cue, whole], inputs: attribution === null ? [] : [attribution] },
  };
}

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
