import type { Annotation, Derivation } from '../model/index.js';
import { compiledLinks, type Link } from './compilations.js';
import { wordingCandidates } from './candidates.js';
import { creditDerivations } from './credits.js';
import { directionOf } from './direction.js';
import { houseLines } from './house.js';
import { nearest } from './nearest.js';
import { byFacts, factCandidates } from './translation.js';
import { byWording } from './wording.js';
import { without, wordsOf, type Words } from './words.js';

export { kinship } from './families.js';
export { textOrigins, type TextOrigins } from './origins.js';
export { likeAcross } from './translation.js';
export { partiesOf, type Parties } from './parties.js';

/**
 * Who derives from whom among the given articles, and from cited sources that are not among them. Order-free: depends on the set only.
 * Grounds: shared wording (overlap), credits and datelines (credit), named tellers (link), and across languages shared rare facts.
 */
export function derive(annotations: readonly Annotation[]): readonly Derivation[] {
  const ordered = [...annotations].sort((a, b) => compare(a.article.id, b.article.id));
  const found = [...derivedByWording(ordered), ...derivedByFacts(ordered)];
  return [...nearest(found, ordered), ...creditDerivations(ordered)].sort(
    (x, y) =>
      compare(x.to, y.to) || y.strength - x.strength || compare(x.from, y.from) || compare(x.kind, y.kind),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function derivedByWording(articles: readonly Annotation[]): readonly Derivation[] {
  const all = articles.map(wordsOf);
  const house = houseLines(all);
  const words = all.map((one) => without(one, ({ hash }) => house.has(hash)));
  const at = new Map(articles.map((annotation, i) => [annotation, words[i]!]));
  const compared = (annotation: Annotation): Words => at.get(annotation)!;
  const identity = articles.map(({ article }) => article.original.sha256);
  const links = wordingCandidates(words, identity).flatMap(([i, j]): readonly Link[] => {
    const [a, b] = [articles[i]!, articles[j]!];
    if (a.layout.language !== b.layout.language) return [];
    const direction = directionOf(a, b);
    const derivation = byWording(direction, compared);
    return derivation === null ? [] : [{ direction, derivation }];
  });
  const turned = compiledLinks(links);
  return links.flatMap((link) => {
    if (!turned.has(link)) return link.derivation;
    const { from, to, reason } = link.direction;
    return byWording({ from: to, to: from, reason }, compared) ?? [];
  });
}

const derivedByFacts = (articles: readonly Annotation[]): readonly Derivation[] =>
  factCandidates(articles).flatMap(([i, j]) => byFacts(articles[i]!, articles[j]!) ?? []);
