import { issueOf } from '../../kit/issue.js';
import type { Issue } from '../../model/index.js';
import { ISSUES } from '../../registry/issues.js';
import type { Headers } from './types.js';

/** What to do with an answer. */
export type Step =
  | { readonly kind: 'read' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'follow'; readonly url: string }
  | { readonly kind: 'fail'; readonly issue: Issue };

/** Answers whose body is what was asked for. */
export const isRead = (status: number): boolean => status === 200 || status === 203;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Status and headers (RFC 9110) of an answer from `url`, with the number of redirects that may still be followed → what to do. */
export function stepAfter(status: number, headers: Headers, url: string, left: number): Step {
  if (isRead(status)) return { kind: 'read' };
  if (status === 304) return { kind: 'unchanged' };
  if (status === 410) return { kind: 'gone' };
  if (!REDIRECTS.has(status)) return fail('fetch-status', { status });
  const location = headers['location'] ?? '';
  if (location === '' || !URL.canParse(location, url)) return fail('fetch-location', { location });
  if (left === 0) return fail('fetch-redirects', { url });
  const next = new URL(location, url);
  next.hash = '';
  return { kind: 'follow', url: next.href };
}

const fail = (code: keyof typeof ISSUES, values: Readonly<Record<string, string | number>>): Step => ({
  kind: 'fail',
  issue: issueOf(ISSUES[code], values),
});
