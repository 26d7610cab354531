import type { Annotation, Derivation, StoryGround } from '../model/index.js';
import { cluster, type Similarities } from './cluster.js';
import { datedJointly, movedOn } from './dating.js';
import { windowOf } from './days.js';
import { featuresOf, type Feature } from './features.js';
import { fading, similarity, type Candidate } from './similarity.js';
import { documentCounts, vectorOf } from './weights.js';

export { oneEntityEach } from './entities.js';
export { sigla } from './sigla.js';

/** Articles that report one story, with what they share. */
export interface Group {
  readonly articles: readonly Annotation[];
  /** The articles, those first that are most like the others: the first heading names the story. */
  readonly central: readonly Annotation[];
  readonly grounds: readonly StoryGround[];
  /** Groups that would be of the same story but for the time between them. */
  readonly episodes: readonly {
    readonly of: readonly Annotation[];
    readonly shared: string;
    readonly weight: number;
  }[];
}

/** Average similarity at which two groups are one story. Set on the `look` part of ECB+ and the example coverage. */
const THRESHOLD = 0.14;
/** Pairs below this are not worth keeping in the table. */
const FLOOR = 0.04;
/** Derivations by wording: shared facts are in the similarity already. */
const COPIES: ReadonlySet<string> = new Set(['copy', 'edit', 'excerpt']);
/** Strength from which a derivation alone makes two articles one story. */
const SURE = 0.6;
/** A feature in more articles than this brings no candidates: it says too little and costs too much. */
const CROWD = 400;
const SHOWN = 5;

/**
 * Groups articles into stories. The criterion is defined on the set (average linkage over similarities that depend on the set alone);
 * the order in which articles are given does not matter.
 */
export function group(
  annotations: readonly Annotation[],
  derivations: readonly Derivation[],
): readonly Group[] {
  const undated = [...annotations].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const features = undated.map(featuresOf);
  const counts = documentCounts(features);
  const candidates = undated.map((annotation, i): Candidate => ({
    vector: vectorOf(features[i]!, counts, undated.length),
    language: annotation.layout.language,
  }));
  const alike = similarities(features, candidates);
  const ordered = datedJointly(undated, alike, derivations);
  const similar = faded(alike, ordered);
  joinDerived(similar, ordered, derivations);
  const clusters = cluster(ordered.length, similar, THRESHOLD);
  const linked = episodes(clusters, alike);
  return clusters.map((members, own) => ({
    episodes: (linked.get(own) ?? []).map(({ other, weight }) => ({
      of: clusters[other]!.map((i) => ordered[i]!),
      shared: sharedText(candidates, nearestOf(members, clusters[other]!, alike)),
      weight,
    })),
    articles: members.map((i) => ordered[i]!),
    central: byCentrality(members, similar).map((i) => ordered[i]!),
    grounds: grounds(members, ordered, candidates, similar),
  }));
}

type Table = Map<number, Map<number, number>>;

function similarities(features: readonly (readonly Feature[])[], candidates: readonly Candidate[]): Table {
  const holders = new Map<string, number[]>();
  features.forEach((list, i) => {
    for (const { key } of list) {
      const found = holders.get(key);
      if (found) found.push(i);
      else holders.set(key, [i]);
    }
  });
  const table: Table = new Map();
  const tried = new Set<number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > CROWD) continue;
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const pair = list[x]! * candidates.length + list[y]!;
        if (tried.has(pair)) continue;
        tried.add(pair);
        const value = similarity(candidates[list[x]!]!, candidates[list[y]!]!);
        if (value >= FLOOR) put(table, list[x]!, list[y]!, value);
      }
    }
  }
  return table;
}

/**
 * The similarities with what time takes away. Days inferred from the texts part two reports only where a count has moved on between
 * them as well: a late report of one thing and the next episode of a long one are told apart by what the texts say, not by a guess.
 */
function faded(alike: Similarities, articles: readonly Annotation[]): Table {
  const windows = articles.map(({ article }) => windowOf(article.published));
  const guessed = articles.map(({ article }) => article.published?.basis === 'inferred');
  const table: Table = new Map();
  for (const [a, row] of alike) {
    for (const [b, value] of row) {
      if (a >= b) continue;
      const sure = !guessed[a]! && !guessed[b]!;
      const left = fading(windows[a]!, windows[b]!);
      const kept = left === 1 || sure || movedOn(articles[a]!, articles[b]!) ? value * left : value;
      if (kept >= FLOOR) put(table, a, b, kept);
    }
  }
  return table;
}

/** A copy reports the story of its original, whatever else it shares. */
function joinDerived(
  table: Table,
  articles: readonly Annotation[],
  derivations: readonly Derivation[],
): void {
  const index = new Map(articles.map(({ article }, i) => [article.id, i]));
  for (const { from, to, kind, strength } of derivations) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined || !COPIES.has(kind) || strength < SURE) continue;
    put(table, a, b, Math.max(strength, table.get(a)?.get(b) ?? 0));
  }
}

function put(table: Table, a: number, b: number, value: number): void {
  for (const [one, two] of [
    [a, b],
    [b, a],
  ] as const) {
    const row = table.get(one) ?? new Map<number, number>();
    row.set(two, value);
    table.set(one, row);
  }
}

function byCentrality(members: readonly number[], similar: Similarities): readonly number[] {
  const total = new Map(
    members.map((i) => [i, members.reduce((sum, j) => sum + (similar.get(i)?.get(j) ?? 0), 0)] as const),
  );
  return [...members].sort((a, b) => total.get(b)! - total.get(a)! || a - b);
}

/** For each article the story-mate it is most like, and the features that weigh most in that. */
function grounds(
  members: readonly number[],
  articles: readonly Annotation[],
  candidates: readonly Candidate[],
  similar: Similarities,
): readonly StoryGround[] {
  return members.flatMap((i) => {
    const mate = members
      .filter((j) => j !== i && similar.get(i)?.has(j))
      .reduce<number | null>(
        (best, j) => (best === null || similar.get(i)!.get(j)! > similar.get(i)!.get(best)! ? j : best),
        null,
      );
    if (mate === null) return [];
    return [
      {
        articles: [articles[i]!.article.id, articles[mate]!.article.id] as const,
        text: sharedText(candidates, [i, mate]),
        weight: similar.get(i)!.get(mate)!,
      },
    ];
  });
}

/** The features that weigh most in the likeness of two articles. */
function sharedText(candidates: readonly Candidate[], [i, j]: readonly [number, number]): string {
  const other = candidates[j]!.vector.all;
  return [...candidates[i]!.vector.all]
    .filter(([key]) => other.has(key))
    .sort((a, b) => b[1] * other.get(b[0])! - a[1] * other.get(a[0])! || (a[0] < b[0] ? -1 : 1))
    .slice(0, SHOWN)
    .map(([key]) => key)
    .join(', ');
}

/** For each cluster those that are as like it as one story is, were it not for the time between them. */
function episodes(
  clusters: readonly (readonly number[])[],
  alike: Similarities,
): ReadonlyMap<number, readonly { readonly other: number; readonly weight: number }[]> {
  const clusterOf = new Map(clusters.flatMap((members, index) => members.map((i) => [i, index] as const)));
  const sums = new Map<number, Map<number, number>>();
  for (const [a, row] of alike) {
    for (const [b, value] of row) {
      const [x, y] = [clusterOf.get(a)!, clusterOf.get(b)!];
      if (x === y) continue;
      const sum = sums.get(x) ?? new Map<number, number>();
      sums.set(x, sum.set(y, (sum.get(y) ?? 0) + value));
    }
  }
  return new Map(
    [...sums].map(([x, row]) => [
      x,
      [...row]
        .map(([other, sum]) => ({ other, weight: sum / (clusters[x]!.length * clusters[other]!.length) }))
        .filter(({ weight }) => weight >= THRESHOLD)
        .sort((a, b) => b.weight - a.weight || a.other - b.other),
    ]),
  );
}

/** The two articles of two clusters that are most alike. */
function nearestOf(
  members: readonly number[],
  others: readonly number[],
  alike: Similarities,
): readonly [number, number] {
  let best: readonly [number, number] = [members[0]!, others[0]!];
  const value = ([i, j]: readonly [number, number]): number => alike.get(i)?.get(j) ?? 0;
  for (const i of members) for (const j of others) if (value([i, j]) > value(best)) best = [i, j];
  return best;
}
