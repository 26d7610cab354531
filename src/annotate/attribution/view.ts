import type { Layout, Name, Sentence, Span, Token } from '../../model/index.js';
import { namedTokens, noiseTokens } from './flags.js';
import { speaks, type Marked } from './quotes/index.js';
import { AUXILIARY, BIT, type Lexicon } from './lexicon.js';
import { putRight } from './neighbours.js';
import { oneOf, W, wordOf } from './words.js';

/**
 * A sentence as the reporter's own words: direct speech is one position, parentheses and the marks of quoted phrases are left
 * out. Sentences within direct speech do not end it. Positions run from 0; `token` is a position's (first) token.
 */
export interface Unit {
  readonly sentence: Sentence;
  readonly size: number;
  readonly token: readonly Token[];
  readonly word: Uint8Array;
  readonly bits: Uint32Array;
  /** 1 where an article stands that never begins a subject ("den"). */
  readonly oblique: Uint8Array;
  readonly quote: readonly (Marked | null)[];
}

const OPENERS = new Set(['(', '[']);
const CLOSERS = new Set([')', ']']);

/** A longer sentence is read in parts of this many positions, so that no rule looks further. */
const LONGEST = 250;

/** Character span of positions [from, to). */
export function spanOf(unit: Unit, from: number, to: number): Span {
  const first = unit.quote[from];
  const last = unit.quote[to - 1];
  return {
    start: first ? outer(first).start : unit.token[from]!.start,
    end: last ? outer(last).end : unit.token[to - 1]!.end,
  };
}

const outers = new WeakMap<Marked, Span>();
/** The quote with its marks. */
export const outer = (quote: Marked): Span => outers.get(quote) ?? quote;

/** Cuts the layout into units; noise blocks give none. */
export function unitsOf(
  layout: Layout,
  marked: readonly Marked[],
  names: readonly Name[],
  lexicon: Lexicon,
): Unit[] {
  const { tokens, sentences } = layout;
  const inName = namedTokens(tokens.length, names);
  const passed = noiseTokens(layout, names);
  for (const quote of marked) {
    const end = tokens[quote.after - 1]!.end;
    outers.set(quote, { start: tokens[quote.open]!.start, end });
  }
  const speech = marked.filter((quote) => quote.kind === 'speech' && !quote.nested);
  // the marks of quoted phrases
  for (const quote of marked) {
    if (quote.kind === 'speech' && !quote.nested) continue;
    passed.fill(1, quote.open, quote.first);
    passed.fill(1, quote.last, quote.after);
  }
  const units: Unit[] = [];
  // a contracted word takes two positions
  const store: Store = {
    word: new Uint8Array(2 * tokens.length),
    bits: new Uint32Array(2 * tokens.length),
    used: 0,
  };
  let next = 0;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (!speaks(sentence.kind)) continue;
    let builder = new Builder(sentence, lexicon, inName, store);
    let i = sentence.first;
    let limit = sentence.last;
    while (i < limit) {
      while (next < speech.length && speech[next]!.open < i) next += 1;
      const quote = speech[next];
      if (quote && quote.open === i) {
        builder.quote(tokens, quote);
        i = quote.after;
        while (i > limit || (i === limit && joins(tokens, sentences, s, i))) {
          s += 1;
          limit = sentences[s]?.last ?? i;
        }
        continue;
      }
      if (passed[i] === 0) i = builder.token(tokens, i, limit);
      else i += 1;
      if (builder.size >= LONGEST) {
        units.push(builder.done());
        builder = new Builder(sentence, lexicon, inName, store);
      }
    }
    if (builder.size > 0) units.push(builder.done());
  }
  return units;
}

/** Whether the sentence after a closing mark goes on with the quote's cue: it begins in lower case. */
function joins(tokens: readonly Token[], sentences: readonly Sentence[], s: number, i: number): boolean {
  const next = sentences[s + 1];
  return (
    next !== undefined &&
    next.first === i &&
    next.paragraph === sentences[s]!.paragraph &&
    tokens[i]!.shape === 'lower'
  );
}

/** Words and bits of all units of an article, one behind the other: small typed arrays cost more to make than to fill. */
interface Store {
  readonly word: Uint8Array;
  readonly bits: Uint32Array;
  used: number;
}

/** The dot of "7. maj": it follows a number without a space and does not end the sentence. */
const isOrdinalDot = (tokens: readonly Token[], i: number, limit: number): boolean =>
  tokens[i]!.text === '.' &&
  !tokens[i]!.spaced &&
  tokens[i - 1]?.kind === 'number' &&
  i + 1 < limit &&
  tokens[i + 1]!.kind === 'word';

class Builder {
  private readonly tokens: Token[] = [];
  private readonly words: Uint8Array;
  private readonly bits: Uint32Array;
  private readonly quotes: (Marked | null)[] = [];

  constructor(
    private readonly sentence: Sentence,
    private readonly lexicon: Lexicon,
    private readonly inName: Uint8Array,
    private readonly store: Store,
  ) {
    this.words = store.word.subarray(store.used);
    this.bits = store.bits.subarray(store.used);
  }

  get size(): number {
    return this.tokens.length;
  }

  quote(tokens: readonly Token[], quote: Marked): void {
    this.push(tokens[quote.open]!, W.Quote, 0, quote);
  }

  /** Adds the token at i; returns the index of the next to read. */
  token(tokens: readonly Token[], i: number, limit: number): number {
    const token = tokens[i]!;
    if (token.kind === 'mark' && OPENERS.has(token.text) && this.size > 0) {
      const end = closing(tokens, i, limit);
      if (end > 0) return end;
    }
    if (isOrdinalDot(tokens, i, limit)) return i + 1;
    if (this.inName[i] === 1 && token.kind === 'word') {
      this.push(token, W.Name, BIT.person, null);
      return i + 1;
    }
    const stem = this.lexicon.contractions.get(token);
    if (stem !== undefined) {
      this.contracted(token, stem);
      return i + 1;
    }
    const enclitic = this.lexicon.enclitics.find((ending) => token.norm.endsWith(ending));
    if (enclitic !== undefined && token.norm.length > enclitic.length) {
      this.withEnclitic(token, enclitic);
      return i + 1;
    }
    const bits = oneOf(token, this.lexicon.bits.get(token.norm) ?? 0, this.size === 0);
    this.push(token, wordOf(token, bits, this.lexicon), bits, null);
    return i + 1;
  }

  /** "a-t-il": the verb and the pronoun as two positions. */
  private withEnclitic(token: Token, enclitic: string): void {
    const cut = token.end - enclitic.length;
    const size = cut - token.start;
    const verb = { ...token, end: cut, text: token.text.slice(0, size), norm: token.norm.slice(0, size) };
    const after = token.norm.length - enclitic.length + enclitic.lastIndexOf('-') + 1;
    const pronoun = {
      ...token,
      start: token.start + after,
      text: token.text.slice(after),
      norm: token.norm.slice(after),
      spaced: false,
      tag: null,
    };
    const bits = this.lexicon.bits.get(verb.norm) ?? 0;
    this.push(verb, (bits & AUXILIARY) !== 0 ? W.Auxiliary : W.Verb, bits, null);
    this.push(pronoun, W.Pronoun, this.lexicon.bits.get(pronoun.norm) ?? 0, null);
  }

  /** "she's": the pronoun and the auxiliary as two positions. */
  private contracted(token: Token, stem: string): void {
    const cut = token.start + stem.length;
    const pronoun = { ...token, end: cut, text: token.text.slice(0, stem.length), norm: stem, word: 0 };
    const helper = {
      ...token,
      start: cut,
      text: token.text.slice(stem.length),
      norm: token.norm.slice(stem.length),
      word: 0,
      spaced: false,
    };
    this.push(pronoun, W.Pronoun, this.lexicon.bits.get(stem) ?? 0, null);
    this.push(helper, W.Auxiliary, this.lexicon.bits.get(helper.norm) ?? BIT.contracted, null);
  }

  private push(token: Token, word: W, bits: number, quote: Marked | null): void {
    this.words[this.size] = word;
    this.bits[this.size] = bits;
    this.tokens.push(token);
    this.quotes.push(quote);
  }

  private obliques(): Uint8Array {
    const { objectArticles } = this.lexicon;
    if (objectArticles.size === 0) return NONE;
    return Uint8Array.from(this.tokens, ({ norm }, p) =>
      this.words[p] === W.Determiner && objectArticles.has(norm) ? 1 : 0,
    );
  }

  done(): Unit {
    putRight({ words: this.words, bits: this.bits, tokens: this.tokens }, this.lexicon);
    this.store.used += this.size;
    return {
      sentence: this.sentence,
      size: this.size,
      token: this.tokens,
      word: this.words.subarray(0, this.size),
      bits: this.bits.subarray(0, this.size),
      oblique: this.obliques(),
      quote: this.quotes,
    };
  }
}

const NONE = new Uint8Array(0);

/** The index after the mark that closes a short parenthesis, 0 if it is long or open. */
function closing(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + 16; i++) if (CLOSERS.has(tokens[i]!.text)) return i + 1;
  return 0;
}
