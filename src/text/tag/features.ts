import { hashText, type Word } from './word.js';

/**
 * The features of the tagger, as hashes. Training and tagging both read this file: a change here needs new weights.
 *
 * A feature is (template, scope, what was seen). Scopes let related languages share what they have in common: each
 * template is seen under "any language", most also under the family and the language itself.
 */

/** Bits of a feature hash: few enough that the sorted hashes of the weights take two bytes each as differences. */
const FEATURE_BITS = 26;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** Hashes of the scopes of a text: any language, family, language. Unknown ones are left out. */
export interface Scopes {
  readonly any: number;
  readonly family: number | null;
  readonly language: number | null;
}

/** The features of a word by the role it plays: the word to be tagged, or a neighbour of it. */
export interface ContextFeatures {
  readonly left: readonly number[];
  readonly left2: readonly number[];
  readonly right: readonly number[];
  readonly right2: readonly number[];
}

/** Template numbers. The gaps between groups keep suffix and prefix lengths apart. */
const T = {
  known: 0,
  bias: 1,
  form: 2,
  shape: 3,
  formShape: 4,
  skeleton: 5,
  skeletonEnd: 6,
  tail: 7,
  tailEnd: 8,
  head: 9,
  suffix: 10,
  prefix: 20,
  suffixShape: 30,
  left: 40,
  left2: 50,
  right: 60,
  right2: 70,
  tag: 80,
  tagPair: 81,
  tagForm: 82,
  pairLeft: 84,
  pairRight: 85,
  tagSuffix: 86,
} as const;

/** The hash of one feature. */
function feature(template: number, scope: number, seen: number): number {
  let hash = Math.imul(seen ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ scope;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 14)) & FEATURE_MASK;
}

export function scopesOf(language: string, families: Readonly<Record<string, string>>): Scopes {
  const family = families[language];
  return {
    any: hashText('any'),
    family: family === undefined ? null : hashText(`family ${family}`),
    language: family === undefined ? null : hashText(`language ${language}`),
  };
}

/** Which scopes a template is seen under: each costs a look-up and weights, so only where it helps. */
const ANY = 1;
const FAMILY = 2;
const LANGUAGE = 4;

/** Adds a feature under the scopes asked for. */
function under(out: number[], scopes: Scopes, which: number, template: number, seen: number): void {
  if (which & ANY) out.push(feature(template, scopes.any, seen));
  if (which & FAMILY && scopes.family !== null) out.push(feature(template, scopes.family, seen));
  if (which & LANGUAGE && scopes.language !== null) out.push(feature(template, scopes.language, seen));
}

/** Under this stands which labels a frequent word of the language can have; null where the language is unknown. */
export const knownFeature = (word: Word, scopes: Scopes): number | null =>
  scopes.language === null ? null : feature(T.known, scopes.language, word.form);

/** Features that know the word itself; what remains tells what a word unknown so far may be. */
export function lexicalFeatures(word: Word, letterCase: number, scopes: Scopes): number[] {
  const out: number[] = [];
  const shape = word.shape | (letterCase << 8);
  under(out, scopes, ANY | LANGUAGE, T.form, word.form);
  under(out, scopes, LANGUAGE, T.formShape, word.form ^ Math.imul(shape + 1, 0x27d4eb2f));
  under(out, scopes, ANY | FAMILY, T.skeleton, word.skeleton);
  if (word.suffixes.length > 4) under(out, scopes, FAMILY, T.suffix + 4, word.suffixes[4]!);
  return out;
}

/** Features of the word to be tagged that say how it is built. */
export function formalFeatures(word: Word, letterCase: number, scopes: Scopes): number[] {
  const out: number[] = [];
  const shape = word.shape | (letterCase << 8);
  const all = ANY | FAMILY | LANGUAGE;
  under(out, scopes, ANY | LANGUAGE, T.bias, 0);
  under(out, scopes, ANY | LANGUAGE, T.shape, shape);
  under(out, scopes, ANY | FAMILY, T.skeletonEnd, word.skeletonEnd);
  for (let n = 0; n < word.suffixes.length && n < 4; n++)
    under(out, scopes, all, T.suffix + n, word.suffixes[n]!);
  for (let n = 1; n < word.prefixes.length; n++)
    under(out, scopes, ANY | FAMILY, T.prefix + n, word.prefixes[n]!);
  const ending = word.suffixes[1] ?? word.form;
  under(out, scopes, all, T.suffixShape, ending ^ Math.imul(shape + 1, 0x27d4eb2f));
  if (word.tail !== 0) {
    under(out, scopes, ANY | LANGUAGE, T.tail, word.tail);
    under(out, scopes, all, T.tailEnd, word.tailEnd);
    under(out, scopes, ANY, T.head, word.head);
  }
  return out;
}

/** Features of a word as a neighbour, by where it stands from the word to be tagged. */
export function contextFeatures(word: Word, scopes: Scopes): ContextFeatures {
  const near = (template: number): number[] => {
    const out: number[] = [];
    under(out, scopes, ANY | LANGUAGE, template, word.form);
    under(out, scopes, FAMILY | LANGUAGE, template + 1, word.suffixes[2] ?? word.form);
    under(out, scopes, FAMILY, template + 2, word.suffixes[1] ?? word.form);
    under(out, scopes, ANY | LANGUAGE, template + 3, word.shape);
    under(out, scopes, FAMILY, template + 4, word.skeleton);
    return out;
  };
  const far = (template: number): number[] => {
    const out: number[] = [];
    under(out, scopes, ANY | LANGUAGE, template, word.form);
    under(out, scopes, FAMILY, template + 1, word.suffixes[1] ?? word.form);
    return out;
  };
  return { left: near(T.left), left2: far(T.left2), right: near(T.right), right2: far(T.right2) };
}

/** Features of the tag before (as its index + 1; 0 before the first word). */
export function tagFeatures(before: number, scopes: Scopes): number[] {
  const out: number[] = [];
  under(out, scopes, ANY | FAMILY | LANGUAGE, T.tag, before);
  return out;
}

/** Features of the two tags before. */
export function tagPairFeatures(before: number, before2: number, scopes: Scopes): number[] {
  const out: number[] = [];
  under(out, scopes, ANY | LANGUAGE, T.tagPair, before * 1024 + before2);
  return out;
}

/** The features that join the tag before with the word: by its form, by its ending. */
export const tagForm = (before: number, word: Word, scopes: Scopes): number =>
  feature(T.tagForm, scopes.language ?? scopes.any, tagHash(before) ^ word.form);
export const tagSuffix = (before: number, word: Word, scopes: Scopes): number =>
  feature(T.tagSuffix, scopes.any, tagHash(before) ^ (word.suffixes[1] ?? word.form));

const tagHash = (before: number): number => Math.imul(before + 1, 0x27d4eb2f);

/** The feature of a word with the word before it, and with the word after it. */
export const pairLeft = (left: Word, word: Word, scopes: Scopes): number =>
  feature(T.pairLeft, scopes.any, Math.imul(left.form, 0x165667b1) ^ word.form);
export const pairRight = (word: Word, right: Word, scopes: Scopes): number =>
  feature(T.pairRight, scopes.any, Math.imul(right.form, 0x165667b1) ^ word.form);

/** How many features `liveFeatures` writes. */
export const LIVE = 4;

/** All features that join a word with what stands beside it, written into `out`. */
export function liveFeatures(
  out: Int32Array,
  before: number,
  left: Word,
  word: Word,
  right: Word,
  scopes: Scopes,
): void {
  out[0] = tagForm(before, word, scopes);
  out[1] = tagSuffix(before, word, scopes);
  out[2] = pairLeft(left, word, scopes);
  out[3] = pairRight(word, right, scopes);
}
