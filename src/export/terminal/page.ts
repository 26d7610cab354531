import type { createColors } from 'picocolors';
import type { Place } from '../../views/types.js';
import { say, type Messages, type Ui } from '../../messages/index.js';
import { clip, widthOf } from '../columns.js';

export interface Page {
  readonly ui: Ui;
  readonly width: number;
  readonly year: string | null;
  readonly paint: ReturnType<typeof createColors>;
  readonly color: boolean;
}

export function section(
  { ui, paint }: Page,
  key: keyof Messages['section'],
  lines: readonly string[],
): readonly string[] {
  return lines.length === 0
    ? []
    : ['', paint.bold(say(ui, 'section', key).toLocaleUpperCase(ui.locale)), ...lines];
}

/** The first of a list, and a line that tells how many more there are. */
export function firstOf<T>(
  { ui, paint }: Page,
  items: readonly T[],
  limit: number,
  lines: (item: T) => readonly string[],
  pad = '  ',
): readonly string[] {
  const rest = items.length - limit;
  return [
    ...items.slice(0, limit).flatMap(lines),
    ...(rest > 0 ? [paint.dim(pad + say(ui, 'page', 'elsewhere', { n: rest }))] : []),
  ];
}

/** Sigla of the articles; those that only carry the account of another stand in brackets. */
export const sigla = (places: readonly Place[]): string =>
  places.map(({ siglum, copies }) => (copies.length > 0 ? `(${siglum})` : siglum)).join(' ');

export const sub = (text: string): string => (text === '' ? '' : ` · ${text}`);

/** Puts a short note at the right end of a line, on a line of its own where there is no room. */
export function lineWithEnd({ width, paint }: Page, line: string, end: string): string {
  const room = width - widthOf(line) - widthOf(end);
  const note = paint.dim(clip(end, width - 4));
  return room >= 2
    ? `${line}${' '.repeat(room)}${note}`
    : `${line}\n${' '.repeat(Math.max(4, width - widthOf(end)))}${note}`;
}
