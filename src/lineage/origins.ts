import { fold } from '../kit/fold.js';
import type { Annotation, Derivation, Origin } from '../model/index.js';
import { outletOf } from './direction.js';
import { kinship, type Kinship } from './families.js';

/** The text origins of a set of articles: roots that count once however many repeat them. */
export interface TextOrigins {
  /** An article compiled of several texts stands under the origin of each. */
  readonly origins: readonly Origin[];
  /** Origin id by article id; articles of unknown origin and of several are not in it. */
  readonly of: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}

/** A cited teller carries the whole report only if it is cited in the opening. */
const RESTS_ON = 0.5;

/**
 * Follows derivations to their roots, and names the families of texts after the agency or newsroom they begin at. An article that names
 * no agency and derives from none has its own newsroom as origin if it is signed by a person of a known outlet; otherwise its origin is
 * unknown.
 */
export function textOrigins(
  annotations: readonly Annotation[],
  derivations: readonly Derivation[],
): TextOrigins {
  const kin = kinship(annotations, derivations);
  // an article that others were made of says best where the text begins
  const first = annotations.filter(({ article }) => !kin.derived.has(article.id));
  const later = annotations.filter(({ article }) => kin.derived.has(article.id));
  for (const annotation of [...first, ...later]) {
    const { id } = annotation.article;
    const label = kin.compiled.has(id) ? null : rootLabel(annotation, derivations);
    if (label !== null) kin.families.name(id, label);
  }
  return collect(annotations, kin);
}

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

function collect(annotations: readonly Annotation[], kin: Kinship): TextOrigins {
  const { families } = kin;
  const rootsOf = kin.roots();
  const members = new Map<string, Annotation[]>();
  const several = new Set<string>();
  for (const annotation of annotations) {
    const { id } = annotation.article;
    const found = rootsOf(id);
    if (found.size > 1) several.add(id);
    for (const root of found) {
      const list = members.get(root);
      if (list) list.push(annotation);
      else members.set(root, [annotation]);
    }
  }
  const origins: Origin[] = [];
  const of = new Map<string, string>();
  const unknown: string[] = [];
  for (const [root, list] of members) {
    if (!families.labels.has(root) && list.length === 1) {
      unknown.push(list[0]!.article.id);
      continue;
    }
    const first = list.find(({ article }) => article.id === root) ?? list[0]!;
    const id = families.labels.has(root) ? root : `origin:${root}`;
    origins.push({
      id,
      kind: 'text',
      label: families.labels.get(root) ?? first.article.outlet ?? first.article.file,
      articles: list.map(({ article }) => article.id).sort(),
    });
    for (const { article } of list) if (!several.has(article.id)) of.set(article.id, id);
  }
  return { origins: origins.sort((a, b) => (a.id < b.id ? -1 : 1)), of, unknown: unknown.sort() };
}
