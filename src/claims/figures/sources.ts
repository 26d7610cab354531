import type { Attribution } from '../../model/attribution.js';
import type { Span } from '../../model/span.js';
import type { Sentence } from '../../model/text.js';

/** The attributions that touch each sentence with source, cue or content, so that a figure need not be held against all of them. */
export type Sources = (sentence: Sentence) => readonly Attribution[];

export function sourcesOf(sentences: readonly Sentence[], attributions: readonly Attribution[]): Sources {
  const by = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const spans = [
      ...attribution.content,
      ...attribution.cue,
      ...(attribution.source ? [attribution.source] : []),
    ];
    for (const index of new Set(spans.flatMap((span) => touched(sentences, span)))) {
      const list = by.get(index);
      if (list) list.push(attribution);
      else by.set(index, [attribution]);
    }
  }
  return (sentence) => by.get(sentence.index) ?? [];
}

/** Positions of the sentences that a span touches; they stand in text order. */
function touched(sentences: readonly Sentence[], span: Span): number[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < sentences.length && sentences[i]!.start < span.end; i++)
    found.push(sentences[i]!.index);
  return found;
}
