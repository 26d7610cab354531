import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tag } from '../../src/model/tag.js';
import { surface, type Part } from './surface.js';
import { tagOf } from './labels.js';

/** One sentence as our tokenizer would give it, with its tags. */
export interface Sentence {
  readonly language: string;
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

export interface Corpus {
  readonly train: Sentence[];
  readonly hold: Sentence[];
}

/** The treebank files, by language. The file names say treebank and part. */
const FILES: readonly (readonly [string, string])[] = [
  ['da', 'da-ddt-dev'],
  ['de', 'de-gsd-dev'],
  ['de', 'de-gsd-test'],
  ['en', 'en-ewt-dev'],
  ['en', 'en-gum-news-interview-voyage-bio-speech'],
  ['es', 'es-gsd-dev'],
  ['es', 'es-gsd-test'],
  ['fr', 'fr-gsd-dev'],
  ['fr', 'fr-gsd-test'],
  ['nb', 'nb-bokmaal-dev'],
  ['nl', 'nl-lassysmall-dev'],
  ['nl', 'nl-lassysmall-test'],
  ['nn', 'nn-nynorsk-dev'],
  ['sv', 'sv-lines-dev'],
  ['sv', 'sv-lines-test'],
  ['sv', 'sv-talbanken-dev'],
];

export const FAMILIES: Readonly<Record<string, string>> = {
  da: 'scandinavian',
  nb: 'scandinavian',
  nn: 'scandinavian',
  sv: 'scandinavian',
  de: 'germanic',
  en: 'english',
  nl: 'germanic',
  es: 'romance',
  fr: 'romance',
};

/** Every tenth sentence of each file is held back. */
const HOLD = 10;

export function readTreebanks(shared: string): Corpus {
  const corpus: Corpus = { train: [], hold: [] };
  for (const [language, name] of FILES) {
    const text = readFileSync(join(shared, 'data', 'ud', `${name}.conllu`), 'utf8');
    text
      .split(/\n\n+/)
      .filter((block) => /^\d/m.test(block))
      .forEach((block, index) => {
        // Elided words (l'homme) are seen both ways, because both ways of splitting them are in use.
        const parts = surface(block.split('\n'), index % 2 === 0);
        const sentence = { language, words: parts.map((part) => part.form), tags: tagsOf(parts, language) };
        (index % HOLD === HOLD - 1 ? corpus.hold : corpus.train).push(sentence);
      });
  }
  return corpus;
}

const tagsOf = (parts: readonly Part[], language: string): Tag[] =>
  parts.map((part) => tagOf(part, language));
