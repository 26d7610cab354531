import { packs } from '../lang/index.js';
import type { Annotation, Issue } from '../model/index.js';
import { annotate } from '../pipeline.js';
import { load } from './load.js';

export interface Annotated {
  readonly file: string;
  readonly annotation: Annotation | null;
  readonly issues: readonly Issue[];
}

/** Reads articles one by one and annotates each; memory does not grow with their number. */
export function* annotated(paths: readonly string[], _options: object): Generator<Annotated> {
  for (const { file, article, issues } of load(paths)) {
    const annotation = article && annotate(article, packs);
    yield { file, annotation, issues: [...issues, ...(annotation?.issues ?? [])] };
  }
}
