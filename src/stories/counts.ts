import { hashWord } from '../kit/hash.js';
import { once } from '../kit/once.js';
import type { Annotation, Count } from '../model/index.js';

/** Growth of a count within days at most. */
export const GROWTH = 1.25;
/** Counts below this may well grow by more. */
const LARGE = 1000;
/** Counts that are kept of an article. */
const MOST = 8;

/** The large counts of an article that go on, in the order of the text. */
export const countsOf = once(({ figures }: Annotation): readonly Count[] =>
  figures
    .filter(
      ({ value, aggregation, measure, status, partOf }) =>
        measure !== null &&
        partOf === null &&
        status === 'reported' &&
        aggregation === 'cumulative' &&
        value !== null &&
        value >= LARGE,
    )
    .slice(0, MOST)
    .map(({ measure, unit, placeEntity, value }) => ({
      of: hashWord(`${measure!} ${unit ?? ''}`),
      place: placeEntity,
      value: value!,
    })),
);

/**
 * By how much a large count that goes on differs between two reports beyond what it does within days: 1 where none does. Where the two
 * have several counts of one thing, those closest to each other tell.
 */
export function growth(one: readonly Count[], two: readonly Count[]): number {
  const ratios = one.flatMap((x) => {
    const same = two.filter((y) => x.of === y.of && samePlace(x, y));
    return same.length === 0 ? [] : [Math.min(...same.map((y) => ratio(x, y)))];
  });
  return Math.max(1, ...ratios.map((found) => found / GROWTH));
}

/** Whether a large count that goes on has moved on further between two reports than it does within days. */
export const movedOn = (one: readonly Count[], two: readonly Count[]): boolean => growth(one, two) > 1;

const samePlace = (x: Count, y: Count): boolean =>
  x.place === null || y.place === null || x.place === y.place;

const ratio = (x: Count, y: Count): number => Math.max(x.value, y.value) / Math.min(x.value, y.value);
