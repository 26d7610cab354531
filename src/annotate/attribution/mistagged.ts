import type { Token } from '../../model/index.js';
import { BIT, type Lexicon, type VerbForm } from './lexicon.js';
import { W } from './words.js';

/** The words of a unit while they are read. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: Uint8Array;
  readonly bits: Uint32Array;
  readonly size: number;
}

const OPEN: ReadonlySet<number> = new Set([W.Noun, W.Name, W.Adjective, W.Coordinator, W.Other]);

/**
 * Whether a word that the tagger takes for a noun, an adjective or a name is a finite verb of saying, where the columns of verbs tell the
 * forms apart ("La police le nie", "…», estime X", "X promete no vender"): its form allows nothing else, or what stands beside it does not.
 */
export function isFinite(reading: Reading, p: number, form: VerbForm, lexicon: Lexicon): boolean {
  const { tokens, words } = reading;
  if (tokens[p]!.shape !== 'lower' || !OPEN.has(words[p]!)) return false;
  if (form.columns.has('past') && form.columns.size === 1) return true;
  if (!form.columns.has('present')) return false;
  return (
    behindLeaning(reading, p, lexicon) || behindSpeech(reading, p, form) || behindSubject(reading, p, form)
  );
}

/** A reflexive, a negation or an object pronoun that leans on the verb; what is also an article needs a subject before it. */
function behindLeaning({ tokens, words, bits }: Reading, p: number, { proclitics }: Lexicon): boolean {
  if (p === 0 || !proclitics.has(tokens[p - 1]!.norm)) return false;
  if ((bits[p - 1]! & BIT.article) === 0) return (bits[p - 1]! & BIT.preposition) === 0;
  return isNominal(words[p - 2]) && !isNominal(words[p + 1]);
}

/** After direct speech or the comma behind it, a noun phrase after it. */
function behindSpeech({ words }: Reading, p: number, { cues }: VerbForm): boolean {
  const comma = words[p - 1] === W.Comma;
  const spoken = words[comma ? p - 2 : p - 1] === W.Quote;
  if (!spoken && !comma) return false;
  const speaks = cues.some(({ takes }) => takes.has('quote'));
  return (
    speaks &&
    (words[p + 1] === W.Name || words[p + 1] === W.Determiner || (spoken && words[p + 1] === W.Noun))
  );
}

/** After a noun phrase or an aside, and before what can only follow a verb. */
function behindSubject(reading: Reading, p: number, { cues }: VerbForm): boolean {
  const { words, bits } = reading;
  // "une situation critique que vit X": where the verb takes no clause, the complementizer is a relative
  const reports = cues.some(({ takes }) => takes.has('clause') || takes.has('that'));
  if (!reports && (bits[p + 1]! & BIT.complementizer) !== 0) return false;
  if (words[p - 1] === W.Comma) return opensClause(reading, p + 1);
  const subject = isNominal(words[p - 1]) || (words[p - 1] === W.Adjective && isNominal(words[p - 2]));
  return (
    subject && (opensClause(reading, p + 1) || words[p + 1] === W.Determiner || words[p + 1] === W.Quote)
  );
}

/** A complementizer, or an infinitive with its negation and mark. */
function opensClause({ tokens, bits, size }: Reading, p: number): boolean {
  if (p >= size) return false;
  if ((bits[p]! & BIT.complementizer) !== 0) return true;
  let q = p;
  while (q < size && q < p + 3 && (bits[q]! & (BIT.negation | BIT.infinitive)) !== 0) q += 1;
  return tokens[q]?.tag?.verb === 'inf';
}

const isNominal = (word: number | undefined): boolean =>
  word === W.Noun || word === W.Name || word === W.Pronoun;
