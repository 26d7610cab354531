import type { Changed, DeskReads } from '../desk/reads.js';

/** How often the desk is asked whether it moved, in milliseconds; it is asked once for all who listen. */
const STEP = 500;
/** Steps without news after which all are told so. */
const QUIET = 30;

/** Tells whoever listens that the desk moved. */
export class Broadcast {
  readonly #listeners = new Set<() => void>();
  readonly #changed = new Map<number, Promise<Changed>>();
  #timer: NodeJS.Timeout | null = null;
  #seq = -1;
  #steps = 0;

  constructor(private readonly reads: Pick<DeskReads, 'head' | 'changed'>) {}

  get size(): number {
    return this.#listeners.size;
  }

  /** Calls whenever the desk moved, and now and then all the same. What comes back ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => void this.#step(), STEP).unref();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0 || this.#timer === null) return;
      clearInterval(this.#timer);
      this.#timer = null;
    };
  }

  /** What is new since a line, asked once for all who stand there. */
  changed(since: number): Promise<Changed> {
    const known = this.#changed.get(since) ?? this.reads.changed(since);
    this.#changed.set(since, known);
    return known;
  }

  async #step(): Promise<void> {
    // a head that cannot be had now is asked for again at the next step
    const seq = await this.reads.head().then(
      (head) => head.seq,
      () => this.#seq,
    );
    const moved = seq !== this.#seq;
    this.#seq = seq;
    if (moved) this.#changed.clear();
    if (moved || ++this.#steps % QUIET === 0) for (const listener of this.#listeners) listener();
  }
}
