import { afterPoll, type Fetched, type Validators } from '../../intake/fetch/index.js';
import type { FollowRow, FollowState } from '../../store/types.js';

/** What to send back: only to the address that was given, since the index does not keep where a redirect led. */
export function validatorsOf({ url, state: { etag, lastModified } }: FollowRow): Validators | null {
  return etag === null && lastModified === null ? null : { of: url, etag, lastModified };
}

/** What is known of a source after a look at it. */
export function stateAfter(row: FollowRow, fetched: Fetched, now: number, interval: number): FollowState {
  const { validators, failures, next } = afterPoll(
    { validators: validatorsOf(row), failures: row.state.failures, next: null },
    fetched,
    now,
    interval,
  );
  const own = validators?.of === row.url ? validators : null;
  return {
    etag: own?.etag ?? null,
    lastModified: own?.lastModified ?? null,
    failures,
    next: next === null ? null : new Date(next).toISOString(),
    ended: next === null ? 'gone' : null,
  };
}

/** Whether it is time to look at a source. A folder is watched, not polled; what ended is not asked again. */
export const isDue = ({ type, state: { next, ended } }: FollowRow, now: number): boolean =>
  type !== 'folder' && ended === null && (next === null || Date.parse(next) <= now);
