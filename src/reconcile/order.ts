import type { Figure } from '../model/index.js';
import type { FigureRead } from './context.js';
import { compareTimes, publishedDay, sortable } from './when.js';

/** As-of time as far as it is told: a month is compared as a month, a longer span not at all. */
export function asOf({ claim }: FigureRead): string | null {
  const day = sortable(claim.asOf?.value);
  if (day === null || claim.asOf?.precision === 'period') return null;
  return claim.asOf?.precision === 'month' ? day.slice(0, 7) : day;
}

/**
 * The order of two readings in time: by as-of time, else by publication. Null: not told; 0: the same as far as told. Two counts of what
 * happened on one day have that day for as-of time: of those the one published later is the newer.
 */
export function orderOf(a: FigureRead, b: FigureRead): -1 | 0 | 1 | null {
  const order = compareTimes(asOf(a), asOf(b)) ?? orderOfPublication(a, b);
  const oneDay = order === 0 && isIncident(a.claim) && isIncident(b.claim);
  return oneDay ? (compareTimes(publishedOf(a), publishedOf(b)) ?? 0) : order;
}

const isIncident = ({ aggregation }: Figure): boolean => aggregation === 'incident';

const publishedOf = ({ annotation }: FigureRead): string | null => publishedDay(annotation.article.published);

/** Publication tells which reading is older only where a text tells no as-of time and the days differ. */
function orderOfPublication(a: FigureRead, b: FigureRead): -1 | 0 | 1 | null {
  const [one, two] = [asOf(a) ?? publishedOf(a), asOf(b) ?? publishedOf(b)];
  if (isIncident(a.claim) && isIncident(b.claim)) return null;
  return one === null || two === null ? null : compareTimes(one.slice(0, 10), two.slice(0, 10));
}
