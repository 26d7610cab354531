import type { Annotation, Derivation } from '../model/index.js';
import { directionOf } from './direction.js';
import { grouped } from './grouping.js';

/** By how much a source in the same language is preferred: who edits has the text, who translates needs a second step. */
const SAME_LANGUAGE = 0.1;
/** By how much the source of all other sources is preferred to them: a sibling is like its siblings as well. */
const ROOT = 0.25;
/** By how much a source that the article credits or names is preferred to one that it is only like. */
const CREDITED = 0.4;
/** Directions told by the texts' lengths or by nothing: they may lead in a circle. */
const WEAK: ReadonlySet<string> = new Set(['length', 'order']);

/** Sources of one article that are related among themselves, the likeliest first. */
interface Choice {
  readonly items: readonly Derivation[];
  readonly score: number;
  readonly weak: boolean;
}

/**
 * Of several sources that are related among themselves only the likeliest: all of them share the text of one, and an article that was made
 * of one of them is like the others as well. What is kept has no circles: where the directions of texts without dates lead in one, the
 * least sure of it gives way to the next likely source, and what was tied stays tied.
 */
export function nearest(
  found: readonly Derivation[],
  articles: readonly Annotation[],
): readonly Derivation[] {
  const lines = new Lines();
  const kept = new Set<Derivation>();
  const keep = (item: Derivation): void => {
    lines.add(item);
    kept.add(item);
  };
  const choices = choicesOf(found, articles);
  for (const { items } of choices) {
    const item = items.find((one) => !lines.leads(one.to, one.from));
    if (item !== undefined) keep(item);
  }
  // what only a circle tied to the rest
  for (const { items } of choices)
    for (const item of items)
      if (!lines.tied(item.from, item.to) && !lines.leads(item.to, item.from)) keep(item);
  return found.filter((item) => item.kind === 'quotes' || kept.has(item));
}

/** What each article may derive from, one list for each text it may go back to; surest directions first. */
function choicesOf(found: readonly Derivation[], articles: readonly Annotation[]): readonly Choice[] {
  const byId = new Map(articles.map((annotation) => [annotation.article.id, annotation]));
  const language = (id: string): string | null => byId.get(id)?.layout.language ?? null;
  const edges = new Set(found.map(({ from, to }) => `${from} ${to}`));
  const related = (one: Derivation, two: Derivation): boolean =>
    edges.has(`${one.from} ${two.from}`) || edges.has(`${two.from} ${one.from}`);
  const score = ({ from, to, strength, grounds }: Derivation, rivals: readonly Derivation[]): number =>
    strength +
    (grounds.some(({ kind }) => kind === 'credit' || kind === 'link') ? CREDITED : 0) +
    (language(from) === language(to) ? SAME_LANGUAGE : 0) +
    (ROOT * rivals.filter((rival) => edges.has(`${from} ${rival.from}`)).length) /
      Math.max(1, rivals.length - 1);
  const isWeak = ({ from, to }: Derivation): boolean => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a !== undefined && b !== undefined && WEAK.has(directionOf(a, b).reason);
  };
  return [...byTarget(found).values()]
    .flatMap((list) => grouped(list, related))
    .map((group): Choice => {
      const scored = group.map((item) => [item, score(item, group)] as const).sort(likelier);
      return { items: scored.map(([item]) => item), score: scored[0]![1], weak: isWeak(scored[0]![0]) };
    })
    .sort(
      (x, y) => Number(x.weak) - Number(y.weak) || likelier([x.items[0]!, x.score], [y.items[0]!, y.score]),
    );
}

type Scored = readonly [item: Derivation, score: number];

const likelier = ([one, x]: Scored, [two, y]: Scored): number =>
  y - x || compare(one.from, two.from) || compare(one.to, two.to);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byTarget(found: readonly Derivation[]): ReadonlyMap<string, readonly Derivation[]> {
  const lists = new Map<string, Derivation[]>();
  for (const item of found) {
    if (item.kind === 'quotes') continue;
    const list = lists.get(item.to);
    if (list) list.push(item);
    else lists.set(item.to, [item]);
  }
  return lists;
}

/** The derivations kept so far: what leads where, and what is tied at all. */
class Lines {
  private readonly parents = new Map<string, string[]>();
  private readonly ties = new Map<string, string>();

  add({ from, to }: Derivation): void {
    const list = this.parents.get(to);
    if (list) list.push(from);
    else this.parents.set(to, [from]);
    if (!this.tied(from, to)) this.ties.set(this.root(from), this.root(to));
  }

  tied(a: string, b: string): boolean {
    return this.root(a) === this.root(b);
  }

  /** Whether `ancestor` is among what an article goes back to. */
  leads(ancestor: string, article: string): boolean {
    if (!this.tied(ancestor, article)) return false;
    const seen = new Set([article]);
    for (const at of seen) {
      if (at === ancestor) return true;
      for (const parent of this.parents.get(at) ?? []) seen.add(parent);
    }
    return false;
  }

  private root(node: string): string {
    let root = node;
    while (this.ties.has(root)) root = this.ties.get(root)!;
    if (root !== node) this.ties.set(node, root);
    return root;
  }
}
