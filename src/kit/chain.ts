import type { Attribution } from '../model/attribution.js';
import type { Sourced } from '../model/claim.js';
import type { Span } from '../model/span.js';
import { contains, length, overlap } from './span.js';

const NONE: Sourced = { chain: [], chainEntities: [], attribution: null };

/**
 * The attribution whose content covers a span, innermost (shortest content) first; a span that is only half inside counts too,
 * since a clause may begin before its subject. What someone only does (offers, plans) is told by who tells of it. Null where the
 * text itself says it.
 */
export function attributionAt(attributions: readonly Attribution[], span: Span): Attribution | null {
  let best: Attribution | null = null;
  let bestRank = Infinity;
  for (const attribution of attributions) {
    if (!attribution.voiced) continue;
    if (!attribution.content.some((part) => contains(part, span) || overlap(part, span) * 2 > length(span)))
      continue;
    const rank = attribution.content.reduce((sum, part) => sum + length(part), 0);
    if (rank < bestRank) {
      best = attribution;
      bestRank = rank;
    }
  }
  return best;
}

/** Who says what stands in a span: chain from the source nearest to the text to the origin, [] where none is named. */
export function chainAt(attributions: readonly Attribution[], span: Span): Sourced {
  const at = attributionAt(attributions, span);
  return at ? { chain: at.chain, chainEntities: at.chainEntities, attribution: at.id } : NONE;
}
