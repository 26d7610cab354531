import type { Annotation, Derivation } from '../model/index.js';
import { directionOf } from './direction.js';
import { sharedFacts, type Fact } from './facts.js';
import { creditGround } from './wording.js';

/** A fact in more articles than this brings no pairs: it costs too much and says too little. */
const CROWD = 60;
/** Weight and order of shared facts at which a text in another language is taken to follow the same original. */
const FACTS = { share: 0.5, ordered: 0.6, least: 6 };

/** Pairs of articles in different languages, as indexes with the lower first, that share facts. */
export function factCandidates(
  articles: readonly Annotation[],
  facts: readonly (readonly Fact[])[],
): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  facts.forEach((list, i) => {
    for (const { key } of list) {
      const found = holders.get(key);
      if (found) found.push(i);
      else holders.set(key, [i]);
    }
  });
  const counts = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > CROWD) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        if (articles[list[x]!]!.layout.language === articles[list[y]!]!.layout.language) continue;
        const pair = list[x]! * articles.length + list[y]!;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  }
  return [...counts.keys()]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / articles.length), pair % articles.length]);
}

export function byFacts(
  a: Annotation,
  b: Annotation,
  factsA: readonly Fact[],
  factsB: readonly Fact[],
  weight: (key: string) => number,
): Derivation | null {
  const { shared, share, ordered } = sharedFacts(factsA, factsB, weight);
  if (shared.length < FACTS.least || share < FACTS.share || ordered < FACTS.ordered) return null;
  const { from, to, reason } = directionOf(a, b);
  const forward = from === a;
  return {
    from: from.article.id,
    to: to.article.id,
    kind: 'translation',
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
