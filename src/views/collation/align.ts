import { bestMatches, type Bag, type Match } from '../../kit/align.js';
import { once } from '../../kit/once.js';
import { stemOf } from '../../kit/stem.js';
import { bagWeights } from '../../kit/weights.js';
import type { Annotation, Sentence } from '../../model/index.js';

/** Sentences of both sides that tell the same, by their place in the lists; one of the sides may be empty. */
export interface Aligned {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Likeness at which two sentences are taken to correspond, in one language and across two. */
const ALIKE = { same: 0.3, across: 0.28 };
/** Likeness at which a further sentence belongs to a passage: one was split in two, or two joined. */
const SPLIT = 0.45;
/** Facts mean the same in every language; across two they are nearly all there is. */
const FACT = '=';
const FACT_WEIGHT = 3;
/** Keys that a sentence must have to be compared. */
const LEAST = { same: 3, across: 2 };
const SKIPPED: ReadonlySet<string> = new Set(['promo', 'interface', 'credit']);

/** The sentences that are compared: those of the article proper. */
export const sentencesOf = once(({ layout }: Annotation): readonly Sentence[] =>
  layout.sentences.filter(({ kind }) => !SKIPPED.has(kind)),
);

/**
 * Sets the sentences of two articles beside each other by what they share: stems of words, weighted by rarity, names, numbers and days.
 * The order is that of the second, with what it dropped where it stood. Sentences may have moved. `derived`: one was made from the other.
 */
export function align(before: Annotation, after: Annotation, derived: boolean): readonly Aligned[] {
  const across = before.layout.language !== after.layout.language;
  const mode = across ? 'across' : 'same';
  const [a, b] = [bagsOf(before), bagsOf(after)];
  const plain = bagWeights([...a, ...b]);
  const weight = (key: string): number => plain(key) * (across && key.startsWith(FACT) ? FACT_WEIGHT : 1);
  const forth = bestMatches(a, b, weight, LEAST[mode]).filter(({ score }) => score >= ALIKE[mode]);
  const back = bestMatches(b, a, weight, LEAST[mode]).filter(({ score }) => score >= SPLIT);
  const passages = pairUp(forth);
  joinSplit(passages, forth);
  joinMerged(passages, back);
  if (across || derived) fillGaps(passages, a, b, across);
  return inOrder([...passages.values()], a.length, b.length);
}

const bagsOf = once((annotation: Annotation): readonly Bag[] => {
  const { tokens } = annotation.layout;
  const facts = [
    ...annotation.names.map(({ entity, start }) => ({ key: entity.replace(/^[a-z]+:/, ''), start })),
    ...annotation.quantities
      .filter(({ value, inert }) => value !== null && !inert)
      .map(({ value, unit, start }) => ({ key: `${String(value)}${unit ?? ''}`, start })),
    ...annotation.times
      .filter(({ value }) => value !== null && /^\d{4}-\d\d/.test(value))
      .map(({ value, start }) => ({ key: value!, start })),
  ].sort((x, y) => x.start - y.start);
  let next = 0;
  return sentencesOf(annotation).map(({ start, end, first, last }) => {
    const keys = new Set<string>();
    for (let i = first; i < last; i++) {
      const { kind, norm } = tokens[i]!;
      if (kind === 'word' || kind === 'number') keys.add(stemOf(norm));
    }
    while (next < facts.length && facts[next]!.start < end) {
      if (facts[next]!.start >= start) keys.add(FACT + facts[next]!.key);
      next += 1;
    }
    return [...keys];
  });
});

interface Passage {
  readonly before: number[];
  readonly after: number[];
}

/** One to one, the likest first; by the place in the first article. */
function pairUp(matches: readonly Match[]): Map<number, Passage> {
  const found = new Map<number, Passage>();
  const ordered = [...matches].sort((x, y) => y.score - x.score || x.b - y.b);
  for (const { a, b } of ordered) if (!found.has(a)) found.set(a, { before: [a], after: [b] });
  return found;
}

/** A sentence of the second article whose likest is taken already by the one beside it. */
function joinSplit(passages: ReadonlyMap<number, Passage>, matches: readonly Match[]): void {
  for (const { a, b, score } of matches) {
    const passage = passages.get(a)!;
    if (score >= SPLIT && !passage.after.includes(b) && passage.after.some((i) => Math.abs(i - b) === 1))
      passage.after.push(b);
  }
}

/** A sentence of the first article that went into one of the second together with the one beside it. */
function joinMerged(passages: Map<number, Passage>, matches: readonly Match[]): void {
  const byAfter = new Map([...passages.values()].flatMap((one) => one.after.map((b) => [b, one] as const)));
  const taken = new Set([...passages.values()].flatMap(({ before }) => before));
  for (const { a: b, b: a } of matches) {
    const passage = byAfter.get(b);
    if (passage === undefined || taken.has(a) || !passage.before.some((i) => Math.abs(i - a) === 1)) continue;
    passage.before.push(a);
    taken.add(a);
  }
}

/** Sentences in a row, without a counterpart on either side, that are taken to correspond one by one across languages. */
const GAP = 4;

/**
 * Where wording does not tell, a sentence is known by its neighbours: alone between two pairs on both sides, or across languages in a row of
 * as many on both sides of which at least one pair shares a fact.
 */
function fillGaps(
  passages: Map<number, Passage>,
  a: readonly Bag[],
  b: readonly Bag[],
  across: boolean,
): void {
  const toB = new Map(
    [...passages.values()].flatMap(({ before, after }) => before.map((one) => [one, after] as const)),
  );
  const taken = new Set([...passages.values()].flatMap(({ after }) => after));
  for (let from = 0, to = 0; from < a.length; from = to + 1) {
    for (to = from; to < a.length && !toB.has(to); to++);
    const count = to - from;
    const left = from === 0 ? -1 : Math.max(...toB.get(from - 1)!);
    const right = to === a.length ? b.length : Math.min(...toB.get(to)!);
    if (count === 0 || right - left - 1 !== count || count > (across ? GAP : 1)) continue;
    const pairs = Array.from({ length: count }, (_, i) => [from + i, left + 1 + i] as const);
    if (
      pairs.some(([, two]) => taken.has(two)) ||
      (count > 1 && !pairs.some(([x, y]) => sharesFact(a[x]!, b[y]!)))
    )
      continue;
    for (const [one, two] of pairs) passages.set(one, { before: [one], after: [two] });
  }
}

const sharesFact = (one: Bag, two: Bag): boolean =>
  one.some((key) => key.startsWith(FACT) && two.includes(key));

function inOrder(passages: readonly Passage[], lengthA: number, lengthB: number): readonly Aligned[] {
  const ascending = (list: readonly number[]): readonly number[] => [...list].sort((x, y) => x - y);
  const byAfter = new Map(passages.map((passage) => [Math.min(...passage.after), passage]));
  const kept = new Set(passages.flatMap(({ before }) => before));
  const inPassage = new Set(passages.flatMap(({ after }) => after));
  const dropped = new Map<number, number[]>();
  for (let a = 0, anchor = -1; a < lengthA; a++) {
    if (kept.has(a)) anchor = a;
    else dropped.set(anchor, [...(dropped.get(anchor) ?? []), a]);
  }
  const result: Aligned[] = (dropped.get(-1) ?? []).map((a) => ({ before: [a], after: [] }));
  for (let b = 0; b < lengthB; b++) {
    const passage = byAfter.get(b);
    if (passage === undefined) {
      if (!inPassage.has(b)) result.push({ before: [], after: [b] });
      continue;
    }
    result.push({ before: ascending(passage.before), after: ascending(passage.after) });
    for (const a of passage.before)
      for (const gone of dropped.get(a) ?? []) result.push({ before: [gone], after: [] });
  }
  return result;
}
