import robotsParser from 'robots-parser';
import type { Clock } from './types.js';

/** What robots.txt (RFC 9309) says to us. `delay` in milliseconds. */
export interface Robots {
  readonly allows: (url: string) => boolean;
  readonly delay: number;
}

interface Parsed {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  readonly getCrawlDelay: (agent: string) => number | undefined;
}

// the package is CommonJS and its types say that it is not
const parse = robotsParser as unknown as (url: string, text: string) => Parsed;

/** The name that robots.txt knows us by. */
export const TOKEN = 'Stemma';
/** More than this of a robots.txt need not be read (RFC 9309 section 2.5). */
export const ROBOTS_SIZE = 512_000;
/** A longer delay than this would be a refusal; the source is then looked at as seldom as its interval says. */
const LONGEST_DELAY = 60_000;
const DAY = 86_400_000;

const ALL: Robots = { allows: () => true, delay: 0 };
const NONE: Robots = { allows: () => false, delay: 0 };

/** What was fetched from /robots.txt → what we may do: no such file allows all, a failing server nothing (RFC 9309 section 2.3.1). */
export function robotsOf(url: string, status: number | null, text: string): Robots {
  if (status !== null && status >= 400 && status < 500 && status !== 429) return ALL;
  if (status !== 200) return NONE;
  const parsed = parse(url, text);
  return {
    allows: (address) => parsed.isAllowed(address, TOKEN) !== false,
    delay: Math.min((parsed.getCrawlDelay(TOKEN) ?? 0) * 1000, LONGEST_DELAY),
  };
}

/** What the hosts said, each asked once a day; a refusal for want of an answer is asked again after an hour. */
export class RobotsCache {
  readonly #known = new Map<string, { readonly robots: Robots; readonly until: number }>();
  readonly #asking = new Map<string, Promise<Robots>>();

  constructor(private readonly clock: Clock) {}

  async of(origin: string, ask: () => Promise<Robots>): Promise<Robots> {
    const known = this.#known.get(origin);
    if (known !== undefined && known.until > this.clock.now()) return known.robots;
    const asking = this.#asking.get(origin) ?? this.#learn(origin, ask);
    this.#asking.set(origin, asking);
    return asking;
  }

  async #learn(origin: string, ask: () => Promise<Robots>): Promise<Robots> {
    try {
      const robots = await ask();
      this.#known.set(origin, { robots, until: this.clock.now() + (robots === NONE ? DAY / 24 : DAY) });
      return robots;
    } finally {
      this.#asking.delete(origin);
    }
  }

  /** The delay that an origin asked for when it was last asked. */
  delayOf(origin: string): number {
    return this.#known.get(origin)?.robots.delay ?? 0;
  }
}
