import type { Article, Layout } from '../model/index.js';

interface Read {
  readonly article: Article;
  readonly layout: Layout;
}

/** UTF-16 units that a first sentence may have to serve as a heading of several articles. */
const SHORT = 110;

/** Of articles in their order, the one whose heading names them all best: the first with a heading of its own, then the first that begins with a short sentence. */
export const headed = <T extends Read>(articles: readonly T[]): T =>
  articles.find(({ article, layout }) => ownHeading(article, layout) !== null) ??
  articles.find((each) => (headingText(each)?.length ?? Infinity) <= SHORT) ??
  articles[0]!;

/** The heading of an article; where it has none, as some wires, its first sentence without the dateline. Null for a text without sentences. */
export function headingText({ article, layout }: Read): string | null {
  const own = ownHeading(article, layout);
  if (own !== null) return own;
  const first = layout.sentences.find(({ kind }) => kind === 'paragraph');
  if (!first) return null;
  const dateline = layout.blocks.find(
    ({ kind, start, end }) =>
      kind === 'dateline' && start <= first.start && end > first.start && end < first.end,
  );
  return article.text.slice(dateline?.end ?? first.start, first.end).replace(/^[\s–—-]+/, '');
}

function ownHeading(article: Article, layout: Layout): string | null {
  if (article.headline !== null) return article.headline;
  const heading = layout.blocks.find(({ kind }) => kind === 'headline');
  return heading ? article.text.slice(heading.start, heading.end) : null;
}
