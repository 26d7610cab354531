/** A token, or a word made up for a look-up, which has no number. */
export interface Asking {
  readonly norm: string;
  readonly word?: number;
}

const UNKNOWN = 0;
const ABSENT = 1;
const PRESENT = 2;

/**
 * A table of words that is asked with nearly every token, mostly in vain. Whether it has a word is remembered in one byte by the
 * word's number: the bytes of the frequent words stay near the processor, where a look-up by the string would go through memory.
 */
export class Asked<V> {
  private known = new Uint8Array(0);

  constructor(private readonly table: ReadonlyMap<string, V>) {}

  /** A plain set of words. */
  static of(words: Iterable<string>): Asked<true> {
    return new Asked(new Map([...words].map((word) => [word, true])));
  }

  get(asking: Asking): V | undefined {
    return this.has(asking) ? this.table.get(asking.norm) : undefined;
  }

  has({ norm, word = 0 }: Asking): boolean {
    const known = word < this.known.length ? this.known[word]! : UNKNOWN;
    return known === UNKNOWN ? this.look(norm, word) : known === PRESENT;
  }

  private look(norm: string, word: number): boolean {
    const has = this.table.has(norm);
    if (word === 0) return has;
    if (word >= this.known.length) {
      const grown = new Uint8Array(Math.max(1024, 2 * word));
      grown.set(this.known);
      this.known = grown;
    }
    this.known[word] = has ? PRESENT : ABSENT;
    return has;
  }
}
