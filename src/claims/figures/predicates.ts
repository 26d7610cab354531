import type { Chunks } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import { isPerson } from './measure.js';
import { kindAt, type View } from './view.js';

/**
 * "95 of the dead were children": the kind of people that a part of those told of is said to be; null where nothing or something else is
 * said of it.
 */
export function predicateOf(
  view: View,
  chunks: Chunks,
  { chunk, last }: Link,
  { grammar }: Lexicon,
): string | null {
  if (!chunk.whole) return null;
  // "of the dead": the word of what happened may stand behind the phrase
  let i = Math.max(chunk.last, last);
  let copula = false;
  for (; i < view.last; i++) {
    const kind = kindAt(view, i);
    if (kind === 'adv' || kind === 'time') continue;
    if (kind !== 'aux') break;
    copula = true;
  }
  const noun = chunks.at[i - view.first];
  if (!copula || !noun || noun.first !== i || noun.quantity !== null) return null;
  const end = kindAt(view, noun.last);
  const closes = end === null || end === 'break' || end === 'comma' || end === 'and' || end === 'rel';
  const plain = noun.adjectives.length === 0 && !grammar.negations.has(view.tokens[i]!.norm);
  return closes && plain && isPerson(noun.population) ? noun.population : null;
}
