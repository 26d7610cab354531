import { readFiles, toExtract, type Extract, type FileOptions } from '../intake/index.js';
import { packs } from '../lang/index.js';
import type { Annotation, Issue } from '../model/index.js';
import { annotate } from '../pipeline.js';

/** What became of one input: the result of type `T`, or null and the issues that say why. */
interface Done {
  readonly file: string;
  readonly issues: readonly Issue[];
}

export interface Annotated extends Done {
  readonly annotation: Annotation | null;
}

export interface Extracted extends Done {
  readonly extract: Extract | null;
}

export type { FileOptions as InputOptions };

/** Reads articles one by one and annotates each; memory does not grow with their number. */
export function* annotated(paths: readonly string[], options: FileOptions): Generator<Annotated> {
  for (const { file, article, issues } of readFiles(paths, options)) {
    const annotation = article && annotate(article, packs);
    yield { file, annotation, issues: [...issues, ...(annotation?.issues ?? [])] };
  }
}

/** Reads articles one by one, without looking into them. */
export function* extracted(paths: readonly string[], options: FileOptions): Generator<Extracted> {
  for (const { file, article, issues } of readFiles(paths, options)) {
    yield { file, extract: article && toExtract(article), issues };
  }
}
