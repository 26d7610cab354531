import type { Words } from './words.js';

/** Holders from which a line can be told to be a house line. */
const HOLDERS = 3;
/** House lines stand above or below the text. */
const TOP = 1;
const BOTTOM = 3;
/** Lines between them that an article must have before it can be told to share none of them with another. */
const INNER = 2;

/**
 * Hashes of the lines that outlets print with every article (who they are, where to subscribe): several articles have them at their edge
 * that share no other line. Copies of one text share lines within it.
 */
export function houseLines(articles: readonly Words[]): ReadonlySet<number> {
  const holders = new Map<number, number[]>();
  articles.forEach(({ lines }, i) => {
    for (const hash of new Set(lines.map((line) => line.hash))) {
      const list = holders.get(hash);
      if (list) list.push(i);
      else holders.set(hash, [i]);
    }
  });
  const inner = articles.map(
    ({ lines }) => new Set(lines.slice(TOP, Math.max(TOP, lines.length - BOTTOM)).map(({ hash }) => hash)),
  );
  const strangers = new Map<number, boolean>();
  const areStrangers = (a: number, b: number): boolean => {
    const key = a * articles.length + b;
    const known =
      strangers.get(key) ??
      (inner[a]!.size >= INNER &&
        inner[b]!.size >= INNER &&
        ![...inner[a]!].some((hash) => inner[b]!.has(hash)));
    strangers.set(key, known);
    return known;
  };
  const found = new Set<number>();
  for (const [hash, list] of holders) {
    if (list.length < HOLDERS || list.some((i) => inner[i]!.has(hash))) continue;
    const apart = list.slice(1).filter((i, at) => areStrangers(list[at]!, i)).length;
    if (apart * 2 >= list.length - 1) found.add(hash);
  }
  return found;
}
