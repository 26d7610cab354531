import { hash as hashed } from 'node:crypto';
import type { Asking } from './asked.js';

/** SHA-256, hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => hashed('sha256', data);

/** A short id: the first twelve hexadecimal digits (48 bits: a collision among a million is about 2 in a thousand). */
export const shortId = (data: string | Uint8Array): string => sha256(data).slice(0, 12);

/** FNV-1a, 32 bits: fast and well spread, no defence against those who look for a collision. */
export const hashWord = (word: string): number => hashOn(0x811c9dc5, word);

/** By the number of a word its hash, 0 where it was not yet made: most of a text are words that were met before. */
let made = new Uint32Array(1024);

/** The hash of the normal form of a token. */
export function hashOf({ norm, word = 0 }: Asking): number {
  if (word === 0) return hashWord(norm);
  if (word >= made.length) {
    const grown = new Uint32Array(2 * word);
    grown.set(made);
    made = grown;
  }
  return (made[word] ||= hashWord(norm));
}

/** The hash of a text that goes on with this word, from the hash of what stands before it. */
export function hashOn(before: number, word: string): number {
  let hash = before;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
