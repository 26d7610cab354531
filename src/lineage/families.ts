import { fold } from '../kit/fold.js';
import type { Annotation, Derivation, Span } from '../model/index.js';
import { grouped, inOrder, pairsOf, samePassages } from './grouping.js';

/** Strength at which shared wording outweighs what the articles credit. */
const WORDING = 0.6;

/**
 * Articles that go back to one text. Those that derive from one another are one family; one that was made of different passages of
 * unrelated articles goes back to the families of all of these, and does not tie them.
 */
export interface Kinship {
  readonly families: Families;
  /** Ids of articles that were made of others. */
  readonly derived: ReadonlySet<string>;
  readonly compiled: ReadonlySet<string>;
  /** Tells the families (their representatives, as they are named by now) that an article goes back to. */
  readonly roots: () => (id: string) => ReadonlySet<string>;
}

export function kinship(annotations: readonly Annotation[], derivations: readonly Derivation[]): Kinship {
  const families = new Families(annotations);
  const parents = parentsOf(annotations, derivations);
  const compiled = new Map<string, readonly string[]>();
  const related = pairsOf(derivations.filter(isRoot));
  for (const [id, found] of parents) {
    const groups = byPassage(found, related);
    for (const group of groups) for (const { from } of group.slice(1)) families.join(from, group[0]!.from);
    if (groups.length === 1) families.join(id, found[0]!.from);
    else
      compiled.set(
        id,
        groups.map(([first]) => first!.from),
      );
  }
  for (const [id, sources] of compiled) {
    const roots = new Set(sources.map((source) => families.root(source)));
    if (roots.size > 1 && !roots.has(families.root(id))) continue;
    for (const source of sources) families.join(id, source);
    compiled.delete(id);
  }
  return {
    families,
    derived: new Set(parents.keys()),
    compiled: new Set(compiled.keys()),
    roots: () => rootReader(annotations, families, compiled),
  };
}

/** Disjoint sets of articles, each with the name of where its text begins, if any. */
export class Families {
  private readonly parent = new Map<string, string>();
  readonly labels = new Map<string, string>();
  private readonly ids: ReadonlySet<string>;

  constructor(annotations: readonly Annotation[]) {
    this.ids = new Set(annotations.map(({ article }) => article.id));
  }

  root(node: string): string {
    let root = node;
    while (this.parent.has(root)) root = this.parent.get(root)!;
    // shortens the path for the next who asks (Tarjan 1975)
    for (let at = node; at !== root;) {
      const next = this.parent.get(at)!;
      this.parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(child: string, other: string): void {
    const [a, b] = [this.root(child), this.root(other)];
    if (a !== b) this.parent.set(a, b);
  }

  /** The family begins at a name that is no article; what is named already keeps its name. */
  name(id: string, label: string): void {
    const own = this.root(id);
    if (this.labels.has(own)) return;
    const node = this.ids.has(label) ? label : `origin:${fold(label).replaceAll(' ', '-')}`;
    if (node !== label && !this.labels.has(node)) this.labels.set(node, label);
    this.join(own, node);
  }
}

type Parents = ReadonlyMap<string, readonly Derivation[]>;

function parentsOf(annotations: readonly Annotation[], derivations: readonly Derivation[]): Parents {
  const byId = new Map(annotations.map((annotation) => [annotation.article.id, annotation]));
  const parents = new Map<string, Derivation[]>();
  for (const derivation of derivations) {
    const [from, to] = [byId.get(derivation.from), byId.get(derivation.to)];
    if (!from || !to || !isRoot(derivation) || creditedApart(from, to, derivation)) continue;
    const list = parents.get(to.article.id);
    if (list) list.push(derivation);
    else parents.set(to.article.id, [derivation]);
  }
  return parents;
}

const isRoot = ({ kind }: Derivation): boolean => kind !== 'quotes';

/** Both name an agency as the beginning of their text, and not the same: shared facts do not speak against that, shared wording does. */
function creditedApart(from: Annotation, to: Annotation, { grounds, strength }: Derivation): boolean {
  const [a, b] = [creditOf(from), creditOf(to)];
  if (a === null || b === null || fold(a) === fold(b)) return false;
  return !(strength >= WORDING && grounds.some(({ kind }) => kind === 'overlap'));
}

const creditOf = ({ article }: Annotation): string | null => article.credits.at(-1) ?? null;

/** Sources of one article, those together that are related or that it shares the same passages with. */
function byPassage(
  found: readonly Derivation[],
  related: ReadonlySet<string>,
): readonly (readonly Derivation[])[] {
  return grouped(
    found,
    (one, two) => related.has(`${one.from} ${two.from}`) || samePassages(passagesOf(one), passagesOf(two)),
  );
}

/** Passages in the derived article, in text order. */
const passagesOf = ({ grounds }: Derivation): readonly Span[] =>
  inOrder(grounds.filter(({ kind }) => kind === 'overlap').flatMap(({ spans }) => spans));

/** The families an article goes back to: its own, or where a member of it was compiled, those of the sources. */
function rootReader(
  annotations: readonly Annotation[],
  families: Families,
  compiled: ReadonlyMap<string, readonly string[]>,
): (id: string) => ReadonlySet<string> {
  const sources = new Map<string, string[]>();
  for (const { article } of annotations) {
    const own = families.root(article.id);
    for (const source of compiled.get(article.id) ?? [])
      sources.set(own, [...(sources.get(own) ?? []), families.root(source)]);
  }
  const known = new Map<string, ReadonlySet<string>>();
  const above = (root: string, path: ReadonlySet<string>): ReadonlySet<string> => {
    const found = known.get(root);
    if (found) return found;
    const next = (sources.get(root) ?? []).filter((source) => source !== root && !path.has(source));
    const all = new Set(next.flatMap((source) => [...above(source, new Set([...path, root]))]));
    if (all.size === 0) all.add(root);
    known.set(root, all);
    return all;
  };
  return (id) => above(families.root(id), new Set());
}
