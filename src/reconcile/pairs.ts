import type { Reading, Relation } from '../model/index.js';
import type { Decision, Read } from './context.js';

/** Readings of an entry up to which every pair is compared (CONTRACT). */
const ALL_PAIRS = 60;

/**
 * Compares the readings of an entry: every pair up to 60 readings; beyond, each with the latest reading of each authority.
 * `decide` may answer null where nothing is to be said of a pair.
 */
export function relate<T>(
  reads: readonly Read<T>[],
  decide: (a: Read<T>, b: Read<T>) => Decision | null,
): readonly Relation[] {
  const relations: Relation[] = [];
  const compare = (a: Read<T>, b: Read<T>): void => {
    const decision = decide(a, b);
    if (decision !== null) relations.push(relationOf(a.reading, b.reading, decision));
  };
  if (reads.length <= ALL_PAIRS) {
    for (let i = 0; i < reads.length; i++)
      for (let j = i + 1; j < reads.length; j++) compare(reads[i]!, reads[j]!);
    return relations;
  }
  const latest = new Map<string | null, Read<T>>();
  for (const read of reads) latest.set(read.reading.origin, read);
  const heads = new Set(latest.values());
  for (const read of reads)
    for (const head of heads)
      if (head !== read && !(heads.has(read) && read.reading.id > head.reading.id)) compare(read, head);
  return relations;
}

/** `others`: ids of claims that the decision rests on besides the two. */
export function relationOf(
  a: Reading,
  b: Reading,
  { type, reason, rule }: Decision,
  others: readonly string[] = [],
): Relation {
  return {
    a: a.id,
    b: b.id,
    type,
    reason,
    ground: { rule: `reconcile/${rule}`, line: null, spans: [], inputs: [a.claim, b.claim, ...others] },
  };
}

/** Distinct origins; readings of unknown origin and headings add none. */
export const originCount = (reads: readonly { readonly reading: Reading }[]): number =>
  new Set(reads.filter(({ reading }) => !reading.heading).flatMap(({ reading }) => reading.origin ?? []))
    .size;
