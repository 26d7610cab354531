import { packs } from '../lang/index.js';
import type { Annotation, Issue } from '../model/index.js';
import { annotate } from '../pipeline.js';
import { load } from './load.js';

export interface Annotated {
  readonly file: string;
  readonly annotation: Annotation | null;
  readonly issues: readonly Issue[];
}

/** How inputs are read; `published` and `language` hold for articles that tell none. */
export interface InputOptions {
  readonly as?: 'txt' | 'html' | 'json';
  readonly published?: string;
  readonly language?: string;
  readonly maxSize: number;
}

/** Reads articles one by one and annotates each; memory does not grow with their number. */
export function* annotated(paths: readonly string[], options: InputOptions): Generator<Annotated> {
  for (const { file, article, issues } of load(paths, options)) {
    const annotation = article && annotate(article, packs);
    yield { file, annotation, issues: [...issues, ...(annotation?.issues ?? [])] };
  }
}
