import type { Sentence } from '../../model/index.js';
import type { Draft } from './draft.js';
import { resolve } from './resolve.js';
import { isTitled, type View } from './view.js';

/** What the article itself shows of its words: capitalised inside a sentence, and in lower case. */
export interface Seen {
  readonly capital: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

const OPENERS = new Set([
  '"',
  '“',
  '„',
  '«',
  '»',
  '‘',
  '”',
  '-',
  '–',
  '—',
  '•',
  '*',
  ':',
  '…',
  '(',
  '[',
  '/',
  '¿',
  '¡',
]);

/** Whether a capital here may only be that of a sentence's or quotation's beginning. */
export function atStart(view: View, sentence: Sentence, index: number): boolean {
  if (index === sentence.first) return true;
  const before = view.tokens[index - 1]!;
  return (
    before.kind !== 'word' &&
    (OPENERS.has(before.text) || (before.kind === 'number' && index - 1 === sentence.first))
  );
}

export function look(view: View): Seen {
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const sentence of view.layout.sentences) {
    const titled = isTitled(view, sentence);
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = view.tokens[i]!;
      if (token.kind !== 'word') continue;
      if (token.shape === 'lower') lower.add(token.norm);
      else if (!titled && !atStart(view, sentence, i)) capital.add(view.stem(i).norm);
    }
  }
  return { capital, lower };
}

/** All drafts of one sentence, in text order. */
export function find(view: View, sentence: Sentence, seen: Seen): Draft[] {
  const titled = isTitled(view, sentence);
  const drafts: Draft[] = [];
  let i = sentence.first;
  while (i < sentence.last) {
    const token = view.tokens[i]!;
    if (token.kind !== 'word') {
      i += 1;
      continue;
    }
    const known = view.known(i, sentence.last);
    const registered = known !== null && accepts(view, sentence, seen, i, known.end, titled);
    if (!registered && !nameable(view, sentence, seen, i, titled)) {
      i += 1;
      continue;
    }
    const end = grow(view, sentence, seen, i, registered ? known.end : i + 1, titled);
    drafts.push(...resolve(view, sentence, i, end, titled));
    i = end;
  }
  return drafts;
}

/** Whether a registered form is a name here: one word at a sentence's beginning may be a common word after all. */
function accepts(
  view: View,
  sentence: Sentence,
  seen: Seen,
  from: number,
  end: number,
  titled: boolean,
): boolean {
  if (end - from > 1) return true;
  const { lexicon } = view;
  const norm = view.stem(from).norm;
  if (lexicon.notNames.has(norm) || view.tokens[from]!.shape === 'lower') return false;
  if (!titled && !atStart(view, sentence, from)) return true;
  if (view.tokens[from]!.shape === 'upper' && !titled) return true;
  return seen.capital.has(norm) || (!lexicon.starters.has(norm) && !seen.lower.has(norm));
}

/** Whether a word that no registry has is (the beginning of) a name. */
function nameable(view: View, sentence: Sentence, seen: Seen, index: number, titled: boolean): boolean {
  if (!view.isCapital(index)) return false;
  const { lexicon } = view;
  const token = view.tokens[index]!;
  const { norm } = view.stem(index);
  if (lexicon.notNames.has(norm) || lexicon.notNames.has(token.norm)) return false;
  const proper = token.tag ? token.tag.upos === 'PROPN' : null;
  if (titled) return seen.capital.has(norm) && !lexicon.starters.has(norm);
  if (lexicon.pack.capitalNouns) return proper ?? false;
  if (!atStart(view, sentence, index))
    return (
      !(lexicon.demonyms.has(norm) && lexicon.pack.capitalAdjectives) ||
      proper === true ||
      view.isCapital(index + 1)
    );
  if (token.shape === 'upper' && token.text.length > 1) return !lexicon.starters.has(norm);
  if (lexicon.starters.has(norm)) return false;
  if (seen.capital.has(norm)) return true;
  if (seen.lower.has(norm)) return false;
  return proper ?? followedByName(view, sentence, index);
}

/** Without a tagger: a sentence's first word is part of a name if more of the name follows. */
const followedByName = (view: View, sentence: Sentence, index: number): boolean =>
  index + 1 < sentence.last && view.isCapital(index + 1) && view.tokens[index + 1]!.shape === 'capital';

/** The token after the row of words that belong together. */
function grow(
  view: View,
  sentence: Sentence,
  seen: Seen,
  from: number,
  start: number,
  titled: boolean,
): number {
  let end = start;
  while (end < sentence.last) {
    if (view.stem(end - 1).possessive) return end;
    const next = extension(view, sentence, seen, from, end, titled);
    if (next === end) return end;
    end = next;
  }
  return end;
}

/** The end after one more part of the name, `end` itself where there is none. */
function extension(
  view: View,
  sentence: Sentence,
  seen: Seen,
  from: number,
  end: number,
  titled: boolean,
): number {
  const { tokens, lexicon } = view;
  const token = tokens[end]!;
  const limit = sentence.last;
  const inner = (at: number): boolean =>
    at < limit &&
    view.isCapital(at) &&
    !lexicon.notNames.has(view.stem(at).norm) &&
    (!titled || seen.capital.has(view.stem(at).norm));
  if (token.kind === 'word') {
    if (token.shape !== 'lower')
      return inner(end) && (token.spaced || tokens[end - 1]!.text === '.') ? end + 1 : end;
    const tail =
      lexicon.organisations.tails.longest(tokens, end, limit) ??
      lexicon.places.tails.longest(tokens, end, limit);
    if (tail) return tail.end;
    const particle = lexicon.particles.longest(tokens, end, limit);
    if (particle && inner(particle.end)) return particle.end + 1;
    const joiner = lexicon.joiners.longest(tokens, end, limit);
    if (joiner && inner(joiner.end) && isHead(view, from, end)) return joiner.end + 1;
    return end;
  }
  // an initial with its dot, and "&" between two parts
  if (token.text === '.' && !token.spaced && tokens[end - 1]!.text.length === 1 && inner(end + 1))
    return end + 2;
  if (token.text === '&' && inner(end + 1)) return end + 2;
  return end;
}

/** Whether the row so far ends in a common noun of organisations or places, which takes "of" or "for" after it. */
function isHead(view: View, from: number, end: number): boolean {
  const { norm } = view.stem(end - 1);
  const { organisations, places } = view.lexicon;
  return (organisations.words.has(norm) || places.words.has(norm)) && end - from >= 1;
}
