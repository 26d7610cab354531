import type { idMaker } from '../../kit/ids.js';
import { length, overlap } from '../../kit/span.js';
import type { Attribution, Quote, Span } from '../../model/index.js';
import type { Marked } from './quotes/index.js';

type MakeId = ReturnType<typeof idMaker>;

/** Direct speech, and quoted phrases within a report: each with the innermost attribution whose content it stands in. */
export function quotesOf(
  marked: readonly Marked[],
  attributions: readonly Attribution[],
  id: MakeId,
): Quote[] {
  const out: Quote[] = [];
  const parts = partsOf(attributions);
  for (const quote of marked) {
    if (quote.kind === 'title') continue;
    const told = innermost(parts, quote);
    if (!told?.source && quote.kind === 'phrase') continue;
    out.push({
      id: id('quote', quote),
      start: quote.start,
      end: quote.end,
      speaker: told?.source ?? null,
      cue: told?.cue[0] ?? null,
      chain: told?.chain ?? [],
      chainEntities: told?.chainEntities ?? [],
      attribution: told?.id ?? null,
      ground: {
        rule: `quotes/${quote.kind}`,
        line: null,
        spans: [{ start: quote.start, end: quote.end }],
        inputs: told ? [told.id] : [],
      },
    });
  }
  return out;
}

/** A part of an attribution's content. */
interface ContentPart extends Span {
  readonly of: Attribution;
  readonly size: number;
}

/** How many parts before a quote are looked at for the one it stands in. */
const REACH = 48;

function partsOf(attributions: readonly Attribution[]): ContentPart[] {
  const parts = attributions.flatMap((of) => {
    const size = of.content.reduce((sum, part) => sum + length(part), 0);
    return of.content.map(({ start, end }) => ({ start, end, of, size }));
  });
  return parts.sort((a, b) => a.start - b.start);
}

/** The attribution with the least content that holds (nearly) all of a quote. */
function innermost(parts: readonly ContentPart[], quote: Span): Attribution | null {
  let best: ContentPart | null = null;
  const last = lastBefore(parts, quote.end);
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const part = parts[i]!;
    if (overlap(part, quote) * 10 >= length(quote) * 8 && (!best || part.size < best.size)) best = part;
  }
  return best?.of ?? null;
}

/** Index of the last part that begins before an offset. */
function lastBefore(parts: readonly ContentPart[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (parts[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
