/** The only place with network: addresses → bytes, politely and guarded. What to do next is decided in `step.ts` and `poll.ts`, which are pure. */
import { lookup } from 'node:dns/promises';
import { Fetcher, type FetchOptions } from './fetcher.js';
import { TOKEN } from './robots.js';
import { LIMITS, type FetchLimits } from './types.js';

export type { Fetcher } from './fetcher.js';
export { afterPoll, type PollState } from './poll.js';
export type { Asked, Fetched, FetchKind, Hop, Validators } from './types.js';

export interface FetcherSettings {
  readonly allowed: readonly string[];
  /** Where the people behind this desk can be reached: an address of the web or of mail; null is honest too. */
  readonly contact: string | null;
  readonly version: string;
  readonly limits?: Partial<FetchLimits>;
}

export const fetcher = ({ allowed, contact, version, limits }: FetcherSettings): Fetcher =>
  new Fetcher({
    allowed,
    agent: agentText(version, contact),
    limits: { ...LIMITS, ...limits },
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    clock: {
      now: Date.now,
      sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    } satisfies FetchOptions['clock'],
  });

/** `Stemma/0.1.0 (+https://desk.example/)`: what it is, and whom to write to. Control characters cannot stand in a header. */
export function agentText(version: string, contact: string | null): string {
  const safe = contact?.replace(/[^\x20-\x7e]|[()]/g, '').trim() ?? '';
  return `${TOKEN}/${version} (${safe === '' ? 'a self-hosted story desk' : `+${safe}`})`;
}
