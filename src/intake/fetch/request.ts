import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import ipaddr from 'ipaddr.js';
import { issueOf } from '../../kit/issue.js';
import type { Issue } from '../../model/index.js';
import { ISSUES } from '../../registry/issues.js';
import { ACCEPTED, discard, readBody, type Body } from './body.js';
import { isRead } from './step.js';
import type { Target } from './target.js';
import type { FetchLimits, Headers } from './types.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Null where the status says that it is not what was asked for. */
  readonly body: Body | null;
}

/**
 * One request to one vetted target. The connection goes to the vetted addresses whatever the name resolves to by now (DNS rebinding),
 * and is closed after it. Redirects are not followed.
 */
export async function ask(
  { url, addresses }: Target,
  headers: Headers,
  limits: FetchLimits,
): Promise<Answer | { readonly issue: Issue }> {
  const agent = new Agent({
    connect: { lookup: pinned(addresses), timeout: limits.time },
    headersTimeout: limits.time,
    bodyTimeout: limits.time,
    pipelining: 0,
  });
  const deadline = AbortSignal.timeout(limits.time);
  try {
    const answer = await request(url, {
      dispatcher: agent,
      signal: deadline,
      headers: { accept: '*/*', 'accept-encoding': ACCEPTED, ...headers },
    });
    const told = flat(answer.headers);
    if (!isRead(answer.statusCode)) {
      discard(answer.body);
      return { status: answer.statusCode, headers: told, body: null };
    }
    return {
      status: answer.statusCode,
      headers: told,
      body: await readBody(answer.body, told, limits),
    };
  } catch (error) {
    return { issue: issueFor(error, deadline.aborted, url, limits) };
  } finally {
    await agent.destroy();
  }
}

/** Answers every question for a name with the addresses that were vetted. */
const pinned =
  (addresses: readonly string[]): LookupFunction =>
  (_host, options, done) => {
    const all = addresses.map((address) => ({
      address,
      family: ipaddr.parse(address).kind() === 'ipv4' ? 4 : 6,
    }));
    if (options.all === true) done(null, all);
    else done(null, all[0]!.address, all[0]!.family);
  };

/** The headers that decide something, or that tell later how bytes came here. */
const KEPT: ReadonlySet<string> = new Set([
  'cache-control',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'etag',
  'last-modified',
  'location',
  'retry-after',
]);
/** A validator or type is short; what is longer is cut, since it is kept. */
const LONGEST_HEADER = 2000;

const flat = (headers: Readonly<Record<string, string | string[] | undefined>>): Headers =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      const key = name.toLowerCase();
      return first === undefined || !KEPT.has(key) ? [] : [[key, first.slice(0, LONGEST_HEADER)]];
    }),
  );

function issueFor(error: unknown, late: boolean, { host }: URL, { time }: FetchLimits): Issue {
  const code = (error as { readonly code?: string }).code ?? '';
  if (late || /TIMEOUT/.test(code)) return issueOf(ISSUES['fetch-time'], { host, seconds: time / 1000 });
  const reason = code === '' && error instanceof Error ? error.message : code;
  return issueOf(ISSUES['fetch-failed'], { host, reason });
}
