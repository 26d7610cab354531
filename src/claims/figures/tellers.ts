import type { Chunks } from './chunks.js';
import type { Chunk } from './phrase.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import type { Quantity } from '../../model/index.js';
import { subject } from './slots.js';
import { kindAt, PHRASE, type View } from './view.js';

/** Who gives a number as its own count, without words of saying: "the ministry confirmed 204 deaths", "la policía la rebajó a 42.000". */
export interface Teller {
  /** As printed: the name, or the phrase where it has none. */
  readonly label: string;
  readonly entity: string | null;
  /** Where the words that give the number begin, UTF-16 offset. */
  readonly from: number;
}

/** The teller of a number; null where nobody who can tell stands before the words that give it. */
export function tellerOf(
  view: View,
  chunks: Chunks,
  quantity: Quantity,
  link: Link | null,
  text: string,
  lexicon: Lexicon,
): Teller | null {
  const verb = givingBefore(view, quantity.first, lexicon) ?? raisedBy(view, link);
  if (verb === null) return null;
  const found = subject(view, chunks, verb, false, lexicon.grammar.verbSecond);
  return found && !found.pronoun && found.quantity === null
    ? tellerIn(view, found, verb, text, lexicon)
    : null;
}

/** The first of the words that give a number, right before it. */
function givingBefore(view: View, at: number, { restating }: Lexicon): number | null {
  for (let i = Math.max(view.first, at - PHRASE); i < at; i++)
    if (restating.longest(view.tokens, i, at)?.end === at) return i;
  return null;
}

/** "police raised the number of dead to 31": the verb whose object the toll is. */
function raisedBy(view: View, link: Link | null): number | null {
  if (link?.way !== 'toll') return null;
  let i = link.first - 1;
  while (kindAt(view, i) === 'det' || kindAt(view, i) === 'adj') i--;
  return kindAt(view, i) === 'verb' ? i : null;
}

function tellerIn(view: View, chunk: Chunk, verb: number, text: string, lexicon: Lexicon): Teller | null {
  const from = view.tokens[verb]!.start;
  for (let i = chunk.first; i < chunk.last; i++) {
    const name = view.names[i - view.first];
    if (name && (name.kind === 'organisation' || name.kind === 'person'))
      return { label: text.slice(name.start, name.end), entity: name.entity, from };
  }
  const head = view.tokens[chunk.head];
  if (chunk.head < 0 || !head || !lexicon.tellers.has(head.norm)) return null;
  const { start } = view.tokens[chunk.first]!;
  return { label: text.slice(start, view.tokens[chunk.last - 1]!.end), entity: null, from };
}
