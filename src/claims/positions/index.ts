import { chainAt } from '../../kit/chain.js';
import { idMaker } from '../../kit/ids.js';
import { contains, overlap } from '../../kit/span.js';
import { tokensIn } from '../../kit/tokens.js';
import type {
  Attribution,
  BlockKind,
  Layout,
  Mentions,
  Pack,
  Position,
  Sentence,
  Span,
} from '../../model/index.js';
import { byCue, type Found } from './cue.js';
import { byDenial } from './denial.js';
import { bySilence, unanswered } from './silence.js';
import { isComplementizer, issueAt, issueIn, type Issue } from './issue.js';
import { nearby, type Near } from '../../kit/nearby.js';
import { byNoun } from './nouns.js';
import { byOwnWords } from './own.js';
import { endOf, ownedIn } from './owned.js';
import { willingIn } from './willing.js';
import { isApart, isClause, isObject, partiesOf } from './parties.js';
import type { Party, Reader } from './party.js';
import { byCondition } from './tied.js';
import { toldIn } from './told.js';
import { wordsOf } from './words.js';
import { positionOf, type Draft } from './written.js';

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
  a.stance === b.stance &&
  toldBy(a).start === toldBy(b).start &&
  (a.partyEntity ?? a.party) === (b.partyEntity ?? b.party);

/** What is taken a stance on, with its condition; the words of the stance where nothing is. */
const toldBy = ({ ground }: Position): Span => ground.spans.at(-1)!;

function attributed(reader: Reader): readonly Draft[] {
  const { layout, mentions, words } = reader;
  return mentions.attributions.flatMap((attribution): readonly Draft[] => {
    const { content, sentence, source, cue, chain, chainEntities } = attribution;
    if (source === null || !READ.has(layout.sentences[sentence]!.kind)) return [];
    const sourced = { chain, chainEntities, attribution: attribution.id };
    if (content.length === 0) {
      const silent = bySilence(attribution, layout);
      const parties = silent ? partiesOf(attribution, silent, reader) : [];
      return parties.map((party) => ({ ...silent!, ...party, ...sourced, cue, who: source }));
    }
    if (isApart(attribution, reader)) return [];
    const issue = ofNoun(cue, issueIn(afterCue(attribution), layout, words), reader);
    const told = issue
      ? (byCue(attribution, issue, layout, mentions, words) ?? byDenial(attribution, issue, layout, words))
      : unanswered(attribution, layout);
    const noted = told ? null : byNoun(attribution, reader);
    if (noted) return [{ ...noted, ...noted.party, ...sourced, cue, who: whoIn(attribution, noted) }];
    const own = told ? [told] : byOwnWords(attribution, reader).map((found) => warned(found, attribution));
    return (own.length > 0 ? own : byCondition(attribution, reader)).flatMap((found) =>
      partiesOf(attribution, found, reader).map((party) => ({
        ...found,
        ...party,
        ...sourced,
        cue: found.rule === 'positions/denial' ? [...cue, ...content] : cue,
        who: whoIn(attribution, found),
      })),
    );
  });
}

/** Who says it, where that belongs to the part of the sentence: not with words quoted, nor behind a clause that says it all. */
function whoIn({ source, form, content }: Attribution, { issue, rule }: Found): Span | null {
  const isBehind = source !== null && source.start > content[0]!.start;
  if (form === 'direct') return rule === 'positions/denial' && !isBehind ? source : null;
  return issue.form === 'clause' && isBehind ? null : source;
}

/** "Proposes a rise in two steps: …": what is told behind a colon spells out the object of the verb. */
function isSpelledOut({ content, form, polarity }: Attribution, { layout: { tokens } }: Reader): boolean {
  const [first] = tokensIn(tokens, content[0]!);
  return (
    form === 'indirect' &&
    polarity === 'affirm' &&
    tokens[first - 1]?.text === ':' &&
    tokens[first - 2]?.tag?.verb !== 'fin'
  );
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
          !isSpelledOut(attribution, reader) &&
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
      ].map(({ sourced, cue, party, ...told }) => ({
        ...told,
        ...named(party, layout),
        ...sourced,
        cue: [cue],
      })),
      ...willingIn(sentence, reader).map(({ party, at, ...found }) => {
        const { start, end } = layout.tokens[at]!;
        const sourced = chainAt(reader.near(at).attributions, { start, end });
        return { ...found, ...sourced, ...named(party, layout), cue: [{ start, end }] };
      }),
    ]);
}

const named = (
  { party, partyEntity, first, last }: Party,
  { tokens }: Layout,
): Pick<Draft, 'party' | 'partyEntity' | 'who'> => ({
  party,
  partyEntity,
  who: { start: tokens[first]!.start, end: tokens[last - 1]!.end },
});

/** A position read off a speaker's words that only frames a more exact one of the same party. */
const repeats = (outer: Position, inner: Position): boolean =>
  outer !== inner &&
  (isNounOf(outer, inner) ||
    isFrame(outer, inner) ||
    isModalOf(outer, inner) ||
    (outer.ground.rule === 'positions/tied' && overlap(toldBy(outer), toldBy(inner)) > 0));

/** "Will support …", told by the verb as well, with the party as its subject. */
const isModalOf = (modal: Position, inner: Position): boolean =>
  modal.ground.rule === 'positions/willing' &&
  inner.ground.rule !== modal.ground.rule &&
  modal.stance === inner.stance &&
  toldBy(modal).start <= toldBy(inner).end &&
  toldBy(inner).start < toldBy(modal).end;

/** What a noun and its owner tell, told by what someone says of it as well. */
const isNounOf = (noun: Position, inner: Position): boolean =>
  noun.ground.rule === 'positions/owned' &&
  inner.ground.rule !== noun.ground.rule &&
  noun.stance === inner.stance &&
  overlap(toldBy(noun), toldBy(inner)) > 0;

const isFrame = (outer: Position, inner: Position): boolean =>
  outer.ground.rule !== 'positions/cue' &&
  outer.party === inner.party &&
  contains(toldBy(outer), toldBy(inner));
