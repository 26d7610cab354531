import type { Annotation, Story } from '../model/index.js';
import { relate } from '../pipeline.js';

/** The stories of a desk as its articles stand: what an article changes is told with it. */
export interface Grouper {
  /** Takes articles out and in; gives all stories that there are now, by the ids of their articles. */
  readonly update: (out: readonly string[], into: readonly Annotation[]) => readonly Story[];
}

/** Groups all articles anew at each change. */
export function grouper(): Grouper {
  const all = new Map<string, Annotation>();
  return {
    update: (out, into) => {
      for (const id of out) all.delete(id);
      for (const annotation of into) all.set(annotation.article.id, annotation);
      return relate([...all.values()]);
    },
  };
}
