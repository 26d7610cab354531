import type { Endings } from './lexicon.js';
import { newNode, type Node } from './registry.js';

/** Letters of an adjective before its ending. */
const STEM = 3;

/**
 * A language's registered forms with every ending that the adjectives in them may have ("Weiße Haus", "Weißen Hauses"); only words
 * with another one after them are declined, so that forms of one word stay as they are. `shared`: forms of all languages, of which
 * the declined ones are added. Null where the language declines nothing and has no forms of its own.
 */
export function declined(own: Node | null, shared: Node, endings: Endings): Node | null {
  if (endings.set.size === 0) return own;
  const root = newNode();
  if (own) add(root, own, endings, true);
  add(root, shared, endings, false);
  return root;
}

/** Adds what leads on from a node; `asPrinted`: also in the registered form. */
function add(into: Node, from: Node, endings: Endings, asPrinted: boolean): void {
  into.known ??= from.known;
  for (const [word, next] of from.next)
    for (const form of formsOf(word, next, endings, asPrinted)) {
      let to = into.next.get(form);
      if (!to) into.next.set(form, (to = newNode()));
      add(to, next, endings, true);
    }
}

function formsOf(word: string, next: Node, endings: Endings, asPrinted: boolean): readonly string[] {
  const length = endings.lengths.find(
    (each) => word.length >= each + STEM && endings.set.has(word.slice(-each)),
  );
  if (next.next.size === 0 || length === undefined) return asPrinted ? [word] : [];
  const stem = word.slice(0, -length);
  const forms = [...endings.set].map((ending) => stem + ending);
  return asPrinted ? [word, ...forms.filter((form) => form !== word)] : forms;
}
