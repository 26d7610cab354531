import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place in an article: words as printed, and which of their occurrences (from 1). */
export interface Place {
  readonly file: string;
  readonly exact: string;
  readonly occurrence?: number;
}

export interface ExpectedFigure extends Place {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly quantifier: string;
  readonly measure: string | null;
  readonly notMeasure?: string;
  readonly chain: readonly string[];
  readonly chainAny?: boolean;
  readonly status?: string;
}

export interface ExpectedQuote extends Place {
  readonly speaker: string;
}

export interface ExpectedPosition extends Place {
  readonly party: string;
  readonly stance: readonly string[];
  readonly condition?: string;
}

export interface ExpectedSchedule extends Place {
  readonly to: string;
}

/** What `expected.json` of a test story says; see README.md beside. */
export interface Expected {
  readonly stories: readonly (readonly string[])[];
  readonly figures: readonly ExpectedFigure[];
  readonly quotes?: readonly ExpectedQuote[];
  readonly positions?: readonly ExpectedPosition[];
  readonly schedules?: readonly ExpectedSchedule[];
  readonly relations: readonly { readonly a: Place; readonly b: Place; readonly types: readonly string[] }[];
  readonly derivations: readonly {
    readonly from: string;
    readonly to: string;
    readonly kinds: readonly string[];
  }[];
  readonly origins: { readonly texts: number };
  readonly never: readonly Place[];
}

export const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(join('test/stories', slug, 'expected.json'), 'utf8')) as Expected;
