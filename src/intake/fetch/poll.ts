import { freshFor, retryAfter } from './retry.js';
import type { Fetched, Validators } from './types.js';

/** What is known of a followed address between two looks. Times are milliseconds since 1970. */
export interface PollState {
  readonly validators: Validators | null;
  /** Failed looks since the last that did not fail. */
  readonly failures: number;
  /** When to look again; null: never (410). */
  readonly next: number | null;
}

const DAY = 86_400_000;
/** A server that asks for patience gets it, up to a week. */
const LONGEST = 7 * DAY;

/**
 * When to look again, and with what. After a failure the pause doubles up to a day; Retry-After and `max-age` can make it longer, never
 * shorter. 410 ends it.
 */
export function afterPoll(state: PollState, fetched: Fetched, now: number, interval: number): PollState {
  const { kind, headers } = fetched;
  if (kind === 'gone') return { ...state, next: null };
  const asked = Math.min(retryAfter(headers, now) ?? 0, LONGEST);
  if (kind === 'failed') {
    const failures = state.failures + 1;
    return { ...state, failures, next: now + Math.max(asked, backoff(interval, failures)) };
  }
  const fresh = Math.min(freshFor(headers), DAY);
  return {
    validators: kind === 'unchanged' ? state.validators : validatorsOf(fetched),
    failures: 0,
    next: now + Math.max(interval, asked, fresh),
  };
}

function validatorsOf({ url, headers }: Fetched): Validators | null {
  const [etag, lastModified] = [headers['etag'] ?? null, headers['last-modified'] ?? null];
  return etag === null && lastModified === null ? null : { of: url, etag, lastModified };
}

const backoff = (interval: number, failures: number): number =>
  Math.max(interval, Math.min(interval * 2 ** Math.min(failures, 20), DAY));
