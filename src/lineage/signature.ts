import { fold } from '../kit/fold.js';
import { once } from '../kit/once.js';
import type { Annotation, Token } from '../model/index.js';
import { proclitics, sounds, transliterations } from '../registry/transliterations.js';

/** What may be the same in a text of another language, at its first mention. */
export interface Trace {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Begins the key of a word's beginning, as against names and numbers. */
export const COGNATE = 'p:';
const SKIPPED: ReadonlySet<string> = new Set(['promo', 'interface', 'credit']);
/** Letters of a word that related languages share, where they share it. */
const STEM = 5;
/** Consonants of a name that are kept: endings differ from language to language. */
const CONSONANTS = 4;
const LEAST_CONSONANTS = 2;
const LEAST_LETTERS = 4;

/**
 * The traces of an article in any language: numbers, days, entities, beginnings of long words (cognates), and the consonants of what may
 * be a name, written in one script. In the order of the text, each once.
 */
export const tracesOf = once((annotation: Annotation): readonly Trace[] => {
  const found: Trace[] = [
    ...annotation.names.map(({ entity, start, end }) => ({
      key: `e:${entity.replace(/^[a-z]+:/, '')}`,
      start,
      end,
    })),
    ...annotation.quantities
      .filter(({ value }) => value !== null && value > 2)
      .map(({ value, start, end }) => ({ key: `n:${String(value)}`, start, end })),
    ...annotation.times
      .filter(({ value }) => value !== null && /^(?:\d{4}|XXXX)-\d\d-\d\d/.test(value))
      .map(({ value, start, end }) => ({ key: `d:${value!.slice(5, 10)}`, start, end })),
    ...annotation.layout.sentences
      .filter(({ kind }) => !SKIPPED.has(kind))
      .flatMap(({ first, last }) => annotation.layout.tokens.slice(first, last).flatMap(tracesOfWord)),
  ];
  const seen = new Set<string>();
  return found
    .sort((x, y) => x.start - y.start || x.end - y.end)
    .filter(({ key }) => !seen.has(key) && seen.add(key));
});

function tracesOfWord(token: Token): readonly Trace[] {
  const { text, kind, start, end } = token;
  const trace = (key: string): Trace => ({ key, start, end });
  if (kind === 'number') {
    const digits = text.replace(/\D/g, '');
    return digits.length > 1 ? [trace(`g:${digits}`)] : [];
  }
  if (kind !== 'word') return [];
  const folded = fold(text);
  if (isUncased(text))
    return [...new Set(bare(folded).map(consonants))]
      .filter((sound) => sound.length >= LEAST_CONSONANTS)
      .map((sound) => trace(`s:${sound}`));
  const latin = romanized(folded).replaceAll(' ', '');
  const sound = isCapital(text) && latin.length >= LEAST_LETTERS ? consonants(latin) : '';
  return [
    ...(latin.length >= STEM ? [trace(`${COGNATE}${latin.slice(0, STEM)}`)] : []),
    ...(sound.length >= LEAST_CONSONANTS ? [trace(`s:${sound}`)] : []),
  ];
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** A script that does not tell names by capitals: any word of it may be one. */
const isUncased = (word: string): boolean => /^\p{Lo}/u.test(word);

/** Latin letters stay as they are. */
const romanized = (word: string): string =>
  LATIN.test(word) ? word : [...word].map((letter) => transliterations[letter] ?? letter).join('');

const LATIN = /^[\0-\x7f]*$/;

/** The word, and without the particles that may be written with it. */
function bare(word: string): readonly string[] {
  if (word.length < LEAST_LETTERS) return [];
  const parts = proclitics.filter(
    (particle) => word.startsWith(particle) && word.length - particle.length >= LEAST_LETTERS - 1,
  );
  return [word, ...parts.map((particle) => word.slice(particle.length))];
}

function consonants(word: string): string {
  const heard = sounds.reduce(
    (left, [written, kept]) => left.replaceAll(written, kept),
    romanized(word).replaceAll(' ', ''),
  );
  return heard.replace(/(.)\1+/g, '$1').slice(0, CONSONANTS);
}
