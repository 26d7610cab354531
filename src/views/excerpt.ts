import type { Annotation, Sentence, Span } from '../model/index.js';
import type { Excerpt, Printed } from './types.js';

/** Characters kept on each side of the marked words, and of these where they are long themselves. */
const SIDE = 150;
const MARKED = 420;
const ELLIPSIS = '…';

/** The sentence (or sentences) around a span, with the span apart; cut at words where it is long. */
export function excerpt(annotation: Annotation, span: Span): Excerpt {
  const { text } = annotation.article;
  const around = sentencesAround(annotation, span);
  const before = flat(text.slice(around.start, span.start));
  const after = flat(text.slice(span.end, around.end));
  const cutBefore =
    before.length <= SIDE ? before : `${ELLIPSIS}${before.slice(wordFrom(before, before.length - SIDE))}`;
  return {
    before: cutBefore.trimStart(),
    marked: cutEnd(flat(text.slice(span.start, span.end)), MARKED),
    after: cutEnd(after, SIDE).trimEnd(),
    language: annotation.layout.language,
  };
}

/** The words of a span on one line. */
export const printed = (annotation: Annotation, span: Span, limit = MARKED): Printed => ({
  text: cutEnd(flat(annotation.article.text.slice(span.start, span.end)), limit).trim(),
  language: annotation.layout.language,
});

/** From the start of the first to the end of the last sentence that the span touches; its own line where there is none. */
function sentencesAround({ article, layout }: Annotation, span: Span): Span {
  const first = sentenceAt(layout.sentences, span.start);
  const last = sentenceAt(layout.sentences, Math.max(span.start, span.end - 1));
  const line = {
    start: article.text.lastIndexOf('\n', span.start - 1) + 1,
    end: lineEnd(article.text, span.end),
  };
  return {
    start: Math.min(span.start, first?.start ?? line.start),
    end: Math.max(span.end, last?.end ?? line.end),
  };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Binary search: sentences are in text order and do not overlap. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

export const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** At most so many characters of a text, cut between words. */
export function cutEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const at = text.lastIndexOf(' ', limit);
  return `${text.slice(0, at > limit / 2 ? at : limit)}${ELLIPSIS}`;
}

function wordFrom(text: string, from: number): number {
  const at = text.indexOf(' ', from);
  return at < 0 || at - from > 40 ? from : at + 1;
}
