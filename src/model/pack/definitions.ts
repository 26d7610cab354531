import type { Words } from './measures.js';

/** Words that say how something is counted. `definition` as in registry/definitions. */
export interface DefinitionWords {
  readonly definition: string;
  /** Words that say it right behind a number ("48 confirmed cases", "12 people confirmed dead"); elsewhere they say other things. */
  readonly beside?: Words;
  /** Phrases that say it wherever they stand in the sentence, or in one without a number that follows. */
  readonly said: Words;
}
