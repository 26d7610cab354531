import type { MarkupHint } from '../../registry/markup.js';
import { MARKUP_HINTS } from '../../registry/markup.js';
import type { Element } from './tree.js';

const HINT_OF = new Map<string, MarkupHint>();
for (const [hint, words] of Object.entries(MARKUP_HINTS)) {
  for (const word of words) HINT_OF.set(word, hint as MarkupHint);
}

/** The words of a class and id that say something, each with what it says. */
export type Hints = ReadonlyMap<string, MarkupHint>;

const NONE: Hints = new Map();
const WORD = /[A-Z]?[a-z]+|[A-Z]{1,40}(?![a-z])/g;

export function hintsOf(name: string, shortest = 1): Hints {
  const words = name.match(WORD);
  if (!words) return NONE;
  const found = new Map<string, MarkupHint>();
  let before = '';
  for (const word of words) {
    if (word.length < shortest) continue;
    const lower = word.toLowerCase();
    for (const key of [lower, `${before}-${lower}`]) {
      const hint = HINT_OF.get(key);
      if (hint) found.set(key, hint);
    }
    before = lower;
  }
  return found.size > 0 ? found : NONE;
}

/** Ids are often drawn by lot; a short word in one is chance. */
const SHORTEST_IN_ID = 4;

/** Reads the hints of elements, remembering names it has seen: a page repeats a few hundred of them. */
export class HintReader {
  private readonly seen = new Map<string, Hints>();

  /** `believes` false: no name says anything. */
  constructor(private readonly believes = true) {}

  of(element: Element): Hints {
    if (!this.believes) return NONE;
    const classes = element.get('class');
    const id = element.get('id');
    const fromClass = classes === undefined ? NONE : this.read(classes, 1);
    const fromId = id === undefined ? NONE : this.read(id, SHORTEST_IN_ID);
    if (fromId.size === 0) return fromClass;
    return fromClass.size === 0 ? fromId : new Map([...fromClass, ...fromId]);
  }

  private read(name: string, shortest: number): Hints {
    const key = `${String(shortest)}${name}`;
    let hints = this.seen.get(key);
    if (!hints) {
      hints = hintsOf(name, shortest);
      this.seen.set(key, hints);
    }
    return hints;
  }
}

export function has(hints: Hints, wanted: MarkupHint): boolean {
  for (const hint of hints.values()) if (hint === wanted) return true;
  return false;
}
