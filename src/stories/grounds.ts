import { onceOfTwo } from '../kit/once.js';
import type { Annotation, Near, StoryGround } from '../model/index.js';
import { featuresOf } from './features.js';
import { weightOf } from './weights.js';

/** Features that are shown of what two articles share. */
const SHOWN = 5;

/** The articles that are most like one, the likest first. */
type Nearest = (id: string) => readonly Near[];

/** For each article of a story the other it is most like, with what weighs most in that. */
export function groundsOf(articles: readonly Annotation[], nearest: Nearest): readonly StoryGround[] {
  const byId = new Map(articles.map((annotation) => [annotation.article.id, annotation]));
  return articles.flatMap((annotation) => {
    const { id } = annotation.article;
    const mate = nearest(id).find((near) => byId.has(near.id));
    if (mate === undefined) return [];
    return [
      {
        articles: [id, mate.id] as const,
        text: sharedBy(annotation, byId.get(mate.id)!),
        weight: mate.weight,
      },
    ];
  });
}

/** What weighs most in the likeness of two articles. */
export const sharedBy = onceOfTwo((one: Annotation, two: Annotation): string => {
  const other = new Set(featuresOf(two).map(({ key }) => key));
  return featuresOf(one)
    .filter(({ key }) => other.has(key))
    .sort((a, b) => weightOf(b.kind) - weightOf(a.kind) || (a.key < b.key ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ key }) => key)
    .join(', ');
});

/** The articles of a story, those first that the others are most like. */
export function byCentrality(articles: readonly Annotation[], nearest: Nearest): readonly Annotation[] {
  const totals = new Map<string, number>(articles.map(({ article }) => [article.id, 0]));
  const add = (id: string, weight: number): void => {
    if (totals.has(id)) totals.set(id, totals.get(id)! + weight);
  };
  for (const { article } of articles)
    for (const { id, weight } of nearest(article.id)) {
      add(id, weight);
      if (totals.has(id)) add(article.id, weight);
    }
  const total = ({ article }: Annotation): number => totals.get(article.id)!;
  return [...articles].sort((a, b) => total(b) - total(a) || (a.article.id < b.article.id ? -1 : 1));
}
