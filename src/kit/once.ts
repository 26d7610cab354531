import { ownCopy } from './own.js';

/** Remembers what was made from an object (a pack compiled to tries, say) for as long as the object lives. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** Words that are remembered at once: most of a text are of the few thousand commonest. */
const WORDS = 20_000;

/** Remembers what was made from a word; forgets them all where there are too many. */
export function onceOfWord<V>(make: (word: string) => V, most = WORDS): (word: string) => V {
  const made = new Map<string, V>();
  return (word) => {
    let value = made.get(word);
    if (value === undefined) {
      value = make(word);
      if (made.size >= most) made.clear();
      made.set(ownCopy(word), value);
    }
    return value;
  };
}

/** Remembers what was made from two objects, in this order, for as long as both live. */
export function onceOfTwo<A extends object, B extends object, V>(make: (a: A, b: B) => V): (a: A, b: B) => V {
  const ofFirst = once((a: A) => once((b: B): { readonly value: V } => ({ value: make(a, b) })));
  return (a, b) => ofFirst(a)(b).value;
}
