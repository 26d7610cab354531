import type { Tag } from '../../model/tag.js';
import {
  contextFeatures,
  formalFeatures,
  knownFeature,
  lexicalFeatures,
  pairLeft,
  pairRight,
  scopesOf,
  tagFeatures,
  tagForm,
  tagPairFeatures,
  tagSuffix,
  type Scopes,
} from './features.js';
import { readWeights, type Table, type Weights } from './weights.js';
import { EDGE, LETTER_CASES, readWord, sentenceCase, starts, wordCase, type Word } from './word.js';

/**
 * Tags the words of one sentence. Tags are shared, frozen objects. `capitalNouns`: the language (BCP 47) writes all nouns with capitals,
 * so that a word in small letters which the weights do not know is none.
 */
export type Tagger = (words: readonly string[], language: string, capitalNouns?: boolean) => readonly Tag[];

/** A word with the places of its sums of weights in every role; one number per label stands at each place. -1 where not yet made. */
interface Entry {
  readonly word: Word;
  /** Four sums: as left, second left, right and second right neighbour. */
  readonly context: number;
  /** What the word itself tells, by letter case. */
  readonly own: number[];
  /** What the word tells together with the tag before, by that tag. */
  readonly after: number[];
  /** The labels that the word can have where it is a frequent one, all labels where not. */
  readonly candidates: Uint8Array;
}

/** All that is remembered for one language. */
interface Memory {
  readonly scopes: Scopes;
  readonly capitalNouns: boolean;
  readonly entries: Map<string, Entry>;
  readonly sums: Sums;
  edge: Entry;
  /** Sums for pairs of tags before, by before * (labels + 1) + before2. */
  readonly tags: number[];
}

/** Words remembered per language: some 40 MB when full. Then it starts anew, which changes no result. */
const REMEMBERED = 32_768;

/** Sums of weights, all in one array: many small typed arrays would each cost more than what is in them. */
class Sums {
  numbers: Int16Array;
  private used = 0;

  constructor(
    private readonly table: Table,
    private readonly size: number,
  ) {
    this.numbers = new Int16Array(64 * size);
  }

  /** The place of a new sum of the weights of features. */
  make(features: readonly number[]): number {
    const place = this.used;
    this.used += this.size;
    if (this.used > this.numbers.length) {
      const grown = new Int16Array(2 * this.numbers.length);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers.fill(0, place, this.used);
    for (const feature of features) this.table.add(feature, this.numbers, place);
    return place;
  }

  clear(): void {
    this.used = 0;
  }
}

/** Tokens without letter or digit, in any script: marks and symbols, whatever they look like to the weights. */
const SIGNS_ONLY = /^[^\p{L}\p{N}]*$/u;
const SMALL_LETTERS = /^\p{Ll}+$/u;

/**
 * Greedy tagger: from left to right, each word gets the label with the highest sum of weights, given the words around it
 * and the two labels before. Sums that depend on one word alone, or on it and a label, are made once; rows of pairs of words are
 * looked up for the whole sentence ahead, so that the processor can fetch several at a time.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const weights = readWeights(bytes);
  const { table } = weights;
  const labels = weights.labels.map((label) => Object.freeze({ ...label }));
  const memories = new Map<string, Memory>();
  const scores = new Int16Array(labels.length);
  const row: Entry[] = [];
  const tag: Tagger = (words, language, capitalNouns = false) => {
    if (words.length > LONGEST) return inParts(tag, words, language, capitalNouns);
    const memory = remember(weights, memories, language, capitalNouns);
    const { scopes } = memory;
    entriesOf(row, weights, memory, words);
    const pairs = pairRows(table, row, words.length, scopes);
    const sentence = sentenceCase(words);
    const out: Tag[] = [];
    let started = false;
    let before = 0;
    let before2 = 0;
    for (let i = 0; i < words.length; i++) {
      const entry = row[i + 2]!;
      const { candidates, word } = entry;
      let best = candidates[0]!;
      if (candidates.length > 1) {
        const own = ownSums(memory, entry, wordCase(sentence, started));
        const tags = tagSums(memory, labels.length, before, before2);
        const after = afterSums(memory, entry, before);
        addSums(scores, memory.sums.numbers, candidates, own, tags, after, row, i);
        table.addRow(pairs[2 * i]!, scores, 0);
        table.addRow(pairs[2 * i + 1]!, scores, 0);
        best = highest(scores, candidates);
      }
      out.push(labels[best]!);
      before2 = before;
      before = best + 1;
      started ||= starts(word);
    }
    row.length = 0;
    return out;
  };
  return tag;
}

/** More words than any sentence has: a longer one is tagged in parts, so that what is remembered stays within bounds. */
const LONGEST = 2000;

function inParts(
  tag: Tagger,
  words: readonly string[],
  language: string,
  capitalNouns: boolean,
): readonly Tag[] {
  const out: Tag[] = [];
  for (let from = 0; from < words.length; from += LONGEST)
    for (const found of tag(words.slice(from, from + LONGEST), language, capitalNouns)) out.push(found);
  return out;
}

/** Writes the entries of a sentence into `row`, between two edges on either side. */
function entriesOf(row: Entry[], weights: Weights, memory: Memory, words: readonly string[]): void {
  // what is remembered may only be given up between sentences
  if (memory.entries.size >= REMEMBERED) forget(weights, memory);
  row.push(memory.edge, memory.edge);
  for (const word of words) row.push(entryOf(weights, memory, word));
  row.push(memory.edge, memory.edge);
}

let pairs = new Int32Array(256);

/** The rows of each word with the word before and with the word after, side by side; -1 where none. Valid until the next call. */
function pairRows(table: Table, row: readonly Entry[], size: number, scopes: Scopes): Int32Array {
  if (pairs.length < 2 * size) pairs = new Int32Array(4 * size);
  for (let i = 0; i < size; i++) {
    const { word, candidates } = row[i + 2]!;
    const asked = candidates.length > 1;
    pairs[2 * i] = asked ? table.find(pairLeft(row[i + 1]!.word, word, scopes)) : -1;
    pairs[2 * i + 1] = asked ? table.find(pairRight(word, row[i + 3]!.word, scopes)) : -1;
  }
  return pairs;
}

function remember(
  weights: Weights,
  memories: Map<string, Memory>,
  language: string,
  capitalNouns: boolean,
): Memory {
  const known = Object.hasOwn(weights.families, language) ? language : '';
  const key = `${known} ${String(capitalNouns)}`;
  let memory = memories.get(key);
  if (!memory) {
    const scopes = scopesOf(known, weights.families);
    const sums = new Sums(weights.table, weights.labels.length);
    const edge = makeEntry(weights, EDGE, scopes, sums, weights.signs);
    memory = { scopes, capitalNouns, entries: new Map(), sums, edge, tags: [] };
    memories.set(key, memory);
  }
  return memory;
}

function forget(weights: Weights, memory: Memory): void {
  memory.entries.clear();
  memory.sums.clear();
  memory.tags.length = 0;
  memory.edge = makeEntry(weights, EDGE, memory.scopes, memory.sums, weights.signs);
}

function entryOf(weights: Weights, memory: Memory, printed: string): Entry {
  let entry = memory.entries.get(printed);
  if (!entry) {
    const { scopes, sums, capitalNouns } = memory;
    entry = makeEntry(weights, readWord(printed), scopes, sums, likely(weights, printed, capitalNouns));
    memory.entries.set(printed, entry);
  }
  return entry;
}

/** The labels that a word can have which is none of the frequent ones. */
function likely(weights: Weights, printed: string, capitalNouns: boolean): Uint8Array {
  if (SIGNS_ONLY.test(printed)) return weights.signs;
  return capitalNouns && SMALL_LETTERS.test(printed) ? weights.noNouns : weights.every;
}

function makeEntry(weights: Weights, word: Word, scopes: Scopes, sums: Sums, labels: Uint8Array): Entry {
  const seen = contextFeatures(word, scopes);
  const context = sums.make(seen.left);
  sums.make(seen.left2);
  sums.make(seen.right);
  sums.make(seen.right2);
  const known = knownFeature(word, scopes);
  const candidates = (known === null ? null : weights.table.permitted(known)) ?? labels;
  return { word, context, candidates, own: new Array<number>(LETTER_CASES).fill(-1), after: [] };
}

function ownSums({ sums, scopes }: Memory, { own, word }: Entry, letterCase: number): number {
  let place = own[letterCase]!;
  if (place < 0) {
    const formal = formalFeatures(word, letterCase, scopes);
    place = own[letterCase] = sums.make([...lexicalFeatures(word, letterCase, scopes), ...formal]);
  }
  return place;
}

function tagSums({ sums, tags, scopes }: Memory, size: number, before: number, before2: number): number {
  const at = before * (size + 1) + before2;
  let place = tags[at];
  if (place === undefined) {
    const pair = tagPairFeatures(before, before2, scopes);
    place = tags[at] = sums.make([...tagFeatures(before, scopes), ...pair]);
  }
  return place;
}

function afterSums({ sums, scopes }: Memory, { after, word }: Entry, before: number): number {
  let place = after[before];
  if (place === undefined) {
    const features = [tagForm(before, word, scopes), tagSuffix(before, word, scopes)];
    place = after[before] = sums.make(features);
  }
  return place;
}

/** The sums for the word at `i` of the sentence, which stands two places on in `row`. */
function addSums(
  scores: Int16Array,
  sums: Int16Array,
  candidates: Uint8Array,
  own: number,
  tags: number,
  after: number,
  row: readonly Entry[],
  i: number,
): void {
  const size = scores.length;
  const left2 = row[i]!.context + size;
  const left = row[i + 1]!.context;
  const right = row[i + 3]!.context + 2 * size;
  const right2 = row[i + 4]!.context + 3 * size;
  for (let n = 0; n < candidates.length; n++) {
    const k = candidates[n]!;
    const near = sums[left + k]! + sums[left2 + k]! + sums[right + k]! + sums[right2 + k]!;
    scores[k] = sums[own + k]! + sums[tags + k]! + sums[after + k]! + near;
  }
}

function highest(scores: Int16Array, candidates: Uint8Array): number {
  let best = candidates[0]!;
  for (let i = 1; i < candidates.length; i++)
    if (scores[candidates[i]!]! > scores[best]!) best = candidates[i]!;
  return best;
}
