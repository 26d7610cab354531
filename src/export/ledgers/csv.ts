import { ledgerKinds } from '../../views/ledgers/index.js';
import type { Item, LedgerRow, Value } from '../../views/ledgers/types.js';
import { BOUND_TAGS, COLUMN_TAGS } from '../../registry/ledgers.js';
import type { Story } from '../../model/index.js';
import { briefing } from '../../views/briefing.js';
import type { StoryView } from '../../views/types.js';
import { csvLines } from '../csv.js';
import { layouts } from './layouts.js';
import type { LedgerOptions } from './types.js';
import { placesOf } from '../../messages/ledgers.js';

/** The columns that the number of a reading is written in besides its printed form. */
const BOUND = ['value', 'low', 'high', 'quantifier', 'unit'] as const;
/** Several readings of a cell. */
const SEPARATOR = '; ';

/**
 * Comma-separated values (RFC 4180): one header row with the ids of the columns, ids and ISO 8601 dates whatever the interface language,
 * the printed form of what is stated beside its number. With `hxl` a second row of hashtags (hxlstandard.org 1.1).
 */
export function csv(stories: readonly Story[], { ledger: id, hxl, layout, ui }: LedgerOptions): string {
  const views = briefing(stories, ui).stories;
  const other = layouts.find((item) => item.id === layout);
  if (other) return csvLines([other.head, ...views.flatMap(other.lines)]);
  return ownColumns(views, id, hxl);
}

function ownColumns(stories: readonly StoryView[], id: string, hxl: boolean): string {
  const kind = ledgerKinds.find((item) => item.id === id)!;
  const columns: readonly string[] = kind.columns;
  const bounded = columns.includes('reading');
  const head = [
    'story',
    'row',
    ...columns.flatMap((column) => (column === 'reading' ? [column, ...BOUND] : [column])),
    'says',
    'through',
    'in',
  ];
  const lines = stories.flatMap((story) =>
    (story.ledgers.find((item) => item.id === id)?.rows ?? []).map((row) => [
      story.id,
      row.id,
      ...columns.flatMap((column) => {
        const items = row.cells[column] ?? [];
        const cell = [...new Set(items.map(({ value }) => plainValue(value)))].join(SEPARATOR);
        return column === 'reading' && bounded ? [cell, ...boundsOf(items[0])] : [cell];
      }),
      ...saidBy(row),
    ]),
  );
  return csvLines(hxl ? [head, head.map(tagOf), ...lines] : [head, ...lines]);
}

const tagOf = (column: string): string => COLUMN_TAGS[column] ?? BOUND_TAGS[column] ?? '';

function boundsOf(item: Item | undefined): readonly string[] {
  if (item?.value.kind !== 'figure') return BOUND.map(() => '');
  const { bounds } = item.value;
  return BOUND.map((key) => (bounds[key] === null ? '' : String(bounds[key])));
}

/** Who says so, through whom, and in which articles. */
function saidBy(row: LedgerRow): readonly string[] {
  const by = Object.values(row.cells).flatMap((items) => items.flatMap((item) => item.by ?? []));
  const distinct = (labels: readonly string[]): string => [...new Set(labels)].join(SEPARATOR);
  return [
    distinct(by.flatMap(({ label }) => label ?? [])),
    distinct(by.flatMap(({ through }) => through)),
    distinct(placesOf(row).map(({ siglum }) => siglum)),
  ];
}

/** A value as data: ids and ISO dates, printed words as printed. */
function plainValue(value: Value): string {
  switch (value.kind) {
    case 'words':
      return value.words.text;
    case 'name':
      return value.name;
    case 'date':
      return value.date;
    case 'term':
      return value.id;
    case 'measure':
      return value.measure ?? '';
    case 'count':
      return String(value.count);
    case 'figure':
      return value.stated.text;
    case 'relation':
      return value.type;
    case 'text':
      return value.text;
  }
}
