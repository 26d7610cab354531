import { known, say, ui as uiOf, type Ui, type UiCode } from '../messages/index.js';
import type { Miss, Rate, Score } from '../model/score.js';
import { padEnd } from './columns.js';

const COLUMNS = ['kind', 'gold', 'found', 'recall', 'precision', 'empty'] as const;

/** Scores as a table, a kind a line, with the shares of its keys below; with `show`, what did not come out. */
export function scoreText(scores: readonly Score[], code: UiCode, show: boolean): string {
  const ui = uiOf(code);
  const rows = scores.map(({ kind, recall, precision, none }) => [
    kind,
    String(recall.of),
    String(precision.of),
    share(recall),
    share(precision),
    String(none),
  ]);
  const misses = scores.flatMap(({ kind, misses: all }) =>
    all.map((miss) => `  ${kind}  ${missLine(ui, miss)}`),
  );
  return [
    ...aligned([COLUMNS.map((key) => say(ui, 'score', key)), ...rows]),
    '',
    say(ui, 'score', 'keys'),
    ...scores.flatMap(keyLines),
    ...(show ? ['', ...misses] : []),
  ].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)) + 2);
  return rows.map((row) =>
    row
      .map((cell, i) => padEnd(cell, widths[i]!))
      .join('')
      .trimEnd(),
  );
}

const keyLines = ({ kind, keys }: Score): string[] =>
  Object.entries(keys).map(
    ([key, rate]) => `  ${kind}.${key}  ${share(rate)}  (${String(rate.right)}/${String(rate.of)})`,
  );

function missLine(ui: Ui, { what, doc, id, text, got, wanted }: Miss): string {
  const values = got === null ? '' : `  ${say(ui, 'score', 'wrong', { got, wanted })}`;
  return plain(`${doc}  ${id ?? '–'}  ${known(ui, 'score', what) ?? what}  “${text}”${values}`);
}

const share = ({ right, of }: Rate): string => (of === 0 ? '–' : (right / of).toFixed(3));

/** Articles and gold are others' words: no control characters reach the terminal. */
const plain = (text: string): string => text.replace(/\p{C}+|\s{3,}|[\n\t]/gu, ' ');
