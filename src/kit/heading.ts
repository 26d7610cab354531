import type { Article, Layout } from '../model/index.js';

/** The heading of an article; where it has none, as some wires, its first sentence without the dateline. Null for a text without sentences. */
export function headingText({
  article,
  layout,
}: {
  readonly article: Article;
  readonly layout: Layout;
}): string | null {
  if (article.headline !== null) return article.headline;
  const heading = layout.blocks.find(({ kind }) => kind === 'headline');
  if (heading) return article.text.slice(heading.start, heading.end);
  const first = layout.sentences.find(({ kind }) => kind === 'paragraph');
  if (!first) return null;
  const dateline = layout.blocks.find(
    ({ kind, start, end }) =>
      kind === 'dateline' && start <= first.start && end > first.start && end < first.end,
  );
  return article.text.slice(dateline?.end ?? first.start, first.end).replace(/^[\s–—-]+/, '');
}
