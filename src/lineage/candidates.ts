import { heaviest } from '../kit/align.js';
import { hashOn, hashWord } from '../kit/hash.js';
import { once } from '../kit/once.js';
import { stemWeights } from './rarity.js';
import { fingerprints, type Words } from './words.js';

/** Shared keys at which a pair is worth a closer look; fewer are set phrases. */
const LEAST = 3;
/** Closest others that an article is compared with. */
const CLOSEST = 24;
/**
 * Among so many holders of a key each is paired with each; beyond, with the next few and with the fullest of them only, so that a flood of
 * copies stays linear.
 */
const CROWD = 40;
const NEXT = 3;
/** Rarest stems of a sentence that are paired with each other: a rewriter keeps those together. */
const RAREST = 5;

/**
 * Pairs of articles, as indexes with the lower first, that share enough runs of words, or rare words in one sentence. `same` gives a key
 * that is equal for identical articles.
 */
export function wordingCandidates(
  articles: readonly Words[],
  same: readonly string[],
): readonly (readonly [number, number])[] {
  const weight = stemWeights(articles);
  const common = sharedStems(articles);
  const keys = articles.map((words) => keysOf(words, common, weight));
  const counts = countPairs(articles.length, holdersOf(keys));
  for (const list of holdersOf(same.map((key) => [hashWord(key)])).values())
    for (let i = 1; i < list.length; i++) {
      const pair = list[i - 1]! * articles.length + list[i]!;
      counts.set(pair, (counts.get(pair) ?? 0) + LEAST);
    }
  return closest(articles.length, counts);
}

/** Stems that stand in more articles than one: the others can tie nothing. */
function sharedStems(articles: readonly Words[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const common = new Set<string>();
  articles.forEach(({ lines }, i) => {
    for (const { stems } of lines)
      for (const stem of stems) {
        const first = seen.get(stem);
        if (first === undefined) seen.set(stem, i);
        else if (first !== i) common.add(stem);
      }
  });
  return common;
}

/** The keys that an article has by its runs of words alone. */
const runKeys = once(({ shingles }: Words) => fingerprints(shingles));

function keysOf(
  words: Words,
  common: ReadonlySet<string>,
  weight: (stem: string) => number,
): readonly number[] {
  const keys = new Set<number>(runKeys(words));
  for (const { stems } of words.lines) {
    const rare = heaviest(
      stems.filter((stem) => common.has(stem)),
      weight,
      RAREST,
    );
    for (const one of rare) {
      const before = hashWord(`${one} `);
      for (const two of rare) if (one < two) keys.add(hashOn(before, two));
    }
  }
  return [...keys];
}

/** Who holds each key that more than one holds. Counted by hash first, so that keys of a single article take no room. */
function holdersOf(keys: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const total = keys.reduce((sum, list) => sum + list.length, 0);
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, total * 4)));
  const seen = new Uint8Array(size);
  for (const list of keys)
    for (const key of list) {
      const at = key & (size - 1);
      if (seen[at]! < 2) seen[at]! += 1;
    }
  const holders = new Map<number, number[]>();
  keys.forEach((list, i) => {
    for (const key of list) {
      if (seen[key & (size - 1)]! < 2) continue;
      const found = holders.get(key);
      if (found === undefined) holders.set(key, [i]);
      else found.push(i);
    }
  });
  return holders;
}

function countPairs(all: number, holders: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (one: number, two: number): void => {
    const pair = Math.min(one, two) * all + Math.max(one, two);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  };
  const crowds = crowdedKeys(all, holders);
  for (const list of holders.values()) {
    const reach = list.length > CROWD ? NEXT : list.length;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < Math.min(list.length, x + 1 + reach); y++) add(list[x]!, list[y]!);
    if (list.length <= CROWD) continue;
    const hub = list.reduce((best, i) => (crowds[i]! > crowds[best]! ? i : best));
    for (const i of list) if (i !== hub) add(hub, i);
  }
  return counts;
}

/** By article how many keys it has that a crowd has: the one with most of a flood's is likeliest its source. */
function crowdedKeys(all: number, holders: ReadonlyMap<number, readonly number[]>): Uint32Array {
  const crowds = new Uint32Array(all);
  for (const list of holders.values()) if (list.length > CROWD) for (const i of list) crowds[i]! += 1;
  return crowds;
}

/** For each article those it shares most with; a pair is kept if either of the two has it among its closest. */
function closest(all: number, counts: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  const rows = new Map<number, (readonly [pair: number, count: number])[]>();
  for (const [pair, count] of counts) {
    if (count < LEAST) continue;
    for (const i of [Math.floor(pair / all), pair % all]) {
      const row = rows.get(i);
      if (row === undefined) rows.set(i, [[pair, count]]);
      else row.push([pair, count]);
    }
  }
  const kept = new Set<number>();
  for (const row of rows.values()) {
    row.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [pair] of row.slice(0, CLOSEST)) kept.add(pair);
  }
  return [...kept].sort((a, b) => a - b).map((pair) => [Math.floor(pair / all), pair % all]);
}
