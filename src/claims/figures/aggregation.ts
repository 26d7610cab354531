import type { Aggregation } from '../../model/claim.js';
import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import type { Spot } from './topics.js';
import { kindAt, type View } from './view.js';

/** States are counted as they are now, whatever happened before. */
const CURRENT = new Set([
  'held',
  'missing',
  'displaced',
  'lives',
  'members',
  'refuge',
  'in_need',
  'hungry',
  'malnourished',
  'trapped',
  'stranded',
  'hospitalised',
  'unemployed',
  'employed',
  'poor',
  'homeless',
  'without_power',
  'quarantined',
  'deployed',
  'present',
  'held_up',
  'detained',
  'shown',
  'seats',
  'votes_needed',
  'struck',
  'damaged',
]);
/** Things that are done at one time, not added up over a war. */
const INCIDENT = new Set([
  'released',
  'abducted',
  'taken',
  'evacuated',
  'protested',
  'attended',
  'votes_for',
  'votes_against',
  'abstentions',
  'shot_down',
  'intercepted',
  'fired',
  'escaped',
]);

/** How a figure adds up: the nearest word that says so; else what kind of event it is and how its verb stands. */
export function aggregationOf(
  view: View,
  chunk: Chunk,
  link: Link | null,
  spots: readonly Spot[],
  lexicon: Lexicon,
): Aggregation | null {
  if (!link) return null;
  if (CURRENT.has(link.event)) return 'current';
  if (link.way === 'toll') return 'cumulative';
  const near = nearestAggregation(chunk, link, spots);
  if (near === 'cumulative' || near === 'period') return near;
  if (INCIDENT.has(link.event)) return 'incident';
  const long = spots.some((spot) => spot.context.duration === 'war_duration');
  const perfect = isPerfect(view, link, lexicon);
  if (perfect && (near !== 'incident' || long)) return 'cumulative';
  if (near === 'incident') return 'incident';
  if (long) return 'cumulative';
  // "kamen ums Leben", "nog vier doden": who has died is in no state that holds now
  if (near === 'current' && link.event !== 'killed') return near;
  return perfect ? 'cumulative' : 'incident';
}

function nearestAggregation(chunk: Chunk, link: Link, spots: readonly Spot[]): Aggregation | null {
  let best: Aggregation | null = null;
  let least = Infinity;
  const from = Math.min(chunk.first, link.first);
  const to = Math.max(chunk.last, link.last);
  for (const spot of spots) {
    const { aggregation } = spot.context;
    if (aggregation === null) continue;
    const gap = spot.last <= from ? from - spot.last : spot.first >= to ? spot.first - to : 0;
    const weighted = aggregation === 'incident' ? gap * 1.5 : gap;
    if (weighted < least) {
      least = weighted;
      best = aggregation;
    }
  }
  return best;
}

/** Whether the verb group is a present perfect: what is so up to now. */
function isPerfect(view: View, link: Link, lexicon: Lexicon): boolean {
  const { grammar } = lexicon;
  for (let i = link.first - 1; i >= view.first; i--) {
    const kind = kindAt(view, i);
    const { norm, tag } = view.tokens[i]!;
    if (kind === 'aux' && grammar.have.has(norm)) return tag?.tense !== 'past';
    const isSubject = grammar.verbSecond && i >= link.chunk.first && i < link.chunk.last;
    if (kind !== 'aux' && kind !== 'adv' && kind !== 'time' && kind !== 'quote' && !isSubject) return false;
  }
  return false;
}
