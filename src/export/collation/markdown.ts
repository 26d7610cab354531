import { label, say, type Ui } from '../../messages/index.js';
import type { Collation, Pair } from '../../views/collation/types.js';
import { escape, table } from '../notes.js';
import {
  countsText,
  damageText,
  derivationText,
  differenceText,
  witnessText,
} from '../../messages/collation.js';

/** A table for each pair: both sides, and what differs between them. */
export const markdown = ({ pairs }: Collation, ui: Ui): string =>
  `${pairs.map((pair) => pairText(pair, ui)).join('\n\n---\n\n')}\n`;

function pairText(pair: Pair, ui: Ui): string {
  const rows = pair.passages.map(({ kind, before, after, differences }) => [
    escape(before?.words.text ?? ''),
    escape(after?.words.text ?? ''),
    differences.length === 0
      ? label(ui, 'passage', kind)
      : differences.map((one) => escape(differenceText(ui, one))).join('<br>'),
  ]);
  return [
    `- ${escape(witnessText(pair.before))}\n- ${escape(witnessText(pair.after))}`,
    `${escape(derivationText(ui, pair))} ${countsText(ui, pair)}`,
    `${say(ui, 'collation', 'damage')}: ${damageText(ui, pair)}`,
    table([pair.before.siglum, pair.after.siglum, say(ui, 'collation', 'difference')], rows),
  ].join('\n\n');
}
