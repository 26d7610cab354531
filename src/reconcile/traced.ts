import type { Context, FigureRead } from './context.js';
import type { Group } from './group.js';
import { isTelling } from './groups.js';
import { allowed, meet, rounds } from './interval.js';

/** Digits by which an unsourced number is traced to its party: more than for holding entries together, since it names someone. */
const TRACED = 4;

/**
 * Unsourced readings go back to a party where exactly one is elsewhere said to have given the number: a telling one; a number that the
 * same article gives more closely and with its source; one that stands in a sentence with a number so traced and fits what that party
 * gives. Their chain stays empty: the text names nobody.
 */
export function traced(groups: readonly Group[], context: Context): readonly Group[] {
  const known = groups.map((group) => withOrigins(group, (read) => byNumber(read, group.reads, context)));
  const told = sentences(known, context);
  return known.map((group) =>
    withOrigins(group, (read) => byCompany(read, group.reads, told.get(sentenceOf(read)), context)),
  );
}

function withOrigins({ scope, reads }: Group, parties: (read: FigureRead) => ReadonlySet<string>): Group {
  return {
    scope,
    reads: reads.map((read) => {
      if (read.claim.chain.length > 0) return read;
      const found = parties(read);
      return found.size === 1 ? { ...read, reading: { ...read.reading, origin: [...found][0]! } } : read;
    }),
  };
}

const partyOf = (read: FigureRead, context: Context): string | null =>
  context.partyOf(read.claim, read.reading.article);

const partiesOf = (reads: readonly FigureRead[], context: Context): ReadonlySet<string> =>
  new Set(reads.flatMap((read) => partyOf(read, context) ?? []));

function byNumber(read: FigureRead, reads: readonly FigureRead[], context: Context): ReadonlySet<string> {
  const { value, article } = read.reading;
  const same = isTelling(value, TRACED)
    ? partiesOf(
        reads.filter(({ reading }) => reading.value === value),
        context,
      )
    : new Set<string>();
  if (same.size > 0) return same;
  return partiesOf(
    reads.filter(({ claim, reading }) => reading.article === article && rounds(read.claim, claim)),
    context,
  );
}

const sentenceOf = ({ claim, reading }: FigureRead): string => `${reading.article} ${String(claim.sentence)}`;

/** The parties that the numbers of a sentence go back to. */
function sentences(groups: readonly Group[], context: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const parties = new Set(groups.flatMap(({ reads }) => [...partiesOf(reads, context)]));
  const found = new Map<string, Set<string>>();
  for (const read of groups.flatMap(({ reads }) => reads)) {
    const { origin } = read.reading;
    if (origin === null || !parties.has(origin)) continue;
    found.set(sentenceOf(read), (found.get(sentenceOf(read)) ?? new Set()).add(origin));
  }
  return found;
}

/** One release gives several counts: what stands beside one of them, and fits another, is of that release too. */
function byCompany(
  read: FigureRead,
  reads: readonly FigureRead[],
  parties: ReadonlySet<string> | undefined,
  context: Context,
): ReadonlySet<string> {
  if (parties?.size !== 1 || parties.has(read.reading.origin ?? '')) return new Set();
  const [party] = parties;
  const fits = reads.some(
    (other) =>
      partyOf(other, context) === party &&
      other.claim.value !== null &&
      meet(allowed(read.claim), allowed(other.claim)) &&
      (read.claim.value === other.claim.value ||
        rounds(other.claim, read.claim) ||
        rounds(read.claim, other.claim)),
  );
  return fits ? parties : new Set();
}
