import type { Attribution } from '../../model/attribution.js';
import type { Name } from '../../model/name.js';
import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import type { Spot } from './topics.js';
import { follows, kindAt, type View } from './view.js';

/** Last place named before, by what it can be called again. */
export interface Places {
  last: Name | null;
}

/** The place of a figure: the nearest name of a place behind a word like "in" or "struck", not within a source; or "the city" for the last place named. */
export function placeOf(
  view: View,
  chunk: Chunk,
  link: Link | null,
  spots: readonly Spot[],
  attributions: readonly Attribution[],
  known: Places,
  lexicon: Lexicon,
): Name | null {
  const edge = link ? Math.max(chunk.last, link.last) : chunk.last;
  let best: Name | null = null;
  let least = Infinity;
  const seen = new Set<Name>();
  for (const name of view.names) {
    if (!name || seen.has(name) || name.kind !== 'place') continue;
    seen.add(name);
    if (!isLocative(view, name, lexicon) || isInSource(name, attributions)) continue;
    const distance = name.first >= edge ? name.first - edge : (chunk.first - name.last) * 1.3 + 1;
    if (name.first < chunk.first && name.last > chunk.first) continue;
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  if (best) return best;
  return spots.some((spot) => spot.context.place !== null) ? known.last : null;
}

function isLocative(view: View, name: Name, lexicon: Lexicon): boolean {
  if (isStruck(view, name, lexicon)) return true;
  for (let i = name.first - 1; i >= Math.max(view.first, name.first - 4); i--) {
    if (follows(view, i + 1, lexicon.placeBefore)) return true;
    const kind = kindAt(view, i);
    if (kind !== 'det' && kind !== 'adj' && kind !== 'noun' && kind !== 'name') return false;
  }
  return false;
}

/** Tokens between a name and the verb that ends its clause: "Brattvik am Montagabend traf". */
const BETWEEN = 3;

/** "als der Erdrutsch Brattvik getroffen hatte": what happened to the place stands behind it and ends the clause. */
function isStruck(view: View, name: Name, { placeAfter }: Lexicon): boolean {
  for (let i = name.last; i <= Math.min(name.last + BETWEEN, view.last - 1); i++) {
    const verb = placeAfter.longest(view.tokens, i, view.last);
    if (verb) return endsClause(view, verb.end);
    const kind = kindAt(view, i);
    if (kind !== 'time' && kind !== 'adv' && kind !== 'adp' && kind !== 'aux') return false;
  }
  return false;
}

function endsClause(view: View, at: number): boolean {
  const kind = kindAt(view, at);
  if (kind === 'aux') return endsClause(view, at + 1);
  return kind === null || kind === 'comma' || kind === 'break' || kind === 'mark';
}

const isInSource = (name: Name, attributions: readonly Attribution[]): boolean =>
  attributions.some(
    ({ source, cue }) =>
      (source !== null && name.start >= source.start && name.end <= source.end) ||
      cue.some((part) => name.start >= part.start && name.end <= part.end),
  );
