import type { Annotation, Derivation } from '../model/index.js';
import { grouped } from './grouping.js';

/** By how much a source in the same language is preferred: who edits has the text, who translates needs a second step. */
const SAME_LANGUAGE = 0.1;
/** By how much the source of all other sources is preferred to them: a sibling is like its siblings as well. */
const ROOT = 0.25;
/** By how much a source that the article credits or names is preferred to one that it is only like. */
const CREDITED = 0.4;

/**
 * Of several sources that are related among themselves only the likeliest: all of them share the text of one, and an article that was made
 * of one of them is like the others as well.
 */
export function nearest(
  found: readonly Derivation[],
  articles: readonly Annotation[],
): readonly Derivation[] {
  const language = new Map(articles.map(({ article, layout }) => [article.id, layout.language]));
  const edges = new Set(found.map(({ from, to }) => `${from} ${to}`));
  const byTarget = new Map<string, Derivation[]>();
  for (const item of found) {
    if (item.kind === 'quotes') continue;
    const list = byTarget.get(item.to);
    if (list) list.push(item);
    else byTarget.set(item.to, [item]);
  }
  const related = (one: Derivation, two: Derivation): boolean =>
    edges.has(`${one.from} ${two.from}`) || edges.has(`${two.from} ${one.from}`);
  const score = ({ from, to, strength, grounds }: Derivation, rivals: readonly Derivation[]): number =>
    strength +
    (grounds.some(({ kind }) => kind === 'credit' || kind === 'link') ? CREDITED : 0) +
    (language.get(from) === language.get(to) ? SAME_LANGUAGE : 0) +
    (ROOT * rivals.filter((rival) => edges.has(`${from} ${rival.from}`)).length) /
      Math.max(1, rivals.length - 1);
  const kept = new Set(
    [...byTarget.values()]
      .flatMap((list) => grouped(list, related))
      .map((group) => {
        const scores = new Map(group.map((item) => [item, score(item, group)]));
        return group.reduce((best, item) => {
          const difference = scores.get(item)! - scores.get(best)!;
          return difference > 0 || (difference === 0 && item.from < best.from) ? item : best;
        });
      }),
  );
  return found.filter((item) => item.kind === 'quotes' || kept.has(item));
}
