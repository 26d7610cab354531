import type { Annotation, Span } from '../../model/index.js';
import { foldPlaces, place, type Context } from '../context.js';
import { printed } from '../excerpt.js';
import type { By, FigureRow, Place, Printed } from '../types.js';
import type { Item, LedgerNote, TermGroup, Value } from './types.js';

/** Makers of items. Without a source and places an item goes for the whole row. */
const item = (value: Value, by: By | null = null, places: readonly Place[] = []): Item => ({
  value,
  by,
  places,
});

export const words = (text: Printed, by?: By | null, places?: readonly Place[]): Item =>
  item({ kind: 'words', words: text }, by, places);

export const named = (name: string, by?: By | null, places?: readonly Place[]): Item =>
  item({ kind: 'name', name }, by, places);

export const dated = (date: string, by?: By | null, places?: readonly Place[]): Item =>
  item({ kind: 'date', date }, by, places);

export const term = (group: TermGroup, id: string, by?: By | null, places?: readonly Place[]): Item =>
  item({ kind: 'term', group, id }, by, places);

export const counted = (count: number): Item => item({ kind: 'count', count });

export const measured = (measure: string | null): Item => item({ kind: 'measure', measure });

export const coded = (text: string): Item => item({ kind: 'text', text });

export const related = (type: string, reason: Extract<Value, { kind: 'relation' }>['reason']): Item =>
  item({ kind: 'relation', type, reason });

/** A number as its root prints it, with who says so. */
export function figured(measure: string | null, row: FigureRow): Item {
  const { value, low, high, lowStrict, highStrict, quantifier, unit, stated } = row;
  const bounds = { value, low, high, lowStrict, highStrict, quantifier, unit };
  return item({ kind: 'figure', measure, stated: stated[0]!, bounds }, row.by, row.places);
}

/** An item if there is a value. */
export const some = <T>(value: T | null | undefined, make: (value: T) => Item): readonly Item[] =>
  value === null || value === undefined ? [] : [make(value)];

/** The words of a span, with its place in the text. */
export const cited = (
  context: Context,
  annotation: Annotation,
  id: string,
  span: Span,
  by: By | null = null,
): Item => words(printed(annotation, span), by, [place(context, annotation.article.id, id, span)]);

/** Items that show the same: one, with the places of all. */
export function folded(context: Context, items: readonly Item[]): readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const each of items) {
    const key = JSON.stringify([each.value, each.by?.label ?? null, each.by?.through ?? []]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    places: foldPlaces(
      context,
      group.flatMap(({ places }) => places),
    ),
  }));
}

/** The cells that have something in them. */
export const filled = (
  cells: Readonly<Record<string, readonly Item[]>>,
): Readonly<Record<string, readonly Item[]>> =>
  Object.fromEntries(Object.entries(cells).filter(([, items]) => items.length > 0));

/** Notes that say the same are one, with the readings of all. */
export function mergedNotes(notes: readonly LedgerNote[]): readonly LedgerNote[] {
  const groups = new Map<string, LedgerNote>();
  for (const note of notes) {
    const key = JSON.stringify([note.message, note.state]);
    const other = groups.get(key);
    groups.set(key, other ? { ...other, items: [...other.items, ...note.items] } : note);
  }
  return [...groups.values()];
}
