import { fold } from '../../src/kit/fold.js';
import { overlap } from '../../src/kit/span.js';
import type { Annotation, Span } from '../../src/model/index.js';
import type { Place } from './expected.js';

/** One thing expected, with whether it came out. The name is the same in every run. */
export interface Check {
  readonly name: string;
  readonly holds: boolean;
  readonly got: string;
}

export const nameOf = ({ file, exact, occurrence }: Place): string =>
  `${file} “${exact}”${occurrence ? ` ${String(occurrence)}` : ''}`;

export function finder<T extends Span>(
  annotations: readonly Annotation[],
  itemsOf: (annotation: Annotation) => readonly T[],
): (place: Place) => readonly T[] {
  const byFile = new Map(annotations.map((annotation) => [annotation.article.file, annotation]));
  return (place) => {
    const annotation = byFile.get(place.file);
    if (!annotation) return [];
    const span = spanOf(annotation.article.text, place);
    return itemsOf(annotation).filter((item) => overlap(item, span) > 0);
  };
}

function spanOf(text: string, { exact, occurrence = 1 }: Place): Span {
  let start = -1;
  for (let i = 0; i < occurrence; i++) start = text.indexOf(exact, start + 1);
  return { start, end: start + exact.length };
}

/** Whether a value is one of those that an expectation names, divided by ` | `. */
export const oneOf = (wanted: string, got: string | null): boolean =>
  got !== null && wanted.split(' | ').includes(got);

/** As the scorers do: a label that holds all words of the other names the same source. */
export const sameLabel = (got: string, wanted: string): boolean =>
  wanted.split(' | ').some((label) => sameWords(got, label));

function sameWords(a: string, b: string): boolean {
  const [short, long] = [fold(a).split(' '), fold(b).split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return short.some((word) => word.length > 2) && short.every((word) => long.includes(word));
}
