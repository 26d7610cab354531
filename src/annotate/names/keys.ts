import { fold } from '../../kit/fold.js';
import { SPELLINGS } from '../../registry/spellings.js';
import { GIVEN } from './given.js';

const APOSTROPHES = /['’ʼ‘`´ʻ]/g;
const PLAIN = /^[a-z]+$/;

/**
 * The words under which a token or a registry form is looked up: no case, no diacritics, apostrophes gone, hyphens and dots
 * between letters read as spaces or nothing, so that "Al-Quds" and "Al Quds", "U.N." and "UN" are alike.
 */
export function lookupWords(norm: string): readonly string[] {
  if (PLAIN.test(norm)) return [norm];
  const folded = fold(norm.replace(APOSTROPHES, '').replace(/\./g, '').replace(/ı/g, 'i'));
  return folded === '' ? [] : folded.split(' ');
}

/** The part of an id that is made from a name: folded words with hyphens. */
export const idWords = (name: string): string =>
  lookupWords(name.toLowerCase().replace(/\s+/g, ' ')).join('-');

const spellings: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split('\n').flatMap((line) => {
    const [first, ...others] = line.split(' ').filter((word) => word !== '');
    return [first, ...others].map((word) => [word ?? '', first ?? ''] as const);
  }),
);

/**
 * How newsrooms of different languages write one sound of a name from another alphabet; each pair is a spelling and the one that
 * stands for it. Vowels that tell European surnames apart (Hansen, Hanson) and doubled consonants (Hansen, Hanssen) are left alone.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:dsch|dzh|dj)/g, 'j'],
  [/(?:tsch|tsj|tch|tj)/g, 'ch'],
  [/(?:(?<=[a-z])sch|sj)/g, 'sh'],
  [/kh/g, 'h'],
  [/ou/g, 'u'],
  [/q(?!u)/g, 'k'],
  [/(?<=[ln])j(?=[aeou])/g, 'y'],
  [/(?<=[aeiou])h$/, ''],
  [/sk(?:ij|iy|yj|yi|yy|ii|i|y|j)$/, 'ski'],
  [/(?:iyya|iya|iye|ieh|iyeh|ija|ije)$/, 'ia'],
  [/(?:iy|ij|yi|yj|ii|yy)$/, 'i'],
  [/(?<=ou|u)r[yi]$/, 'ri'],
];

/** German and Polish write the endings -ov and -ev with w. */
const SLAVIC_W = /[oe]wa?$/;

const keys = new Map<string, string>();
const KEPT = 20_000;

/** The key of one folded word of a person's name: alike for spellings of one name. */
export function soundKey(word: string): string {
  const known = word.length < 3 ? word : spellings.get(word);
  if (known !== undefined) return known;
  const made = keys.get(word);
  if (made !== undefined) return made;
  if (GIVEN.has(word)) return word;
  let key = SLAVIC_W.test(word) ? word.replace(/w/g, 'v') : word;
  for (const [spelling, plain] of SOUNDS) key = key.replace(spelling, plain);
  if (keys.size >= KEPT) keys.clear();
  keys.set(word, key);
  return key;
}
