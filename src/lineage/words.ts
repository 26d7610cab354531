import { hashOf } from '../kit/hash.js';
import { once } from '../kit/once.js';
import { stemOf } from '../kit/stem.js';
import type { Annotation, Quote, Span, Token } from '../model/index.js';

/** A sentence as it is compared. */
export class Line implements Span {
  private own: readonly string[] | null = null;

  /**
   * `first`, `last`: its words, [first, last) of the article's. `words`: how many of them stand outside quotation marks. `hash`: of all
   * its words in their order, the same in two articles for the same sentence. `of`: what it is cut from.
   */
  constructor(
    readonly start: number,
    readonly end: number,
    readonly first: number,
    readonly last: number,
    readonly words: number,
    readonly hash: number,
    private readonly of: Pick<Words, 'tokens' | 'quoted'>,
  ) {}

  /** The stems of its words outside quotation marks, each once. Made when first asked for: fingerprints do without. */
  get stems(): readonly string[] {
    this.own ??= this.readStems();
    return this.own;
  }

  private readStems(): readonly string[] {
    const { tokens, quoted } = this.of;
    const stems = new Set<string>();
    for (let i = this.first; i < this.last; i++) if (quoted[i] === 0) stems.add(stemOf(tokens[i]!.norm));
    return [...stems];
  }
}

/** Words of an article that can be compared: those of the text proper, without promos, credits and interface text. */
export interface Words {
  readonly tokens: readonly Token[];
  /** 1 for each word that stands in quotation marks: what someone said is the same in every report of it. */
  readonly quoted: Uint8Array;
  /** Hash of each run of SHINGLE words, by position of its first word. */
  readonly shingles: Uint32Array;
  readonly lines: readonly Line[];
}

/** Words in a shingle: five are seldom the same by chance, and survive light editing. */
export const SHINGLE = 5;
/** Of so many neighbouring shingles the least is a fingerprint. */
const WINDOW = 4;
const SKIPPED: ReadonlySet<string> = new Set(['promo', 'interface', 'credit', 'dateline']);

export const wordsOf = once(({ layout, quotes }: Annotation): Words => {
  const all = layout.tokens;
  const tokens: Token[] = [];
  const quoted = new Uint8Array(all.length);
  const hashes = roomFor(all.length);
  const lines: Line[] = [];
  const inQuotes = quoteReader(quotes);
  for (const sentence of layout.sentences) {
    if (SKIPPED.has(sentence.kind)) continue;
    const first = tokens.length;
    let words = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = all[i]!;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const at = tokens.length;
      hashes[at] = hashOf(token);
      if (inQuotes(token)) quoted[at] = 1;
      else words += 1;
      tokens.push(token);
    }
    const last = tokens.length;
    const hash = hashRun(hashes, first, last - first);
    lines.push(new Line(sentence.start, sentence.end, first, last, words, hash, { tokens, quoted }));
  }
  return { tokens, quoted, lines, shingles: shinglesOf(hashes.subarray(0, tokens.length)) };
});

let room = new Uint32Array(4096);

/** Room for so many hashes. Valid until the next call. */
function roomFor(count: number): Uint32Array {
  if (room.length < count) room = new Uint32Array(2 * count);
  return room;
}

/** The words without some of the lines. */
export function without(words: Words, dropped: (line: Line) => boolean): Words {
  if (!words.lines.some(dropped)) return words;
  const tokens: Token[] = [];
  const quoted = new Uint8Array(words.quoted.length);
  const lines: Line[] = [];
  for (const line of words.lines) {
    if (dropped(line)) continue;
    const first = tokens.length;
    quoted.set(words.quoted.subarray(line.first, line.last), first);
    tokens.push(...words.tokens.slice(line.first, line.last));
    const { start, end, hash } = line;
    lines.push(new Line(start, end, first, tokens.length, line.words, hash, { tokens, quoted }));
  }
  const hashes = Uint32Array.from(tokens, hashOf);
  return { tokens, quoted, lines, shingles: shinglesOf(hashes) };
}

function shinglesOf(hashes: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let i = 0; i < shingles.length; i++) shingles[i] = hashRun(hashes, i, SHINGLE);
  return shingles;
}

/** The shingles by which an article is found, one that recurs each time (winnowing; Schleimer, Wilkerson and Aiken 2003). */
export function fingerprints(shingles: Uint32Array): readonly number[] {
  const found: number[] = [];
  let last = -1;
  for (let i = 0; i + WINDOW <= shingles.length; i++) {
    let least = shingles[i]!;
    for (let at = i + 1; at < i + WINDOW; at++) if (shingles[at]! < least) least = shingles[at]!;
    if (least !== last) found.push(least);
    last = least;
  }
  return found;
}

/** Tells whether a span is in one of the quotes; spans must be asked for in text order. */
function quoteReader(quotes: readonly Quote[]): (span: Span) => boolean {
  const sorted = [...quotes].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  return (span) => {
    while (next < sorted.length && sorted[next]!.start <= span.start)
      end = Math.max(end, sorted[next++]!.end);
    return span.end <= end;
  };
}

function hashRun(hashes: Uint32Array, from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + length; i++) hash = Math.imul(hash ^ hashes[i]!, 0x01000193) ^ (hash >>> 13);
  return hash >>> 0;
}
