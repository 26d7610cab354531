import type { ListedFigure, Story, StorySummary } from '../model/index.js';
import { contextOf } from './context.js';
import { cutEnd, flat } from './excerpt.js';
import { differencesView } from './differences.js';
import { figuresView, isReported, size } from './figures.js';
import { periodOf } from './period.js';
import { plainAll } from './plain.js';
import type { FigureRow, FigureView, StoryView } from './types.js';

/** Characters of a title: more is a sentence. */
export const TITLE = 140;
/** Figures that a list has room for. */
const FIGURES = 3;

/** What a list shows of a story: its titles, and between what its main figures are put. Nothing is averaged, no reading is chosen. */
export function summaryOf(story: Story): StorySummary & Pick<StoryView, 'period'> {
  const context = contextOf(story);
  const figures = figuresView(context);
  const differences = differencesView(
    context,
    figures.map(({ id }) => id),
  );
  return plainAll({
    period: periodOf(context),
    titles: Object.fromEntries(
      Object.entries(story.titles).map(([language, title]) => [language, cutEnd(flat(title), TITLE)]),
    ),
    unknown: story.unknownOrigin.length,
    differences: differences.length,
    unexplained: differences.filter(({ grave }) => grave).length,
    figures: figures
      .filter(({ core }) => core)
      .flatMap((view) => listed(view) ?? [])
      .slice(0, FIGURES),
  });
}

/** Between which readings a figure is reported; null where all that is given is proposed, forecast or the like. */
function listed({ id, measure, scope, rows }: FigureView): ListedFigure | null {
  const reported = rows.filter(isReported);
  if (measure === null || reported.length === 0) return null;
  const bySize = [...reported].sort((a, b) => size(a) - size(b));
  return {
    id,
    measure,
    place: scope['place'] ?? null,
    least: numbersOf(bySize[0]!),
    most: numbersOf(bySize.at(-1)!),
  };
}

function numbersOf(row: FigureRow): ListedFigure['least'] {
  const { value, low, high, lowStrict, highStrict, quantifier, unit } = row;
  return { value, low, high, lowStrict, highStrict, quantifier, unit };
}
