import { label, say, ui as uiFor } from '../../messages/index.js';
import type { Ui } from '../../messages/index.js';
import type { Story } from '../../model/index.js';
import { briefing } from '../../views/briefing.js';
import type { Ledger, LedgerRow } from '../../views/ledgers/types.js';
import type { StoryView } from '../../views/types.js';
import { clip, padEnd, widthOf, wrap } from '../columns.js';
import { columnText, itemText, noteText, placesOf, speakersOf } from '../../messages/ledgers.js';
import type { LedgerOptions } from './types.js';

/** A ledger of each story as a table of the columns that fit; the other formats have all. */
export function table(stories: readonly Story[], { ledger: id, ui: code, columns }: LedgerOptions): string {
  const ui = uiFor(code);
  const parts = briefing(stories, code).stories.flatMap((story) => {
    const ledger = story.ledgers.find((item) => item.id === id);
    return ledger ? [storyTable(ui, story, ledger, Math.max(60, columns))] : [];
  });
  return parts.length === 0 ? say(ui, 'page', 'noRows') : parts.join('\n\n');
}

const GAP = '  ';
/** The narrowest a column may become. */
const LEAST = 6;

function storyTable(ui: Ui, story: StoryView, ledger: Ledger, width: number): string {
  const year = story.period?.to.slice(0, 4) ?? null;
  const shown = ledger.columns.filter((column) => ledger.brief.includes(column));
  const head = [
    ...shown.map((column) => columnText(ui, column)),
    say(ui, 'column', 'says'),
    say(ui, 'column', 'articles'),
  ];
  const lines = ledger.rows.map((row) => cellsOf(ui, shown, row, year));
  const widths = fitted([head, ...lines], width - GAP.length * (head.length - 1));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padEnd(clip(cell, widths[index]!), widths[index]!))
      .join(GAP)
      .trimEnd();
  return [
    ...wrap(story.title.text, width),
    label(ui, 'ledger', ledger.id),
    '',
    line(head),
    widths.map((each) => '─'.repeat(each)).join(GAP),
    ...lines.map(line),
    ...ledger.notes.flatMap((note) =>
      wrap(`${label(ui, 'ledgerTerm', note.state)}: ${noteText(ui, note, year)}`, width),
    ),
  ].join('\n');
}

const cellsOf = (
  ui: Ui,
  shown: readonly string[],
  row: LedgerRow,
  year: string | null,
): readonly string[] => [
  ...shown.map((column) =>
    [...new Set((row.cells[column] ?? []).map((item) => itemText(ui, column, item, year)))].join('; '),
  ),
  speakersOf(ui, row).join('; '),
  placesOf(row)
    .map(({ siglum }) => siglum)
    .join(' '),
];

/** Widths of columns that fit into so many: the widest gives way first. */
function fitted(lines: readonly (readonly string[])[], room: number): readonly number[] {
  const widths = (lines[0] ?? []).map((_, index) =>
    Math.max(...lines.map((cells) => widthOf(cells[index] ?? ''))),
  );
  let over = widths.reduce((sum, each) => sum + each, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    const at = widths.indexOf(widest);
    if (widest <= LEAST) break;
    const next = Math.max(LEAST, ...widths.filter((each) => each < widest));
    const step = Math.min(over, Math.max(1, widest - next));
    widths[at] = widest - step;
    over -= step;
  }
  return widths;
}
