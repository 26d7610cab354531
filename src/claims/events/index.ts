import { chainAt } from '../../kit/chain.js';
import { idMaker } from '../../kit/ids.js';
import { contains } from '../../kit/span.js';
import type { Trie } from '../../kit/trie.js';
import type {
  EventReport,
  EventStatus,
  Layout,
  Mentions,
  Name,
  Pack,
  Sentence,
  Timex,
} from '../../model/index.js';
import { lexiconOf, type EventLexicon, type Trigger } from './words.js';

const READ: ReadonlySet<string> = new Set(['headline', 'paragraph', 'caption', 'list_item']);
/** Tokens before a trigger in which its auxiliaries and signs of time stand. */
const BEFORE = 5;
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
/** Tokens of a label after the trigger. */
const LABEL = 7;

interface Hit {
  readonly trigger: Trigger;
  readonly at: number;
  readonly verb: boolean;
}

/**
 * Events: for each sentence the first trigger of each type, with those named in the clause, the place after a place word, the
 * nearest time, and whether it happened, goes on, is planned, put off or called off. A sentence that denies an event gives none.
 */
export function events(layout: Layout, mentions: Mentions, pack: Pack): readonly EventReport[] {
  const lexicon = lexiconOf(pack);
  const negations = new Set(pack.grammar.negations);
  const id = idMaker(layout.article);
  const taken = tokensOf([...mentions.times, ...mentions.names]);
  return layout.sentences.flatMap((sentence) => {
    if (!READ.has(sentence.kind)) return [];
    return triggersIn(sentence, layout, lexicon, taken)
      .filter(({ at, verb }) => !(verb && negatedAt(layout, at, sentence, negations)))
      .flatMap(
        (hit) =>
          eventOf(hit, clauseAt(hit.at, sentence, layout, mentions.names), layout, mentions, lexicon, id) ??
          [],
      );
  });
}

/** Tokens that are part of a time or name: "March 10" is no march. */
function tokensOf(
  mentions: readonly { readonly first: number; readonly last: number }[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { first, last } of mentions) for (let i = first; i < last; i++) taken.add(i);
  return taken;
}

function triggersIn(
  sentence: Sentence,
  { tokens }: Layout,
  { nouns, verbs }: EventLexicon,
  taken: ReadonlySet<number>,
): readonly Hit[] {
  const hits: Hit[] = [];
  const types = new Set<string>();
  const present = new Set<string>();
  for (let i = sentence.first; i < sentence.last; i++) present.add(tokens[i]!.norm);
  for (let at = sentence.first; at < sentence.last; at++) {
    if (taken.has(at)) continue;
    const { norm, tag } = tokens[at]!;
    const upos = tag?.upos;
    const asVerb = upos === 'VERB' || upos === 'AUX' || (upos === 'ADJ' && tag?.verb === 'part');
    const found = asVerb
      ? verbs.get(norm)
      : upos === 'NOUN' || upos === undefined || upos === 'PROPN'
        ? nouns.get(norm)
        : undefined;
    for (const trigger of found ?? []) {
      const fits = trigger.objects === null || [...trigger.objects].some((word) => present.has(word));
      if (!fits || types.has(trigger.type)) continue;
      types.add(trigger.type);
      hits.push({ trigger, at, verb: asVerb });
    }
  }
  return hits;
}

function negatedAt(
  { tokens }: Layout,
  at: number,
  sentence: Sentence,
  negations: ReadonlySet<string>,
): boolean {
  for (let i = Math.max(sentence.first, at - 3); i < Math.min(sentence.last, at + 3); i++) {
    if (negations.has(tokens[i]!.norm)) return true;
  }
  return false;
}

/** The clause around a trigger, as far as marks tell it, with those named in it; if nobody is, the clause before is taken along. */
interface Clause {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly names: readonly Name[];
}

function clauseAt(at: number, sentence: Sentence, { tokens }: Layout, names: readonly Name[]): Clause {
  const isBreak = (i: number): boolean => tokens[i]!.kind === 'mark' && CLAUSE_MARKS.has(tokens[i]!.text);
  let first = at;
  let last = at + 1;
  while (first > sentence.first && !isBreak(first - 1)) first -= 1;
  while (last < sentence.last && !isBreak(last)) last += 1;
  const here = (): readonly Name[] => names.filter((name) => name.first >= first && name.last <= last);
  while (first > sentence.first && !here().some((name) => name.first < at)) {
    first -= 1;
    while (first > sentence.first && !isBreak(first - 1)) first -= 1;
  }
  return { sentence, first, last, names: here() };
}

function eventOf(
  { trigger, at, verb }: Hit,
  clause: Clause,
  layout: Layout,
  mentions: Mentions,
  lexicon: EventLexicon,
  id: ReturnType<typeof idMaker>,
): EventReport | null {
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
  if (
    trigger.placed &&
    !(where !== null && where.first > at && where.first - at <= PLACED && who.some(isActor(at)))
  )
    return null;
  const when = timeOf(mentions.times, sentence, at);
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
    status: statusOf(at, verb, when, sentence, layout, lexicon),
    label: labelOf(at, sentence, layout),
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

/** Someone named before the trigger who can go somewhere. */
const isActor =
  (at: number) =>
  ({ kind, first }: Name): boolean =>
    first < at && (kind === 'person' || kind === 'organisation');

function labelOf(first: number, { last }: Sentence, { tokens, article }: Layout): string {
  let end = first + 1;
  while (end < Math.min(last, first + LABEL) && tokens[end]!.kind !== 'mark') end += 1;
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

/** The time nearest to the trigger, those after it preferred when equally far. Durations and sets are no time of an event. */
function timeOf(times: readonly Timex[], sentence: Sentence, at: number): Timex | null {
  let best: Timex | null = null;
  let distance = Infinity;
  for (const time of times) {
    if (!contains(sentence, time) || (time.type !== 'date' && time.type !== 'time')) continue;
    if (time.value === null || !/\d/.test(time.value)) continue;
    const away = time.first > at ? time.first - at : at - time.last + 1.5;
    if (away < distance) {
      best = time;
      distance = away;
    }
  }
  return best;
}

function statusOf(
  at: number,
  verb: boolean,
  when: Timex | null,
  sentence: Sentence,
  { tokens }: Layout,
  lexicon: EventLexicon,
): EventStatus {
  const has = (trie: Trie<true>, from: number, to: number): boolean => {
    for (let i = Math.max(sentence.first, from); i < Math.min(sentence.last, to); i++) {
      if (trie.longest(tokens, i, sentence.last)) return true;
    }
    return false;
  };
  if (has(lexicon.postponed, sentence.first, sentence.last)) return 'postponed';
  if (has(lexicon.cancelled, at - BEFORE, at + BEFORE)) return 'cancelled';
  if (when?.direction === 'future' || has(lexicon.planned, at - BEFORE, at)) return 'planned';
  if (has(lexicon.ongoing, at - BEFORE, at + 3)) return 'ongoing';
  const tag = tokens[at]!.tag;
  if (verb) return tag?.verb === 'inf' ? 'planned' : 'happened';
  return when?.direction === 'past' ? 'happened' : 'reported';
}
