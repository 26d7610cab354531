import { stemOf } from '../kit/stem.js';
import type { Annotation, Span } from '../model/index.js';

/** What a stretch of text is about, in a form that can be compared between articles and, by `shared`, between languages. */
export interface Content {
  readonly stems: ReadonlySet<string>;
  /** Entities and numbers: the same in every language. */
  readonly shared: ReadonlySet<string>;
  /** The numbers alone. */
  readonly numbers: ReadonlySet<string>;
  readonly language: string | null;
}

const OPEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

export function contentOf(annotation: Annotation, spans: readonly Span[]): Content {
  const within = (span: Span): boolean =>
    spans.some(({ start, end }) => start <= span.start && span.end <= end);
  const { tokens } = annotation.layout;
  const stems = new Set<string>();
  for (const { start, end } of spans) {
    for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
      const { tag, norm, text, kind } = tokens[i]!;
      if (kind === 'word' && norm.length > 3 && (tag === null || OPEN.has(tag.upos))) stems.add(stemOf(text));
    }
  }
  const numbers = annotation.quantities
    .filter((q) => within(q) && q.value !== null && !q.inert)
    .map(({ value }) => `number:${String(value)}`);
  return {
    stems,
    shared: new Set([...annotation.names.filter(within).map(({ entity }) => entity), ...numbers]),
    numbers: new Set(numbers),
    language: annotation.layout.language,
  };
}

function firstFrom(tokens: Annotation['layout']['tokens'], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Dice coefficient of two sets; 0 where either is empty. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/**
 * 0..1: how much two contents say the same. Within a language words and names count alike; across languages names and numbers, with
 * cognate stems as support.
 */
export function sameness(a: Content, b: Content): number {
  const words = dice(a.stems, b.stems);
  const facts = dice(a.shared, b.shared);
  if (a.language === b.language) return Math.max(words, (words + facts) / 2);
  return a.shared.size + b.shared.size === 0 ? words : 0.6 * facts + 0.4 * Math.min(1, 2 * words);
}
