import type { Trie } from '../../kit/trie.js';
import type { EventStatus, Layout, Sentence, Timex } from '../../model/index.js';
import { events as types } from '../../registry/events.js';
import type { Hit } from './triggers.js';
import type { EventLexicon } from './words.js';

/** Types that are set for a day, and can be put off. */
const SCHEDULED: ReadonlySet<string> = new Set(
  types.filter(({ scheduled }) => scheduled).map(({ id }) => id),
);
/** Tokens before a trigger in which its auxiliaries and signs of time stand. */
const BEFORE = 5;
/** Tokens after a trigger in which it is said to be called off. */
const AFTER = 10;
/** Tokens between a trigger and the word that puts it off. */
const PUT_OFF = 20;

/** Whether it happened, goes on, is planned, put off or called off. What is dated before the text came out is planned no longer. */
export function statusOf(
  { trigger, at, verb }: Hit,
  when: Timex | null,
  { sentence, resumed }: { readonly sentence: Sentence; readonly resumed: readonly [number, number] },
  layout: Layout,
  lexicon: EventLexicon,
): EventStatus {
  const { tokens } = layout;
  const has = (trie: Trie<true>, from: number, to: number): boolean => {
    for (let i = Math.max(sentence.first, from); i < Math.min(sentence.last, to); i++) {
      if (trie.longest(tokens, i, sentence.last)) return true;
    }
    return false;
  };
  if (SCHEDULED.has(trigger.type) && has(lexicon.postponed, at - PUT_OFF, at + PUT_OFF)) return 'postponed';
  if (has(lexicon.cancelled, at - BEFORE, at + AFTER)) return 'cancelled';
  if (verb && tokens[at]!.tag?.tense !== 'past' && isAhead(when, layout)) return 'planned';
  const past = isPast(when, layout);
  if (!past && when?.direction === 'future') return 'planned';
  // "will go on with the talks": they are under way
  if (has(lexicon.ongoing, at - BEFORE, at)) return 'ongoing';
  if (verb && isPerfect(at, sentence, tokens, lexicon)) return 'happened';
  if (!past && (isSigned(at, sentence, lexicon.planned, layout) || has(lexicon.planned, ...resumed)))
    return 'planned';
  if (has(lexicon.ongoing, at, at + 3)) return 'ongoing';
  if (verb) return tokens[at]!.tag?.verb === 'inf' && !past ? 'planned' : 'happened';
  return past || when?.direction === 'past' ? 'happened' : 'reported';
}

/** Tokens around a participle in which its auxiliaries stand. */
const GROUP = 3;

/** "Soll angegriffen worden sein", "skal have besøgt": what is told of as over, by hearsay. */
function isPerfect(
  at: number,
  { first, last }: Sentence,
  tokens: Layout['tokens'],
  { perfect }: EventLexicon,
): boolean {
  if (tokens[at]!.tag?.verb !== 'part') return false;
  const around = tokens.slice(Math.max(first, at - GROUP), Math.min(last, at + GROUP + 1));
  const be = around.some(({ norm }) => norm === perfect.be);
  return (
    around.some(({ norm }) => norm === perfect.have) ||
    (be && around.some(({ norm, tag }) => tag?.verb === 'part' && perfect.passive.has(norm)))
  );
}

/** Tokens back to a sign that what follows is to come, where no other verb tells something between, and at most two others stand there. */
const AHEAD = 16;

function isSigned(at: number, { first, last }: Sentence, planned: Trie<true>, { tokens }: Layout): boolean {
  let verbs = 0;
  for (let i = at - 1; i >= Math.max(first, at - AHEAD); i--) {
    const found = planned.longest(tokens, i, last);
    if (found && found.end <= at) return true;
    const { tag, kind, text } = tokens[i]!;
    if (tag?.upos === 'VERB') verbs += tag.verb === 'fin' ? 2 : 1;
    if (verbs > 2 || (kind === 'mark' && text !== ',')) return false;
  }
  return false;
}

const FULL = /^\d{4}-\d\d-\d\d$/;

/** Over before the day of publication, as far as both are told. */
function isPast(when: Timex | null, { article }: Layout): boolean {
  const day = article.published?.value.slice(0, 10) ?? '';
  const end = (when?.latest ?? when?.value ?? '').slice(0, 10);
  return FULL.test(day) && FULL.test(end) && end < day;
}

/** After the day of publication: what is told in the present tense of such a day is planned. */
function isAhead(when: Timex | null, { article }: Layout): boolean {
  const day = article.published?.value.slice(0, 10) ?? '';
  const start = (when?.earliest ?? when?.value ?? '').slice(0, 10);
  return FULL.test(day) && FULL.test(start) && start > day;
}
