import type { Story } from '../../model/index.js';
import { contextOf, type Context } from '../../views/context.js';
import { ledgersOf } from '../../views/ledgers/index.js';
import type { Item, Ledger } from '../../views/ledgers/types.js';

/** The ledgers of a story as plain data: every reading of a cell with its chain and its spans in the articles. */
export function ledgerRecords(story: Story, only?: string): readonly unknown[] {
  const context = contextOf(story);
  return ledgersOf(context)
    .filter(({ id }) => only === undefined || id === only)
    .map((ledger) => ledgerRecord(context, ledger));
}

const ledgerRecord = (context: Context, { id, columns, rows, notes }: Ledger): unknown => ({
  id,
  columns,
  rows: rows.map((row) => ({
    id: row.id,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, items]) => [
        column,
        items.map((item) => itemRecord(context, item)),
      ]),
    ),
  })),
  notes: notes.map(({ id: note, state, message, items, reasons }) => ({
    id: note,
    state,
    message,
    reasons,
    items: items.map((item) => itemRecord(context, item)),
  })),
});

const itemRecord = (context: Context, { value, by, places }: Item): unknown => ({
  value,
  by: by && { label: by.label, through: by.through, root: by.root, origin: by.origin },
  places: places.map(({ article, mark, copies, heading }) => ({
    article,
    mark,
    copies,
    heading,
    ...context.marks.of(article).get(mark),
  })),
});
