import { fold } from '../kit/fold.js';
import type { Annotation, Derivation, Origin } from '../model/index.js';
import { outletOf } from './direction.js';

/** The text origins of a set of articles: roots that count once however many repeat them. */
export interface TextOrigins {
  readonly origins: readonly Origin[];
  /** Origin id by article id; articles of unknown origin are not in it. */
  readonly of: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}

/** A cited teller carries the whole report only if it is cited in the opening. */
const RESTS_ON = 0.5;

/**
 * Follows derivations to their roots. Articles that derive from one another, or credit one agency, have one origin. An article that
 * names no agency and derives from none has its own newsroom as origin if it is signed by a person of a known outlet; otherwise its
 * origin is unknown.
 */
export function textOrigins(
  annotations: readonly Annotation[],
  derivations: readonly Derivation[],
): TextOrigins {
  const ids = new Set(annotations.map(({ article }) => article.id));
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    while (parent.has(root)) root = parent.get(root)!;
    return root;
  };
  const join = (child: string, root: string): void => {
    const [a, b] = [find(child), find(root)];
    if (a !== b) parent.set(a, b);
  };
  const label = new Map<string, string>();
  const node = (name: string): string => {
    if (ids.has(name)) return name;
    const key = `origin:${fold(name).replaceAll(' ', '-')}`;
    if (!label.has(key)) label.set(key, name);
    return key;
  };
  const byId = new Map(annotations.map((annotation) => [annotation.article.id, annotation]));
  for (const derivation of derivations) {
    const [from, to] = [byId.get(derivation.from), byId.get(derivation.to)];
    if (from && to && isRoot(derivation) && !creditedApart(from, to, derivation))
      join(to.article.id, from.article.id);
  }
  for (const annotation of annotations) {
    const root = rootLabel(annotation, derivations);
    if (root === null) continue;
    const own = find(annotation.article.id);
    // An agency is where a text begins: articles that share it hang under it.
    if (own.startsWith('origin:')) join(node(root), own);
    else join(own, node(root));
  }
  return collect(annotations, find, label);
}

/** Strength from which one text is taken to go back to another: below it they share a source at most. */
const SURE = 0.45;
/** Strength at which shared wording outweighs what the articles credit. */
const WORDING = 0.6;

const isRoot = ({ kind, strength }: Derivation): boolean => kind !== 'quotes' && strength >= SURE;

/** Both name an agency as the beginning of their text, and not the same: shared facts do not speak against that, shared wording does. */
function creditedApart(from: Annotation, to: Annotation, { grounds, strength }: Derivation): boolean {
  const [a, b] = [creditOf(from), creditOf(to)];
  if (a === null || b === null || fold(a) === fold(b)) return false;
  return !(strength >= WORDING && grounds.some(({ kind }) => kind === 'overlap'));
}

const creditOf = ({ article }: Annotation): string | null => article.credits.at(-1) ?? null;

/** What an article names as the beginning of its text: the last agency credited, a teller it rests on, its own signed newsroom. */
function rootLabel(annotation: Annotation, derivations: readonly Derivation[]): string | null {
  const { article } = annotation;
  const own = outletOf(annotation);
  const credit = article.credits.filter((name) => fold(name) !== own).at(-1);
  if (credit !== undefined) return credit;
  if (own !== null && article.credits.some((name) => fold(name) === own)) return article.outlet;
  const teller = derivations.find(
    ({ from, to, kind, strength }) =>
      to === article.id &&
      kind === 'quotes' &&
      strength >= RESTS_ON &&
      from !== article.id &&
      !/^[0-9a-f]{12}(-\d+)?$/.test(from),
  );
  if (teller) return teller.from;
  return article.byline !== null && article.outlet !== null ? article.outlet : null;
}

function collect(
  annotations: readonly Annotation[],
  find: (node: string) => string,
  label: ReadonlyMap<string, string>,
): TextOrigins {
  const members = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const root = find(annotation.article.id);
    const list = members.get(root);
    if (list) list.push(annotation);
    else members.set(root, [annotation]);
  }
  const origins: Origin[] = [];
  const of = new Map<string, string>();
  const unknown: string[] = [];
  for (const [root, list] of members) {
    if (!label.has(root) && list.length === 1) {
      unknown.push(list[0]!.article.id);
      continue;
    }
    const first = list.find(({ article }) => article.id === root) ?? list[0]!;
    const id = label.has(root) ? root : `origin:${root}`;
    origins.push({
      id,
      kind: 'text',
      label: label.get(root) ?? first.article.outlet ?? first.article.file,
      articles: list.map(({ article }) => article.id).sort(),
    });
    for (const { article } of list) of.set(article.id, id);
  }
  return { origins: origins.sort((a, b) => (a.id < b.id ? -1 : 1)), of, unknown: unknown.sort() };
}
