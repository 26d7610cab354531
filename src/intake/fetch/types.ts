import type { Issue } from '../../model/index.js';

/** What an answer said of its version (RFC 9110 section 8.8), and the address it came from, which may be behind redirects. */
export interface Validators {
  readonly of: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is asked for: the address, and what is known of it from the last time (RFC 9110 section 13: conditional requests). */
export interface Asked {
  readonly url: string;
  readonly validators: Validators | null;
}

/** One answer on the way: the address asked, the one that was connected to, and the status (RFC 9110). */
export interface Hop {
  readonly url: string;
  readonly address: string;
  readonly status: number;
}

/** Headers of an answer by lower-case name; of repeated ones the first. */
export type Headers = Readonly<Record<string, string>>;

/** `body`: bytes came; `unchanged`: 304; `gone`: 410, never to be asked for again; `failed`: see the issue. */
export type FetchKind = 'body' | 'unchanged' | 'gone' | 'failed';

/** What became of a request, with all that a ledger keeps of it. `url` is the last address. */
export interface Fetched {
  readonly kind: FetchKind;
  readonly url: string;
  readonly hops: readonly Hop[];
  readonly headers: Headers;
  readonly bytes: Uint8Array | null;
  readonly issue: Issue | null;
}

/** Limits of one request. Sizes in bytes, times in milliseconds. */
export interface FetchLimits {
  /** What is received, and what it opens to. */
  readonly size: number;
  /** How many times larger than received a body may open to, once it is larger than 1 MB. */
  readonly ratio: number;
  /** From the first look-up of the name to the last byte, redirects and robots.txt each on their own. */
  readonly time: number;
  readonly redirects: number;
  /** Least time between two requests to one host. */
  readonly pause: number;
}

export const LIMITS: FetchLimits = {
  size: 20_000_000,
  ratio: 100,
  time: 30_000,
  redirects: 5,
  pause: 2000,
};

/** Name → addresses. The system's own, or one of a test. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** The clock, for pauses and robots.txt: milliseconds since 1970, and a wait. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}
