/** Articles are annotated in threads of their own, so that the desk answers meanwhile and can end what takes too long. */
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { Article } from '../../model/index.js';
import { outcomeOf, type Annotator, type Made, type Stopped } from '../annotator.js';
import { Thread, type Task } from './thread.js';

export interface PoolOptions {
  /** Threads at most; one core is left to the desk. */
  readonly size?: number;
  /** Milliseconds of computing that one article may take. */
  readonly patience?: number;
  /** What runs in the threads. */
  readonly script?: URL;
}

const PATIENCE = 5000;
const SCRIPT = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Threads that are started as there is work for them, and the articles that wait. What comes out does not depend on how many there are. */
export class Pool {
  readonly #waiting: Task[] = [];
  readonly #threads = new Set<Thread>();
  readonly #size: number;
  readonly #patience: number;
  readonly #script: URL;

  constructor({ size = availableParallelism() - 1, patience = PATIENCE, script = SCRIPT }: PoolOptions = {}) {
    this.#size = Math.max(1, size);
    this.#patience = patience;
    this.#script = script;
  }

  readonly annotate: Annotator = async (articles) =>
    outcomeOf(await Promise.all(articles.map((article) => this.#annotated(article))));

  /** Ends the threads; nothing may wait for them. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.close()));
    this.#threads.clear();
  }

  #annotated(article: Article): Promise<Made | Stopped> {
    return new Promise((done, failed) => {
      this.#waiting.push({ article, done, failed });
      this.#share();
    });
  }

  #share(): void {
    const all = [...this.#threads];
    for (const thread of all)
      if (thread.idle && this.#waiting.length > 0) thread.give(this.#waiting.shift()!);
    const coming = all.filter(({ starting }) => starting).length;
    if (coming < this.#waiting.length && this.#threads.size < this.#size) this.#start();
  }

  #start(): void {
    const share = (): void => this.#share();
    const ended = (thread: Thread, error: unknown): void => {
      this.#threads.delete(thread);
      if (error !== null) for (const task of this.#waiting.splice(0)) task.failed(error);
      share();
    };
    this.#threads.add(new Thread({ script: this.#script, patience: this.#patience, free: share, ended }));
  }
}
