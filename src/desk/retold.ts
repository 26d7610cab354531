import type { Annotation } from '../model/index.js';
import type { Retold } from '../store/types.js';

/** What a story tells otherwise of its articles than each tells alone: days found by their company, one entity for each name. */
export function retellings(
  alone: ReadonlyMap<string, Annotation>,
  inStory: readonly Annotation[],
): Readonly<Record<string, Retold>> {
  const found: Record<string, Retold> = {};
  for (const annotation of inStory) {
    const own = alone.get(annotation.article.id)!;
    const changed = Object.entries(annotation).filter(
      ([key, value]) => key !== 'layout' && own[key as keyof Annotation] !== value,
    );
    if (changed.length > 0) found[own.article.id] = Object.fromEntries(changed) as Retold;
  }
  return found;
}

/** An article as its story tells it. */
export function retold(alone: Annotation, told: Retold | undefined): Annotation {
  if (told === undefined) return alone;
  const article = told.article ?? alone.article;
  return { ...alone, ...told, article, layout: { ...alone.layout, article } };
}
