import { canonical } from '../kit/canonical.js';

/** Written as escapes, which is the same JSON, since a terminal might obey them. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Canonical JSON (RFC 8785) of plain data. */
export const safeJson = (value: unknown): string =>
  canonical(value).replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
