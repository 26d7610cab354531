import { idMaker } from '../../kit/ids.js';
import { contains } from '../../kit/span.js';
import type {
  Attribution,
  BlockKind,
  Entity,
  Layout,
  Mentions,
  Pack,
  Position,
  SourceClass,
  Span,
} from '../../model/index.js';
import { byCue, type Found } from './cue.js';
import { conditionIn, issueIn, type Issue } from './issue.js';
import { byOwnWords } from './own.js';
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
  const id = idMaker(layout.article);
  const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
  const found: Position[] = [];
  for (const attribution of mentions.attributions) {
    const { content, sentence } = attribution;
    if (content.length === 0 || !READ.has(layout.sentences[sentence]!.kind)) continue;
    const issue = issueIn(content[0]!, layout, words);
    if (issue === null) continue;
    const stance =
      byCue(attribution, issue, layout, mentions, words) ?? byOwnWords(attribution, layout, mentions, words);
    if (stance === null || !isParty(attribution, stance, entities, words)) continue;
    const position = positionOf(attribution, stance, issue, layout, words, id);
    if (!found.some((other) => other.stance === position.stance && other.start === position.start))
      found.push(position);
  }
  return found.filter((position) => !found.some((other) => repeats(position, other)));
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
  attribution: Attribution,
  { stance, line, rule }: Found,
  found: Issue,
  layout: Layout,
  words: StanceWords,
  id: ReturnType<typeof idMaker>,
): Position {
  const { source, content, chain, chainEntities, cue } = attribution;
  const { text } = layout.article;
  const whole = content[0]!;
  const condition = conditionIn(found, layout, words);
  const ending = condition?.start ?? Math.min(whole.end, layout.tokens[found.last]?.start ?? whole.end);
  const issue = { start: whole.start, end: trimEnd(text, whole.start, ending) };
  const told = issue.end > issue.start && !(rule === 'positions/silence' && isQuestion(found, layout, words));
  const span = within(
    { start: whole.start, end: condition?.end ?? Math.max(issue.end, whole.start + 1) },
    layout.sentences[attribution.sentence]!,
  );
  return {
    id: id('position', span),
    ...span,
    party: source!.resolved,
    partyEntity: source!.entity,
    stance,
    issue: told ? text.slice(issue.start, issue.end) : null,
    issueSpan: told ? issue : null,
    condition: condition ? text.slice(condition.start, condition.end) : null,
    conditionSpan: condition,
    chain,
    chainEntities,
    attribution: attribution.id,
    sentence: attribution.sentence,
    ground: { rule, line, spans: [...cue, whole], inputs: [attribution.id] },
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

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;–-]/.test(text[at - 1]!)) at -= 1;
  return at;
}
