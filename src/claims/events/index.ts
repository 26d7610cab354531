import { chainAt } from '../../kit/chain.js';
import { idMaker } from '../../kit/ids.js';
import { nearby } from '../../kit/nearby.js';
import { contains } from '../../kit/span.js';
import type { EventReport, Layout, Mentions, Name, Pack, Sentence, Span, Timex } from '../../model/index.js';
import { acts } from '../../registry/acts.js';
import { events as types } from '../../registry/events.js';
import { isSupposed } from './supposed.js';
import { statusOf } from './status.js';
import { triggersIn, type Hit } from './triggers.js';
import { lexiconOf, type EventLexicon } from './words.js';

const READ: ReadonlySet<string> = new Set(['headline', 'paragraph', 'caption', 'list_item']);
/** Types whose words also name a thing that lasts ("the contract", "the election"): a report of one has its day. */
const STATES: ReadonlySet<string> = new Set(types.filter(({ lasting }) => lasting).map(({ id }) => id));
/** Types of which one is told from others by those who made it. */
const MADE: ReadonlySet<string> = new Set(types.filter(({ made }) => made).map(({ id }) => id));
/** Acts whose content is wanted, asked for or offered, not told. */
const INTENDED: ReadonlySet<string> = new Set(
  acts.filter(({ kind }) => kind === 'intent').map(({ id }) => id),
);
/** Tokens between a verb of being somewhere and the place. */
const PLACED = 5;
const CLAUSE_MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '(',
  ')',
  '«',
  '»',
  '“',
  '”',
  '"',
]);
/** Tokens of a label. */
const LABEL = 9;
/** Tokens between a trigger and its time where a mark stands between them. */
const TIME = 4;

/**
 * Events: for each sentence the first report of each type, with those named in the clause, the place after a place word, the
 * nearest time, and whether it happened, goes on, is planned, put off or called off. A sentence that denies an event gives none.
 */
export function events(layout: Layout, mentions: Mentions, pack: Pack): readonly EventReport[] {
  const lexicon = lexiconOf(pack);
  const id = idMaker(layout.article);
  const taken = tokensOf(layout, [...mentions.times, ...mentions.names]);
  const near = nearby(layout, mentions);
  return layout.sentences.flatMap((sentence) => {
    if (!READ.has(sentence.kind)) return [];
    const here: Mentions = { ...mentions, ...near(sentence.index) };
    const types = new Set<string>();
    return triggersIn(sentence, layout, lexicon, taken).flatMap((hit) => {
      if (types.has(hit.trigger.type)) return [];
      const clause = clauseAt(hit.at, sentence, layout, here.names);
      const event = eventOf(hit, clause, layout, here, lexicon, id);
      if (event === null) return [];
      types.add(event.type);
      return [event];
    });
  });
}

/** 1 for the tokens that are part of a time or name: "March 10" is no march. */
function tokensOf(
  { tokens }: Layout,
  mentions: readonly { readonly first: number; readonly last: number }[],
): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of mentions) taken.fill(1, first, last);
  return taken;
}

/** The clause around a trigger, as far as marks tell it, with those named in it; if nobody is, the clause before is taken along. */
interface Clause {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** Where the clause goes on after an aside ("the vote, first set for Monday, is due on Tuesday"), as tokens; empty where it does not. */
  readonly resumed: readonly [number, number];
  readonly names: readonly Name[];
}

/** Tokens of a subject before the aside on it. */
const SUBJECT = 4;

function clauseAt(at: number, sentence: Sentence, { tokens }: Layout, names: readonly Name[]): Clause {
  const isBreak = (i: number): boolean => tokens[i]!.kind === 'mark' && CLAUSE_MARKS.has(tokens[i]!.text);
  const endOf = (from: number): number => {
    let end = from;
    while (end < sentence.last && !isBreak(end)) end += 1;
    return end;
  };
  let first = at;
  while (first > sentence.first && !isBreak(first - 1)) first -= 1;
  const last = endOf(at + 1);
  const start = first;
  const here = (): readonly Name[] => names.filter((name) => name.first >= first && name.last <= last);
  while (first > sentence.first && !here().some((name) => name.first < at)) {
    first -= 1;
    while (first > sentence.first && !isBreak(first - 1)) first -= 1;
  }
  const aside =
    at - start <= SUBJECT && last - at <= SUBJECT && tokens[last]?.text === ',' ? endOf(last + 1) : last;
  const resumed =
    aside > last && aside < sentence.last
      ? ([aside + 1, endOf(aside + 1)] as const)
      : ([last, last] as const);
  return { sentence, first: start, last, resumed, names: here() };
}

function eventOf(
  hit: Hit,
  clause: Clause,
  layout: Layout,
  mentions: Mentions,
  lexicon: EventLexicon,
  id: ReturnType<typeof idMaker>,
): EventReport | null {
  const { trigger, at, verb } = hit;
  const { tokens } = layout;
  const { sentence } = clause;
  const token = tokens[at]!;
  const where = placeOf(clause.names, at, tokens, lexicon);
  const sources = mentions.attributions.flatMap(({ source, content }) =>
    source && content.some((span) => contains(span, token)) ? [source] : [],
  );
  const who = clause.names.filter(
    (name) => name !== where && !sources.some((source) => contains(source, name)),
  );
  const said = timesOfSaying(token, sentence, mentions, tokens);
  const when = timeOf(
    mentions.times.filter((time) => !said.has(time.id)),
    clause,
    hit,
    layout,
    lexicon,
  );
  const status = statusOf(hit, when, clause, layout, lexicon);
  if (trigger.placed && !(isPlacedAt(where, at, tokens, lexicon) && who.some(isActor(at)))) return null;
  if (trigger.notPerson && (verb || where === null) && isOnPerson(at, clause.names, tokens)) return null;
  if (when === null && !verb && isSupposed(at, clause, layout, lexicon)) return null;
  if (hit.topic || (status !== 'postponed' && !isTold(hit, when, where, who, token, mentions))) return null;
  return {
    id: id('event', token),
    start: sentence.start,
    end: sentence.end,
    type: trigger.type,
    who: [...new Set(who.map(({ entity }) => entity))],
    where: where?.entity ?? null,
    when: when?.value ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    status,
    label: labelOf(at, verb, sentence, layout),
    ...chainAt(mentions.attributions, token),
    sentence: sentence.index,
    ground: {
      rule: verb ? 'events/verb' : 'events/noun',
      line: trigger.line,
      spans: [{ start: token.start, end: token.end }],
      inputs: when ? [when.id] : [],
    },
  };
}

/**
 * Whether a trigger tells an event: it can be told from others of its kind by its time, its place or those named, and it is not only talked
 * about, asked for or offered. Of a thing that lasts a noun without a time does not say that it came about.
 */
function isTold(
  { trigger: { type }, verb }: Hit,
  when: Timex | null,
  where: Name | null,
  who: readonly Name[],
  token: Span,
  { attributions }: Mentions,
): boolean {
  if (verb) return when !== null || where !== null || who.length > 0;
  const wanted = attributions.some(
    ({ act, content }) => INTENDED.has(act) && content.some((span) => contains(span, token)),
  );
  // a draft is there, whatever it asks for
  if (wanted && type !== 'draft') return false;
  return when !== null || (!STATES.has(type) && (where !== null || (MADE.has(type) && who.length > 0)));
}

/** A person named within two tokens after a verb, or after a noun and its preposition; or words in quotation marks. */
function isOnPerson(at: number, names: readonly Name[], tokens: Layout['tokens']): boolean {
  if (QUOTES.has(tokens[at + 1]?.text ?? '')) return true;
  return names.some(
    ({ first, kind }) =>
      kind === 'person' &&
      first > at &&
      first - at <= 3 &&
      tokens.slice(at + 1, first).every(({ tag }) => LINKS.has(tag?.upos ?? '')),
  );
}

const QUOTES: ReadonlySet<string> = new Set(['“', '"', '«', '”', '„', '‘']);
const LINKS: ReadonlySet<string> = new Set(['ADP', 'PROPN', 'DET']);

/** The place of a verb of going or being somewhere: near it, and of a bare "is" only a place word away, adverbs and times apart. */
function isPlacedAt(
  where: Name | null,
  at: number,
  tokens: Layout['tokens'],
  { places }: EventLexicon,
): boolean {
  if (where === null || where.first <= at) return false;
  if (tokens[at]!.tag?.upos !== 'AUX') return where.first - at <= PLACED;
  let from = at + 1;
  while (from < where.first && tokens[from]!.tag?.upos === 'ADV') from += 1;
  return places.longest(tokens, from, where.first)?.end === where.first;
}

/** Someone named before the trigger who can go somewhere. */
const isActor =
  (at: number) =>
  ({ kind, first }: Name): boolean =>
    first < at && (kind === 'person' || kind === 'organisation');

const OPEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV']);

/**
 * The trigger with the words before it that describe it and what follows, up to a mark or, after a noun, the verb of the sentence. A
 * label does not end in a word that leads on.
 */
function labelOf(
  at: number,
  verb: boolean,
  { first: start, last }: Sentence,
  { tokens, article }: Layout,
): string {
  let first = at;
  while (!verb && first > start && tokens[first - 1]!.tag?.upos === 'ADJ') first -= 1;
  let end = at + 1;
  while (end < Math.min(last, first + LABEL) && tokens[end]!.kind !== 'mark') {
    const { tag } = tokens[end]!;
    if ((tag?.upos === 'VERB' || tag?.upos === 'AUX') && tag.verb === 'fin') break;
    end += 1;
  }
  while (end > at + 1 && tokens[end - 1]!.tag && !OPEN.has(tokens[end - 1]!.tag!.upos)) end -= 1;
  return article.text.slice(tokens[first]!.start, tokens[end - 1]!.end);
}

/** The first place named after the trigger behind a place word, else the nearest one before it. */
function placeOf(
  names: readonly Name[],
  at: number,
  tokens: Layout['tokens'],
  { places }: EventLexicon,
): Name | null {
  const placed = names.filter(
    ({ kind, first }) =>
      kind === 'place' &&
      [1, 2, 3].some((back) => {
        const from = first - back;
        return from >= 0 && places.longest(tokens, from, first)?.end === first;
      }),
  );
  const after = placed.find(({ first }) => first > at);
  // "visited X", "reached X": the place may follow the verb without a place word
  const bare = names.find(({ kind, first }) => kind === 'place' && first > at && first - at <= 2);
  return bare ?? after ?? placed.at(-1) ?? null;
}

/** Tokens between the word of saying and its time. */
const SAID = 3;

/** Times that belong to a saying, not to what is said: beside a cue of the sentence ("said on Friday that …"). */
function timesOfSaying(
  token: Span,
  sentence: Sentence,
  { attributions, times }: Mentions,
  tokens: Layout['tokens'],
): ReadonlySet<string> {
  const around = attributions.filter(
    ({ sentence: index, cue }) => index === sentence.index && !cue.some((span) => contains(span, token)),
  );
  return new Set(
    times
      .filter((time) =>
        around.some(
          ({ cue, content }) =>
            !content.some((span) => contains(span, time)) &&
            // a day that stands outside of what is said, where the event is said, is the day of the saying
            (content.some((span) => contains(span, token)) ||
              cue.some((span) => isBeside(time, span, tokens))),
        ),
      )
      .map(({ id }) => id),
  );
}

function isBeside({ first, last, start }: Timex, cue: Span, tokens: Layout['tokens']): boolean {
  const between =
    start >= cue.end
      ? tokens.slice(Math.max(0, first - SAID - 1), first).filter((token) => token.start >= cue.end)
      : tokens.slice(last, last + SAID + 1).filter((token) => token.end <= cue.start);
  const near =
    start >= cue.end
      ? tokens[Math.max(0, first - SAID - 1)]!.start <= cue.end
      : (tokens[last + SAID]?.end ?? Infinity) >= cue.start;
  return near && between.every(({ kind }) => kind !== 'mark');
}

/** Whether verbs stand between a trigger and a time, auxiliaries apart: one more than the verb that the noun is the subject of. */
function isApart(
  at: number,
  verb: boolean,
  { first, last }: Timex,
  tokens: Layout['tokens'],
  { complementizers }: EventLexicon,
): boolean {
  const between = first > at ? tokens.slice(at + 1, first) : tokens.slice(last, at);
  // "the claim on Monday that an attack …": the day is that of the claim
  if (between.some(({ norm, tag }) => complementizers.has(norm) && tag?.upos === 'SCONJ')) return true;
  const verbs = between.filter(({ tag }) => tag?.upos === 'VERB' && tag.verb === 'fin').length;
  return verbs > (verb ? 0 : 1);
}

/**
 * The time nearest to the trigger, those after it preferred when equally far: within its clause, or close by. Durations and sets are no
 * time of an event, nor is a day it only comes before ("until Friday").
 */
function timeOf(
  times: readonly Timex[],
  { sentence, first, last, resumed }: Clause,
  { at, verb }: Hit,
  { tokens }: Layout,
  lexicon: EventLexicon,
): Timex | null {
  const { unreal } = lexicon;
  let best: Timex | null = null;
  let distance = Infinity;
  for (const time of times) {
    if (!contains(sentence, time) || (time.type !== 'date' && time.type !== 'time')) continue;
    if (time.value === null || !/\d/.test(time.value)) continue;
    if (time.first > sentence.first && unreal.has(tokens[time.first - 1]!.norm)) continue;
    const away = time.first > at ? time.first - at : at - time.last + 1.5;
    const inside =
      (time.first >= first && time.last <= last) || (time.first >= resumed[0] && time.last <= resumed[1]);
    if (away < distance && (inside || away <= TIME) && !isApart(at, verb, time, tokens, lexicon)) {
      best = time;
      distance = away;
    }
  }
  return best;
}
