import type { Attribution, Source } from '../../model/index.js';
import { headOf, nounClass } from './classes.js';
import { phraseEnd } from './phrases.js';
import type { Draft } from './scene.js';

/** Told by the same source at most this many sentences before what it cites. */
const REACH = 1;

/**
 * "X reported that …, citing two officials" and "X cites two officials": those cited are the next hop of what X reports in the
 * same sentence and in the one before. Drafts and attributions run parallel.
 */
export function withCited(drafts: readonly Draft[], flat: readonly Attribution[]): Attribution[] {
  const out = [...flat];
  drafts.forEach((draft, i) => {
    const { source, content, sentence } = flat[i]!;
    if (draft.act !== 'cite' || draft.via || !source || !citesPeople(draft)) return;
    const label = labelOf(draft);
    for (let k = i - 1; k >= 0 && flat[k]!.sentence >= sentence - REACH; k--) {
      const told = out[k]!;
      if (!sameSource(told.source, source) || drafts[k]!.act === 'cite' || told.chain.includes(label))
        continue;
      out[k] = {
        ...told,
        chain: [...told.chain, label],
        chainEntities: [...told.chainEntities, null],
        ground: { ...told.ground, spans: [...told.ground.spans, ...content], inputs: [flat[i]!.id] },
      };
    }
  });
  return out;
}

/** What is cited is a source: people, officials, documents. */
function citesPeople({ scene: { unit, lexicon }, content: [part] }: Draft): boolean {
  if (!part) return false;
  const end = phraseEnd(unit, part.from, part.to);
  const kind =
    end > part.from && nounClass(unit.token[headOf(unit, { from: part.from, to: end })]!.norm, lexicon);
  return kind !== null && kind !== false;
}

/** The words of what is cited, without quotation marks. */
function labelOf({ scene: { unit }, content: [part] }: Draft): string {
  const words = unit.token.slice(part!.from, part!.to);
  return words.map(({ text }) => text).join(' ');
}

/** The same entity, or labels of which one ends the other ("the American outlet Nordpress", "Nordpress"). */
function sameSource(a: Source | null, b: Source): boolean {
  if (!a) return false;
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  return (
    a.resolved === b.resolved ||
    a.resolved.endsWith(` ${b.resolved}`) ||
    b.resolved.endsWith(` ${a.resolved}`)
  );
}
