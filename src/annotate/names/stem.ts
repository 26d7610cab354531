import { lookupWords } from './keys.js';

/** A word as the names stage sees it: without its genitive ending. */
export interface Stem {
  /** Code units of the genitive mark at the token's end. */
  readonly cut: number;
  readonly norm: string;
  readonly words: readonly string[];
  /** A mark of possession was taken off: a name ends here. */
  readonly possessive: boolean;
}

const REMEMBERED = 20_000;

/** The stems of a language's words. Texts repeat their words: what was made is kept, and given up when there is too much of it. */
export class Stems {
  private readonly known = new Map<string, Stem>();
  private readonly endings: readonly string[];

  /** `marked`: the endings of the genitive with their mark. */
  constructor(marked: readonly string[]) {
    this.endings = marked.filter((ending) => ending.startsWith("'") && ending.length > 1);
  }

  of(norm: string): Stem {
    let stem = this.known.get(norm);
    if (!stem) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      stem = this.make(norm);
      this.known.set(norm, stem);
    }
    return stem;
  }

  private make(norm: string): Stem {
    const ending = this.endings.find((each) => norm.length > each.length && norm.endsWith(each));
    if (ending === undefined) return { cut: 0, norm, words: lookupWords(norm), possessive: false };
    const bare = norm.slice(0, -ending.length);
    return { cut: ending.length, norm: bare, words: lookupWords(bare), possessive: true };
  }
}
