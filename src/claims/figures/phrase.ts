import { once, onceOfWord } from '../../kit/once.js';
import type { EventNoun } from '../../model/pack/measures.js';
import type { Quantity } from '../../model/quantity.js';
import type { Entry, Lexicon, VerbSense } from './lexicon.js';
import { stateOf } from './measure.js';
import { isNational } from './nationals.js';
import { kindAt, markAt, type View } from './view.js';

export const NOMINAL = new Set(['noun', 'name']);
/** What a phrase can begin with and hold. */
export const INNER = new Set(['det', 'num', 'adj', 'noun', 'name']);

/**
 * A noun phrase without what follows its head. Tokens are [first, last). `head` is the index of its main noun, -1 for a bare number
 * ("thirteen were hurt"). `before` is the index of the preposition before it, -1 if there is none. `whole` is true where a part
 * and its whole stand together ("85 % of the population"): the head is then the whole's.
 */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly quantity: Quantity | null;
  readonly head: number;
  readonly before: number;
  readonly population: string | null;
  /** Event noun at the head ("12 deaths"). */
  readonly noun: EventNoun | null;
  /** Event adjective before the head ("12 missing hikers"). */
  readonly adjectives: readonly VerbSense[];
  readonly other: boolean;
  readonly still: boolean;
  readonly definite: boolean;
  readonly pronoun: boolean;
  readonly whole: boolean;
  /** The whole is a pronoun ("three of them children"): the number is part of one told before. */
  readonly part: boolean;
  /** The pack's words at the head. */
  readonly entry: Entry | null;
}

/** The kind of whom a word counts; the end of a long word tells it where a language writes nouns together. */
export const populationOf = (norm: string, lexicon: Lexicon): string | null => populationsOf(lexicon)(norm);

const populationsOf = once((lexicon: Lexicon) => onceOfWord((norm) => findPopulation(norm, lexicon)));

function findPopulation(norm: string, lexicon: Lexicon): string | null {
  const known = lexicon.words.get(norm)?.population;
  if (known !== undefined && known !== null) return known;
  const hyphen = norm.lastIndexOf('-');
  if (hyphen > 0) return lexicon.words.get(norm.slice(hyphen + 1))?.population ?? null;
  if (isNational(norm, lexicon.language)) return 'people';
  if (!lexicon.compounds) return null;
  for (let cut = 3; cut <= norm.length - 4; cut++) {
    const tail = lexicon.words.get(norm.slice(cut))?.population;
    if (tail) return tail;
  }
  return null;
}

/** A phrase in the making. */
interface Draft {
  first: number;
  at: number;
  quantity: Quantity | null;
  head: number;
  population: string | null;
  noun: EventNoun | null;
  adjectives: VerbSense[];
  other: boolean;
  still: boolean;
  definite: boolean;
  whole: boolean;
  part: boolean;
  entry: Entry | null;
}

export const isGenitive = (view: View, i: number): boolean => {
  const token = view.tokens[i]!;
  return token.tag?.gen === true || token.norm.endsWith("'s") || token.norm.endsWith("s'");
};

/** Participles and adjectives of an event at a token, if the phrase there is used like one. */
export function participleAt(view: View, i: number): readonly VerbSense[] {
  const mark = markAt(view, i);
  return mark && mark.first === i
    ? mark.entry.verbs.filter((sense) => sense.forms.includes('participle'))
    : [];
}

/** Whether a noun stands at `i` or behind adjectives from there: then what is before it belongs to it. */
export function nounAhead(view: View, from: number, limit = 4): boolean {
  for (let i = from; i < view.last && i < from + limit; i++) {
    const kind = kindAt(view, i);
    if (kind && NOMINAL.has(kind)) return true;
    if (kind !== 'adj' && kind !== 'adv') return false;
  }
  return false;
}

function takeQuantity(view: View, draft: Draft, lexicon: Lexicon): void {
  const quantity = view.quantities[draft.at - view.first]!;
  draft.quantity = quantity;
  draft.at = Math.min(quantity.last, view.last);
  const { norm } = view.tokens[draft.at - 1]!;
  const tail = norm.includes('-') ? norm.slice(norm.lastIndexOf('-') + 1) : '';
  draft.population = lexicon.words.get(tail)?.population ?? null;
  if (draft.population !== null) draft.head = draft.at - 1;
  while (kindAt(view, draft.at) === 'quote') draft.at++;
  takePartitive(view, draft, lexicon);
}

/** "131 of its soldiers", "80 procent af befolkningen": the whole's head becomes the phrase's. */
function takePartitive(view: View, draft: Draft, lexicon: Lexicon): void {
  const token = view.tokens[draft.at];
  if (!token || draft.at >= view.last || !lexicon.partitives.has(token.norm)) return;
  const next = kindAt(view, draft.at + 1);
  if (next === null || (!INNER.has(next) && next !== 'pron')) return;
  draft.at++;
  draft.whole = true;
  draft.head = -1;
  if (next === 'pron') {
    draft.part = true;
    draft.at++;
  }
}

/** Words inside the phrase before its head: determiners, adjectives, participles. False where the phrase ends. */
function takeModifier(view: View, draft: Draft): boolean {
  const { at } = draft;
  const kind = kindAt(view, at);
  const mark = markAt(view, at);
  if (mark?.entry.flags.has('other') && mark.first === at) {
    draft.other = true;
    if (kind !== 'noun' || nounAhead(view, mark.last)) {
      draft.at = mark.last;
      return true;
    }
  }
  const participles = participleAt(view, at);
  if (participles.length > 0) {
    if (!mark || draft.head >= 0 || !nounAhead(view, mark.last)) return false;
    if (kind === 'verb' && draft.quantity === null && draft.first === at) return false;
    draft.adjectives.push(...participles);
    draft.at = mark.last;
    return true;
  }
  if (kind === 'adv') {
    if (!nounAhead(view, at + 1, 3) || kindAt(view, at + 1) === 'noun') return false;
    draft.at++;
    return true;
  }
  if (kind === 'verb') {
    // A participle before its noun ("registered voters"): only behind a number or a determiner.
    const tag = view.tokens[at]!.tag;
    if (isCountedNext(view, draft)) {
      draft.at++;
      return true;
    }
    if (draft.first === at || draft.head >= 0 || tag?.verb !== 'part' || !nounAhead(view, at + 1, 2))
      return false;
    draft.at++;
    return true;
  }
  return false;
}

/** "268 confirmed deaths": between a number and a word for people or harm, a verb form is a participle. */
function isCountedNext(view: View, draft: Draft): boolean {
  if (draft.quantity === null || draft.head >= 0 || draft.at !== draft.quantity.last) return false;
  const next = markAt(view, draft.at + 1);
  return next?.first === draft.at + 1 && Boolean(next.entry.noun?.counted ?? next.entry.population);
}

function takeHead(view: View, draft: Draft, lexicon: Lexicon): void {
  const { at } = draft;
  const mark = markAt(view, at);
  const token = view.tokens[at]!;
  const end = mark && mark.first === at && (mark.entry.population || mark.entry.noun) ? mark.last : at + 1;
  draft.head = end - 1;
  draft.at = end;
  if (isGenitive(view, at) && end === at + 1) {
    draft.head = -1;
    draft.definite = true;
    return;
  }
  const entry = mark && mark.first === at ? mark.entry : null;
  const population = entry?.population ?? populationOf(token.norm, lexicon);
  draft.entry = entry;
  draft.population = population ?? (kindAt(view, at) === 'noun' ? null : draft.population);
  draft.noun = entry?.noun ?? null;
}

/** "240 women and children": nouns that share the number before them. */
function takeSharers(view: View, draft: Draft, lexicon: Lexicon): void {
  if (draft.quantity === null || draft.population === null) return;
  while (kindAt(view, draft.at) === 'and' && kindAt(view, draft.at + 1) === 'noun') {
    const next = draft.at + 1;
    const population = populationOf(view.tokens[next]!.norm, lexicon);
    if (population === null || draft.noun !== null) return;
    const after = kindAt(view, next + 1);
    if (
      (after === 'verb' || after === 'aux') &&
      draft.first > view.first &&
      kindAt(view, draft.first - 1) === 'verb'
    )
      return;
    draft.at = next + 1;
    if (stateOf(draft.population) === null && population !== draft.population) draft.population = 'people';
  }
}

export function chunkFrom(view: View, at: number, lexicon: Lexicon): Chunk {
  const draft: Draft = {
    first: at,
    at,
    quantity: null,
    head: -1,
    population: null,
    noun: null,
    adjectives: [],
    other: false,
    still: false,
    definite: false,
    whole: false,
    part: false,
    entry: null,
  };
  while (draft.at < view.last) {
    const kind = kindAt(view, draft.at)!;
    const quantity = view.quantities[draft.at - view.first];
    if (quantity && quantity.first === draft.at) {
      if (draft.quantity !== null || draft.head >= 0) break;
      takeQuantity(view, draft, lexicon);
    } else if (kind === 'det') {
      if (draft.head >= 0 || (draft.quantity && !draft.whole)) break;
      draft.definite = true;
      draft.at++;
    } else if (takeModifier(view, draft)) {
      continue;
    } else if (participleAt(view, draft.at).length > 0 && !NOMINAL.has(kind)) {
      break;
    } else if (draft.quantity && draft.head === draft.quantity.last - 1) {
      // "a 300-member body": the word in the number is what is counted.
      break;
    } else if (NOMINAL.has(kind) || isCounted(view, draft)) {
      if (isEnd(view, draft) || isApart(view, draft, lexicon) || isVerbWord(view, draft)) break;
      takeHead(view, draft, lexicon);
      if (draft.population === 'members') takeMembers(view, draft, lexicon);
      const unit = draft.quantity?.unit ?? null;
      if (unit !== null || (draft.quantity && draft.head === draft.quantity.last))
        takeUnitOf(view, draft, lexicon);
    } else if (kind === 'adj' || kind === 'num') {
      if (draft.head >= 0 && !nounAhead(view, draft.at)) break;
      draft.at++;
    } else break;
  }
  takeSharers(view, draft, lexicon);
  return finish(view, draft, lexicon);
}

/** A verb of the pack that is nothing else ends the phrase, also where the tagger, misled by a rare form, takes it for a noun. */
function isVerbWord(view: View, draft: Draft): boolean {
  if (draft.head < 0 && draft.quantity === null) return false;
  const mark = markAt(view, draft.at);
  if (!mark || mark.first !== draft.at || mark.entry.noun || mark.entry.population) return false;
  return mark.entry.verbs.some(({ forms }) => forms.includes('past') || forms.includes('passive'));
}

/** Where nouns are written together, a second noun behind the one counted is another phrase ("kostet 23 mennesker livet"). */
const isApart = (view: View, draft: Draft, lexicon: Lexicon): boolean =>
  lexicon.compounds && draft.population !== null && draft.head >= 0 && kindAt(view, draft.at) === 'noun';

/** Right behind a number a word for people is a noun, also where it could be a verb ("otte indsatte"). */
function isCounted(view: View, draft: Draft): boolean {
  const mark = markAt(view, draft.at);
  if (draft.head >= 0 || mark?.first !== draft.at || mark.entry.population === null) return false;
  // A word for people that is taken for an adjective is the head where no noun follows.
  const next = markAt(view, mark.last)?.entry;
  if (kindAt(view, draft.at) === 'adj' && nounAhead(view, mark.last))
    return draft.quantity !== null && !next?.population && !next?.noun;
  return kindAt(view, draft.at) === 'adj' || (draft.quantity !== null && !draft.whole);
}

/** "six members of staff": whom the members are of is who is counted. */
function takeMembers(view: View, draft: Draft, lexicon: Lexicon): void {
  const of = view.tokens[draft.at];
  if (!of || draft.at >= view.last || !lexicon.partitives.has(of.norm)) return;
  draft.population = 'people';
  for (let i = draft.at + 1; i < Math.min(view.last, draft.at + 6); i++) {
    const population = markAt(view, i)?.entry.population ?? null;
    if (population !== null) {
      draft.population = population;
      return;
    }
    const kind = kindAt(view, i);
    if (kind !== 'det' && kind !== 'adj' && kind !== 'name' && kind !== 'noun') return;
  }
}

/** A word of an event that follows a head tells what happened to it ("12 people dead"); it is no part of the phrase. */
function isEnd(view: View, draft: Draft): boolean {
  const participles = participleAt(view, draft.at);
  return participles.length > 0 && (draft.head >= 0 || markAt(view, draft.at)!.entry.noun === null);
}

/** "500 tonnes of aid", "ten weeks of fighting": behind a unit the thing measured becomes the head. */
function takeUnitOf(view: View, draft: Draft, lexicon: Lexicon): void {
  const { head, population, noun, entry } = draft;
  if (population !== null || noun !== null) return;
  takePartitive(view, draft, lexicon);
  if (draft.head < 0 && !draft.whole) Object.assign(draft, { head, population, noun, entry });
}

/** "after a man was shot": a word that may be preposition or conjunction, before a phrase with its own verb. */
function opensClause(view: View, before: number, end: number, lexicon: Lexicon): boolean {
  if (!lexicon.grammar.subordinators.has(view.tokens[before]!.norm)) return false;
  const next = kindAt(view, end);
  return next === 'aux' || next === 'verb';
}

function finish(view: View, draft: Draft, lexicon: Lexicon): Chunk {
  const before = draft.first - 1;
  const quoted = kindAt(view, before) === 'quote' ? before - 1 : before;
  return {
    first: draft.first,
    last: Math.max(draft.at, draft.first + 1),
    quantity: draft.quantity,
    head: draft.head,
    before: kindAt(view, quoted) === 'adp' && !opensClause(view, quoted, draft.at, lexicon) ? quoted : -1,
    population: draft.population,
    noun: draft.noun,
    adjectives: draft.adjectives,
    other: draft.other,
    still: draft.still,
    definite: draft.definite,
    pronoun: false,
    whole: draft.whole,
    part: draft.part,
    entry: draft.entry,
  };
}
