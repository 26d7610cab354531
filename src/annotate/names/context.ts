import type { Draft } from './draft.js';
import { introducerAt } from './lexicon.js';
import type { Signs } from './signs.js';
import type { View } from './view.js';

/** Signs in the words before and after a name. */
export function around(view: View, draft: Draft, signs: Signs): void {
  before(view, draft, signs);
  introduced(view, draft, signs);
  if (isQuoted(view, draft)) signs.add('other', 4, 'names/quoted');
  after(view, draft, signs);
}

function before(view: View, draft: Draft, signs: Signs): void {
  const { lexicon, tokens } = view;
  const at = draft.first - 1;
  if (at < 0) return;
  const size = draft.last - draft.first;
  const owner = view.stem(draft.last - 1).possessive || draft.compound;
  for (let from = Math.max(0, at - 2); from <= at; from++) {
    const place = lexicon.prepositions.longest(tokens, from, draft.first);
    if (place?.end !== draft.first) continue;
    const strong = lexicon.strongPrepositions.has(place.value);
    const weight = (strong ? 2.4 : 0.7) * (owner ? 0.3 : 1) * (size > 2 ? 0.5 : 1);
    signs.add('place', weight, 'names/where', 'names.placePrepositions', place.value);
    break;
  }
  const { norm, shape } = tokens[at]!;
  if (lexicon.pack.capitalNouns && size === 1 && shape === 'lower' && lexicon.sayings.has(norm))
    signs.add('person', 1.5, 'names/sayer', 'names.sayings', norm);
  if (!lexicon.pack.capitalAdjectives || !lexicon.articles.has(norm)) return;
  const common =
    size === 1 && tokens[draft.first]!.tag !== null && tokens[draft.first]!.tag!.upos !== 'PROPN';
  signs.add(common ? 'other' : 'organisation', 1.2, 'names/article', 'names.articles', norm);
}

/** A common noun of organisations or places right before the name, or a role with a preposition ("head of", "redaktør i"). */
function introduced(view: View, draft: Draft, signs: Signs): void {
  const { lexicon, tokens } = view;
  const head = draft.first > 1 && lexicon.holding.has(tokens[draft.first - 1]!.norm) ? draft.first - 2 : -1;
  // "het ministerie van Volksgezondheid": what a body is for belongs to its name
  if (head >= 0 && tokens[head]!.shape === 'lower' && lexicon.organisations.words.has(view.stem(head).norm))
    signs.add('organisation', 2.8, 'names/introduced', 'names.organisations', tokens[head]!.norm);
  for (let from = Math.max(0, draft.first - 3); from < draft.first; from++) {
    const noun = introducerAt(lexicon, tokens, from, draft.first);
    if (noun?.end === draft.first) {
      signs.add(noun.kind, 5, 'names/introduced', `names.${noun.kind}s`, noun.word);
      return;
    }
    const word = lexicon.people.longest(tokens, from, draft.first);
    if (!word?.value.role || word.end !== draft.first - 1 || !lexicon.holding.has(tokens[word.end]!.norm))
      continue;
    signs.add(
      'organisation',
      2.8,
      'names/holder',
      `names.${word.value.component}`,
      tokens[word.end - 1]!.norm,
    );
    return;
  }
}

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', "'", '‘', '’']);

/** A row of words that stands in quotation marks alone is mostly a title of a work or an expression. */
function isQuoted(view: View, draft: Draft): boolean {
  const closing = view.tokens[draft.last];
  if (!closing || !QUOTES.has(closing.text)) return false;
  const article = draft.first > 1 && view.lexicon.articles.has(view.tokens[draft.first - 1]!.norm) ? 1 : 0;
  const opening = view.tokens[draft.first - 1 - article];
  return opening !== undefined && QUOTES.has(opening.text) && !view.stem(draft.last - 1).possessive;
}

function after(view: View, draft: Draft, signs: Signs): void {
  const { lexicon, tokens } = view;
  const next = tokens[draft.last];
  const second = tokens[draft.last + 1];
  const third = tokens[draft.last + 2];
  if (!next) return;
  if (next.shape === 'lower' && lexicon.sayings.has(next.norm))
    signs.add('person', 1.5, 'names/sayer', 'names.sayings', next.norm);
  const comma = next.text === ',';
  if (!second || !third || (!comma && next.text !== '(')) return;
  if (second.kind === 'number' && second.text.length <= 2 && (third.text === ',' || third.text === ')'))
    signs.add('person', 5, 'names/age');
  if (!comma) return;
  if (view.isCapital(draft.last + 1) && view.known(draft.last + 1, tokens.length)?.known.kind === 'place')
    signs.add('place', 1, 'names/within');
  explained(view, draft, signs);
  if (draft.apposition) signs.add('person', 3, 'names/apposition');
}

/** A common noun of organisations or places in what follows a comma: ", a shipping company", ", byen ved fjorden". */
function explained(view: View, draft: Draft, signs: Signs): void {
  const { lexicon, tokens } = view;
  for (
    let i = draft.last + 1;
    i < Math.min(draft.last + 7, tokens.length) && tokens[i]!.kind === 'word';
    i++
  ) {
    const noun = introducerAt(lexicon, tokens, i);
    if (!noun) continue;
    signs.add(noun.kind, 3, 'names/explained', `names.${noun.kind}s`, noun.word);
    return;
  }
}
