import { listCsv, listMarkdown, type List } from '../export/list.js';
import { ui, type Ui, type UiCode } from '../messages/index.js';
import type { Shown } from './types.js';

/** A list in every format: JSON as it is, the table that it makes as CSV and Markdown. */
export const listed = (json: unknown, list: () => List): Shown => ({
  json,
  csv: () => listCsv(list()),
  md: () => listMarkdown(list()),
});

/** The language that the address asks for, else the desk's. */
export const wordsIn = (asked: UiCode | undefined, desk: { readonly ui: UiCode }): Ui => ui(asked ?? desk.ui);

/** Text as it is, as a code block of CommonMark: the fence is longer than any within. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}\n`;
}
