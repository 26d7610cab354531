import { measures, type MeasureRow } from '../../registry/measures.js';
import { populations } from '../../registry/populations.js';

/** Rows of the registry by the id of a measure, also of one that is made of a group and a suffix. */
const ROWS: ReadonlyMap<string, MeasureRow> = new Map(
  [...measures]
    .reverse()
    .flatMap((row) => [
      ...row.groups.map((group) => [`${group}_${row.suffix}`, row] as const),
      [row.id, row] as const,
    ]),
);

/** What happens to those counted (registry/measures, `event`); null for a measure that is not in the registry. */
export const happeningOf = (measure: string | null): string | null =>
  measure === null ? null : (ROWS.get(measure)?.event ?? null);

/** The HXL hashtag of a measure with the attributes of the group that it counts. */
export function hxlTagOf(measure: string | null): string | null {
  const row = measure === null ? undefined : ROWS.get(measure);
  if (!row) return null;
  const group = row.id === measure ? undefined : measure!.slice(0, -row.suffix.length - 1);
  return `${row.tag}${GROUP_TAGS.get(group ?? '') ?? ''}`;
}

const GROUP_TAGS: ReadonlyMap<string, string> = new Map(populations.map(({ id, tag }) => [id, tag]));
