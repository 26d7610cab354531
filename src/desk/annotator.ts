import { issueOf } from '../kit/issue.js';
import type { Article } from '../model/index.js';
import { ISSUES } from '../registry/issues.js';
import type { NewAnnotation, Stop } from '../store/types.js';

export type Made = Omit<NewAnnotation, 'engine'>;
export type Stopped = Omit<Stop, 'engine'>;

/** What became of some articles: each was annotated, in the order given, or stopped over. */
export interface Outcome {
  readonly made: readonly Made[];
  readonly stopped: readonly Stopped[];
}

/** How articles are annotated: in threads, or elsewhere. */
export type Annotator = (articles: readonly Article[]) => Promise<Outcome>;

export const outcomeOf = (all: readonly (Made | Stopped)[]): Outcome => ({
  made: all.filter((one): one is Made => 'annotation' in one),
  stopped: all.filter((one): one is Stopped => 'issue' in one),
});

/** An article that took longer than these milliseconds. */
export const tooLong = ({ id }: Article, milliseconds: number): Stopped => ({
  article: id,
  issue: issueOf(ISSUES['annotate-time'], { seconds: milliseconds / 1000 }),
});

/** An article over which the engine failed. */
export const failed = ({ id }: Article, reason: string): Stopped => ({
  article: id,
  issue: issueOf(ISSUES['annotate-failed'], { reason }),
});
