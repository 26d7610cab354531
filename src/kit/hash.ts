import { createHash } from 'node:crypto';

/** SHA-256, hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A short id: the first twelve hexadecimal digits (48 bits: a collision among a million is about 2 in a thousand). */
export const shortId = (data: string | Uint8Array): string => sha256(data).slice(0, 12);

/** FNV-1a, 32 bits: fast and well spread, no defence against those who look for a collision. */
export const hashWord = (word: string): number => hashOn(0x811c9dc5, word);

/** The hash of a text that goes on with this word, from the hash of what stands before it. */
export function hashOn(before: number, word: string): number {
  let hash = before;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
