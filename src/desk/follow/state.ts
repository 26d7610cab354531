import { afterPoll, type Fetched, type Validators } from '../../intake/fetch/index.js';
import type { Issue } from '../../model/index.js';
import type { FollowRow, FollowState } from '../../store/types.js';

/** What to send back, and to which address: where a redirect led last time, they are of that one. */
export function validatorsOf({ url, state: { of, etag, lastModified } }: FollowRow): Validators | null {
  return etag === null && lastModified === null ? null : { of: of ?? url, etag, lastModified };
}

/** What is known of a source after a look at it, and what went wrong with it. */
export function stateAfter(
  row: FollowRow,
  fetched: Fetched,
  issues: readonly Issue[],
  now: number,
  interval: number,
): FollowState {
  const { validators, failures, next } = afterPoll(
    { validators: validatorsOf(row), failures: row.state.failures, next: null },
    fetched,
    now,
    interval,
  );
  return {
    of: validators?.of ?? null,
    etag: validators?.etag ?? null,
    lastModified: validators?.lastModified ?? null,
    failures,
    fault: issues.find(({ severity }) => severity === 'error')?.code ?? null,
    next: next === null ? null : new Date(next).toISOString(),
    ended: next === null ? 'gone' : null,
  };
}

/** Whether it is time to look at a source. A folder is watched, not polled; what ended is not asked again. */
export const isDue = ({ type, state: { next, ended } }: FollowRow, now: number): boolean =>
  type !== 'folder' && ended === null && (next === null || Date.parse(next) <= now);
