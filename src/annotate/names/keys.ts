import { fold } from '../../kit/fold.js';

const APOSTROPHES = /['’ʼ‘`]/g;
const PLAIN = /^[a-z]+$/;

/**
 * The words under which a token or a registry form is looked up: no case, no diacritics, apostrophes gone, hyphens and dots
 * between letters read as spaces or nothing, so that "Al-Quds" and "Al Quds", "U.N." and "UN" are alike.
 */
export function lookupWords(norm: string): readonly string[] {
  if (PLAIN.test(norm)) return [norm];
  const folded = fold(norm.replace(APOSTROPHES, '').replace(/\./g, ''));
  return folded === '' ? [] : folded.split(' ');
}

/** The part of an id that is made from a name: folded words with hyphens. */
export const idWords = (name: string): string =>
  lookupWords(name.toLowerCase().replace(/\s+/g, ' ')).join('-');
