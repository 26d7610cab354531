import type { Trie } from '../../kit/trie.js';
import type { ByToken } from '../../kit/by-token.js';
import type { Name } from '../../model/name.js';
import type { Quantity } from '../../model/quantity.js';
import type { Sentence, Token } from '../../model/text.js';
import type { Timex } from '../../model/timex.js';
import type { Entry, Grammar, Lexicon } from './lexicon.js';

/** What a token does in its clause, as far as finding who something happens to needs it. */
export type Kind =
  | 'det'
  | 'num'
  | 'adj'
  | 'noun'
  | 'name'
  | 'pron'
  | 'verb'
  | 'aux'
  | 'adv'
  | 'adp'
  | 'and'
  | 'sub'
  | 'rel'
  | 'mark'
  | 'comma'
  | 'quote'
  | 'break'
  | 'time';

export interface Mark {
  readonly first: number;
  readonly last: number;
  readonly entry: Entry;
}

/** Mentions of one article, found by the token they begin at. */
export interface Located {
  /** All words of the article in normal form. */
  readonly words: ReadonlySet<string>;
  readonly quantities: ByToken<Quantity>;
  readonly ages: ByToken<Quantity>;
  readonly times: ByToken<Timex>;
  readonly names: ByToken<Name>;
}

/** One sentence with its tokens' kinds, the words of the pack in it, and the mentions. Arrays are indexed from the sentence's first token. */
export interface View {
  readonly article: ReadonlySet<string>;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly kinds: readonly Kind[];
  readonly marks: readonly (Mark | undefined)[];
  readonly quantities: readonly (Quantity | undefined)[];
  readonly ages: readonly (Quantity | undefined)[];
  readonly times: readonly (Timex | undefined)[];
  readonly names: readonly (Name | undefined)[];
}

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", '‹', '›', '‚']);
const BREAKS = new Set(['.', ';', ':', '!', '?', '(', ')', '[', ']', '–', '—', '-', '--', '…', '/']);

function kindOfMark(text: string): Kind {
  if (text === ',') return 'comma';
  if (QUOTES.has(text)) return 'quote';
  return BREAKS.has(text) ? 'break' : 'mark';
}

/** Words whose part of speech says less than the word itself. */
function kindOfWord(token: Token, grammar: Grammar): Kind | null {
  const { norm } = token;
  const upos = token.tag?.upos ?? null;
  // Dutch "zijn" is "his" and "are"
  const isAux = grammar.auxiliary.has(norm) && (upos === 'AUX' || upos === 'VERB');
  if (grammar.possessives.has(norm) && !isAux) return 'det';
  if (grammar.relatives.has(norm) || grammar.subordinators.has(norm)) {
    if (upos === 'DET') return 'det';
    if (upos === 'ADP') return 'adp';
    if (upos === 'ADV') return grammar.relatives.has(norm) ? 'rel' : 'adv';
    if (upos === 'PRON' || upos === null) return grammar.relatives.has(norm) ? 'rel' : 'sub';
    if (upos === 'SCONJ') return grammar.relatives.has(norm) ? 'rel' : 'sub';
  }
  if (grammar.auxiliary.has(norm) && (upos === null || upos === 'AUX' || upos === 'VERB')) return 'aux';
  if (grammar.coordinators.has(norm) && (upos === null || upos === 'CCONJ')) return 'and';
  if (grammar.articles.has(norm) && upos !== 'PRON' && upos !== 'ADV' && upos !== 'NUM') return 'det';
  return null;
}

const BY_UPOS: Readonly<Record<string, Kind>> = {
  ADJ: 'adj',
  ADP: 'adp',
  ADV: 'adv',
  AUX: 'aux',
  CCONJ: 'and',
  DET: 'det',
  INTJ: 'adv',
  NOUN: 'noun',
  NUM: 'num',
  PART: 'adv',
  PRON: 'pron',
  PROPN: 'name',
  PUNCT: 'mark',
  SCONJ: 'sub',
  SYM: 'mark',
  VERB: 'verb',
  X: 'noun',
};

function kindWithoutTag(token: Token, entry: Entry | undefined, grammar: Grammar): Kind {
  const { norm } = token;
  if (grammar.prepositions.has(norm)) return 'adp';
  if (grammar.determiners.has(norm)) return 'det';
  if (grammar.pronouns.has(norm)) return 'pron';
  if (grammar.adverbs.has(norm) || grammar.negations.has(norm)) return 'adv';
  if (entry?.population ?? entry?.noun) return 'noun';
  if (entry && entry.verbs.length > 0) return 'verb';
  return token.shape === 'lower' ? 'noun' : 'name';
}

function kindOf(token: Token, entry: Entry | undefined, before: Kind | undefined, lexicon: Lexicon): Kind {
  if (token.kind === 'mark' || token.kind === 'symbol') return kindOfMark(token.text);
  if (token.kind === 'number') return 'num';
  const known = kindOfWord(token, lexicon.grammar);
  if (known) return known;
  if (!token.tag) return kindWithoutTag(token, entry, lexicon.grammar);
  const kind = BY_UPOS[token.tag.upos] ?? 'noun';
  // A noun that counts people is one also where the tagger, misled by capitals or a headline, takes it for something else.
  if (entry?.population && entry.verbs.length === 0 && kind !== 'adj' && kind !== 'name') return 'noun';
  const misread = MISREAD.has(kind) || (kind === 'adj' && entry !== undefined && !isParticiple(entry));
  if (misread && entry && before !== 'det' && before !== 'adj' && isVerbOnly(entry)) return 'verb';
  if (kind === 'verb' && entry?.flags.has('still') && token.tag.verb === 'part') return 'adv';
  return kind;
}

/** Kinds that the tagger gives to rare verbs. */
const MISREAD: ReadonlySet<Kind> = new Set(['noun', 'pron', 'adv']);

const isParticiple = ({ verbs }: Entry): boolean => verbs.some(({ forms }) => forms.includes('participle'));

/** A verb of the pack that is nothing else is one also where a rare form is taken for a noun, pronoun or adverb. */
const isVerbOnly = ({ noun, population, verbs }: Entry): boolean =>
  noun === null && population === null && verbs.some(({ forms }) => !forms.includes('active'));

/** Reads one sentence. Linear: each token is looked up once, a match skips what it covers. */
export function viewOf(
  sentence: Sentence,
  tokens: readonly Token[],
  located: Located,
  lexicon: Lexicon,
): View {
  const { first, last } = sentence;
  const size = last - first;
  const marks = new Array<Mark | undefined>(size).fill(undefined);
  const quantities = new Array<Quantity | undefined>(size).fill(undefined);
  const ages = new Array<Quantity | undefined>(size).fill(undefined);
  const times = new Array<Timex | undefined>(size).fill(undefined);
  const names = new Array<Name | undefined>(size).fill(undefined);
  for (let i = first; i < last; i++) {
    const quantity = located.quantities.get(i);
    if (quantity) fill(quantities, quantity, quantity.first - first, quantity.last - first);
    const age = located.ages.get(i);
    if (age) fill(ages, age, age.first - first, age.last - first);
    const time = located.times.get(i);
    if (time) fill(times, time, time.first - first, time.last - first);
    const name = located.names.get(i);
    if (name) fill(names, name, name.first - first, name.last - first);
  }
  for (let i = first; i < last;) {
    const match = quantities[i - first] ? null : lexicon.entries.longest(tokens, i, last);
    if (!match) {
      i++;
      continue;
    }
    const mark = { first: i, last: match.end, entry: match.value };
    fill(marks, mark, i - first, match.end - first);
    i = match.end;
  }
  const kinds: Kind[] = [];
  for (let i = first; i < last; i++) {
    const quantity = quantities[i - first];
    const time = times[i - first];
    const mark = marks[i - first];
    if (quantity) kinds.push('num');
    else if (time && time.type !== 'duration') kinds.push('time');
    else if (isInName(tokens[i]!, names[i - first])) kinds.push('name');
    else if (isObject(tokens[i]!, i + 1 < last ? tokens[i + 1] : undefined, lexicon.grammar))
      kinds.push('pron');
    else
      kinds.push(
        kindOf(
          tokens[i]!,
          mark && mark.last === mark.first + 1 ? mark.entry : undefined,
          marks[i - first - 1]?.entry.population ? 'noun' : kinds.at(-1),
          lexicon,
        ),
      );
  }
  const mentions = { quantities, ages, times, names };
  return { article: located.words, sentence, tokens, first, last, kinds, marks, ...mentions };
}

/** What cannot follow a possessive. */
const APART = new Set(['ADP', 'PUNCT', 'CCONJ', 'SCONJ', 'AUX', 'PRON', 'PART', 'DET']);

/** "hit her in the leg": a possessive that is also a pronoun is one where no noun can follow. */
function isObject({ norm }: Token, next: Token | undefined, { possessives, pronouns }: Grammar): boolean {
  if (!possessives.has(norm) || !pronouns.has(norm)) return false;
  return !next || next.kind === 'mark' || APART.has(next.tag?.upos ?? '');
}

/** A surname that is also an adjective or adverb is easily taken for one. */
function isInName(token: Token, name: Name | undefined): boolean {
  const upos = token.tag?.upos;
  return (
    name?.kind === 'person' &&
    token.shape === 'capital' &&
    (upos === 'ADJ' || upos === 'ADV' || upos === 'NOUN')
  );
}

function fill<T>(list: (T | undefined)[], value: T, from: number, to: number): void {
  for (let i = Math.max(0, from); i < Math.min(list.length, to); i++) list[i] ??= value;
}

export const kindAt = (view: View, i: number): Kind | null =>
  i >= view.first && i < view.last ? view.kinds[i - view.first]! : null;

/** The pack's phrase that covers a token. */
export const markAt = (view: View, i: number): Mark | undefined => view.marks[i - view.first];

/** Words that such a phrase may have. */
export const PHRASE = 5;

/** Whether one of the phrases ends right before the token. */
export function follows(view: View, at: number, phrases: Trie<true>): boolean {
  for (let i = Math.max(view.first, at - PHRASE); i < at; i++)
    if (phrases.longest(view.tokens, i, at)?.end === at) return true;
  return false;
}
