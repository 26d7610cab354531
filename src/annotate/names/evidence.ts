import type { NameKind } from '../../model/index.js';
import { around } from './context.js';
import type { Draft } from './draft.js';
import { endingOf, type CompiledHeads } from './lexicon.js';
import { Signs } from './signs.js';
import type { View } from './view.js';

/** All signs for one draft: the registry, its own words, its shape, and the words around it. */
export function evidence(view: View, draft: Draft): Signs {
  const signs = new Signs();
  const { known, title } = draft;
  const registered = known ? weightOf(known.of) : 0;
  if (known) signs.add(known.kind, registered, 'names/registry', `registry/${known.of}`, known.name);
  if (title) signs.add('person', 6, 'names/title', title.component, title.word);
  // states and bodies need no further sign; "West Bank" is no bank
  if (registered >= 9 && !title) return signs;
  if (registered < 5) ownWords(view, draft, signs);
  shape(view, draft, signs);
  around(view, draft, signs);
  return signs;
}

/** Cities are often surnames and names of clubs; states and bodies hardly ever are. */
const WEIGHT_OF: Readonly<Record<string, number>> = {
  capital: 6,
  city: 4,
  town: 2.5,
  place: 5,
  outlet: 6,
  company: 6,
  party: 6,
};

const weightOf = (of: string): number => WEIGHT_OF[of] ?? 9;

function ownWords(view: View, draft: Draft, signs: Signs): void {
  const { organisations, places, others } = view.lexicon;
  heads(view, draft, signs, 'organisation', organisations);
  heads(view, draft, signs, 'place', places);
  heads(view, draft, signs, 'other', others);
}

/** Signs of one kind's common nouns in the row: at its end, at its beginning, bound by a small word, as an ending. */
function heads(view: View, draft: Draft, signs: Signs, kind: NameKind, words: CompiledHeads): void {
  const { first, last } = draft;
  const { tokens } = view;
  const component = COMPONENT[kind];
  const size = last - first;
  const final = view.stem(last - 1).norm;
  if (words.words.has(final) && (size > 1 || kind === 'organisation')) {
    // "Frank Church" is a man, "Frank Church Memorial Library" is not
    const named = size === 2 && isGiven(view, first);
    signs.add(kind, size === 1 ? 2.5 : named ? 3 : 7, 'names/head', component, final);
  }
  const ending = endingOf(final, words.endings);
  if (ending !== null && (size === 1 || kind === 'organisation'))
    signs.add(kind, kind === 'place' ? 3 : 4, 'names/ending', component, `-${ending}`);
  const weak = size === 1 ? endingOf(final, words.weakEndings) : null;
  if (weak !== null) signs.add(kind, 0.8, 'names/ending', component, `-${weak}`);
  if (size === 1) return;
  const start = view.stem(first).norm;
  const bound = size > 2 && tokens[first + 1]!.shape === 'lower' && words.words.has(start);
  if (bound || words.leading.has(start)) signs.add(kind, bound ? 6 : 4, 'names/head', component, start);
  for (let i = first + 1; i < last; i++) {
    // "Guardia Civil": a capital on the tail too, where the head stands first
    const headed = i === last - 1 && words.words.has(start);
    if (tokens[i]!.shape !== 'lower' && !headed) continue;
    if (words.tails.longest(tokens, i, last) ?? words.tailsOfUnknown.longest(tokens, i, last))
      signs.add(kind, 8, 'names/tail', component, tokens[i]!.norm);
  }
  if (words.linked.longest(tokens, first, last)) signs.add(kind, 7, 'names/linked', component, start);
}

const COMPONENT: Readonly<Record<NameKind, string>> = {
  person: 'names.roles',
  organisation: 'names.organisations',
  place: 'names.places',
  other: 'names.others',
};

const isGiven = (view: View, at: number): boolean =>
  view.lexicon.firstNames.has(view.stem(at).words[0] ?? '');

function shape(view: View, draft: Draft, signs: Signs): void {
  const { tokens } = view;
  const size = draft.last - draft.first;
  const first = tokens[draft.first]!;
  // a registered place is not read as a given name and more ("San Jose")
  if ((!draft.known || draft.known.of === 'town') && isGiven(view, draft.first))
    signs.add('person', size > 1 ? 4 : 2.5, 'names/given-name', 'registry/first-names', first.norm);
  const acronym = first.shape === 'upper' || (first.shape === 'mixed' && first.text.length < 6);
  const kind = mayBePerson(view, draft) ? 'person' : 'other';
  if (size === 1 && ((acronym && first.text.length > 1) || LED_BY_ACRONYM.test(first.text)))
    signs.add('organisation', 3, 'names/acronym');
  else if (size > 1 && size < 5 && !draft.compound)
    signs.add(kind, kind === 'person' ? 1.4 : 0.7, 'names/shape');
  else if (size === 1) signs.add(kind, kind === 'person' ? 1 : 0.5, 'names/shape');
  else signs.add('organisation', 0.5, 'names/shape');
  for (let i = draft.first; i < draft.last - 1; i++)
    if (tokens[i]!.text.length === 1 && tokens[i + 1]!.text === '.') {
      signs.add('person', 3, 'names/initial');
      break;
    }
}

/** "KTP-Union". */
const LED_BY_ACRONYM = /^\p{Lu}{2,}-\p{Lu}\p{Ll}/u;

/**
 * Whether a row without other signs is taken for a person's name: not where its last word is a common noun by its tag. Where all nouns
 * have capitals, one word alone needs a sign.
 */
function mayBePerson({ tokens, lexicon }: View, { first, last }: Draft): boolean {
  if (last - first === 1 && lexicon.pack.capitalNouns) return false;
  const tagged = lexicon.pack.capitalNouns ? tokens.slice(last - 1, last) : tokens.slice(first, last);
  return tagged.some(({ tag }) => tag === null || tag.upos === 'PROPN');
}
