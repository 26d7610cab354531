import type { Annotation, Derivation, StoryGround } from '../model/index.js';
import { cluster, type Similarities } from './cluster.js';
import { featuresOf, type Feature } from './features.js';
import { similarity, type Candidate } from './similarity.js';
import { documentCounts, vectorOf } from './weights.js';

export { oneEntityEach } from './entities.js';
export { sigla } from './sigla.js';

/** Articles that report one story, with what they share. */
export interface Group {
  readonly articles: readonly Annotation[];
  /** The articles, those first that are most like the others: the first heading names the story. */
  readonly central: readonly Annotation[];
  readonly grounds: readonly StoryGround[];
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
  const ordered = [...annotations].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const features = ordered.map(featuresOf);
  const counts = documentCounts(features);
  const candidates = ordered.map((annotation, i): Candidate => ({
    vector: vectorOf(features[i]!, counts, ordered.length),
    language: annotation.layout.language,
    published: annotation.article.published,
  }));
  const similar = similarities(features, candidates);
  joinDerived(similar, ordered, derivations);
  return cluster(ordered.length, similar, THRESHOLD).map((members) => ({
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
    const other = candidates[mate]!.vector.all;
    const shared = [...candidates[i]!.vector.all]
      .filter(([key]) => other.has(key))
      .sort((a, b) => b[1] * other.get(b[0])! - a[1] * other.get(a[0])! || (a[0] < b[0] ? -1 : 1))
      .slice(0, SHOWN);
    return [
      {
        articles: [articles[i]!.article.id, articles[mate]!.article.id] as const,
        text: shared.map(([key]) => key).join(', '),
        weight: similar.get(i)!.get(mate)!,
      },
    ];
  });
}
