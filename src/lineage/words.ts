import { hashWord } from '../kit/hash.js';
import { once } from '../kit/once.js';
import { stemOf } from '../kit/stem.js';
import type { Annotation, Quote, Span } from '../model/index.js';

/** A sentence as it is compared: the stems of its words outside quotation marks, each once. */
export interface Line extends Span {
  /** Its words, [first, last) of the article's. */
  readonly first: number;
  readonly last: number;
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
  readonly shingles: readonly number[];
  readonly lines: readonly Line[];
}

/** Words in a shingle: five are seldom the same by chance, and survive light editing. */
export const SHINGLE = 5;
const SKIPPED: ReadonlySet<string> = new Set(['promo', 'interface', 'credit', 'dateline']);

export const wordsOf = once((annotation: Annotation): Words => {
  const norms: string[] = [];
  const spans: Span[] = [];
  const quoted: boolean[] = [];
  const lines: Line[] = [];
  const inQuotes = quoteReader(annotation.quotes);
  for (const sentence of annotation.layout.sentences) {
    if (SKIPPED.has(sentence.kind)) continue;
    const from = norms.length;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = annotation.layout.tokens[i]!;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      norms.push(token.norm);
      spans.push(token);
      quoted.push(inQuotes(token));
    }
    const own = norms.slice(from).filter((_, i) => !quoted[from + i]);
    lines.push({
      start: sentence.start,
      end: sentence.end,
      first: from,
      last: norms.length,
      stems: [...new Set(own.map(stemOf))],
      words: own.length,
      hash: hashRun(norms.slice(from).map(hashWord), 0, norms.length - from),
    });
  }
  return { norms, spans, quoted, lines, shingles: shinglesOf(norms) };
});

/** The words without some of the lines. */
export function without(words: Words, dropped: (line: Line) => boolean): Words {
  if (!words.lines.some(dropped)) return words;
  const norms: string[] = [];
  const spans: Span[] = [];
  const quoted: boolean[] = [];
  const lines = words.lines
    .filter((line) => !dropped(line))
    .map((line) => {
      const first = norms.length;
      norms.push(...words.norms.slice(line.first, line.last));
      spans.push(...words.spans.slice(line.first, line.last));
      quoted.push(...words.quoted.slice(line.first, line.last));
      return { ...line, first, last: norms.length };
    });
  return { norms, spans, quoted, lines, shingles: shinglesOf(norms) };
}

function shinglesOf(norms: readonly string[]): readonly number[] {
  const hashes = norms.map(hashWord);
  return hashes.slice(0, Math.max(0, hashes.length - SHINGLE + 1)).map((_, i) => hashRun(hashes, i, SHINGLE));
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

function hashRun(hashes: readonly number[], from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + length; i++) hash = Math.imul(hash ^ hashes[i]!, 0x01000193) ^ (hash >>> 13);
  return hash >>> 0;
}
