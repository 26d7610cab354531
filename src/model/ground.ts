import type { Span } from './span.js';

/**
 * How a mention, claim or relation came about; what `stemma explain` prints.
 * `rule` is `stage/file/name`, e.g. `numbers/words`; `line` the pack line that fired, `language/component: entry`,
 * e.g. `da/bounds: mindst`; `spans` the evidence; `inputs` ids of the mentions or claims it was made of.
 */
export interface Ground {
  readonly rule: string;
  readonly line: string | null;
  readonly spans: readonly Span[];
  readonly inputs: readonly string[];
}
