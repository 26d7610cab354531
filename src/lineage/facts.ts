import { once } from '../kit/once.js';
import type { Annotation } from '../model/index.js';

/** A fact that can be recognised in any language, with its place in the text. */
export interface Fact {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const SKIPPED: ReadonlySet<string> = new Set(['promo', 'interface', 'credit', 'dateline']);

/** Names, numbers, days and quotes in the order of the text, each counted once at its first mention. */
export const factsOf = once((annotation: Annotation): readonly Fact[] => {
  const noise = annotation.layout.blocks.filter(({ kind }) => SKIPPED.has(kind));
  const clear = ({ start, end }: { start: number; end: number }): boolean =>
    !noise.some((block) => block.start <= start && end <= block.end);
  const all: Fact[] = [
    ...annotation.names.map(({ entity, start, end }) => ({ key: entity, start, end })),
    ...annotation.quantities
      .filter(({ value, inert }) => value !== null && value > 2 && !inert)
      .map(({ value, unit, start, end }) => ({ key: `number:${String(value)}${unit ?? ''}`, start, end })),
    ...annotation.times
      .filter(({ value }) => value !== null && /^\d{4}-\d\d/.test(value))
      .map(({ value, start, end }) => ({ key: `date:${value!}`, start, end })),
  ].filter(clear);
  const seen = new Set<string>();
  return all
    .sort((x, y) => x.start - y.start || x.end - y.end)
    .filter(({ key }) => !seen.has(key) && seen.add(key));
});
