import { idMaker } from '../../kit/ids.js';
import { once } from '../../kit/once.js';
import { contains } from '../../kit/span.js';
import { Trie } from '../../kit/trie.js';
import type { Attribution, Layout, Mentions, Pack, Position, Span, Stance } from '../../model/index.js';
import { SILENCE, stances, type StanceRow } from '../../registry/stances.js';
import { tokensIn } from '../../kit/tokens.js';

interface Words {
  readonly phrases: Trie<{ stance: Stance; line: string }>;
  readonly conditions: Trie<string>;
}

const wordsOf = once((pack: Pack): Words => {
  const { stances: rows, conditions } = pack.positions;
  return {
    phrases: Trie.from(
      rows.flatMap(({ stance, phrases }) =>
        phrases.map((phrase) => [phrase, { stance, line: `${pack.code}/positions: ${phrase}` }] as const),
      ),
    ),
    conditions: Trie.from(conditions.map((phrase) => [phrase, phrase] as const)),
  };
});

const ACTS: ReadonlyMap<string, StanceRow> = new Map(stances.map((row) => [row.act, row]));

/** Who only passes on what others want: their acts are not positions. */
const TELLERS: ReadonlySet<string> = new Set(['outlet', 'wire', 'unattributed']);

/** Words within which a speaker's own stance must begin: further on the sentence is about something else. */
const REACH = 12;

interface Found {
  readonly stance: Stance;
  readonly line: string;
  readonly rule: string;
}

/**
 * Positions: what a party wants, offers, refuses, plans, with its condition. Taken from acts of attribution (registry/stances), and from
 * what a speaker says of itself ("is ready to", "will not … until"). The party is the source; what nobody is named for is left out.
 */
export function positions(layout: Layout, mentions: Mentions, pack: Pack): readonly Position[] {
  const words = wordsOf(pack);
  const id = idMaker(layout.article);
  const found: Position[] = [];
  for (const attribution of mentions.attributions) {
    const { source, content } = attribution;
    if (source === null || TELLERS.has(source.class) || content.length === 0) continue;
    const stance = byAct(attribution) ?? byWords(attribution, layout, words);
    if (stance === null) continue;
    const position = positionOf(attribution, stance, layout, words, id);
    if (!found.some((other) => other.stance === position.stance && other.start === position.start))
      found.push(position);
  }
  return found.filter((position) => !found.some((other) => repeats(position, other)));
}

/** A position read off a speaker's words that only frames a more exact one of the same party. */
const repeats = (outer: Position, inner: Position): boolean =>
  outer !== inner &&
  outer.ground.rule === 'positions/words' &&
  outer.party === inner.party &&
  contains(outer, inner);

function byAct({ act, polarity }: Attribution): Found | null {
  if (polarity === SILENCE) return { stance: 'no_comment', line: `acts: ${act}`, rule: 'positions/silence' };
  const row = ACTS.get(act);
  const stance = polarity === 'negated' ? row?.negated : row?.affirm;
  return stance ? { stance, line: `acts: ${act}`, rule: 'positions/act' } : null;
}

/** What the source says of itself: the first stance phrase near the beginning of what it says. */
function byWords({ content, polarity, form }: Attribution, layout: Layout, words: Words): Found | null {
  if (polarity !== 'affirm' || form === 'continued') return null;
  const [first, last] = tokensIn(layout.tokens, content[0]!);
  for (let i = first; i < Math.min(last, first + REACH); i++) {
    const match = words.phrases.longest(layout.tokens, i, last);
    if (match) return { ...match.value, rule: 'positions/words' };
  }
  return null;
}

function positionOf(
  attribution: Attribution,
  { stance, line, rule }: Found,
  layout: Layout,
  words: Words,
  id: ReturnType<typeof idMaker>,
): Position {
  const { source, content, chain, chainEntities, cue } = attribution;
  const { text } = layout.article;
  const whole = content[0]!;
  const condition = conditionIn(whole, layout, words);
  const issue = condition ? { start: whole.start, end: trimEnd(text, whole.start, condition.start) } : whole;
  const sentence = layout.sentences[attribution.sentence]!;
  const span = within(whole, sentence);
  return {
    id: id('position', span),
    ...span,
    party: source!.resolved,
    partyEntity: source!.entity,
    stance,
    issue: issue.end > issue.start ? text.slice(issue.start, issue.end) : null,
    issueSpan: issue.end > issue.start ? { start: issue.start, end: issue.end } : null,
    condition: condition ? text.slice(condition.start, condition.end) : null,
    conditionSpan: condition,
    chain,
    chainEntities,
    attribution: attribution.id,
    sentence: attribution.sentence,
    ground: { rule, line, spans: [...cue, whole], inputs: [attribution.id] },
  };
}

const within = (span: Span, outer: Span): Span => ({
  start: Math.max(span.start, outer.start),
  end: Math.max(Math.min(span.end, outer.end), Math.max(span.start, outer.start) + 1),
});

/** From an opener of a condition to the end of the content; an opener at the very beginning leaves no issue and counts as none. */
function conditionIn(content: Span, layout: Layout, words: Words): Span | null {
  const [first, last] = tokensIn(layout.tokens, content);
  for (let i = first + 1; i < last; i++) {
    if (words.conditions.longest(layout.tokens, i, last)) {
      return { start: layout.tokens[i]!.start, end: content.end };
    }
  }
  return null;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;–-]/.test(text[at - 1]!)) at -= 1;
  return at;
}
