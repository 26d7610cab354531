import type { Annotation, Story } from '../model/index.js';
import { relate } from '../pipeline.js';
import { annotated, type Annotated, type InputOptions } from './annotate.js';

export interface Coverage {
  readonly stories: readonly Story[];
  readonly annotations: readonly Annotation[];
}

/** Reads all articles and says what they report together. `seen` is told of each article as it is done. */
export function readCoverage(
  paths: readonly string[],
  options: InputOptions,
  seen: (result: Annotated, done: number) => void,
): Coverage {
  const annotations: Annotation[] = [];
  let done = 0;
  for (const result of annotated(paths, options)) {
    done += 1;
    seen(result, done);
    if (result.annotation) annotations.push(result.annotation);
  }
  return { stories: relate(annotations), annotations };
}
