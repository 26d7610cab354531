import type { Context } from './context.js';
import type { StoryView } from './types.js';

const WIDE: ReadonlySet<string> = new Set(['month', 'year']);

/** The days of the first and the last article, ISO 8601; null where none has one. */
export function periodOf(context: Context): StoryView['period'] {
  const { articles } = context.story;
  // an article dated to a month says nothing of the first and last day, unless there is no other
  const told = articles.filter(({ article }) => !WIDE.has(article.published?.precision ?? ''));
  const daysOf = (some: typeof articles): readonly string[] =>
    some.flatMap(({ article }) => context.published(article.id)?.slice(0, 10) ?? []).sort();
  const days = daysOf(told).length > 0 ? daysOf(told) : daysOf(articles);
  return days.length === 0 ? null : { from: days[0]!, to: days.at(-1)! };
}
