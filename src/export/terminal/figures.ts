import { dateText } from '../../messages/dates.js';
import { boundText, byText, entryTitle, reasonText, scopeText, tagText } from '../../messages/labels.js';
import { say } from '../../messages/index.js';
import type { DifferenceView, Excerpt, FigureRow, FigureView, StoryView } from '../../views/types.js';
import { clip, padEnd, widthOf, wrap, wrapTo } from '../columns.js';
import { firstOf, sigla, sub, type Page } from './page.js';

const SHOWN = { figures: 7, rows: 5, differences: 6 };

export function figureLines(page: Page, story: StoryView): readonly string[] {
  const shown = story.figures.filter(({ measure }) => measure !== null);
  const rows = shown.slice(0, SHOWN.figures).flatMap(({ rows: all }) => latest(all));
  const reading = Math.min(26, Math.max(...rows.map(({ stated }) => widthOf(stated[0]!.text)), 8));
  const bound = Math.min(14, Math.max(...rows.map((row) => widthOf(boundText(page.ui, row))), 4));
  const time = Math.min(16, Math.max(...rows.map(({ asOf }) => widthOf(timeText(page, asOf))), 3));
  const inArticles = Math.min(20, Math.max(...rows.map(({ places }) => widthOf(sigla(places))), 2));
  return firstOf(page, shown, SHOWN.figures, (figure) =>
    oneFigure(page, figure, [reading, bound, time, inArticles]),
  );
}

const timeText = ({ ui, year }: Page, asOf: FigureRow['asOf']): string =>
  asOf === null ? '–' : dateText(ui, asOf.value, { weekday: true, year });

/** The latest rows, those with a time and a source first: a story that is days old is read for where it stands. */
function latest(rows: readonly FigureRow[]): readonly FigureRow[] {
  const weight = ({ asOf, by, at }: FigureRow): string =>
    `${at === null ? '0' : '1'}${asOf === null && by.label === null ? '0' : '1'}${at ?? ''}`;
  const chosen = new Set([...rows].sort((a, b) => (weight(a) > weight(b) ? -1 : 1)).slice(0, SHOWN.rows));
  return rows.filter((row) => chosen.has(row));
}

function oneFigure(
  page: Page,
  figure: FigureView,
  widths: readonly [number, number, number, number],
): readonly string[] {
  const { ui, paint, width, year } = page;
  const [reading, bound, time, inArticles] = widths;
  const who = width - 4 - reading - bound - time - inArticles - 8;
  const lines = latest(figure.rows).map((row) => {
    const cells = [
      paint.bold(padEnd(clip(row.stated[0]!.text, reading), reading)),
      padEnd(clip(boundText(ui, row), bound), bound),
      padEnd(clip(timeText(page, row.asOf), time), time),
      row.by.label === null
        ? paint.dim(padEnd(clip(byText(ui, row.by), who), who))
        : padEnd(clip(byText(ui, row.by), who), who),
      clip(sigla(row.places), inArticles),
    ];
    return `    ${cells.join('  ')}`;
  });
  const more = figure.rows.length - lines.length;
  const title = `  ${entryTitle(ui, figure)}${sub(scopeText(ui, figure, year).join(' · '))}`;
  return [
    clip(title, width),
    ...lines,
    ...(more > 0 ? [paint.dim(`    ${say(ui, 'page', 'elsewhere', { n: more })}`)] : []),
  ];
}

export function differenceLines(page: Page, differences: readonly DifferenceView[]): readonly string[] {
  const { ui, paint, width } = page;
  // What only follows each other in time stands in the figures above.
  const told = differences.filter(({ pairs }) =>
    pairs.some(({ type }) => type !== 'older_than' && type !== 'rounds'),
  );
  return firstOf(page, told.length > 0 ? told : differences, SHOWN.differences, (difference) => {
    const [pair] = difference.pairs;
    if (!pair) return [];
    const tag = tagText(ui, pair.reason, pair.type);
    const title = `${entryTitle(ui, difference)}${sub(scopeText(ui, difference, page.year).join(' · '))}`;
    return [
      `  ${clip(title, width - widthOf(tag) - 7)}  ${pair.grave ? paint.red(`[${tag}]`) : paint.dim(`[${tag}]`)}`,
      ...[pair.a, pair.b].flatMap((side) =>
        hanging(page, side.place.siglum, quoted(page, side.excerpt), byText(ui, side.by)),
      ),
      ...wrap(reasonText(ui, pair.reason, pair.type, page.year), width - 4).map((line) =>
        paint.dim(`    ${line}`),
      ),
    ];
  });
}

/** A siglum, the sentence with its marked words, and who says so. */
function hanging({ width, paint }: Page, siglum: string, text: string, by: string): readonly string[] {
  const indent = 10;
  const lines = wrapTo(`${text} — ${by}`, width - indent, 3);
  return lines.map((line, index) =>
    index === 0 ? `    ${paint.bold(padEnd(clip(siglum, 5), 5))} ${line}` : ' '.repeat(indent) + line,
  );
}

/** Three lines hold so many characters before the marked words without losing these. */
const BEFORE = 80;

function quoted({ color }: Page, { before, marked, after }: Excerpt): string {
  const from = before.length <= BEFORE ? 0 : before.indexOf(' ', before.length - BEFORE) + 1;
  return `${from > 0 ? '…' : ''}${before.slice(from)}${color ? marked : `*${marked}*`}${after}`;
}
