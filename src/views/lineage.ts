import type { Derivation, DerivationGround } from '../model/index.js';
import { place, type Context } from './context.js';
import { printed } from './excerpt.js';
import type { EdgeView, GroundView, LineageView, Node } from './types.js';

/** Grounds of one kind that are listed on an edge; a hundred shared passages say no more than these. */
const GROUNDS = 6;

/** The graph of who derives from whom: the articles, and the sources outside that they were made from. */
export function lineageView(context: Context): LineageView {
  const { story } = context;
  const unknown = new Set(story.unknownOrigin);
  const articles: Node[] = story.articles.map(({ article: { id } }) => ({
    id,
    label: context.siglum(id),
    kind: 'article',
    unknown: unknown.has(id),
    colour: 0,
  }));
  const outside = [...new Set(story.derivations.flatMap(({ from, to }) => [from, to]))]
    .filter((id) => context.article(id) === undefined)
    .sort()
    .map((id): Node => ({ id, label: id, kind: 'outside', unknown: false, colour: 0 }));
  return { nodes: [...outside, ...articles], edges: story.derivations.map((item) => edgeOf(context, item)) };
}

function edgeOf(context: Context, derivation: Derivation): EdgeView {
  const { from, to, kind, strength, grounds } = derivation;
  return {
    from,
    to,
    fromLabel: context.siglum(from),
    toLabel: context.siglum(to),
    kind,
    credited: grounds.some((ground) => ground.kind === 'credit' || ground.kind === 'link'),
    strength,
    grounds: KINDS.flatMap((wanted) => {
      const items = grounds
        .filter((ground) => ground.kind === wanted)
        .flatMap((ground) => itemsOf(context, to, ground));
      return items.length === 0 ? [] : [{ kind: wanted, items: distinct(items) }];
    }),
  };
}

/** In the order of their weight for a reader. */
const KINDS = ['editor', 'credit', 'link', 'overlap', 'shared_facts'] as const;

type Item = GroundView['items'][number];

/** One for each span of a ground in the derived article; one without a place where it has no span. */
function itemsOf(context: Context, article: string, { text, spans }: DerivationGround): readonly Item[] {
  const annotation = context.article(article);
  if (!annotation || spans.length === 0) return [{ text, words: null, place: null }];
  return spans.slice(0, GROUNDS).map((span) => ({
    text,
    words: printed(annotation, span, 110),
    place: place(context, article, `${article}.x${String(span.start)}`, span),
  }));
}

/** The same words once. */
function distinct(items: readonly Item[]): readonly Item[] {
  const byWords = new Map(items.map((item) => [(item.words?.text ?? item.text).toLowerCase(), item]));
  return [...byWords.values()].slice(0, GROUNDS);
}
