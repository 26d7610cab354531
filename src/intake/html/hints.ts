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
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

export function hintsOf(name: string): Hints {
  const words = name.match(WORD);
  if (!words) return NONE;
  const found = new Map<string, MarkupHint>();
  let before = '';
  for (const word of words) {
    const lower = word.toLowerCase();
    for (const key of [lower, `${before}-${lower}`]) {
      const hint = HINT_OF.get(key);
      if (hint) found.set(key, hint);
    }
    before = lower;
  }
  return found.size > 0 ? found : NONE;
}

/** Reads the hints of elements, remembering names it has seen: a page repeats a few hundred of them. */
export class HintReader {
  private readonly seen = new Map<string, Hints>();

  of(element: Element): Hints {
    const name = `${element.get('class') ?? ''} ${element.get('id') ?? ''}`;
    if (name === ' ') return NONE;
    let hints = this.seen.get(name);
    if (!hints) {
      hints = hintsOf(name);
      this.seen.set(name, hints);
    }
    return hints;
  }
}

export function has(hints: Hints, wanted: MarkupHint): boolean {
  for (const hint of hints.values()) if (hint === wanted) return true;
  return false;
}
