import { known, label, say, type Ui } from './index.js';
import type { Difference, Evidence, Pair, Witness } from '../views/collation/types.js';

/** "A  Orbis, orbis.txt" */
export const witnessText = ({ siglum, outlet, file }: Witness): string =>
  `${siglum}  ${outlet === null ? file : `${outlet}, ${file}`}`;

/** How the second derives from the first, in words. */
export const derivationText = (ui: Ui, { derivation, before, after }: Pair): string =>
  derivation === null
    ? say(ui, 'collation', 'unrelated', { from: before.siglum, to: after.siglum })
    : say(ui, 'collation', 'derived', {
        kind: label(ui, 'derivation', derivation),
        from: before.siglum,
        to: after.siglum,
      });

/** "3 the same · 5 in other words · …" */
export const countsText = (ui: Ui, { counts }: Pair): string =>
  PASSAGES.filter((kind) => counts[kind] > 0)
    .map((kind) => say(ui, 'collation', `n_${kind}`, { n: counts[kind] }))
    .join(' · ');

const PASSAGES = ['same', 'reworded', 'differs', 'added', 'dropped'] as const;

/** "figure changed: 64 → 46" */
export const differenceText = (ui: Ui, { kind, before, after }: Difference): string =>
  `${label(ui, 'difference', kind)}: ${[sideText(ui, before), sideText(ui, after)].join(' → ')}`;

/** The words, and what was read in them where that is what differs. */
const sideText = (ui: Ui, side: Evidence | null): string => {
  if (side === null) return say(ui, 'collation', 'nothing');
  const { words, value } = side;
  const quoted = say(ui, 'page', 'quoted', { words: words.text });
  if (value === null || value === words.text) return quoted;
  return `${quoted} (${known(ui, 'collationValue', value) ?? known(ui, 'measure', value) ?? value})`;
};

export const damageText = (ui: Ui, { damage }: Pair): string =>
  damage.length === 0
    ? say(ui, 'collation', 'noDamage')
    : damage.map(({ kind, n }) => `${label(ui, 'difference', kind)} ${ui.number.format(n)}`).join(' · ');
