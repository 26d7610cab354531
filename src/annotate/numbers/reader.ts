import type { Token } from '../../model/index.js';
import { takeApart } from './apart.js';
import { Composer } from './compose.js';
import { DigitReader } from './digit-reader.js';
import { digitOf, VULGAR } from './digits.js';
import { decimalsAfter, lowerScaleAfter, outOfAfter, partsAfter, partsAt } from './follow.js';
import type { Draft, Numeral } from './numeral.js';

/** Reads the number that begins at a token of one sentence, tokens [from, limit). */
export class Reader extends DigitReader {
  read(i: number): Numeral | null {
    const token = this.tokens[i]!;
    if (token.kind === 'mark' || token.kind === 'link') return null;
    const draft = this.draft(i, token);
    if (!draft) return null;
    const end = this.tokens[draft.last - 1]!.end;
    return {
      first: i,
      last: draft.last,
      start: token.start,
      end,
      value: draft.value,
      low: draft.low ?? null,
      kind: draft.kind ?? 'cardinal',
      vague: draft.vague ?? false,
      digits: draft.digits ?? false,
      plain: draft.plain ?? false,
      clock: draft.clock ?? false,
      tail: draft.tail ?? null,
      ending: draft.ending ?? null,
      weak: draft.weak ?? false,
      about: draft.about ?? false,
      line: this.layout.article.text.slice(token.start, end).toLowerCase(),
    };
  }

  private draft(i: number, token: Token): Draft | null {
    if (token.kind === 'number') return this.oneIn(i) ?? this.afterNumber(this.digits(i, token));
    if (token.kind === 'symbol') {
      const value = VULGAR[token.text];
      return value === undefined ? null : this.afterNumber({ last: i + 1, value, kind: 'fraction' });
    }
    if (digitOf(token.norm.charCodeAt(0)) >= 0) return this.mixed(i, token);
    if (this.lexicon.firsts.has(token)) return this.words(i, token);
    const taken = takeApart(token.norm, this.lexicon);
    if (!taken) return null;
    const { value, ordinal, tail, ending } = taken;
    // a capital within the sentence makes it part of a title
    if (tail !== null && ending === null && token.shape !== 'lower' && i > this.from) return null;
    if (tail !== null && !ordinal && this.lexicon.fractions.has(tail))
      return { last: i + 1, value: value / this.lexicon.fractions.get(tail)!, kind: 'fraction' };
    if (ordinal) return { last: i + 1, value, kind: 'ordinal', tail };
    return tail === null ? this.sequence(i) : { last: i + 1, value, tail, ending };
  }

  private words(i: number, token: Token): Draft | null {
    return (
      this.several(i) ??
      this.approximation(i) ??
      this.vague(i) ??
      this.share(i) ??
      this.whole(i, token) ??
      this.sequence(i) ??
      this.apart(i, token) ??
      this.article(i, token)
    );
  }

  private vague(i: number): Draft | null {
    const vague = this.lexicon.vague.longest(this.tokens, i, this.limit);
    const before = i > this.from ? this.tokens[i - 1]!.norm : '';
    if (!vague || (isDegree(vague.value.low) && this.lexicon.pack.vagueNotAfter.includes(before)))
      return null;
    return { last: vague.end, value: null, low: vague.value.low, vague: true };
  }

  /** "une vingtaine de": about twenty; "et titalls tusen": about ten thousand. */
  private approximation(i: number): Draft | null {
    const found = this.lexicon.approximations.longest(this.tokens, i, this.limit);
    return found && this.scaled({ last: found.end, value: found.value, about: true });
  }

  /** "several thousand", "flere hundre tusen". */
  private several(i: number): Draft | null {
    const phrase = this.lexicon.severals.longest(this.tokens, i, this.limit);
    if (!phrase) return null;
    const composer = new Composer();
    const last = this.scalesFrom(phrase.end, composer);
    const scale = composer.value;
    return last === phrase.end || scale === null ? null : { last, value: null, low: 2 * scale, vague: true };
  }

  private scalesFrom(i: number, composer: Composer): number {
    let last = i;
    for (; last < this.limit; last++) {
      const part = this.lexicon.words.get(this.tokens[last]!.norm);
      if (part?.kind !== 'scale' || part.ordinal || !composer.accept(part)) break;
    }
    return last;
  }

  /** "half of", "hver tredje", "one in five". */
  private share(i: number): Draft | null {
    const { lexicon, tokens, limit } = this;
    const share = lexicon.shares.longest(tokens, i, limit);
    if (share) return this.ofScale(share) ?? { last: share.end, value: share.value, kind: 'fraction' };
    const ordinal = lexicon.inverseOrdinal.longest(tokens, i, limit);
    const part = ordinal && ordinal.end < limit ? lexicon.words.get(tokens[ordinal.end]!.norm) : undefined;
    if (
      ordinal &&
      part?.ordinal &&
      part.value > 2 &&
      part.value <= 20 &&
      !lexicon.units.longest(tokens, ordinal.end + 1, limit)
    )
      return { last: ordinal.end + 1, value: 1 / part.value, kind: 'fraction' };
    return this.oneIn(i);
  }

  /** "one in five", "1 de cada 3"; "1 in 5 days" is no share. */
  private oneIn(i: number): Draft | null {
    const { lexicon, tokens, limit } = this;
    const cardinal = lexicon.inverseCardinal.longest(tokens, i, limit);
    if (!cardinal || cardinal.end >= limit) return null;
    const below = this.read(cardinal.end);
    if (!below?.value || below.value <= 1 || below.kind !== 'cardinal' || below.tail !== null) return null;
    return lexicon.units.longest(tokens, below.last, limit)
      ? null
      : { last: below.last, value: 1 / below.value, kind: 'fraction' };
  }

  /** "a quarter of a million". */
  private ofScale({ end, value }: { readonly end: number; readonly value: number }): Draft | null {
    if (end + 1 >= this.limit || !this.lexicon.articles.has(this.tokens[end]!.norm)) return null;
    const draft = this.scaled({ last: end + 1, value });
    return draft.last > end + 1 ? draft : null;
  }

  /** Words that are numbers by themselves: "twice", "weeklong", "halvannen". */
  private whole(i: number, token: Token): Draft | null {
    const { lexicon } = this;
    const multiple = lexicon.multiples.longest(this.tokens, i, this.limit);
    if (multiple) return { last: multiple.end, value: multiple.value, kind: 'multiple' };
    const span = lexicon.pack.spans[token.norm];
    if (span) {
      const [value, unit] = span;
      return {
        last: i + 1,
        value,
        low: value === null ? 2 : null,
        vague: value === null,
        tail: '',
        ending: { unit, age: false },
      };
    }
    const oneAndHalf = lexicon.oneAndHalf.longest(this.tokens, i, this.limit);
    if (oneAndHalf) return this.scaled({ last: oneAndHalf.end, value: 1.5 });
    const half = lexicon.halfBefore.longest(this.tokens, i, this.limit);
    if (!half) return null;
    const draft = this.scaled({ last: half.end, value: 0.5 });
    return draft.value !== 0.5 || this.unitAt(half.end) ? draft : null;
  }

  private scaled(draft: Draft): Draft {
    if (draft.value === null) return draft;
    const composer = new Composer();
    composer.startWith(draft.value);
    const last = this.scalesFrom(draft.last, composer);
    return last === draft.last
      ? draft
      : { ...draft, last, value: composer.value, plain: false, kind: 'cardinal' };
  }

  /** A run of number words. */
  private sequence(i: number): Draft | null {
    const { lexicon, tokens, limit } = this;
    const composer = new Composer();
    let last = i;
    for (let at = i; at < limit; at++) {
      const { norm } = tokens[at]!;
      const part = lexicon.words.get(norm) ?? (at === i ? this.articleOne(i) : this.linkedOne(at));
      if (part) {
        if (!composer.accept(part)) break;
        last = at + 1;
      } else if (at === i || !this.link(norm, composer)) {
        const taken = takeApart(norm, lexicon);
        if (
          taken?.tail !== null ||
          !composer.accept({ kind: 'add', value: taken.value, ordinal: taken.ordinal })
        )
          break;
        last = at + 1;
      }
    }
    const value = composer.value;
    if (last === i || value === null) return null;
    if (last === i + 1 && !this.standsAlone(i)) return null;
    if (composer.ordinal) return { last, value, kind: 'ordinal' };
    return this.afterNumber({ last, value });
  }

  private link(norm: string, composer: Composer): boolean {
    const { and, andTens } = this.lexicon.pack;
    if (andTens.includes(norm)) return composer.accept({ kind: 'tens', value: 0, ordinal: false });
    return and.includes(norm) && composer.accept({ kind: 'and', value: 0, ordinal: false });
  }

  /** "a hundred", "en million": the article counts one. */
  private articleOne(i: number): { kind: 'add'; value: 1; ordinal: false } | undefined {
    const next = this.tokens[i + 1];
    if (!this.lexicon.articles.has(this.tokens[i]!.norm) || !next || i + 1 >= this.limit) return undefined;
    const part = this.lexicon.words.get(next.norm);
    return part?.kind === 'scale' && !part.ordinal ? { kind: 'add', value: 1, ordinal: false } : undefined;
  }

  /** "vingt et une", "treinta y un": the article counts one after the word between tens and units. */
  private linkedOne(at: number): { kind: 'add'; value: 1; ordinal: false } | undefined {
    const { articles, pack } = this.lexicon;
    const linked = articles.has(this.tokens[at]!.norm) && pack.andTens.includes(this.tokens[at - 1]!.norm);
    return linked ? { kind: 'add', value: 1, ordinal: false } : undefined;
  }

  private standsAlone(i: number): boolean {
    const { norm, tag } = this.tokens[i]!;
    const { ambiguous, afterPronoun, certainOnes } = this.lexicon.pack;
    const part = this.lexicon.words.get(norm);
    if (part?.kind === 'scale' && !part.ordinal) return this.lexicon.bareScales.has(norm);
    const next = i + 1 < this.limit ? this.tokens[i + 1] : undefined;
    if (ambiguous.includes(norm) && tag !== null) {
      // "sex av dem": what is told of a group is a number
      const counts = COUNTABLE.has(next?.tag?.upos ?? 'PUNCT') || afterPronoun.includes(next?.norm ?? '');
      return (NUMERIC.has(tag.upos) && counts) || isPlural(next);
    }
    if (part?.value !== 1 || part.ordinal) return true;
    if (next !== undefined && afterPronoun.includes(next.norm)) return false;
    if (certainOnes.includes(norm) || this.lexicon.halfAfter.longest(this.tokens, i + 1, this.limit))
      return true;
    if (next?.kind !== 'word' || tag?.upos === 'PRON') return false;
    const isParticiple = next.tag?.upos === 'VERB' && next.tag.verb === 'part';
    return next.tag === null || COUNTABLE.has(next.tag.upos) || isParticiple;
  }

  private endsNounPhrase(at: number): boolean {
    const upos = at < this.limit ? this.tokens[at]!.tag?.upos : undefined;
    return upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN' && upos !== 'NUM';
  }

  private apart(i: number, token: Token): Draft | null {
    const taken = takeApart(token.norm, this.lexicon);
    return taken ? { last: i + 1, value: taken.value, tail: taken.tail, ending: taken.ending } : null;
  }

  /** "a week", "en tredel". */
  private article(i: number, token: Token): Draft | null {
    const { lexicon } = this;
    if (!lexicon.articles.has(token.norm) || i + 1 >= this.limit) return null;
    const share = outOfAfter({ value: 1, last: i + 1 }, this);
    if (share) return { ...share, kind: 'fraction' };
    const parts = partsAt(i + 1, this);
    if (parts && this.endsNounPhrase(parts.last) && !this.isNextInRow(i + 1, parts.value))
      return { last: parts.last, value: 1 / parts.value, kind: 'fraction' };
    if (this.tokens[i + 1]!.tag?.number === 'plur') return null;
    return this.unitAt(i + 1) ? { last: i + 1, value: 1, weak: true } : null;
  }

  /** "killing two and wounding a third": the ordinal after a count of one less, where the word is both ordinal and part of a whole. */
  private isNextInRow(at: number, ordinal: number): boolean {
    const { words, fractions, partitives } = this.lexicon;
    const isOrdinal = words.get(this.tokens[at]!.norm)?.ordinal === true;
    if (!isOrdinal || partitives.has(this.tokens[at + 1]?.norm ?? '')) return false;
    const before = this.tokens.slice(Math.max(this.from, at - ROW), at - 1);
    return before.some(({ norm }, i) => {
      const count = words.get(norm);
      const isPart = fractions.has(before[i + 1]?.norm ?? '');
      return count !== undefined && !count.ordinal && count.value === ordinal - 1 && !isPart;
    });
  }

  private unitAt(i: number): boolean {
    let at = i;
    while (at < this.limit && at < i + 3 && this.lexicon.fillers.has(this.tokens[at]!.norm)) at += 1;
    return this.lexicon.units.longest(this.tokens, at, this.limit) !== null;
  }

  private scaleAt(at: number): number | null {
    const part = this.lexicon.words.get(this.tokens[at]!.norm);
    return part?.kind === 'scale' && !part.ordinal && part.value > 100 ? part.value : null;
  }

  /** "dos millones y medio": half of the scale before it. */
  private halved(draft: Draft): Draft {
    const scale = this.scaleAt(draft.last - 1);
    const half = scale === null ? null : this.lexicon.halfAfter.longest(this.tokens, draft.last, this.limit);
    return half && draft.value !== null
      ? { ...draft, last: half.end, value: draft.value + scale! / 2, plain: false }
      : draft;
  }

  /** The number with its decimals, "and a half" or "and a quarter" behind it. */
  private withParts(draft: Draft & { readonly value: number }): Draft {
    const further = decimalsAfter(draft, this) ?? partsAfter(draft, this);
    if (further) return { ...draft, ...further, plain: false };
    const half = this.lexicon.halfAfter.longest(this.tokens, draft.last, this.limit);
    return half && this.scaleAt(draft.last - 1) === null
      ? { ...draft, last: half.end, value: draft.value + 0.5, plain: false }
      : draft;
  }

  /** What may follow any number: decimals, a scale, "and a half", a part of a whole, "times". */
  protected afterNumber(draft: Draft): Draft {
    if (draft.value === null || draft.kind === 'ordinal') return draft;
    const { lexicon, tokens, limit } = this;
    const share = (draft.tail ?? null) === null && outOfAfter({ value: draft.value, last: draft.last }, this);
    if (share) return { ...draft, ...share, kind: 'fraction', plain: false };
    const scaled = this.halved(this.scaled(this.withParts({ ...draft, value: draft.value })));
    const lower = lowerScaleAfter({ last: scaled.last, value: scaled.value! }, this);
    if (lower) return { ...scaled, ...lower };
    const parts = partsAt(scaled.last, this);
    if (parts && isShare(scaled.value!, parts.value) && this.endsNounPhrase(parts.last))
      return {
        ...scaled,
        last: parts.last,
        value: scaled.value! / parts.value,
        kind: 'fraction',
        plain: false,
      };
    const times = lexicon.multiplesAfter.longest(tokens, scaled.last, limit);
    return times ? { ...scaled, last: times.end, kind: 'multiple', plain: false } : scaled;
  }
}

/** Words over which a count and the ordinal that follows on it are looked for. */
const ROW = 20;

/** "that many" is a degree, "that hundreds died" a number: words for tens and more are never degrees. */
const isDegree = (low: number | null): boolean => low === null || low < 20;

/** Tags of number words that are also other words. */
const NUMERIC: ReadonlySet<string> = new Set(['NUM', 'DET', 'ADJ', 'ADV']);

/** What may follow "one" as a number. */
const COUNTABLE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV', 'X']);

const isPlural = (token: Token | undefined): boolean =>
  token?.tag?.upos === 'NOUN' && token.tag.number === 'plur';

function isShare(numerator: number, denominator: number): boolean {
  if (!Number.isInteger(numerator) || numerator <= 0 || numerator >= denominator) return false;
  for (let divisor = 2; divisor <= numerator; divisor++)
    if (numerator % divisor === 0 && denominator % divisor === 0) return false;
  return true;
}
