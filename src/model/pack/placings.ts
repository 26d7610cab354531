import type { Words } from './measures.js';

/** Words by which a text says that one place lies in another: "Aske, a suburb of Borre", "in Aske in the province of Borre". */
export interface PlacingPack {
  /** Nouns of places that lie in others; also definite forms where those are written as one word. */
  readonly areas: Words;
  /** Prepositions of being within. */
  readonly inside: Words;
  /** Prepositions that bind such a noun to the name of the wider place. */
  readonly of: Words;
}
