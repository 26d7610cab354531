import type { Cue } from './lexicon.js';
import type { Part } from './phrases.js';
import type { Subject } from './subjects.js';

/** How a cue fits its surroundings; the highest rank wins. `source` where it is not the verb's own subject. */
export interface Fit {
  readonly rule: string;
  readonly rank: number;
  readonly cue: Cue;
  /** First position of the cue where it is not the verb group's own. */
  readonly cueFrom?: number;
  readonly cueTo: number;
  /** A second part of the cue ("quoted … as saying"). */
  readonly cueMore?: Part;
  readonly content: readonly Part[];
  readonly source?: Subject | null;
  /** Who passes the source's words on. */
  readonly via?: Subject | null;
}
