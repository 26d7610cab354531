import { fold } from '../kit/fold.js';

/**
 * Groups items that share a key, directly or through others: each item may have several keys (its entry, its words), and items with a
 * key in common are one group. Order of groups and members is that of the items.
 */
export function gather<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): readonly (readonly T[])[] {
  const root = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    return at;
  };
  for (const item of items) {
    const [first, ...rest] = keysOf(item);
    if (first === undefined) continue;
    const top = find(first);
    root.set(top, top);
    for (const key of rest) root.set(find(key), top);
  }
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const [first] = keysOf(item);
    if (first === undefined) continue;
    const top = find(first);
    groups.set(top, [...(groups.get(top) ?? []), item]);
  }
  return [...groups.values()];
}

/** A key by which two printed forms are the same words; the words themselves where folding leaves nothing. */
export const wordsKey = (text: string): string => fold(text) || text;
