import type { Trie } from '../../kit/trie.js';
import type { EventStatus, Layout, Sentence, Timex } from '../../model/index.js';
import type { Hit } from './triggers.js';
import type { EventLexicon } from './words.js';

/** Tokens before a trigger in which its auxiliaries and signs of time stand. */
const BEFORE = 5;
/** Tokens after a trigger in which it is said to be called off. */
const AFTER = 10;
/** Tokens between a trigger and the word that puts it off. */
const PUT_OFF = 20;

/** Whether it happened, goes on, is planned, put off or called off. What is dated before the text came out is planned no longer. */
export function statusOf(
  { at, verb }: Hit,
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
  if (has(lexicon.postponed, at - PUT_OFF, at + PUT_OFF)) return 'postponed';
  if (has(lexicon.cancelled, at - BEFORE, at + AFTER)) return 'cancelled';
  if (verb && tokens[at]!.tag?.tense !== 'past' && isAhead(when, layout)) return 'planned';
  const past = isPast(when, layout);
  if (
    !past &&
    (when?.direction === 'future' ||
      has(lexicon.planned, at - BEFORE, at) ||
      has(lexicon.planned, ...resumed))
  )
    return 'planned';
  if (has(lexicon.ongoing, at - BEFORE, at + 3)) return 'ongoing';
  if (verb) return tokens[at]!.tag?.verb === 'inf' && !past ? 'planned' : 'happened';
  return past || when?.direction === 'past' ? 'happened' : 'reported';
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
