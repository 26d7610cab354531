import { plain } from '../views/plain.js';
import { csvLines } from './csv.js';
import { escape, table } from './notes.js';

export type Cell = string | number | boolean | null | readonly string[];

/** A list as a table: ids of columns, and the cells of each row in their order. */
export interface List {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The list of items under the names of some of their keys. */
export const listOf = <T>(items: readonly T[], columns: readonly (keyof T & string)[]): List => ({
  columns,
  rows: items.map((item) => columns.map((column) => item[column] as Cell)),
});

/** With a header row of ids; several values of a cell are set apart by semicolons. */
export const listCsv = ({ columns, rows }: List): string =>
  csvLines([columns, ...rows.map((row) => row.map(text))]);

export const listMarkdown = ({ columns, rows }: List): string =>
  `${table(
    columns.map(escape),
    rows.map((row) => row.map((cell) => escape(text(cell)))),
  )}\n`;

const text = (cell: Cell): string =>
  cell === null ? '' : plain(Array.isArray(cell) ? cell.join('; ') : String(cell as string));
