import { bestMatches, type Bag, type Match } from '../kit/align.js';
import { fold } from '../kit/fold.js';
import { onceOfTwo } from '../kit/once.js';
import type { Annotation, Derivation, DerivationGround, DerivationKind, Span } from '../model/index.js';
import type { Direction } from './direction.js';
import { overlapOf, type Overlap } from './passages.js';
import { heaviestRising } from '../kit/rising.js';
import { stemWeights } from './rarity.js';
import type { Words } from './words.js';

/** Share of the shorter article, outside quotation marks, whose wording tells that one was made from the other. */
const OWN = 0.25;
/** The same with quotations: an interview is nearly all quotation. */
const ALL = 0.5;
/** Shared words that make a pair worth a closer look; fewer are set phrases. */
const LEAST_WORDS = 12;
/** Share of an article that has its counterpart in the other, sentence by sentence, where hardly any wording is left. */
const MATCHED = 0.5;
/** Likeness from which a sentence begins to count as the counterpart of another, and at which it counts in full. */
const ALIKE = { from: 0.35, full: 0.6 };
/** Likeness of the sentences that are shown. */
const SHOWN = 0.45;
const LEAST_MATCHED = { lines: 3, words: 40 };
/**
 * A long text whose sentences resemble those of the other one after another was made from it even where each resembles only a little: a
 * machine keeps the order.
 */
const IN_ORDER = { from: 0.2, full: 0.5, share: 0.57, lines: 8 };
/** A stretch of an article's own wording that is found within another, which is otherwise its own. */
const TAKEN = 40;
const COPY = 0.9;
const EDIT = 0.3;
const EXCERPT = { contained: 0.6, shorter: 0.55 };

interface Pair {
  readonly from: Words;
  readonly to: Words;
  readonly overlap: Overlap;
  readonly matched: Matched;
  readonly identical: boolean;
}

/** Sentences of two articles that correspond, as spans in each. */
interface Matched {
  /** Weight of the counterparts found over that of all sentences, of the article with the higher share. */
  readonly share: number;
  /** The same of those that stand in one order in both, counted by a lower likeness. */
  readonly ordered: number;
  readonly orderedLines: number;
  readonly lines: readonly (readonly [from: Span, to: Span])[];
  readonly words: number;
}

const NONE: Matched = { share: 0, ordered: 0, orderedLines: 0, lines: [], words: 0 };

/**
 * Whether one of two articles in one language was made from the other, by their wording: runs of words that both have, and sentences
 * that say the same in the same terms in most of an article. What both only quote tells nothing: two reporters hear the same speech.
 * The answer depends on the two alone.
 */
export function byWording(
  { from, to, reason }: Direction,
  wordsOf: (annotation: Annotation) => Words,
): Derivation | null {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  const overlap = overlapOf(before, after);
  const wording = overlap.contained >= EDIT && isWorded(overlap, before, after);
  const matched = wording ? NONE : matchedLines(before, after);
  const identical = from.article.original.sha256 === to.article.original.sha256;
  const kind = kindOf({ from: before, to: after, overlap, matched, identical });
  if (kind === null) return null;
  return {
    from: from.article.id,
    to: to.article.id,
    kind,
    grounds: [
      kind === 'paraphrase' ? lineGround(matched) : overlapGround(overlap),
      ...(reason === 'credit' ? [creditGround(from)] : []),
    ],
    strength: identical ? 1 : Math.min(1, Math.max(overlap.contained, matched.share, matched.ordered)),
  };
}

const matchedLines = onceOfTwo((from: Words, to: Words): Matched => {
  const weight = stemWeights([from, to]);
  const [a, b] = [from.lines.map(({ stems }) => stems), to.lines.map(({ stems }) => stems)];
  const [forth, back] = [bestMatches(a, b, weight), bestMatches(b, a, weight)];
  const [pairs, mirrored] = [counterparts(forth), counterparts(back)];
  const degree = (score: number): number =>
    Math.max(0, Math.min(1, (score - IN_ORDER.from) / (IN_ORDER.full - IN_ORDER.from)));
  const chain = heaviestRising(
    forth.map((match) => ({ at: match.a, weight: sum(b[match.b]!, weight) * degree(match.score), match })),
  );
  const all = b.reduce((total, bag) => total + sum(bag, weight), 0);
  const share = Math.max(shareOf(b, pairs, weight), shareOf(a, mirrored, weight));
  const lines =
    share < MATCHED ? chain.map(({ match }) => match) : pairs.filter(({ score }) => score >= SHOWN);
  return {
    share,
    ordered: all === 0 ? 0 : chain.reduce((total, one) => total + one.weight, 0) / all,
    orderedLines: chain.length,
    lines: lines.map((match) => [from.lines[match.a]!, to.lines[match.b]!]),
    words: lines.reduce((total, match) => total + to.lines[match.b]!.words, 0),
  };
});

const sum = (bag: Bag, weight: (stem: string) => number): number =>
  bag.reduce((total, stem) => total + weight(stem), 0);

/** A sentence is the counterpart of one other only: the best. */
function counterparts(matches: readonly Match[]): readonly Match[] {
  const used = new Set<number>();
  return [...matches]
    .sort((x, y) => y.score - x.score || x.b - y.b)
    .filter(({ a }) => !used.has(a) && used.add(a))
    .sort((x, y) => x.b - y.b);
}

function shareOf(bags: readonly Bag[], matches: readonly Match[], weight: (stem: string) => number): number {
  const weights = bags.map((bag) => sum(bag, weight));
  const all = weights.reduce((total, one) => total + one, 0);
  const degree = (score: number): number =>
    Math.max(0, Math.min(1, (score - ALIKE.from) / (ALIKE.full - ALIKE.from)));
  const found = matches.reduce((total, { b, score }) => total + weights[b]! * degree(score), 0);
  return all === 0 ? 0 : found / all;
}

function isWorded({ sharedWords, ownWords }: Overlap, from: Words, to: Words): boolean {
  const shorter = Math.min(from.tokens.length, to.tokens.length);
  return sharedWords >= LEAST_WORDS && (ownWords >= OWN * shorter || sharedWords >= ALL * shorter);
}

function kindOf({ from, to, overlap, matched, identical }: Pair): DerivationKind | null {
  const [before, after] = [from.tokens.length, to.tokens.length];
  if (identical || (overlap.contained >= COPY && after > before * COPY)) return 'copy';
  const retold =
    (matched.share >= MATCHED &&
      matched.lines.length >= LEAST_MATCHED.lines &&
      matched.words >= LEAST_MATCHED.words) ||
    (matched.ordered >= IN_ORDER.share && matched.orderedLines >= IN_ORDER.lines);
  if (!isWorded(overlap, from, to) && !retold) return overlap.ownWords >= TAKEN ? 'quotes' : null;
  if (overlap.sharedWords >= EXCERPT.contained * after && after < before * EXCERPT.shorter) return 'excerpt';
  return overlap.contained >= EDIT ? 'edit' : 'paraphrase';
}

/** The text of an overlap is the share of the shorter article in per cent. */
const overlapGround = ({ passages, contained }: Overlap): DerivationGround => ({
  kind: 'overlap',
  text: String(Math.round(contained * 100)),
  spans: passages.map(({ b }) => b),
  sourceSpans: passages.map(({ a }) => a),
});

const lineGround = ({ lines, share }: Matched): DerivationGround => ({
  kind: 'overlap',
  text: String(Math.round(share * 100)),
  spans: lines.map(([, { start, end }]) => ({ start, end })),
  sourceSpans: lines.map(([{ start, end }]) => ({ start, end })),
});

export const creditGround = (from: Annotation): DerivationGround => ({
  kind: 'credit',
  text: from.article.outlet ?? fold(from.article.file),
  spans: [],
  sourceSpans: [],
});
