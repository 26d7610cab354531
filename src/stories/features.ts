import { fold } from '../kit/fold.js';
import type { Annotation, NameKind, Sentence, Token } from '../model/index.js';

/**
 * What an article can be recognised by. `name`, `number` and `date` mean the same in every language; `word` is a folded stem, which
 * related languages share often enough (cognates) and others seldom.
 */
export type FeatureKind = 'person' | 'organisation' | 'place' | 'other' | 'number' | 'date' | 'word' | 'verb';

export interface Feature {
  readonly key: string;
  readonly kind: FeatureKind;
  /** How often it occurs; the headline and first sentences count more, since news puts the event first. */
  readonly count: number;
}

/** Kinds that can be compared between any two languages. */
export const NEUTRAL: ReadonlySet<FeatureKind> = new Set(['person', 'organisation', 'place', 'other', 'number', 'date']);

/** Letters of a folded word that are kept: endings differ between forms and related languages, beginnings do not. */
const STEM = 6;
const SKIPPED: ReadonlySet<string> = new Set(['promo', 'interface', 'credit']);
/** Extra weight of a mention in the opening of an article. */
const OPENING = 1;
const OPENING_SENTENCES = 3;

export function featuresOf(annotation: Annotation): readonly Feature[] {
  const counts = new Map<string, { kind: FeatureKind; count: number }>();
  const add = (key: string, kind: FeatureKind, sentence: number): void => {
    const found = counts.get(key) ?? { kind, count: 0 };
    found.count += 1 + (sentence < OPENING_SENTENCES ? OPENING : 0);
    counts.set(key, found);
  };
  const { sentences, tokens } = annotation.layout;
  const sentenceAt = sentenceFinder(sentences);
  const named = new Set<number>();
  for (const name of annotation.names) {
    const sentence = sentenceAt(name.start);
    if (sentence === null || SKIPPED.has(sentences[sentence]!.kind)) continue;
    add(name.entity, name.kind satisfies NameKind, sentence);
    for (let i = name.first; i < name.last; i++) named.add(i);
  }
  for (const sentence of sentences) {
    if (SKIPPED.has(sentence.kind)) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const kind = named.has(i) ? null : wordKind(tokens[i]!);
      if (kind !== null) add(`word:${fold(tokens[i]!.text).slice(0, STEM)}`, kind, sentence.index);
    }
  }
  addNumbers(annotation, sentenceAt, add);
  return [...counts].map(([key, { kind, count }]) => ({ key, kind, count }));
}

/** Numbers that are rare enough to tell events apart, and days. */
function addNumbers(
  annotation: Annotation,
  sentenceAt: (offset: number) => number | null,
  add: (key: string, kind: FeatureKind, sentence: number) => void,
): void {
  for (const { value, inert, unit, start } of annotation.quantities) {
    const sentence = sentenceAt(start);
    if (value === null || inert || sentence === null || value < 3) continue;
    add(`number:${String(value)}${unit ?? ''}`, 'number', sentence);
  }
  for (const { value, start } of annotation.times) {
    const sentence = sentenceAt(start);
    if (sentence !== null && value !== null && /^\d{4}-\d\d-\d\d/.test(value)) {
      add(`date:${value.slice(0, 10)}`, 'date', sentence);
    }
  }
}

function wordKind(token: Token): FeatureKind | null {
  if (token.kind !== 'word' || token.norm.length < 3) return null;
  switch (token.tag?.upos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case undefined:
      return token.norm.length > 3 || token.tag?.upos === 'PROPN' ? 'word' : null;
    case 'VERB':
      return 'verb';
    default:
      return null;
  }
}

function sentenceFinder(sentences: readonly Sentence[]): (offset: number) => number | null {
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle]!;
      if (offset < sentence.start) high = middle - 1;
      else if (offset >= sentence.end) low = middle + 1;
      else return middle;
    }
    return null;
  };
}
