import type { Headers } from './types.js';

/** Retry-After (RFC 9110 section 10.2.3), seconds or an HTTP date → milliseconds from `now`; null where there is none that can be read. */
export function retryAfter(headers: Headers, now: number): number | null {
  const told = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(told)) return Number(told) * 1000;
  const date = /[a-z]/i.test(told) ? Date.parse(told) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** How long an answer says that it stays fresh (RFC 9111 `max-age`), in milliseconds; 0 where it does not say. */
export function freshFor(headers: Headers): number {
  const seconds = /(?:^|[\s,])max-age="?(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1];
  return seconds === undefined ? 0 : Number(seconds) * 1000;
}
