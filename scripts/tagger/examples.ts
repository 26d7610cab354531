import * as features from '../../src/text/tag/features.js';
import type { Scopes } from '../../src/text/tag/features.js';
import { EDGE, readWord, sentenceCase, starts, wordCase, type Word } from '../../src/text/tag/word.js';
import type { Tag } from '../../src/model/tag.js';
import { generator } from './random.js';
import { FAMILIES, type Sentence } from './treebanks.js';

/** A sentence ready for training: what does not depend on the tags before is hashed once. */
export interface Example {
  readonly scopes: Scopes;
  readonly words: readonly Word[];
  readonly gold: Int16Array;
  /** Per word: the rows of its features that are fixed. */
  readonly fixed: readonly Int32Array[];
  /** Per word: how many of these, from the first, know the word itself, and how often it occurs. */
  readonly lexical: Uint8Array;
  readonly counts: Int32Array;
  /** Per word: the labels to choose from, null for all. */
  readonly permitted: readonly (readonly number[] | null)[];
}

/** Which features have a row of weights. Only those seen at least `least` times in the training text get one. */
export class Rows {
  private readonly counts = new Map<number, number>();
  private readonly rows = new Map<number, number>();

  constructor(private readonly least: number) {}

  /** Counts a feature while rows are given out. */
  see(feature: number): void {
    const count = (this.counts.get(feature) ?? 0) + 1;
    this.counts.set(feature, count);
    if (count === this.least) this.rows.set(feature, this.rows.size);
  }

  /** -1 where the feature is too rare. */
  rowOf = (feature: number): number => this.rows.get(feature) ?? -1;

  get size(): number {
    return this.rows.size;
  }

  entries(): IterableIterator<[number, number]> {
    return this.rows.entries();
  }
}

/** A word seen this often has no other labels than those seen: nearly two words of three in a text. */
const FREQUENT = 30;

/** The labels that frequent words can have, per language. */
export class Known {
  private readonly seen = new Map<number, Map<number, number>>();

  see(word: Word, scopes: Scopes, label: number): void {
    const feature = features.knownFeature(word, scopes);
    if (feature === null) return;
    const labels = this.seen.get(feature) ?? new Map<number, number>();
    labels.set(label, (labels.get(label) ?? 0) + 1);
    this.seen.set(feature, labels);
  }

  permitted(word: Word, scopes: Scopes): readonly number[] | null {
    const feature = features.knownFeature(word, scopes);
    return feature === null ? null : this.labelsOf(feature);
  }

  labelsOf(feature: number): readonly number[] | null {
    const labels = this.seen.get(feature);
    if (!labels || [...labels.values()].reduce((sum, count) => sum + count, 0) < FREQUENT) return null;
    return [...labels.keys()].sort((a, b) => a - b);
  }

  *entries(): Generator<[number, readonly number[]]> {
    for (const feature of this.seen.keys()) {
      const labels = this.labelsOf(feature);
      if (labels) yield [feature, labels];
    }
  }
}

/** Shares of sentences that are seen once more in another dress: capitals, lower case, title case. */
const CAPITALS = 0.05;
const LOWER = 0.05;
const TITLE = 0.05;
/** Share of sentences that lose their full stop, as headlines do; and that are seen without their language. */
const UNSTOPPED = 0.1;
const UNKNOWN = 0.1;

const capitalised = (word: string): string =>
  word.length > 3 ? word[0]!.toUpperCase() + word.slice(1) : word;

/** The training sentences with some doubled in headline dress. */
export function dress(sentences: readonly Sentence[], seed: number): Sentence[] {
  const random = generator(seed);
  const out: Sentence[] = [];
  const add = (sentence: Sentence, change: (word: string) => string): void => {
    out.push({ ...sentence, words: sentence.words.map(change) });
  };
  for (const sentence of sentences) {
    const language = random() < UNKNOWN ? '' : sentence.language;
    out.push({ ...bare(sentence, random() < UNSTOPPED), language });
    const roll = random();
    const stripped = bare(sentence, random() < 0.5);
    if (roll < CAPITALS) add(stripped, (word) => word.toUpperCase());
    else if (roll < CAPITALS + LOWER) add(stripped, (word) => word.toLowerCase());
    else if (roll < CAPITALS + LOWER + TITLE) add(stripped, capitalised);
  }
  return out;
}

function bare(sentence: Sentence, wanted: boolean): Sentence {
  const { words, tags } = sentence;
  if (!wanted || words.length < 4 || words.at(-1) !== '.') return sentence;
  return { ...sentence, words: words.slice(0, -1), tags: tags.slice(0, -1) };
}

const at = (words: readonly Word[], i: number): Word => words[i] ?? EDGE;

/** The fixed features of each word of a sentence. */
export function fixedFeatures(
  words: readonly string[],
  read: readonly Word[],
  scopes: Scopes,
): { lexical: number[]; other: number[] }[] {
  const sentence = sentenceCase(words);
  const contexts = read.map((word) => features.contextFeatures(word, scopes));
  const edge = features.contextFeatures(EDGE, scopes);
  let started = false;
  return read.map((word, i) => {
    const letterCase = wordCase(sentence, started);
    started ||= starts(word);
    return {
      lexical: features.lexicalFeatures(word, letterCase, scopes),
      other: [
        ...features.formalFeatures(word, letterCase, scopes),
        ...(contexts[i - 1] ?? edge).left,
        ...(contexts[i - 2] ?? edge).left2,
        ...(contexts[i + 1] ?? edge).right,
        ...(contexts[i + 2] ?? edge).right2,
      ],
    };
  });
}

/** Features that depend on the tags before, written as rows into `out`; returns how many. */
export function movingRows(
  out: Int32Array,
  live: Int32Array,
  before: number,
  before2: number,
  words: readonly Word[],
  i: number,
  scopes: Scopes,
  rowOf: (feature: number) => number,
): number {
  let count = 0;
  const put = (feature: number): void => {
    const row = rowOf(feature);
    if (row >= 0) out[count++] = row;
  };
  for (const feature of features.tagFeatures(before, scopes)) put(feature);
  for (const feature of features.tagPairFeatures(before, before2, scopes)) put(feature);
  features.liveFeatures(live, before, at(words, i - 1), words[i]!, at(words, i + 1), scopes);
  for (const feature of live) put(feature);
  return count;
}

/** Counts the features of all sentences, with the right tags before, and makes the examples. */
export function prepare(
  sentences: readonly Sentence[],
  indexOf: (tag: Tag) => number,
  rows: Rows,
): { examples: Example[]; known: Known } {
  const live = new Int32Array(features.LIVE);
  const out = new Int32Array(64);
  const frequency = new Map<number, number>();
  const known = new Known();
  const raw = sentences.map((sentence) => {
    const scopes = features.scopesOf(sentence.language, FAMILIES);
    const words = sentence.words.map(readWord);
    const gold = Int16Array.from(sentence.tags, indexOf);
    const fixed = fixedFeatures(sentence.words, words, scopes);
    words.forEach((word, i) => {
      known.see(word, scopes, gold[i]!);
      const key = word.form ^ (scopes.language ?? 0);
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
      fixed[i]!.lexical.forEach((feature) => rows.see(feature));
      fixed[i]!.other.forEach((feature) => rows.see(feature));
      const tag = (k: number): number => (k < 0 ? 0 : gold[k]! + 1);
      movingRows(out, live, tag(i - 1), tag(i - 2), words, i, scopes, (feature) => {
        rows.see(feature);
        return -1;
      });
    });
    return { scopes, words, gold, fixed };
  });
  const kept = (list: readonly number[]): number[] => list.map(rows.rowOf).filter((row) => row >= 0);
  const examples = raw.map((example) => {
    const lexical = example.fixed.map((list) => kept(list.lexical));
    return {
      ...example,
      fixed: example.fixed.map((list, i) => Int32Array.from([...lexical[i]!, ...kept(list.other)])),
      lexical: Uint8Array.from(lexical, (list) => list.length),
      counts: Int32Array.from(example.words, (word) =>
        frequency.get(word.form ^ (example.scopes.language ?? 0))!,
      ),
      permitted: example.words.map((word) => known.permitted(word, example.scopes)),
    };
  });
  return { examples, known };
}
