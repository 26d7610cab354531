import { shortId } from '../kit/hash.js';
import type { Entry, EntryKind, Sourced, Span } from '../model/index.js';
import type { Context, Decision, Read } from './context.js';
import { originCount, relate } from './pairs.js';
import { publishedDay } from './when.js';

/** A reading of a claim that states no number. */
export function plainReading<T extends Sourced & { readonly id: string }>(
  claim: T,
  span: Span,
  stated: string,
  status: string | null,
  annotation: Read<T>['annotation'],
  context: Context,
): Read<T> {
  const article = annotation.article.id;
  return {
    claim,
    annotation,
    reading: {
      id: claim.id,
      article,
      claim: claim.id,
      start: span.start,
      end: span.end,
      stated,
      value: null,
      low: null,
      high: null,
      quantifier: null,
      asOf: null,
      status,
      chain: claim.chain,
      origin: context.originOf(claim, article),
      heading: false,
    },
  };
}

/** An entry of readings in order of publication, with the relations that `decide` gives. */
export function entryOf<T>(
  kind: EntryKind,
  unsorted: readonly Read<T>[],
  label: string,
  scope: Entry['scope'],
  decide: (a: Read<T>, b: Read<T>) => Decision | null,
): Entry {
  const reads = [...unsorted].sort(inOrder);
  return {
    id: shortId(`${kind}|${reads.map(({ reading }) => reading.id).sort()[0]!}`),
    kind,
    measure: null,
    label,
    scope,
    independentOrigins: originCount(reads),
    readings: reads.map(({ reading }) => reading),
    relations: relate(reads, decide),
  };
}

function inOrder<T>(a: Read<T>, b: Read<T>): number {
  const one = publishedDay(a.annotation.article.published) ?? '~';
  const two = publishedDay(b.annotation.article.published) ?? '~';
  if (one !== two) return one < two ? -1 : 1;
  return a.reading.id < b.reading.id ? -1 : 1;
}
