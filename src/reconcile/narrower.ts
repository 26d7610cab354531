import type { Relation } from '../model/index.js';
import { buckets } from './components.js';
import { liesIn } from './containment.js';
import { decide, type Context, type Decision, type FigureRead } from './context.js';
import type { Group } from './group.js';
import { allowed, meet } from './interval.js';
import { asOf } from './order.js';
import { relationOf } from './pairs.js';
import { WHOLES } from './parts.js';
import { compatible, type Scope } from './scope.js';
import { compareTimes, sortable } from './when.js';

/**
 * Counts of different articles of which one covers less than the other: a place within the other's, a group among the other's, a
 * counting begun later. Nothing else that the texts tell may set the two apart.
 */
export function narrowerRelations(groups: readonly Group[], context: Context): readonly Relation[] {
  const byMeasure = new Map(buckets(groups, keyOf).map((list) => [keyOf(list[0]!), list]));
  return groups.flatMap((part) => {
    const { measure, status, unit } = part.reads[0]!.claim;
    if (measure === null || unit === '%') return [];
    return [measure, ...(WHOLES.get(measure) ?? [])].flatMap((wider) =>
      (byMeasure.get([wider, status].join('|')) ?? []).flatMap((whole) => {
        const why = whole === part ? null : reasonOf(part, whole, context);
        return why === null ? [] : pairsOf(part, whole, why);
      }),
    );
  });
}

const keyOf = ({ reads }: Group): string => [reads[0]!.claim.measure, reads[0]!.claim.status].join('|');

type Reason = (part: FigureRead, whole: FigureRead) => Decision;

function reasonOf(part: Group, whole: Group, context: Context): Reason | null {
  const [x, y] = [part.scope, whole.scope];
  const sameMeasure = part.reads[0]!.claim.measure === whole.reads[0]!.claim.measure;
  if (!sameMeasure)
    return compatible(x, y) && isOneScene(x, y)
      ? (a, b) => decide('narrower_group', 'narrower_scope', { a: a.reading.stated, b: b.reading.stated })
      : null;
  if (x.place !== null && y.place !== null && liesIn(context, x.place, y.place))
    return compatible({ ...x, place: null }, y) ? placeReason(part, whole) : null;
  return x.place === y.place && compatible({ ...x, since: null }, y) ? periodReason(part, whole) : null;
}

/** Both tell one place or one day: numbers of nowhere may be of any scene. */
const isOneScene = (x: Scope, y: Scope): boolean =>
  (x.place !== null && x.place === y.place) || (x.day !== null && x.day === y.day);

function placeReason(part: Group, whole: Group): Reason {
  const printed = ({ reads }: Group): string | null =>
    reads.find(({ claim }) => claim.place !== null)?.claim.place ?? null;
  const places = { aPlace: printed(part), bPlace: printed(whole) };
  return (a, b) =>
    decide('narrower_place', 'narrower_scope', { a: a.reading.stated, b: b.reading.stated, ...places });
}

/** Two counts that go on, of which one is told to have begun later. */
function periodReason(part: Group, whole: Group): Reason | null {
  const [late, early] = [startOf(part), startOf(whole)];
  if (part.scope.since === null || late === null || early === null || early >= late) return null;
  return (a, b) =>
    decide('narrower_period', 'narrower_scope', {
      a: a.reading.stated,
      b: b.reading.stated,
      aTime: late,
      bTime: early,
    });
}

const startOf = ({ reads }: Group): string | null =>
  reads.flatMap(({ claim }) => sortable(claim.since)?.slice(0, 10) ?? []).sort()[0] ?? null;

/** For each reading of the part the first of the whole, in another article, that is of no other time; the part is lower. */
function pairsOf(part: Group, whole: Group, why: Reason): readonly Relation[] {
  return part.reads
    .filter(({ claim }) => !claim.heading && claim.partOf === null)
    .flatMap((a) => {
      const b = whole.reads.find((item) => fits(a, item));
      return b ? [relationOf(a.reading, b.reading, why(a, b))] : [];
    });
}

const fits = (a: FigureRead, b: FigureRead): boolean =>
  a.reading.article !== b.reading.article &&
  !b.claim.heading &&
  (compareTimes(asOf(a), asOf(b)) ?? 0) === 0 &&
  allowed(a.claim).low <= allowed(b.claim).high &&
  !meet(allowed(a.claim), allowed(b.claim));
