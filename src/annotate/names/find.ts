import type { Sentence, Upos } from '../../model/index.js';
import { compoundAt } from './compound.js';
import type { Draft } from './draft.js';
import { endingOf, introducerAt, roleEnding } from './lexicon.js';
import type { Known } from './registry.js';
import { resolve } from './resolve.js';
import { grow, isInner, properNoun } from './row.js';
import { modified } from './seen.js';
import { atStart, isTitled, opensQuote, type Place, type Seen, type View } from './view.js';

/** All drafts of one sentence, in text order. */
export function find(view: View, sentence: Sentence, seen: Seen): Draft[] {
  const place: Place = { sentence, seen, titled: isTitled(view, sentence) };
  const drafts: Draft[] = [];
  let i = sentence.first;
  while (i < sentence.last) {
    const token = view.tokens[i]!;
    if (token.kind !== 'word') {
      i += 1;
      continue;
    }
    const compound = compoundAt(view, place, i);
    if (compound) {
      drafts.push(...compound.drafts);
      i += 1;
      continue;
    }
    const office =
      token.shape === 'lower' ? view.lexicon.offices.longest(view.tokens, i, sentence.last) : null;
    if (office && office.end - i > 1) {
      i = office.end;
      continue;
    }
    const start = startOf(view, place, i);
    if (!start) {
      i += 1;
      continue;
    }
    const end = grow(view, place, start.first, start.end);
    drafts.push(...resolve(view, place, start.first, end));
    i = end;
  }
  return drafts;
}

/** The first tokens of a name that begins here, null where none does. */
function startOf(view: View, place: Place, index: number): { first: number; end: number } | null {
  const { sentence } = place;
  const known = view.known(index, sentence.last);
  const office = view.isCapital(index)
    ? view.lexicon.offices.longest(view.tokens, index, sentence.last)
    : null;
  // "Minister of Fisheries": the office is no name, but one may follow
  if (office && office.end - index > 1 && (!known || known.end < office.end))
    return { first: index, end: office.end };
  if (known && accepts(view, place, index, known.end, known.known)) {
    // "the Guardian": the article is part of the registered form, but not of the name as printed
    const first = known.end - index > 1 && isArticle(view, index) ? index + 1 : index;
    return { first, end: known.end };
  }
  const led =
    articleLed(view, place, index) ||
    capitalAdjective(view, place, index) ||
    headLed(view, place, index) ||
    institution(view, place, index);
  if (led > 0) return { first: index, end: led };
  return nameable(view, place, index) ? { first: index, end: index + 1 } : null;
}

const isArticle = (view: View, index: number): boolean =>
  view.tokens[index]!.shape === 'lower' && view.lexicon.articles.has(view.tokens[index]!.norm);

/** Classes whose names are common words too ("Nice", "Venstre", "Amazon"); the tagger is asked about those. */
const COMMON: ReadonlySet<string> = new Set([
  'town',
  'city',
  'place',
  'party',
  'company',
  'outlet',
  'parliament',
]);

/** Whether a registered form is a name here: one word at a sentence's beginning may be a common word after all. */
function accepts(view: View, place: Place, from: number, end: number, known: Known): boolean {
  const { lexicon } = view;
  const token = view.tokens[from]!;
  if (end - from > 1) return !isCommonPhrase(view, place, from, end);
  const { norm } = view.stem(from);
  if (lexicon.notNames.has(norm)) return false;
  if (token.shape === 'lower') return true;
  if (!place.titled && !atStart(view, place.sentence, from)) return true;
  if (token.shape === 'upper' && !place.titled) return true;
  if (place.seen.capital.has(norm)) return true;
  if (lexicon.starters.has(norm) || place.seen.lower.has(norm)) return false;
  return token.tag === null || token.tag.upos === 'PROPN' || place.titled || !COMMON.has(known.of);
}

/** "The Australian experts": an article and a common word at a sentence's beginning with a noun after them are no title of a paper. */
function isCommonPhrase(view: View, place: Place, from: number, end: number): boolean {
  const article = view.lexicon.articles.has(view.tokens[from]!.norm);
  const plain = !view.isCapital(from) || atStart(view, place.sentence, from);
  if (view.lexicon.pack.capitalNouns && article && plain && end - from === 2) return !opensQuote(view, from);
  if (end - from > 2 || !view.lexicon.articles.has(view.tokens[from]!.norm)) return false;
  if (!view.isCapital(from + 1)) return true;
  const next = view.tokens[end];
  if (!next || end >= place.sentence.last || next.kind !== 'word') return false;
  return next.tag?.upos === 'NOUN' || next.tag?.upos === 'ADJ' || view.isCapital(end);
}

/** "Det norske …" inside a sentence: a capitalised article, lower-case adjectives, and a noun that names an organisation. */
function articleLed(view: View, place: Place, index: number): number {
  const { lexicon, tokens } = view;
  const { sentence } = place;
  if (place.titled || atStart(view, sentence, index) || !view.isCapital(index)) return 0;
  if (!lexicon.articles.has(tokens[index]!.norm)) return 0;
  for (let i = index + 1; i < Math.min(index + 4, sentence.last); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return 0;
    const { norm } = view.stem(i);
    if (i > index + 1 && (isInner(view, place, i) || lexicon.organisations.words.has(norm))) return i + 1;
    if (token.shape !== 'lower' && !isInner(view, place, i)) return 0;
  }
  return 0;
}

/** Whether a word that no registry has is (the beginning of) a name. */
function nameable(view: View, place: Place, index: number): boolean {
  if (!view.isCapital(index)) return false;
  const { lexicon, tokens } = view;
  const { seen, sentence } = place;
  const token = tokens[index]!;
  const { norm } = view.stem(index);
  const more = isInner(view, place, index + 1);
  const given = lexicon.firstNames.has(view.stem(index).words[0] ?? '');
  if ((lexicon.notNames.has(norm) || lexicon.notNames.has(token.norm)) && !(given && more)) return false;
  if (isPlural(view, token.text, norm) || STARTS_WITH_DIGIT.test(token.text)) return false;
  const proper = token.tag ? token.tag.upos === 'PROPN' : null;
  if (isShouted(view, index) && !more) return false;
  if (place.titled) return seen.capital.has(norm) && !lexicon.starters.has(norm);
  if (lexicon.pack.capitalNouns) return amongCapitals(view, place, index, more);
  if (!atStart(view, sentence, index)) return !lexicon.starters.has(norm) || proper === true || more;
  if (lexicon.starters.has(norm) || (lexicon.groups.has(norm) && !more)) return false;
  if (token.shape === 'upper' && token.text.length > 1) return true;
  if (seen.capital.has(norm)) return true;
  if (isInitial(view, index, sentence.last)) return true;
  if (more && beginsName(view, index)) return true;
  const particle = lexicon.particles.longest(tokens, index, sentence.last);
  if (particle && isInner(view, place, particle.end)) return true;
  // a quotation rarely begins with a name that stands nowhere else
  if (!more && !given && opensQuote(view, index)) return false;
  if (proper !== null) return proper && (!seen.lower.has(norm) || more);
  return !seen.lower.has(norm) && more;
}

/**
 * Whether a word is (the beginning of) a name where all nouns have capitals: what the tagger takes for one and no article, adjective
 * or ending shows to be common; what stands bare beside a verb of saying.
 */
function amongCapitals(view: View, place: Place, index: number, more: boolean): boolean {
  const { lexicon, tokens } = view;
  const { tag, text } = tokens[index]!;
  const { norm, words } = view.stem(index);
  const given = lexicon.firstNames.has(words[0] ?? '');
  if (lexicon.starters.has(norm) && atStart(view, place.sentence, index)) return false;
  if (properNoun(view, place, index)) {
    if (place.seen.named.has(norm)) return !modified(view, index, place.sentence.first);
    if (more || given || text === text.toUpperCase() || /\p{Ll}\p{Lu}/u.test(text)) return true;
    return !modified(view, index, place.sentence.first) && endingOf(norm, lexicon.commonEndings) === null;
  }
  if (tag?.upos !== 'NOUN' || tag.number === 'plur' || lexicon.groups.has(norm)) return false;
  if (endingOf(norm, lexicon.commonEndings) !== null || modified(view, index, place.sentence.first))
    return false;
  const says = (at: number): boolean =>
    at >= place.sentence.first && at < place.sentence.last && lexicon.sayings.has(tokens[at]!.norm);
  return says(index - 1) || (says(index + 1) && bare(view, place, index));
}

/** Nothing of the same phrase stands before. */
function bare(view: View, place: Place, index: number): boolean {
  if (index === place.sentence.first) return true;
  const before = view.tokens[index - 1]!;
  return before.kind === 'mark' || before.tag?.upos === 'CCONJ' || before.tag?.upos === 'SCONJ';
}

/** "das Landgericht Rosk", "Bank of Rosk": where all nouns have capitals, a head that stands first with a name after it. */
function headLed(view: View, place: Place, index: number): number {
  const { lexicon, tokens } = view;
  if (!lexicon.pack.capitalNouns || place.titled || !view.isCapital(index)) return 0;
  const { norm } = view.stem(index);
  const leads = lexicon.organisations.leading.has(norm) || lexicon.places.leading.has(norm);
  if (leads && isInner(view, place, index + 1)) return index + 2;
  const joiner = lexicon.joiners.longest(tokens, index + 1, place.sentence.last);
  // a joiner that is no word of this language
  if (!joiner || lexicon.starters.has(tokens[index + 1]!.norm) || !isInner(view, place, joiner.end)) return 0;
  return leads || lexicon.organisations.words.has(norm) || lexicon.places.words.has(norm)
    ? joiner.end + 1
    : 0;
}

/** "das Auswärtige Amt": a body's name of more than one word, all with capitals. */
function institution(view: View, place: Place, index: number): number {
  const { lexicon, tokens } = view;
  if (!lexicon.pack.capitalNouns || place.titled || !view.isCapital(index)) return 0;
  const end = lexicon.institutions.longest(tokens, index, place.sentence.last)?.end ?? 0;
  for (let i = index + 1; i < end; i++) if (!view.isCapital(i)) return 0;
  return end > index + 1 ? end : 0;
}

/** "den Obersten Gerichtshof": a capital on an adjective within a sentence, with a noun after it; the end of the two. */
function capitalAdjective(view: View, place: Place, index: number): number {
  const { tokens, lexicon } = view;
  if (!lexicon.pack.capitalNouns || place.titled || atStart(view, place.sentence, index)) return 0;
  if (!view.isCapital(index) || tokens[index]!.tag?.upos !== 'ADJ' || !view.isCapital(index + 1)) return 0;
  let at = index + 1;
  while (at + 1 < place.sentence.last && tokens[at]!.tag?.upos === 'ADJ' && view.isCapital(at)) at += 1;
  const noun = tokens[at]!.tag?.upos;
  if (at >= place.sentence.last || !view.isCapital(at) || (noun !== 'NOUN' && noun !== 'PROPN')) return 0;
  const person = lexicon.people.longest(tokens, at) ?? roleEnding(lexicon, tokens[at]!.norm);
  return person || lexicon.notNames.has(tokens[index]!.norm) ? 0 : at + 1;
}

/** Letters of a word in capitals from which it is longer than most abbreviations. */
const LONG = 4;

/** "FREE", "NEVER": a longer word in capitals that is no noun by its tag is a common word that is shouted. */
function isShouted(view: View, index: number): boolean {
  const { shape, tag, text } = view.tokens[index]!;
  return shape === 'upper' && text.length >= LONG && tag !== null && !NOUNS.has(tag.upos);
}

const NOUNS: ReadonlySet<Upos> = new Set(['PROPN', 'NOUN', 'X']);

/** Whether a sentence's first word goes with the capitalised word after it: a given name, or the second is a head. */
function beginsName(view: View, index: number): boolean {
  const { lexicon } = view;
  const next = view.stem(index + 1).norm;
  if (lexicon.firstNames.has(view.stem(index).words[0] ?? '')) return true;
  if (introducerAt(lexicon, view.tokens, index)) return false;
  return lexicon.organisations.words.has(next) || lexicon.places.words.has(next);
}

/** "K. J. Lind": a letter with its dot and more of a name after it. */
function isInitial(view: View, index: number, limit: number): boolean {
  const [letter, dot] = [view.tokens[index]!, view.tokens[index + 1]];
  return (
    letter.text.length === 1 &&
    dot?.text === '.' &&
    !dot.spaced &&
    index + 2 < limit &&
    view.isCapital(index + 2)
  );
}

const PLURAL_ACRONYM = /^[A-Z]{2,5}s$/;
const STARTS_WITH_DIGIT = /^\d/;

/** "MPs", "Torvenians": plurals of abbreviations and of peoples, where the language has no genitive of that form. */
function isPlural(view: View, text: string, norm: string): boolean {
  if (view.lexicon.plain.length > 0 || !norm.endsWith('s')) return false;
  return PLURAL_ACRONYM.test(text) || endingOf(norm.slice(0, -1), view.lexicon.demonymEndings) !== null;
}
