/**
 * A dictionary of word sequences, read over tokens. Building is linear in the entries; a look-up walks at most the longest
 * entry. Packs list phrases as plain strings; words are split at spaces and compared by `norm`.
 */
export interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  value: T | undefined;
}

export interface Match<T> {
  readonly value: T;
  /** Index after the last token matched. */
  readonly end: number;
}

export class Trie<T> {
  private readonly root: TrieNode<T> = { next: new Map(), value: undefined };

  static from<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
    const trie = new Trie<T>();
    for (const [phrase, value] of entries) trie.add(phrase, value);
    return trie;
  }

  /** Adds a phrase; the first value given for a phrase stays, so that earlier pack lines win. */
  add(phrase: string, value: T): void {
    let node = this.root;
    for (const word of phrase.toLowerCase().split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** The longest phrase that begins at token `from` and ends before `limit`. */
  longest(
    tokens: readonly { readonly norm: string }[],
    from: number,
    limit = tokens.length,
  ): Match<T> | null {
    let node: TrieNode<T> | undefined = this.root;
    let best: Match<T> | null = null;
    for (let i = from; i < limit; i++) {
      node = node.next.get(tokens[i]!.norm);
      if (!node) break;
      if (node.value !== undefined) best = { value: node.value, end: i + 1 };
    }
    return best;
  }
}
