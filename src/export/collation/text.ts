import { say, type Ui } from '../../messages/index.js';
import type { Collation, Pair, Passage, Side, Witness } from '../../views/collation/types.js';
import { wrap } from '../columns.js';
import {
  countsText,
  damageText,
  derivationText,
  differenceText,
  witnessText,
} from '../../messages/collation.js';

const SIGNS = { same: '=', reworded: '≈', differs: '≠', added: '+', dropped: '−' } as const;

/** For the terminal: passages one below the other, those that are the same left out. */
export const text = ({ pairs }: Collation, ui: Ui, columns: number): string =>
  `${pairs.map((pair) => pairText(pair, ui, columns)).join('\n\n')}\n`;

function pairText(pair: Pair, ui: Ui, columns: number): string {
  const head = [
    witnessText(pair.before),
    witnessText(pair.after),
    derivationText(ui, pair),
    countsText(ui, pair),
    `${say(ui, 'collation', 'damage')}: ${damageText(ui, pair)}`,
  ].flatMap((line) => wrap(line, columns));
  const body = pair.passages
    .filter(({ kind }) => kind !== 'same')
    .map((passage) => passageText(passage, pair, ui, columns));
  return [head.join('\n'), ...body].join('\n\n');
}

function passageText(
  { kind, before, after, differences }: Passage,
  pair: Pair,
  ui: Ui,
  columns: number,
): string {
  return [
    ...sideLines(SIGNS[kind], pair.before, before, columns),
    ...sideLines(SIGNS[kind], pair.after, after, columns),
    ...differences.flatMap((difference) => hang('      ! ', differenceText(ui, difference), columns)),
  ].join('\n');
}

const sideLines = (
  sign: string,
  { siglum }: Witness,
  side: Side | null,
  columns: number,
): readonly string[] => (side === null ? [] : hang(`${sign} ${siglum.padEnd(3)} `, side.words.text, columns));

/** The first line after a sign, the rest below it. */
function hang(lead: string, words: string, columns: number): readonly string[] {
  const lines = wrap(words, Math.max(20, columns - lead.length));
  return lines.map((line, i) => (i === 0 ? lead : ' '.repeat(lead.length)) + line);
}
