import { hashWord } from '../kit/hash.js';
import { once } from '../kit/once.js';
import { stemOf } from '../kit/stem.js';
import type { Annotation, Quote, Span } from '../model/index.js';

/** A sentence as it is compared. */
export interface Line extends Span {
  /** Its words, [first, last) of the article's. */
  readonly first: number;
  readonly last: number;
  /** The stems of its words outside quotation marks, each once. Made when first asked for: fingerprints do without. */
  readonly stems: readonly string[];
  /** Words of the sentence outside quotation marks. */
  readonly words: number;
  /** Hash of all its words in their order: the same in two articles for the same sentence. */
  readonly hash: number;
}

/** Words of an article that can be compared: those of the text proper, without promos, credits and interface text. */
export interface Words {
  readonly norms: readonly string[];
  readonly spans: readonly Span[];
  /** Whether each word stands in quotation marks: what someone said is the same in every report of it. */
  readonly quoted: readonly boolean[];
  /** Hash of each run of SHINGLE words, by position of its first word. */
  readonly shingles: Uint32Array;
  readonly lines: readonly Line[];
}

/** Words in a shingle: five are seldom the same by chance, and survive light editing. */
export const SHINGLE = 5;
/** Of so many neighbouring shingles the least is a fingerprint. */
const WINDOW = 4;
const SKIPPED: ReadonlySet<string> = new Set(['promo', 'interface', 'credit', 'dateline']);

export const wordsOf = once((annotation: Annotation): Words => {
  const norms: string[] = [];
  const spans: Span[] = [];
  const quoted: boolean[] = [];
  const lines: Line[] = [];
  const inQuotes = quoteReader(annotation.quotes);
  const { tokens } = annotation.layout;
  const hashes = new Uint32Array(tokens.length);
  for (const sentence of annotation.layout.sentences) {
    if (SKIPPED.has(sentence.kind)) continue;
    const first = norms.length;
    let words = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const said = inQuotes(token);
      hashes[norms.length] = hashWord(token.norm);
      norms.push(token.norm);
      spans.push(token);
      quoted.push(said);
      if (!said) words += 1;
    }
    const hash = hashRun(hashes, first, norms.length - first);
    lines.push(lineOf(sentence, { first, last: norms.length, words, hash }, norms, quoted));
  }
  return { norms, spans, quoted, lines, shingles: shinglesOf(hashes.subarray(0, norms.length)) };
});

function lineOf(
  { start, end }: Span,
  rest: Pick<Line, 'first' | 'last' | 'words' | 'hash'>,
  norms: readonly string[],
  quoted: readonly boolean[],
): Line {
  let stems: readonly string[] | null = null;
  return {
    start,
    end,
    ...rest,
    get stems() {
      const own = norms.slice(rest.first, rest.last).filter((_, i) => !quoted[rest.first + i]);
      return (stems ??= [...new Set(own.map(stemOf))]);
    },
  };
}

/** The words without some of the lines. */
export function without(words: Words, dropped: (line: Line) => boolean): Words {
  if (!words.lines.some(dropped)) return words;
  const norms: string[] = [];
  const spans: Span[] = [];
  const quoted: boolean[] = [];
  const kept = words.lines
    .filter((line) => !dropped(line))
    .map((line) => {
      const first = norms.length;
      norms.push(...words.norms.slice(line.first, line.last));
      spans.push(...words.spans.slice(line.first, line.last));
      quoted.push(...words.quoted.slice(line.first, line.last));
      return { line, rest: { first, last: norms.length, words: line.words, hash: line.hash } };
    });
  const lines = kept.map(({ line, rest }) => lineOf(line, rest, norms, quoted));
  return { norms, spans, quoted, lines, shingles: shinglesOf(Uint32Array.from(norms, hashWord)) };
}

function shinglesOf(hashes: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let i = 0; i < shingles.length; i++) shingles[i] = hashRun(hashes, i, SHINGLE);
  return shingles;
}

/** The shingles by which an article is found (winnowing; Schleimer, Wilkerson and Aiken 2003). */
export function fingerprints(shingles: Uint32Array): ReadonlySet<number> {
  const found = new Set<number>();
  let last = -1;
  for (let i = 0; i + WINDOW <= shingles.length; i++) {
    let least = shingles[i]!;
    for (let at = i + 1; at < i + WINDOW; at++) if (shingles[at]! < least) least = shingles[at]!;
    if (least !== last) found.add(least);
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
