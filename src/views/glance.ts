import { isReported, size } from './figures.js';
import type { FigureRow, FigureView, GlanceFigure } from './types.js';

/** Figures that a first screen has room for. */
const FIGURES = 6;
/** Readings of one day that are named. */
const OF_A_DAY = 3;

/** The main figures in a line each, of those given in their order. Nothing is averaged, no reading is chosen. */
export function glanceOf(figures: readonly FigureView[]): readonly GlanceFigure[] {
  return figures
    .filter(({ core }) => core)
    .flatMap((figure) => lineOf(figure) ?? [])
    .slice(0, FIGURES);
}

function lineOf({ id, rows }: FigureView): GlanceFigure | null {
  const reported = rows.filter(isReported);
  if (reported.length === 0) return null;
  const bySize = [...reported].sort((a, b) => size(a) - size(b));
  const [least, most] = [bySize[0]!, bySize.at(-1)!];
  return { entry: id, least, most, last: size(least) === size(most) ? [] : lastOf(reported) };
}

/** What is reported for the last day that any reading is of; nothing where all is of one day, or no day is known. Rows come in order of time. */
function lastOf(rows: readonly FigureRow[]): readonly FigureRow[] {
  const day = ({ at }: FigureRow): string | null => at?.slice(0, 10) ?? null;
  const dated = rows.filter((row) => day(row) !== null);
  const last = dated.at(-1);
  if (last === undefined || dated.every((row) => day(row) === day(last))) return [];
  return dated.filter((row) => day(row) === day(last)).slice(-OF_A_DAY);
}
