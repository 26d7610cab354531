import { Asked, type Asking } from './asked.js';

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
  private starts = new Asked(this.root.next);

  static from<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
    const trie = new Trie<T>();
    for (const [phrase, value] of entries) trie.add(phrase, value);
    return trie;
  }

  /** Adds a phrase; the first value given for a phrase stays, so that earlier pack lines win. */
  add(phrase: string, value: T): void {
    this.starts = new Asked(this.root.next);
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
  longest(tokens: readonly Asking[], from: number, limit = tokens.length): Match<T> | null {
    let node = from < limit ? this.starts.get(tokens[from]!) : undefined;
    let value: T | undefined;
    let end = from;
    for (let i = from + 1; node; i++) {
      if (node.value !== undefined) {
        value = node.value;
        end = i;
      }
      node = i < limit ? node.next.get(tokens[i]!.norm) : undefined;
    }
    return value === undefined ? null : { value, end };
  }
}
