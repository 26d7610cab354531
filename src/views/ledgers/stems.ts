import { fold } from '../../kit/fold.js';
import type { Annotation, Sentence } from '../../model/index.js';

/** Folded words of the tokens [first, last) of an article. */
export const foldedWords = (
  { layout }: Annotation,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
): readonly string[] => layout.tokens.slice(first, last).map(({ norm }) => fold(norm));

export const begins = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => word.startsWith(stem));

export const hasStem = (words: readonly string[], stems: readonly string[]): boolean =>
  words.some((word) => begins(word, stems));
