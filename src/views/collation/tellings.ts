import { contains } from '../../kit/span.js';
import type {
  Annotation,
  Attribution,
  EventReport,
  Figure,
  Quantity,
  Quote,
  Sentence,
  Span,
} from '../../model/index.js';

/** What one side of a passage says: the claims and mentions that begin in its sentences. */
export interface Telling {
  readonly annotation: Annotation;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly figures: readonly Figure[];
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly Quote[];
  readonly events: readonly EventReport[];
}

export function tellingOf(annotation: Annotation, sentences: readonly Sentence[]): Telling {
  const within = ({ start, end }: Span): boolean =>
    sentences.some((sentence) => contains(sentence, { start, end: Math.min(end, start + 1) }));
  const indexes = new Set(sentences.map(({ index }) => index));
  return {
    annotation,
    sentences,
    quantities: annotation.quantities.filter((item) => item.value !== null && !item.inert && within(item)),
    figures: annotation.figures.filter(within),
    attributions: annotation.attributions.filter(({ sentence }) => indexes.has(sentence)),
    quotes: annotation.quotes.filter(within),
    events: annotation.events.filter(within),
  };
}

export const textOf = ({ annotation, sentences }: Telling): string =>
  sentences.map(({ start, end }) => annotation.article.text.slice(start, end)).join(' ');
