import type { Layout, Sentence, Token } from '../../model/index.js';
import { lookupWords } from './keys.js';
import type { Lexicon } from './lexicon.js';
import type { Stem } from './stem.js';
import { step, type Known, type Node } from './registry.js';

/** What the article itself shows of its words: capitalised inside a sentence, and in lower case. */
export interface Seen {
  readonly capital: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  /** Tagged as names, and never as common nouns, where all nouns have capitals. */
  readonly proper: ReadonlySet<string>;
  /** What the words around show to be a name, whatever its tag elsewhere: after a given name or an office, with its genitive. */
  readonly named: ReadonlySet<string>;
}

/** A registered thing found at a token; `end` is the token after it; `genitive`: its last word has an unmarked genitive ending. */
export interface Found {
  readonly known: Known;
  readonly end: number;
  readonly genitive: boolean;
}

/** Where a rule looks: the sentence, whether it is a heading in title case, and what the article shows of its words. */
export interface Place {
  readonly sentence: Sentence;
  readonly seen: Seen;
  readonly titled: boolean;
}

/** Capitals, with a genitive ending or without. */
const IN_CAPITALS = /^[\p{Lu}\p{N}.&-]{2,}(?:[:'’]?s)?$/u;
const OPENERS = new Set('-–—•*:…([/¿¡>|'.split(''));
const QUOTES = new Set('"“„«»‘”’'.split(''));

/** Whether a quotation mark stands directly before the word: one that closes has a space after it. */
export function opensQuote(view: View, index: number): boolean {
  const before = view.tokens[index - 1];
  return before !== undefined && QUOTES.has(before.text) && !view.tokens[index]!.spaced;
}

/** Whether a capital here may only be that of a sentence's or quotation's beginning. */
export function atStart(view: View, sentence: Sentence, index: number): boolean {
  if (index === sentence.first) return true;
  const before = view.tokens[index - 1]!;
  if (before.kind === 'word') return false;
  if (opensQuote(view, index)) return true;
  return OPENERS.has(before.text) || (before.kind === 'number' && index - 1 === sentence.first);
}

/** The article's tokens with what the rules ask of them, computed once a token. */
export class View {
  readonly tokens: readonly Token[];
  readonly text: string;
  private readonly stems: (Stem | undefined)[];

  constructor(
    readonly layout: Layout,
    readonly lexicon: Lexicon,
  ) {
    this.tokens = layout.tokens;
    this.text = layout.article.text;
    this.stems = new Array<Stem | undefined>(this.tokens.length);
  }

  stem(index: number): Stem {
    return (this.stems[index] ??= this.lexicon.stems.of(this.tokens[index]!.norm));
  }

  /** Where the name in a token ends: before its genitive mark. */
  stemEnd(index: number): number {
    return this.tokens[index]!.end - this.stem(index).cut;
  }

  /** Whether the token is a word with a capital in the place where a name has one. */
  isCapital(index: number): boolean {
    const token = this.tokens[index];
    return token?.kind === 'word' && token.shape !== 'lower' && token.shape !== 'none';
  }

  /** The longest registered thing whose form begins at `from`; `end` is the token after it. */
  known(from: number, limit: number): Found | null {
    const first = this.tokens[from];
    if (first === undefined || from >= limit) return null;
    if (first.shape === 'lower' && !this.lexicon.smallStarts.has(first)) return null;
    const own = this.walk(this.lexicon.own ?? undefined, from, limit);
    const shared = this.walk(this.lexicon.registry.shared, from, limit);
    if (own && (!shared || own.end >= shared.end)) return own;
    return shared;
  }

  private walk(root: Node | undefined, from: number, limit: number): Found | null {
    let node = root;
    let best: Found | null = null;
    for (let i = from; i < limit && node; i++) {
      const token = this.tokens[i]!;
      if (this.isInnerMark(i, from, limit)) continue;
      if (token.kind !== 'word' && (token.kind !== 'number' || i === from)) break;
      const stem = this.stem(i);
      const bare = stem.possessive
        ? step(node, stem.words)?.known
        : this.withoutPlain(node, stem, token.text);
      node = step(node, stem.possessive ? lookupWords(token.norm) : stem.words);
      const full = node?.known ?? null;
      const found: Known | null = (stem.possessive ? (bare ?? full) : (full ?? bare)) ?? null;
      if (found && this.fits(found, from, i))
        best = { known: found, end: i + 1, genitive: !stem.possessive && found !== full };
    }
    return best;
  }

  /** The apostrophe of a plural's genitive inside a name ("Workers' Party"). */
  isInnerMark(at: number, from: number, limit: number): boolean {
    const token = this.tokens[at]!;
    if (at === from || token.kind !== 'mark' || token.spaced || at + 1 >= limit) return false;
    return (
      (token.text === "'" || token.text === '’') && this.tokens[at + 1]!.spaced && this.isCapital(at + 1)
    );
  }

  /** The thing whose form ends in this token once an unmarked genitive ending ("Perus") is taken off. */
  private withoutPlain(node: Node, stem: Stem, text: string): Known | null {
    const last = stem.words.at(-1);
    if (last === undefined) return null;
    for (const ending of this.lexicon.plain) {
      if (!text.endsWith(ending) || !last.endsWith(ending) || last.length <= ending.length + 1) continue;
      const found = step(node, [...stem.words.slice(0, -1), last.slice(0, -ending.length)])?.known;
      if (found) return found;
    }
    return null;
  }

  /** A form in capitals needs capitals in the text; any other needs one at its first or last word. */
  private fits(known: Known, from: number, last: number): boolean {
    const first = this.tokens[from]!;
    if (from === last && first.shape === 'lower') return known.small || this.signs(known, from);
    if (known.capitals && from === last) return IN_CAPITALS.test(first.text);
    return this.isCapital(from) || (last > from && this.isCapital(last));
  }

  /** Agencies sign in small letters between slashes ("/ritzau/"). */
  private signs(known: Known, at: number): boolean {
    return known.of === 'agency' && (this.tokens[at - 1]?.text === '/' || this.tokens[at + 1]?.text === '/');
  }
}

/**
 * Whether a capital says nothing in this sentence: it is printed in capitals, or it is a heading in title case, where words that
 * are no names have capitals too.
 */
export function isTitled(view: View, sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  let uppers = 0;
  let common = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = view.tokens[i]!;
    if (token.kind !== 'word' || (token.norm.length < 4 && token.shape === 'lower')) continue;
    words += 1;
    if (token.shape === 'lower') continue;
    capitals += 1;
    if (token.shape === 'upper') uppers += 1;
    const ordinary = token.tag !== null && token.tag.upos !== 'PROPN';
    if (i > sentence.first && (ordinary || view.lexicon.starters.has(token.norm))) common += 1;
  }
  if (uppers === words) return words > 0;
  if (uppers / words > 0.6 && words >= 4) return true;
  if (!view.lexicon.pack.titleCase || words < 4 || common < 2 || common / words <= 0.2) return false;
  // headings mostly end without a full stop
  return capitals / words > (view.tokens[sentence.last - 1]?.text === '.' ? 0.9 : 0.7);
}
