import { issueOf } from '../../kit/issue.js';
import type { Issue } from '../../model/index.js';
import { ISSUES } from '../../registry/issues.js';
import { HostGate } from './gate.js';
import { ask, type Answer } from './request.js';
import { ROBOTS_SIZE, RobotsCache, robotsOf, type Robots } from './robots.js';
import { stepAfter, type Step } from './step.js';
import { vet, type Target } from './target.js';
import type { Asked, Clock, Fetched, FetchLimits, Headers, Hop, Resolve } from './types.js';

export interface FetchOptions {
  /** Names or addresses, with or without port, that may lead to addresses that are not public. */
  readonly allowed: readonly string[];
  /** RFC 9110 User-Agent: who asks, and whom to write to. */
  readonly agent: string;
  readonly limits: FetchLimits;
  readonly resolve: Resolve;
  readonly clock: Clock;
}

/** Fetches what may be fetched, at a pace that a host need not mind. Every failure is an answer with an issue; nothing throws. */
export class Fetcher {
  readonly #gate: HostGate;
  readonly #robots: RobotsCache;

  constructor(private readonly options: FetchOptions) {
    this.#gate = new HostGate(options.clock);
    this.#robots = new RobotsCache(options.clock);
  }

  async get(asked: Asked): Promise<Fetched> {
    const way = new Way(asked.url);
    for (let left = this.options.limits.redirects; ; left--) {
      const vetted = await this.#vet(way.url);
      if ('issue' in vetted) return way.failed(vetted.issue);
      const robots = await this.#robotsOf(vetted.target);
      if (!robots.allows(way.url)) return way.failed(issueOf(ISSUES['fetch-robots'], { url: way.url }));
      const answer = await this.#ask(vetted.target, conditions(asked, way.url));
      if ('issue' in answer) return way.failed(answer.issue);
      const step = stepAfter(answer.status, answer.headers, way.url, left);
      way.passed(vetted.target, answer);
      if (step.kind !== 'follow') return way.ended(step, answer);
      way.url = step.url;
    }
  }

  #vet(url: string): ReturnType<typeof vet> {
    return vet(url, this.options.allowed, this.options.resolve);
  }

  #ask(
    target: Target,
    headers: Headers,
    size = this.options.limits.size,
  ): Promise<Answer | { issue: Issue }> {
    const { agent, limits } = this.options;
    const { host, origin } = target.url;
    return this.#gate.through(
      host,
      () => Math.max(limits.pause, this.#robots.delayOf(origin)),
      () => ask(target, { 'user-agent': agent, ...headers }, { ...limits, size }),
    );
  }

  #robotsOf(target: Target): Promise<Robots> {
    const { origin } = target.url;
    return this.#robots.of(origin, () => this.#askRobots(`${origin}/robots.txt`));
  }

  /** Its redirects are followed like any other, each vetted. */
  async #askRobots(start: string): Promise<Robots> {
    let url = start;
    for (let left = this.options.limits.redirects; ; left--) {
      const vetted = await this.#vet(url);
      if ('issue' in vetted) return robotsOf(start, null, '');
      const answer = await this.#ask(vetted.target, {}, ROBOTS_SIZE);
      if ('issue' in answer) return robotsOf(start, null, '');
      const step = stepAfter(answer.status, answer.headers, url, left);
      if (step.kind !== 'follow') return robotsFrom(start, answer);
      url = step.url;
    }
  }
}

function robotsFrom(start: string, { status, body }: Answer): Robots {
  if (body === null) return robotsOf(start, status, '');
  return 'bytes' in body
    ? robotsOf(start, status, new TextDecoder().decode(body.bytes))
    : robotsOf(start, null, '');
}

/** Validators belong to the address they came from. */
function conditions({ validators }: Asked, current: string): Headers {
  if (!validators || validators.of !== current) return {};
  const { etag, lastModified } = validators;
  return {
    ...(etag !== null ? { 'if-none-match': etag } : {}),
    ...(lastModified !== null ? { 'if-modified-since': lastModified } : {}),
  };
}

/** The way from the address that was asked for to the answer. */
class Way {
  readonly #hops: Hop[] = [];

  constructor(public url: string) {}

  passed({ addresses }: Target, { status }: Answer): void {
    this.#hops.push({ url: this.url, address: addresses[0]!, status });
  }

  ended(step: Exclude<Step, { kind: 'follow' }>, { headers, body }: Answer): Fetched {
    if (step.kind === 'fail') return { ...this.failed(step.issue), headers };
    if (step.kind !== 'read') return this.#told(step.kind, headers);
    if (body === null || 'issue' in body) return { ...this.failed(body?.issue ?? null), headers };
    return { ...this.#told('body', headers), bytes: body.bytes };
  }

  failed(issue: Issue | null): Fetched {
    return { ...this.#told('failed', {}), issue };
  }

  #told(kind: Fetched['kind'], headers: Headers): Fetched {
    return { kind, url: this.url, hops: this.#hops, headers, bytes: null, issue: null };
  }
}
