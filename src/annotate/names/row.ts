import { isHyphenated } from './compound.js';
import type { Place, View } from './view.js';

/** Whether a token can be a further word of a name: a capital, and no word that ends names. */
export function isInner(view: View, place: Place, at: number): boolean {
  if (at >= place.sentence.last || !view.isCapital(at)) return false;
  const { norm } = view.stem(at);
  const { text } = view.tokens[at]!;
  const compound = isHyphenated(text) && text.length - text.lastIndexOf('-') > 4;
  if (view.lexicon.notNames.has(norm) || compound) return false;
  // "Lind And Esk Meet": small words have capitals in headings
  const small = view.lexicon.pack.titleCase && view.lexicon.starters.has(norm);
  if (small && !view.lexicon.firstNames.has(norm)) return false;
  if (view.lexicon.pack.capitalNouns && !properNoun(view, place, at)) return false;
  return !place.titled || place.seen.capital.has(norm);
}

/** Where all nouns have capitals: a word that is part of names, by its tag, its shape or what the article and the tables show. */
export function properNoun(view: View, place: Place, at: number): boolean {
  const { lexicon, tokens } = view;
  const { tag, text } = tokens[at]!;
  const { norm, words } = view.stem(at);
  if (!tag || tag.upos === 'PROPN' || place.seen.proper.has(norm) || place.seen.named.has(norm)) return true;
  if (lexicon.firstNames.has(words[0] ?? '') || (text.length > 1 && text === text.toUpperCase())) return true;
  const before = tokens[at - 1];
  if (!before || before.shape === 'lower') return false;
  if (lexicon.organisations.words.has(norm) && before.tag?.upos === 'PROPN') return true;
  return tag.number !== 'plur' && lexicon.firstNames.has(view.stem(at - 1).words[0] ?? '');
}

/** More words than the longest name has. */
const LONGEST = 20;

/** The token after the row of words that belong together. `from` is its first token, `start` the end of what is certain. */
export function grow(view: View, place: Place, from: number, start: number): number {
  let end = start;
  while (end < place.sentence.last && end - from < LONGEST) {
    if (view.stem(end - 1).possessive || ownerEnds(view, from, end)) return end;
    const next = extension(view, place, from, end);
    if (next === end) return end;
    end = next;
  }
  return end;
}

/** "Perus Hauptstadt": where all nouns have capitals a registered name in the genitive ends the row. */
function ownerEnds(view: View, from: number, end: number): boolean {
  if (!view.lexicon.pack.capitalNouns) return false;
  const known = view.known(from, end);
  return known?.end === end && known.genitive;
}

/** The end after one more part of the name, `end` itself where there is none. */
function extension(view: View, place: Place, from: number, end: number): number {
  const { tokens } = view;
  const token = tokens[end]!;
  if (token.kind === 'word') {
    if (token.shape === 'lower') return lowerPart(view, place, from, end);
    const adjoins = token.spaced || tokens[end - 1]!.text === '.';
    return isInner(view, place, end) && adjoins ? end + 1 : end;
  }
  const initial = tokens[end - 1]!.text.length === 1 || tokens[end - 1]!.norm === 'st';
  if (token.text === '.' && !token.spaced && initial && isInner(view, place, end + 1)) return end + 2;
  if (view.isInnerMark(end, from, place.sentence.last) && leadsToHead(view, place, end + 1)) return end + 2;
  if (token.text === '&' && isInner(view, place, end + 1)) return end + 2;
  // ", Inc."
  const next = tokens[end + 1];
  const legal = next?.norm.endsWith('.') || next?.shape === 'upper';
  return token.text === ',' && legal && view.lexicon.legalForms.has(next!.norm) ? end + 2 : end;
}

/** Lower-case words that go on with a name: "… tingrett", "van der …", "University of …". */
function lowerPart(view: View, place: Place, from: number, end: number): number {
  const { tokens, lexicon } = view;
  const limit = place.sentence.last;
  const tail =
    lexicon.organisations.tails.longest(tokens, end, limit) ??
    lexicon.places.tails.longest(tokens, end, limit);
  if (tail) return tail.end;
  const common = lexicon.places.tailsOfUnknown.longest(tokens, end, limit);
  if (common && !view.known(end - 1, end) && !view.known(from, end)) return common.end;
  // "… van der Berg", and "Van der Berg" whose first word is in the row already
  const particle =
    lexicon.particles.longest(tokens, end, limit) ?? lexicon.particles.longest(tokens, end - 1, limit);
  const body =
    lexicon.pack.capitalNouns && particle && view.known(particle.end, limit)?.known.kind === 'organisation';
  if (ofState(view, end)) return end;
  if (particle && !body && particle.end > end && isInner(view, place, particle.end)) return particle.end + 1;
  const linked =
    lexicon.organisations.linked.longest(tokens, end - 1, limit) ??
    lexicon.others.linked.longest(tokens, end - 1, limit);
  if (linked && linked.end < limit && tokens[linked.end]!.kind === 'word') return linked.end + 1;
  const joiner = lexicon.joiners.longest(tokens, end, limit);
  if (joiner && isInner(view, place, joiner.end) && isHead(view, from, end)) return joiner.end + 1;
  return end;
}

/** "der Oberste Gerichtshof der Schweiz": where all nouns have capitals, a state after an article is a name of its own. */
function ofState(view: View, at: number): boolean {
  const { lexicon, tokens } = view;
  if (!lexicon.pack.capitalNouns || !lexicon.articles.has(tokens[at]!.norm)) return false;
  return view.known(at + 1, tokens.length)?.known.of === 'state';
}

/** Whether the next few capitalised words end in a common noun of organisations ("… Workers' Union"). */
function leadsToHead(view: View, place: Place, from: number): boolean {
  for (let i = from; i < from + 3 && isInner(view, place, i); i++)
    if (view.lexicon.organisations.words.has(view.stem(i).norm)) return true;
  return false;
}

/** Whether the row so far ends in a common noun of organisations, places or events, which takes "of" or "for" after it. */
function isHead(view: View, from: number, end: number): boolean {
  for (let i = end - 1; i >= Math.max(from, end - 8); i--) {
    const { norm } = view.stem(i);
    const { organisations, places, others } = view.lexicon;
    if (organisations.words.has(norm) || places.words.has(norm) || others.words.has(norm)) return true;
  }
  return false;
}
