import { fold } from '../kit/fold.js';
import type { Annotation, Derivation, DerivationGround } from '../model/index.js';
import { creditDerivations } from './credits.js';
import { directionOf } from './direction.js';
import { factsOf, sharedFacts, type SharedFacts } from './facts.js';
import { overlapOf, wordsOf, type Overlap } from './passages.js';

export { textOrigins, type TextOrigins } from './origins.js';
export { partiesOf, type Parties } from './parties.js';

/** A shingle or fact in more articles than this brings no pairs: it is a phrase of the trade, not of a text. */
const CROWD = 60;
/** Shared words that make a pair worth a closer look; fewer are set phrases. */
const LEAST_SHARED = 12;
const COPY = 0.9;
const EDIT = 0.3;
const REUSE = 0.12;
/** Weight and order of shared facts at which a text in another language, or other words, is taken to follow the same original. */
const FACTS = { share: 0.5, ordered: 0.6, least: 6 };

/**
 * Who derives from whom among the given articles, and from cited sources that are not among them. Order-free: depends on the set only.
 * Grounds: identical bytes or shared passages (overlap), credits and datelines (credit), named tellers (link), shared rare facts.
 */
export function derive(annotations: readonly Annotation[]): readonly Derivation[] {
  const ordered = [...annotations].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const facts = ordered.map(factsOf);
  const weight = rarity(facts.map((list) => list.map(({ key }) => key)));
  const found: Derivation[] = [];
  for (const [i, j] of candidatePairs(ordered)) {
    const a = ordered[i]!;
    const b = ordered[j]!;
    const derivation = byOverlap(a, b) ?? byFacts(a, b, sharedFacts(facts[i]!, facts[j]!, weight));
    if (derivation !== null) found.push(derivation);
  }
  return [...nearest(found, ordered), ...creditDerivations(ordered)].sort(
    (x, y) =>
      compare(x.to, y.to) || y.strength - x.strength || compare(x.from, y.from) || compare(x.kind, y.kind),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By how much a source in the same language is preferred: who edits has the text, who translates needs a second step. */
const SAME_LANGUAGE = 0.1;
/** By how much the source of a source is preferred to it: a sibling is like its siblings as well. */
const ROOT = 0.15;

/**
 * Of several sources that are related among themselves only the likeliest: all of them share the text of one, and an article that was made
 * of one of them is like the others as well.
 */
function nearest(found: readonly Derivation[], articles: readonly Annotation[]): readonly Derivation[] {
  const language = new Map(articles.map(({ article, layout }) => [article.id, layout.language]));
  const edges = new Set(found.map(({ from, to }) => `${from} ${to}`));
  const score = ({ from, to, strength }: Derivation, rival: Derivation): number =>
    strength +
    (language.get(from) === language.get(to) ? SAME_LANGUAGE : 0) +
    (edges.has(`${from} ${rival.from}`) ? ROOT : 0);
  const byTarget = new Map<string, Derivation[]>();
  for (const item of found) {
    const list = byTarget.get(item.to);
    if (list) list.push(item);
    else byTarget.set(item.to, [item]);
  }
  const beaten = (item: Derivation, other: Derivation): boolean => {
    if (other.kind === 'quotes') return false;
    if (!edges.has(`${item.from} ${other.from}`) && !edges.has(`${other.from} ${item.from}`)) return false;
    const [one, two] = [score(item, other), score(other, item)];
    return two > one || (two === one && other.from < item.from);
  };
  return found.filter(
    (item) => item.kind === 'quotes' || !byTarget.get(item.to)!.some((other) => beaten(item, other)),
  );
}

/** Rarity of a fact as inverse document frequency, with a few imagined articles beside so that small sets stay sober. */
function rarity(articles: readonly (readonly string[])[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const keys of articles) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = articles.length + 20;
  return (key) => Math.log(all / ((counts.get(key) ?? 0) + 0.5)) * (key.startsWith('place:') ? 0.5 : 1);
}

function candidatePairs(articles: readonly Annotation[]): readonly [number, number][] {
  const holders = new Map<string, number[]>();
  articles.forEach((annotation, i) => {
    const keys = new Set<string>([
      annotation.article.original.sha256,
      ...wordsOf(annotation).shingles.map(String),
      ...factsOf(annotation).map(({ key }) => key),
    ]);
    for (const key of keys) {
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  });
  const counts = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > CROWD) continue;
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const pair = list[x]! * articles.length + list[y]!;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...counts.keys()]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / articles.length), pair % articles.length]);
}

function byOverlap(a: Annotation, b: Annotation): Derivation | null {
  const overlap = overlapOf(wordsOf(a), wordsOf(b));
  const identical = a.article.original.sha256 === b.article.original.sha256;
  if (!identical && (overlap.sharedWords < LEAST_SHARED || overlap.contained < REUSE)) return null;
  const { from, to, reason } = directionOf(a, b);
  const kind = overlapKind(overlap, identical, from, to);
  if (kind === null) return null;
  return {
    from: from.article.id,
    to: to.article.id,
    kind,
    grounds: [overlapGround(overlap, from === a), ...(reason === 'credit' ? [creditGround(from)] : [])],
    strength: identical ? 1 : Math.min(1, overlap.contained + 0.1),
  };
}

function overlapKind(
  overlap: Overlap,
  identical: boolean,
  from: Annotation,
  to: Annotation,
): Derivation['kind'] | null {
  const fromWords = wordsOf(from).norms.length;
  const toWords = wordsOf(to).norms.length;
  if (identical || (overlap.contained >= COPY && toWords > fromWords * COPY)) return 'copy';
  if (overlap.contained >= EDIT) return toWords < fromWords * 0.5 ? 'excerpt' : 'edit';
  return inQuotes(overlap, from) ? 'quotes' : 'paraphrase';
}

/** Whether most shared words stand in quotation marks: two reporters at one press conference share those and nothing else. */
function inQuotes(overlap: Overlap, article: Annotation): boolean {
  const quoted = overlap.passages.filter(({ a, b }) =>
    article.quotes.some(
      (q) => (q.start <= a.start && a.end <= q.end) || (q.start <= b.start && b.end <= q.end),
    ),
  );
  return quoted.reduce((sum, { words }) => sum + words, 0) * 2 > overlap.sharedWords;
}

function overlapGround({ passages, contained }: Overlap, forward: boolean): DerivationGround {
  return {
    kind: 'overlap',
    text: String(Math.round(contained * 100)),
    spans: passages.map(({ a, b }) => (forward ? b : a)),
    sourceSpans: passages.map(({ a, b }) => (forward ? a : b)),
  };
}

const creditGround = (from: Annotation): DerivationGround => ({
  kind: 'credit',
  text: from.article.outlet ?? fold(from.article.file),
  spans: [],
  sourceSpans: [],
});

function byFacts(a: Annotation, b: Annotation, facts: SharedFacts): Derivation | null {
  const { shared, share, ordered } = facts;
  if (shared.length < FACTS.least || share < FACTS.share || ordered < FACTS.ordered) return null;
  const { from, to, reason } = directionOf(a, b);
  const forward = from === a;
  return {
    from: from.article.id,
    to: to.article.id,
    kind: a.layout.language === b.layout.language ? 'paraphrase' : 'translation',
    grounds: [
      {
        kind: 'shared_facts',
        text: shared.map(([fact]) => fact.key).join(', '),
        spans: shared.map(([x, y]) => (forward ? y : x)).map(({ start, end }) => ({ start, end })),
        sourceSpans: shared.map(([x, y]) => (forward ? x : y)).map(({ start, end }) => ({ start, end })),
      },
      ...(reason === 'credit' ? [creditGround(from)] : []),
    ],
    strength: Math.min(1, share * ordered),
  };
}
