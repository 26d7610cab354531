import type { Tag } from '../../model/tag.js';
import {
  contextFeatures,
  formalFeatures,
  knownFeature,
  lexicalFeatures,
  LIVE,
  liveFeatures,
  scopesOf,
  tagFeatures,
  tagPairFeatures,
  type Scopes,
} from './features.js';
import { readWeights, type Weights } from './weights.js';
import { EDGE, LETTER_CASES, readWord, sentenceCase, starts, wordCase, type Word } from './word.js';

/** Tags the words of one sentence. Tags are shared, frozen objects. */
export type Tagger = (words: readonly string[], language: string) => readonly Tag[];

/** A word with the sums of its weights in every role. */
interface Entry {
  readonly word: Word;
  /** Four sums: as left, second left, right and second right neighbour; one number per label in each. */
  readonly context: Int16Array;
  /** What the word itself tells, by letter case; made when first needed. */
  readonly own: (Int16Array | null)[];
  /** The labels that the word can have where it is a frequent one, all labels where not. */
  readonly candidates: Uint8Array;
}

/** All that is remembered for one language. */
interface Memory {
  readonly scopes: Scopes;
  readonly entries: Map<string, Entry>;
  readonly edge: Entry;
  /** Sums for pairs of tags before, by before * (labels + 1) + before2. */
  readonly tags: (Int16Array | undefined)[];
}

/** Words remembered per language: some 20 MB when full. Then it starts anew, which changes no result. */
const REMEMBERED = 16_384;

/** Tokens without letter or digit, in any script: marks and symbols, whatever they look like to the weights. */
const SIGNS_ONLY = /^[^\p{L}\p{N}]*$/u;

/**
 * Greedy tagger: from left to right, each word gets the label with the highest sum of weights, given the words around it
 * and the two labels before. Sums that depend on one word alone are made once per word.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const weights = readWeights(bytes);
  const labels = weights.labels.map((label) => Object.freeze({ ...label }));
  const memories = new Map<string, Memory>();
  const scores = new Int32Array(labels.length);
  const live = new Int32Array(LIVE);
  return (words, language) => {
    const memory = remember(weights, memories, language);
    const { edge, scopes } = memory;
    const entryAt = (i: number): Entry => (i < words.length ? entryOf(weights, memory, words[i]!) : edge);
    const sentence = sentenceCase(words);
    const out = new Array<Tag>(words.length);
    let started = false;
    let before = 0;
    let before2 = 0;
    let [left2, left, entry, right] = [edge, edge, entryAt(0), entryAt(1)];
    for (let i = 0; i < words.length; i++) {
      const right2 = entryAt(i + 2);
      const { candidates, word } = entry;
      let best = candidates[0]!;
      if (candidates.length > 1) {
        const own = ownSums(weights, scopes, entry, wordCase(sentence, started));
        const tags = tagSums(weights, memory, before, before2);
        addSums(scores, candidates, own, tags, left2, left, right, right2);
        liveFeatures(live, before, left.word, word, right.word, scopes);
        for (let k = 0; k < LIVE; k++) weights.add(live[k]!, scores, 0);
        best = highest(scores, candidates);
      }
      out[i] = labels[best]!;
      before2 = before;
      before = best + 1;
      started ||= starts(word);
      left2 = left;
      left = entry;
      entry = right;
      right = right2;
    }
    return out;
  };
}

function remember(weights: Weights, memories: Map<string, Memory>, language: string): Memory {
  const known = Object.hasOwn(weights.families, language) ? language : '';
  let memory = memories.get(known);
  if (!memory) {
    const scopes = scopesOf(known, weights.families);
    memory = { scopes, entries: new Map(), edge: makeEntry(weights, EDGE, scopes, true), tags: [] };
    memories.set(known, memory);
  }
  return memory;
}

function entryOf(weights: Weights, memory: Memory, printed: string): Entry {
  let entry = memory.entries.get(printed);
  if (!entry) {
    if (memory.entries.size >= REMEMBERED) memory.entries.clear();
    entry = makeEntry(weights, readWord(printed), memory.scopes, SIGNS_ONLY.test(printed));
    memory.entries.set(printed, entry);
  }
  return entry;
}

function makeEntry(weights: Weights, word: Word, scopes: Scopes, sign: boolean): Entry {
  const size = weights.labels.length;
  const context = new Int16Array(4 * size);
  const seen = contextFeatures(word, scopes);
  const roles = [seen.left, seen.left2, seen.right, seen.right2];
  roles.forEach((list, role) => {
    for (const feature of list) weights.add(feature, context, role * size);
  });
  const known = knownFeature(word, scopes);
  const candidates =
    (known === null ? null : weights.permitted(known)) ?? (sign ? weights.signs : weights.every);
  return { word, context, candidates, own: new Array<Int16Array | null>(LETTER_CASES).fill(null) };
}

function ownSums(weights: Weights, scopes: Scopes, entry: Entry, letterCase: number): Int16Array {
  let sums = entry.own[letterCase];
  if (!sums) {
    sums = new Int16Array(weights.labels.length);
    for (const feature of lexicalFeatures(entry.word, letterCase, scopes)) weights.add(feature, sums, 0);
    for (const feature of formalFeatures(entry.word, letterCase, scopes)) weights.add(feature, sums, 0);
    entry.own[letterCase] = sums;
  }
  return sums;
}

function tagSums(weights: Weights, memory: Memory, before: number, before2: number): Int16Array {
  const place = before * (weights.labels.length + 1) + before2;
  let sums = memory.tags[place];
  if (!sums) {
    sums = new Int16Array(weights.labels.length);
    for (const feature of tagFeatures(before, memory.scopes)) weights.add(feature, sums, 0);
    for (const feature of tagPairFeatures(before, before2, memory.scopes)) weights.add(feature, sums, 0);
    memory.tags[place] = sums;
  }
  return sums;
}

function addSums(
  scores: Int32Array,
  candidates: Uint8Array,
  own: Int16Array,
  tags: Int16Array,
  left2: Entry,
  left: Entry,
  right: Entry,
  right2: Entry,
): void {
  const size = scores.length;
  const a = left.context;
  const b = left2.context;
  const c = right.context;
  const d = right2.context;
  for (let i = 0; i < candidates.length; i++) {
    const k = candidates[i]!;
    scores[k] = own[k]! + tags[k]! + a[k]! + b[size + k]! + c[2 * size + k]! + d[3 * size + k]!;
  }
}

function highest(scores: Int32Array, candidates: Uint8Array): number {
  let best = candidates[0]!;
  for (let i = 1; i < candidates.length; i++)
    if (scores[candidates[i]!]! > scores[best]!) best = candidates[i]!;
  return best;
}
