import type { Derivation, DerivationGround } from '../model/index.js';
import { place, type Context } from './context.js';
import { printed } from './excerpt.js';
import type { EdgeView, GroundView, LineageView, Node } from './types.js';

/** Grounds of one kind that are listed on an edge; a hundred shared passages say no more than five. */
const GROUNDS = 5;

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
    grounds: (['credit', 'link', 'overlap', 'shared_facts'] as const).flatMap((wanted) =>
      grounds
        .filter((ground) => ground.kind === wanted)
        .slice(0, GROUNDS)
        .flatMap((ground) => groundsOf(context, to, ground)),
    ),
  };
}

/** One line for each span of a ground in the derived article; one without a place where it has no span. */
function groundsOf(context: Context, article: string, { kind, text, spans }: DerivationGround): readonly GroundView[] {
  const annotation = context.article(article);
  const [first, ...rest] = spans;
  if (!annotation || first === undefined) return [{ kind, text, words: null, place: null }];
  return [first, ...rest.slice(0, GROUNDS - 1)].map((span) => ({
    kind,
    text,
    words: printed(annotation, span, 160),
    place: place(context, article, `${article}.x${String(span.start)}`, span),
  }));
}
