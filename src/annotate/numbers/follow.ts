import type { Token } from '../../model/index.js';
import { exactly } from './compose.js';
import { readDigits } from './digits.js';
import type { Lexicon } from './lexicon.js';

/** What goes on a number: its new value, and the token after it. */
interface Followed {
  readonly value: number;
  readonly last: number;
}

/** The tokens of a sentence up to `limit`, and the words of its language. */
interface Text {
  readonly tokens: readonly Token[];
  readonly limit: number;
  readonly lexicon: Lexicon;
}

/** A noun of parts: "thirds", "terceras partes". */
export function partsAt(at: number, { tokens, limit, lexicon }: Text): Followed | null {
  const found = lexicon.fractionPhrases.longest(tokens, at, limit);
  return found && { value: found.value, last: found.end };
}

/** "one point five", "uno coma cinco": decimals told one by one behind a whole number. */
export function decimalsAfter(whole: Followed, { tokens, limit, lexicon }: Text): Followed | null {
  const point = tokens[whole.last];
  if (whole.last + 1 >= limit || !point || !lexicon.point.has(point.norm)) return null;
  if (!Number.isInteger(whole.value)) return null;
  let digits = '';
  let last = whole.last + 1;
  for (; last < limit; last++) {
    const digit = digitAt(tokens[last]!, lexicon);
    if (digit === null) break;
    digits += digit;
  }
  return digits === '' || digits.length > MOST_DECIMALS
    ? null
    : { value: Number(`${String(whole.value)}.${digits}`), last };
}

const MOST_DECIMALS = 6;

function digitAt(token: Token, { words }: Lexicon): string | null {
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? token.text : null;
  const part = words.get(token.norm);
  const isDigits = part?.kind === 'add' && !part.ordinal && part.value < 100 && Number.isInteger(part.value);
  return isDigits ? String(part.value) : null;
}

/** "two and a quarter hours", "six and three quarters percent": only before a unit or a scale, as "two and a third" are three people. */
export function partsAfter(whole: Followed, text: Text): Followed | null {
  const { tokens, limit, lexicon } = text;
  if (whole.last + 1 >= limit || !lexicon.pack.and.includes(tokens[whole.last]!.norm)) return null;
  const count = countAt(tokens[whole.last + 1]!, lexicon);
  const parts = partsAt(whole.last + (count === null ? 1 : 2), text);
  if (!parts || (count ?? 1) >= parts.value || !Number.isInteger(whole.value)) return null;
  const link = tokens[parts.last];
  const next = link && lexicon.partLinks.has(link.norm) ? parts.last + 1 : parts.last;
  const isMeasured =
    lexicon.units.longest(tokens, next, limit) !== null ||
    lexicon.percent.longest(tokens, next, limit) !== null ||
    (next < limit && lexicon.words.get(tokens[next]!.norm)?.kind === 'scale');
  return isMeasured ? { value: whole.value + (count ?? 1) / parts.value, last: next } : null;
}

function countAt({ norm }: Token, { words, articles }: Lexicon): number | null {
  const part = words.get(norm);
  if (part?.kind === 'add' && !part.ordinal && part.value < 10) return part.value;
  return articles.has(norm) ? 1 : null;
}

/** "3 millones 200 mil": a smaller scale with its own number behind a larger one. */
export function lowerScaleAfter(whole: Followed, { tokens, limit, lexicon }: Text): Followed | null {
  const scale = lexicon.words.get(tokens[whole.last - 1]!.norm);
  const [number, name] = [tokens[whole.last], tokens[whole.last + 1]];
  if (scale?.kind !== 'scale' || scale.value < 1_000_000 || number?.kind !== 'number' || !name) return null;
  const lower = whole.last + 1 < limit ? lexicon.words.get(name.norm) : undefined;
  const { value, plain } = readDigits(number.text, lexicon.pack.marks);
  if (lower?.kind !== 'scale' || lower.ordinal || lower.value >= scale.value || !plain || value === null)
    return null;
  return exactly(value, lower.value) < scale.value
    ? { value: whole.value + exactly(value, lower.value), last: whole.last + 2 }
    : null;
}

/** "deux sur cinq", "nine out of ten", "un électeur sur trois": a count out of a larger one, perhaps behind the noun that it counts. */
export function outOfAfter(count: Followed, text: Text): Followed | null {
  const { tokens, limit, lexicon } = text;
  if (!Number.isInteger(count.value) || count.value < 1) return null;
  const isCounting = count.last < limit && NOUNS.has(tokens[count.last]!.tag?.upos ?? '');
  const link = lexicon.outOf.longest(tokens, isCounting ? count.last + 1 : count.last, limit);
  if (!link || link.end >= limit) return null;
  const last = link.end + 1;
  const whole = wholeAt(tokens[link.end]!, lexicon);
  if (whole === null || whole <= count.value || lexicon.units.longest(tokens, last, limit)) return null;
  // "deux hommes sur trois motos": the second number counts as well
  const counts = last < limit && COUNTED.has(tokens[last]!.tag?.upos ?? '');
  return isCounting && counts ? null : { value: count.value / whole, last };
}

function wholeAt(token: Token, { words, pack }: Lexicon): number | null {
  if (token.kind === 'number') {
    const { value, plain } = readDigits(token.text, pack.marks);
    return plain ? value : null;
  }
  const part = words.get(token.norm);
  return part && (part.kind === 'add' || part.kind === 'scale') && !part.ordinal ? part.value : null;
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);
