import { dateText } from './dates.js';
import { known, label, say, type Ui } from './index.js';
import { byText, measureLabel, reasonText, tagText } from './labels.js';
import type { Item, LedgerNote, LedgerRow, Value } from '../views/ledgers/types.js';
import type { By, Place } from '../views/types.js';

/** A value in the reader's language; what is printed stays as printed. `year` is the one that dates leave out. */
export function valueText(ui: Ui, value: Value, year: string | null): string {
  switch (value.kind) {
    case 'words':
      return value.words.text;
    case 'name':
      return value.name;
    case 'date':
      return dateText(ui, value.date, { weekday: true, year });
    case 'term':
      return label(ui, value.group, value.id);
    case 'measure':
      return measureLabel(ui, value.measure);
    case 'count':
      return ui.number.format(value.count);
    case 'figure':
      return value.stated.text;
    case 'relation':
      return `${tagText(ui, value.reason, value.type)}: ${reasonText(ui, value.reason, value.type, year)}`;
    case 'text':
      return value.text;
  }
}

/** The name of a column. */
export const columnText = (ui: Ui, column: string): string => label(ui, 'ledgerColumn', column);

/** Columns of figures of several measures: each is named with its measure. */
const MIXED: ReadonlySet<string> = new Set(['parts', 'alone', 'toll', 'votes', 'figures']);

export function itemText(ui: Ui, column: string, { value }: Item, year: string | null): string {
  const text = valueText(ui, value, year);
  return value.kind === 'figure' && MIXED.has(column) ? `${text} (${measureLabel(ui, value.measure)})` : text;
}

/** Whether the readings of a cell are told by different parties, so that each must be named with its own. */
export const isDivided = (items: readonly Item[]): boolean =>
  items.length > 1 && new Set(items.map(({ by }) => by && speakerKey(by))).size > 1;

const speakerKey = ({ label: who, through, root }: By): string => [who, root, ...through].join('|');

/** All who tell something in a row, each once. */
export function speakersOf(ui: Ui, { cells }: LedgerRow): readonly string[] {
  const by = Object.values(cells).flatMap((items) => items.flatMap((item) => item.by ?? []));
  return [...new Set(by.map((each) => byText(ui, each)))];
}

/** All places that a row stands on, each article once. */
export function placesOf({ cells }: LedgerRow): readonly Place[] {
  const places = Object.values(cells).flatMap((items) => items.flatMap((item) => item.places));
  const seen = new Map<string, Place>();
  for (const place of places) {
    const other = seen.get(place.article);
    if (!other || other.copies.length > place.copies.length) seen.set(place.article, place);
  }
  return [...seen.values()].sort((a, b) => (a.siglum < b.siglum ? -1 : 1));
}

/** What follows by a rule, with what speaks for and against it, or could explain what is open. */
export function noteText(ui: Ui, { message, reasons }: LedgerNote, year: string | null): string {
  const values = Object.fromEntries(
    Object.entries(message.values).map(([key, value]) => [key, noteValue(ui, key, value, year)]),
  );
  const why = (['for', 'against', 'candidates'] as const).flatMap((side) => {
    const ids = reasons[side] ?? [];
    const list = ids.map((id) => known(ui, 'ledgerCandidate', id) ?? label(ui, 'ledgerTerm', id));
    return list.length === 0 ? [] : [say(ui, 'ledgerNote', side, { list: ui.list.format(list) })];
  });
  return [label(ui, 'ledgerNote', message.key, values), ...why].join(' ');
}

/** Values that are ids of our own words; the others are printed words, numbers and dates. */
const TERMS: ReadonlySet<string> = new Set(['account', 'rule', 'outcome', 'told']);

function noteValue(
  ui: Ui,
  key: string,
  value: string | number | null,
  year: string | null,
): string | number | null {
  if (typeof value !== 'string') return value;
  if (TERMS.has(key)) return label(ui, 'ledgerTerm', value);
  return (
    known(ui, 'stance', value) ?? (/^(?:\d{4}|XXXX)-/.test(value) ? dateText(ui, value, { year }) : value)
  );
}
