import { introducerAt, roleEnding } from './lexicon.js';
import { atStart, isTitled, type Seen, type View } from './view.js';

/** What a tag says for and against a word's being a name: where the tags of one word differ, the more frequent one holds. */
const VOTES: Readonly<Partial<Record<string, number>>> = { PROPN: 1, NOUN: -1 };

/** What the article shows of its own words. */
export function look(view: View): Seen {
  const capital = new Set<string>();
  const lower = new Set<string>();
  const tagged = new Map<string, number>();
  for (const sentence of view.layout.sentences) {
    const titled = isTitled(view, sentence);
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = view.tokens[i]!;
      if (token.kind !== 'word') continue;
      const vote = VOTES[token.tag?.upos ?? ''] ?? 0;
      if (vote !== 0) tagged.set(view.stem(i).norm, (tagged.get(view.stem(i).norm) ?? 0) + vote);
      if (token.shape === 'lower') lower.add(token.norm);
      else if (!titled && !atStart(view, sentence, i)) capital.add(view.stem(i).norm);
    }
  }
  const proper = new Set([...tagged].flatMap(([norm, votes]) => (votes > 0 ? [norm] : [])));
  const named = view.lexicon.pack.capitalNouns ? namedIn(view) : new Set<string>();
  return { capital, lower, proper, named };
}

/** The words of the article that a given name, an office or a form of address shows to be surnames, with and without a genitive. */
function namedIn(view: View): ReadonlySet<string> {
  const named = new Set<string>();
  const speakers = speakersIn(view);
  for (const { first, last } of view.layout.sentences)
    for (let i = first + 1; i < last; i++) if (isNamed(view, i, speakers)) named.add(view.stem(i).norm);
  // "das Ufer", met as well: the word is a common noun
  for (const { first, last } of view.layout.sentences)
    for (let i = first + 1; i < last; i++) if (modified(view, i, first)) named.delete(view.stem(i).norm);
  for (const norm of [...named]) for (const ending of view.lexicon.plain) named.add(norm + ending);
  return named;
}

/** Last words of the rows of capitals that stand bare behind a verb of saying (", sagte Orrin Eskil"), whatever their tags. */
function speakersIn(view: View): ReadonlySet<string> {
  const speakers = new Set<string>();
  for (const { first, last } of view.layout.sentences)
    for (let i = first; i + 1 < last; i++) {
      if (!view.lexicon.sayings.has(view.tokens[i]!.norm)) continue;
      let end = i + 1;
      while (end < last && end - i <= WORDS && view.isCapital(end)) end += 1;
      if (end > i + 1) speakers.add(view.stem(end - 1).norm);
    }
  return speakers;
}

/** Words of a speaker's name with what stands before it. */
const WORDS = 4;

function isNamed(view: View, index: number, speakers: ReadonlySet<string>): boolean {
  const { lexicon, tokens } = view;
  const { tag, shape } = tokens[index]!;
  const { norm } = view.stem(index);
  if (!view.isCapital(index) || shape === 'upper') return false;
  if (lexicon.notNames.has(norm) || lexicon.groups.has(norm) || lexicon.starters.has(norm)) return false;
  if (lexicon.people.longest(tokens, index) || roleEnding(lexicon, norm) !== null) return false;
  const before = tokens[index - 1]!;
  if (before.kind !== 'word' || before.shape === 'lower') return false;
  const given = lexicon.firstNames.has(view.stem(index - 1).words[0] ?? '');
  if (given && speakers.has(norm)) return true;
  if (tag?.number === 'plur') return false;
  if (given) return tag?.upos === 'PROPN' || tag?.upos === 'NOUN';
  if (tag?.upos !== 'PROPN') return false;
  if (before.tag?.upos === 'PROPN' && speakers.has(norm)) return true;
  const beside = lexicon.people.longest(tokens, index - 1) ?? introducerAt(lexicon, tokens, index - 1);
  return beside?.end === index;
}

/** An article, adjective or number before the word, as before common nouns. `first`: the sentence's first token. */
export function modified(view: View, index: number, first: number): boolean {
  if (index === first) return false;
  const { tag, shape } = view.tokens[index - 1]!;
  const opens = index - 1 === first && tag?.upos === 'DET';
  return (shape === 'lower' || opens) && tag !== null && MODIFIERS.has(tag.upos);
}

const MODIFIERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);
