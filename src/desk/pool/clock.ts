import { performance } from 'node:perf_hooks';

/** A thread of this process; `active`: milliseconds in which it was not waiting. */
interface Timed {
  readonly active: number;
}

/**
 * How long a thread has computed. The system tells that of the whole process alone; what the other threads had of it is no more than the
 * time in which they were not waiting. So this is what one thread has computed at least: on a busy machine, where threads wait for a core,
 * it is less, and an article is never stopped over for what others did.
 */
export class Clock {
  readonly #threads = new Set<Timed>();
  /** What threads did that are no more. */
  #past = 0;

  add(thread: Timed): void {
    this.#threads.add(thread);
  }

  remove(thread: Timed): void {
    if (this.#threads.delete(thread)) this.#past += thread.active;
  }

  /** Milliseconds; only the difference of two readings means anything, and it may be negative. */
  computed(of: Timed): number {
    const { user, system } = process.cpuUsage();
    let others = performance.eventLoopUtilization().active + this.#past;
    for (const thread of this.#threads) if (thread !== of) others += thread.active;
    return (user + system) / 1000 - others;
  }
}
