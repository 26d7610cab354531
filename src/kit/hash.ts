import { createHash } from 'node:crypto';

/** SHA-256, hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A short id: the first twelve hexadecimal digits (48 bits: a collision among a million is about 2 in a thousand). */
export const shortId = (data: string | Uint8Array): string => sha256(data).slice(0, 12);
