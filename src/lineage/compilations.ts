import type { Annotation, Derivation, Span } from '../model/index.js';
import type { Direction } from './direction.js';
import { extent, grouped, inOrder, samePassages } from './grouping.js';
import { wordsOf } from './words.js';

/** A derivation by wording with what told its direction. */
export interface Link {
  readonly direction: Direction;
  readonly derivation: Derivation;
}

/** Share of an article that must come from the others for it to be compiled of them. */
const MADE_OF = 0.7;
/** A source of a compilation has more to tell than is found in it; an excerpt of a longer text has not. */
const EXCERPTED = 0.85;
const UNDECIDED: ReadonlySet<Direction['reason']> = new Set(['length', 'order']);

/**
 * Links whose direction was told by length alone although the longer article is put together from several that have nothing to do with
 * one another: loss of detail tells that it derives from them.
 */
export function compiledLinks(links: readonly Link[]): ReadonlySet<Link> {
  const at = new Map<Annotation, Link[]>();
  const related = new Set<string>();
  for (const link of links) {
    const { from, to } = link.direction;
    related.add(pairKey(from, to));
    for (const end of [from, to]) {
      const list = at.get(end);
      if (list) list.push(link);
      else at.set(end, [link]);
    }
  }
  const turned = new Set<Link>();
  for (const [article, list] of at) {
    const open = list.filter(
      ({ direction }) => direction.from === article && UNDECIDED.has(direction.reason),
    );
    if (open.length === 0 || list.length < 2 || !isCompiled(article, list, related)) continue;
    for (const link of open)
      if (extent(passagesIn(link.direction.to, link)) < EXCERPTED * length(link.direction.to))
        turned.add(link);
  }
  return turned;
}

function isCompiled(article: Annotation, links: readonly Link[], related: ReadonlySet<string>): boolean {
  const sources = links.map((link) => ({
    other: link.direction.from === article ? link.direction.to : link.direction.from,
    passages: passagesIn(article, link),
  }));
  const groups = grouped(
    sources,
    (one, two) => related.has(pairKey(one.other, two.other)) || samePassages(one.passages, two.passages),
  );
  const covered = extent(inOrder(sources.flatMap(({ passages }) => passages)));
  return groups.length > 1 && covered >= MADE_OF * length(article);
}

const passagesIn = (article: Annotation, { direction, derivation }: Link): readonly Span[] =>
  inOrder(
    derivation.grounds
      .filter(({ kind }) => kind === 'overlap')
      .flatMap(({ spans, sourceSpans }) => (direction.to === article ? spans : sourceSpans)),
  );

const length = (article: Annotation): number => extent(wordsOf(article).lines);

const pairKey = (a: Annotation, b: Annotation): string => [a.article.id, b.article.id].sort().join(' ');
