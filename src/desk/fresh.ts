import type { Index, NewArticle } from '../store/types.js';

type Known = Pick<NewArticle['row'], 'seq' | 'at' | 'content'>;

/**
 * Leaves out what says the same as the text that its address held at that time: bytes around an article change without it. The same
 * line is not held against itself, so that a step can be done again.
 */
export async function freshOf(index: Index, articles: readonly NewArticle[]): Promise<readonly NewArticle[]> {
  const known = new Map<string, Known[]>();
  const fresh: NewArticle[] = [];
  for (const article of articles) {
    const { key, at, seq, content } = article.row;
    const rows = known.get(key) ?? [...(await index.revisions(key))];
    known.set(key, rows);
    const before = rows.filter((row) => row.at <= at && row.seq !== seq);
    const last = before.reduce<Known | null>((a, b) => (a === null || b.at >= a.at ? b : a), null);
    if (last?.content === content) continue;
    rows.push(article.row);
    fresh.push(article);
  }
  return fresh;
}
