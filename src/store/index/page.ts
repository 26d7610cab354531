import type { Page, Part } from '../types.js';

const USUAL = 50;
const MOST = 500;

/** How many rows a page may have. */
export const limitOf = ({ limit = USUAL }: Page): number => Math.max(1, Math.min(MOST, Math.floor(limit)));

/** Where a page begins in a list by number, the highest first, then by key. */
export interface Cursor {
  readonly number: number;
  readonly key: string;
}

/** The largest number of an integer column. */
const HIGHEST = 2 ** 31 - 1;
/** Before the first. */
const TOP: Cursor = { number: HIGHEST, key: '' };

/** Reads `NUMBER.KEY`; what is no cursor begins at the top. */
export function cursorOf({ after }: Page): Cursor {
  const match = /^(\d{1,15})\.(.+)$/s.exec(after ?? '');
  return match ? { number: Math.min(HIGHEST, Number(match[1])), key: match[2]! } : TOP;
}

/** A page of rows, of which one more was asked for than is shown. */
export function partOf<R, T>(
  rows: readonly R[],
  limit: number,
  cursor: (row: R) => Cursor,
  show: (row: R) => T,
): Part<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const at = rows.length > limit && last !== undefined ? cursor(last) : null;
  return { items: shown.map(show), next: at && `${String(at.number)}.${at.key}` };
}
