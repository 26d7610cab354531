import type { Span } from '../../model/index.js';
import type { Title } from './draft.js';
import { roleEnding } from './lexicon.js';
import type { Place, View } from './view.js';

/** How many words before an office can belong to its description: "the former Peruvian deputy …". */
const REACH = 4;
/** Longest description after a name, in tokens. */
const LONGEST = 14;

/** A title with the words before it that say of what: adjectives, states, bodies ("Perus utenriksminister", "union leader"). */
export function describe(
  view: View,
  place: Place,
  first: number,
  end: number,
  component: string,
  word: string,
): Title {
  const { lexicon, tokens } = view;
  let from = first;
  let country: string | null = null;
  for (let at = first - 1; at >= Math.max(place.sentence.first, first - REACH); at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    const demonym = lexicon.demonyms.longest(tokens, at, first);
    const known = view.known(at, first)?.known ?? null;
    const adjective = token.tag?.upos === 'ADJ' || lexicon.groups.has(token.norm) || token.norm.includes('-');
    if (demonym) country ??= COUNTRY.test(demonym.value) ? demonym.value : null;
    else if (known) country ??= known.country;
    else if (!adjective) break;
    from = at;
  }
  return { span: { start: tokens[from]!.start, end: tokens[end - 1]!.end }, component, word, country };
}

const COUNTRY = /^[A-Z]{2}$/;

/** A description after a comma: ", the head of the port authority," ", leder i Harvik". Ends at the next mark. */
export function apposition(view: View, place: Place, end: number): Span | null {
  const { lexicon, tokens } = view;
  const limit = Math.min(place.sentence.last, end + 1 + LONGEST);
  if (end + 1 >= limit || tokens[end]!.text !== ',') return null;
  let role = false;
  let relative = false;
  let at = end + 1;
  for (; at < limit && tokens[at]!.kind === 'word'; at++) {
    const upos = tokens[at]!.tag?.upos;
    relative ||= upos === 'PRON' || upos === 'SCONJ';
    // "in Brattvik, the mayor said", ", sagte der Bürgermeister": who speaks is nobody named before
    if (!relative && upos === 'VERB' && lexicon.sayings.has(tokens[at]!.norm)) return null;
    const near = at < end + 5;
    role ||= near && lexicon.people.longest(tokens, at)?.value.role === true;
    role ||= near && roleEnding(lexicon, tokens[at]!.norm) !== null;
    if (
      !role &&
      view.isCapital(at) &&
      at > end + 1 &&
      tokens[at]!.tag?.upos === 'PROPN' &&
      !view.known(at, limit)
    )
      return null;
  }
  return role ? { start: tokens[end + 1]!.start, end: tokens[at - 1]!.end } : null;
}
