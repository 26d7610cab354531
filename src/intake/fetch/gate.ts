import type { Clock } from './types.js';

/**
 * One request at a time to a host, and a pause between two. `pause` is asked anew each time, since robots.txt may ask for a longer one
 * (`Crawl-delay`). Hosts do not wait for each other.
 */
export class HostGate {
  /** By host: the end of the last turn that was asked for, and when the last one ended. */
  readonly #turns = new Map<string, Promise<void>>();
  readonly #last = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  through<T>(host: string, pause: () => number, work: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(host) ?? Promise.resolve();
    const turn = before.then(() => this.#rest(host, pause())).then(work);
    const end = (): void => void this.#last.set(host, this.clock.now());
    this.#turns.set(host, turn.then(end, end));
    return turn;
  }

  async #rest(host: string, pause: number): Promise<void> {
    const left = (this.#last.get(host) ?? -Infinity) + pause - this.clock.now();
    if (left > 0) await this.clock.sleep(left);
  }
}
