import type { Lexicon } from './lexicon.js';
import { chunkFrom, INNER, nounAhead, NOMINAL, participleAt, type Chunk } from './phrase.js';
import { ageAside } from './asides.js';
import { kindAt, markAt, type Mark, type View } from './view.js';

export type { Chunk } from './phrase.js';

/** All noun phrases of a sentence, in order; times are none. `at` gives the phrase at a token. */
export interface Chunks {
  readonly list: readonly Chunk[];
  readonly at: readonly (Chunk | undefined)[];
}

export function chunksOf(view: View, lexicon: Lexicon): Chunks {
  const list: Chunk[] = [];
  const at = new Array<Chunk | undefined>(view.last - view.first).fill(undefined);
  const keep = (chunk: Chunk): void => {
    list.push(chunk);
    for (let j = chunk.first; j < chunk.last; j++) at[j - view.first] = chunk;
  };
  for (let i = view.first; i < view.last;) {
    const kind = kindAt(view, i)!;
    const starts =
      INNER.has(kind) || (kind === 'verb' && view.tokens[i]!.tag?.verb === 'part' && isPrenominal(view, i));
    const verb = markAt(view, i);
    if (verb && isVerbPhrase(verb)) {
      i = verb.last;
      continue;
    }
    if (kind === 'pron') {
      keep(pronounAt(view, i));
      i++;
      continue;
    }
    if (!starts || (participleAt(view, i).length > 0 && !nounAhead(view, markAt(view, i)!.last))) {
      const nominal = starts && markAt(view, i)?.entry.noun && NOMINAL.has(kind) && !isPredicate(view, i);
      if (!nominal) {
        i++;
        continue;
      }
    }
    if (ageAside(view, i)) {
      i++;
      continue;
    }
    const chunk = chunkFrom(view, i, lexicon);
    if (kind === 'adj' && chunk.head < 0 && chunk.quantity === null) {
      i = chunk.last;
      continue;
    }
    const outer = list.at(-1);
    if (outer?.whole && outer.head < 0 && outer.last === chunk.first && chunk.quantity) {
      list.pop();
      keep({ ...outer, population: chunk.population });
    }
    keep(chunk);
    i = chunk.last;
  }
  return { list, at };
}

/** A verb of several words ("set free") holds no phrase. */
const isVerbPhrase = ({ first, last, entry }: Mark): boolean =>
  last > first + 1 && entry.verbs.length > 0 && entry.noun === null && entry.population === null;

/** Behind a form of "be", or right behind those it tells of ("one person still missing"), a word like "slain" or "sårede" tells what happened, whatever part of speech it is given. */
const isPredicate = (view: View, i: number): boolean => {
  let before = i - 1;
  while (kindAt(view, before) === 'adv' || kindAt(view, before) === 'quote') before--;
  const kind = kindAt(view, before);
  return kind === 'aux' || (before < i - 1 && kind === 'noun' && participleAt(view, i).length > 0);
};

const isPrenominal = (view: View, i: number): boolean => {
  if (isPredicate(view, i)) return false;
  const before = kindAt(view, i - 1);
  return before !== 'aux' && before !== 'noun' && before !== 'name' && nounAhead(view, i + 1, 2);
};

function pronounAt(view: View, i: number): Chunk {
  return {
    first: i,
    last: i + 1,
    quantity: null,
    head: i,
    before: kindAt(view, i - 1) === 'adp' ? i - 1 : -1,
    population: null,
    noun: null,
    adjectives: [],
    other: false,
    still: false,
    definite: true,
    pronoun: true,
    whole: false,
    part: false,
    entry: null,
  };
}
