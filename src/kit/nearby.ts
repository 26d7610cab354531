import type { Attribution } from '../model/attribution.js';
import type { Mentions } from '../model/annotation.js';
import type { Layout, Sentence } from '../model/text.js';
import { sentencesWith, tokensIn } from './tokens.js';

/** What is mentioned in a run of sentences. */
export type Near = Pick<Mentions, 'names' | 'times' | 'attributions'>;

/**
 * Looks up what is mentioned in some sentences, the first and the last given by their index, so that the cost of reading a text grows with
 * its length and no faster. An attribution is mentioned wherever it or its content stands.
 */
export function nearby(layout: Layout, mentions: Mentions): (first: number, last?: number) => Near {
  const { sentences, tokens } = layout;
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const { index, first, last } of sentences) sentenceOf.fill(index, first, last);
  const at = (token: number): number => sentenceOf[Math.min(token, tokens.length - 1)] ?? -1;
  const names = listed(mentions.names, ({ first }) => [at(first)]);
  const times = listed(mentions.times, ({ first }) => [at(first)]);
  const attributions = listed(mentions.attributions, (attribution) => [
    attribution.sentence,
    ...contentIn(attribution, layout).map(({ index }) => index),
  ]);
  return (first, last = first) => {
    const run = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const of = <T>(lists: ReadonlyMap<number, readonly T[]>): readonly T[] => [
      ...new Set(run.flatMap((index) => lists.get(index) ?? [])),
    ];
    return { names: of(names), times: of(times), attributions: of(attributions) };
  };
}

const contentIn = ({ content }: Attribution, { tokens, sentences }: Layout): readonly Sentence[] =>
  content.flatMap((span) => sentencesWith(sentences, ...tokensIn(tokens, span)));

function listed<T>(
  things: readonly T[],
  sentencesOf: (thing: T) => readonly number[],
): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>();
  for (const thing of things) {
    for (const index of new Set(sentencesOf(thing))) {
      const list = lists.get(index);
      if (list) list.push(thing);
      else lists.set(index, [thing]);
    }
  }
  return lists;
}
