import { headingText } from '../kit/heading.js';
import type { Annotation, Block, Span } from '../model/index.js';
import { byPosition } from '../kit/span.js';
import type { Context } from './context.js';
import { cutEnd, flat } from './excerpt.js';
import type { ArticleView, BlockView, Mark, Part, Passage } from './types.js';

/** The articles in order of publication, each with its text and every claim marked in it. */
export function articlesView(context: Context): readonly ArticleView[] {
  return [...context.story.articles]
    .sort((a, b) => orderKey(context, a).localeCompare(orderKey(context, b), 'en'))
    .map((annotation) => articleView(context, annotation));
}

const orderKey = (context: Context, { article }: Annotation): string =>
  `${context.published(article.id) ?? '9'} ${context.siglum(article.id)} ${article.id}`;

function articleView(context: Context, annotation: Annotation): ArticleView {
  const { article, layout, issues } = annotation;
  const { id, file, outlet, byline, credits, url, published } = article;
  return {
    id,
    siglum: context.siglum(id),
    file,
    outlet,
    headline: headingOf(annotation),
    byline,
    credits,
    url,
    language: layout.language,
    published,
    from: context.story.derivations
      .filter(({ to }) => to === id)
      .map(({ from, kind }) => ({ kind, label: context.siglum(from) })),
    unknownOrigin: context.story.unknownOrigin.includes(id),
    issues: issues.filter(({ severity }) => severity !== 'info'),
    blocks: blocksOf(context, annotation),
  };
}

/** Characters of a heading that are shown in lists. */
const HEADING = 140;

/** The heading, cut to a length that can be read at a glance. */
export function headingOf(annotation: Annotation): string | null {
  const text = (headingText(annotation) ?? '').trim();
  return text === '' ? null : cutEnd(flat(text), HEADING);
}

interface Marked extends Span {
  readonly id: string;
  readonly kind: Mark['kind'];
  /** Whether it is a claim, and not only a place that something links to. */
  readonly claim: boolean;
}

function blocksOf(context: Context, annotation: Annotation): readonly BlockView[] {
  const marks = marksOf(context, annotation);
  return outermost(annotation).map((block) => ({
    kind: block.kind,
    passages: passagesOf(
      context,
      annotation,
      block,
      marks.filter((mark) => mark.start >= block.start && mark.start < block.end),
    ),
  }));
}

/** Blocks that lie in no other, with what lies between them as paragraphs, so that no word of the text is lost. */
function outermost({ article, layout }: Annotation): readonly Block[] {
  const sorted = [...layout.blocks].sort(byPosition);
  const found: Block[] = [];
  let at = 0;
  for (const block of sorted) {
    if (block.start < at) continue;
    if (article.text.slice(at, block.start).trim() !== '')
      found.push({ kind: 'paragraph', start: at, end: block.start });
    found.push(block);
    at = block.end;
  }
  const { length } = article.text;
  if (article.text.slice(at).trim() !== '') found.push({ kind: 'paragraph', start: at, end: length });
  return found;
}

/** Every claim of the article and all places that something links to. */
function marksOf(context: Context, annotation: Annotation): readonly Marked[] {
  const { figures, quotes, positions, events, schedules } = annotation;
  const { id: article, text } = annotation.article;
  const marks = new Map<string, Marked>();
  const said = new Set(annotation.attributions.map(({ id }) => id));
  const add = (kind: Mark['kind'], list: readonly (Span & { readonly id: string })[], claim = true): void => {
    for (const { id, start, end } of list)
      if (!marks.has(id)) marks.set(id, { id, kind, start, end, claim: claim || said.has(id) });
  };
  add('figure', figures);
  add('quote', quotes);
  add('other', [...positions, ...events, ...schedules]);
  // what a person rejected is in no list any more, and stands in the text all the same
  add(
    'other',
    context.story.corrections.flatMap(({ correction: { of }, article: where, target, start, end }) =>
      of === 'claim' && where === article && target !== null && start !== null && end !== null
        ? [{ id: target, start, end }]
        : [],
    ),
  );
  add(
    'other',
    [...context.marks.of(article)].map(([id, span]) => ({ id, ...span })),
    false,
  );
  return [...marks.values()]
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort(byPosition);
}

/** Sentences of a block; those that a mark binds together make one passage. */
function passagesOf(
  context: Context,
  annotation: Annotation,
  block: Block,
  marks: readonly Marked[],
): readonly Passage[] {
  const { text } = annotation.article;
  const cuts = annotation.layout.sentences
    .map(({ start }) => start)
    .filter(
      (start) =>
        start > block.start &&
        start < block.end &&
        !marks.some((mark) => mark.start < start && mark.end > start),
    );
  const bounds = [block.start, ...cuts, block.end];
  return bounds.slice(0, -1).map((start, index) => {
    const span = { start, end: bounds[index + 1]! };
    const inside = marks.filter((mark) => mark.start >= span.start && mark.start < span.end);
    return partsOf(context, text, span, inside);
  });
}

/**
 * Nests marks. Marks of the same extent are one; a mark that crosses the end of the one around it is cut there: its id stays at
 * its start, which is where a link leads.
 */
function partsOf(context: Context, text: string, span: Span, marks: readonly Marked[]): readonly Part[] {
  const parts: Part[] = [];
  let at = span.start;
  let index = 0;
  while (index < marks.length) {
    const mark = marks[index]!;
    const extent = { start: mark.start, end: Math.min(mark.end, span.end) };
    let next = index + 1;
    while (next < marks.length && marks[next]!.start < extent.end) next += 1;
    const inner = marks.slice(index + 1, next);
    const same = inner.filter((other) => other.start === extent.start && other.end >= extent.end);
    const deeper = inner.filter((other) => !same.includes(other));
    if (mark.start > at) parts.push(text.slice(at, mark.start));
    const said = [mark, ...same].flatMap(({ id }) => context.said(id));
    const claim = [mark, ...same].find((one) => one.claim);
    parts.push({
      ...(claim && { claim: claim.id }),
      ...(said.length > 0 && { said }),
      ids: [mark, ...same].map(({ id }) => id),
      kind: kindOf([mark, ...same]),
      entry:
        [mark, ...same].map(({ id }) => context.entryOf(id)?.id ?? null).find((id) => id !== null) ?? null,
      parts: partsOf(context, text, extent, deeper),
    });
    at = extent.end;
    index = next;
  }
  if (at < span.end) parts.push(text.slice(at, span.end));
  return parts;
}

const kindOf = (marks: readonly Marked[]): Mark['kind'] =>
  marks.find(({ kind }) => kind === 'figure')?.kind ??
  marks.find(({ kind }) => kind === 'quote')?.kind ??
  'other';
