import { Worker } from 'node:worker_threads';
import type { Article } from '../../model/index.js';
import { unpackedAnnotation } from '../../store/index/tokens.js';
import { failed, tooLong, type Made, type Stopped } from '../annotator.js';
import { Clock } from './clock.js';
import type { Answer } from './serve.js';

/** An article to annotate, and who waits for it. */
export interface Task {
  readonly article: Article;
  readonly done: (outcome: Made | Stopped) => void;
  /** No thread could be started: that is not the article's fault. */
  readonly failed: (error: unknown) => void;
}

interface Options {
  readonly script: URL;
  /** Milliseconds of computing that one article may take. */
  readonly patience: number;
  /** Is told when the thread can take an article. */
  readonly free: (thread: Thread) => void;
  /** Is told when the thread has ended; `error` where it never came so far as to take an article. */
  readonly ended: (thread: Thread, error: unknown) => void;
}

/** One for the process, whose threads it tells apart. */
const clock = new Clock();

/** tsx knows the threads of the source only where it is called in them. */
const started = (script: URL): Worker =>
  script.pathname.endsWith('.ts')
    ? new Worker(new URL('./from-source.mjs', import.meta.url), { workerData: { script: script.href } })
    : new Worker(script);

/** A thread that annotates one article at a time, and is ended with the article that takes too long. */
export class Thread {
  #task: Task | null = null;
  /** What it had computed when it was given its article. */
  #begun = 0;
  /** What its start took beyond what it tells of itself; null while it starts. */
  #start: number | null = null;
  #active = 0;
  readonly #born = performance.now();
  #timer: NodeJS.Timeout | undefined;
  #ended = false;
  readonly #worker: Worker;

  constructor(private readonly options: Options) {
    this.#worker = started(options.script);
    this.#worker.on('message', (answer: Answer) => this.#hear(answer));
    this.#worker.on('error', (error: Error & { readonly code?: string }) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error('the thread ended')));
    clock.add(this);
  }

  /** Milliseconds in which it was not waiting; a thread that starts does not wait, and one that has ended tells nothing any more. */
  get active(): number {
    const told = this.#worker.performance.eventLoopUtilization().active;
    this.#active = Math.max(
      this.#active,
      this.#start === null ? performance.now() - this.#born : this.#start + told,
    );
    return this.#active;
  }

  /** Whether an article can be given to it. */
  get idle(): boolean {
    return this.#start !== null && !this.#ended && this.#task === null;
  }

  get starting(): boolean {
    return this.#start === null;
  }

  give(task: Task): void {
    this.#task = task;
    this.#begun = clock.computed(this);
    // while it waits for work it keeps no process alive
    this.#worker.ref();
    this.#wait(task, this.options.patience);
    this.#worker.postMessage(task.article);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#ended = true;
    clock.remove(this);
    await this.#worker.terminate();
  }

  #hear(answer: Answer): void {
    if (answer === 'ready')
      this.#start = this.active - this.#worker.performance.eventLoopUtilization().active;
    else this.#finish(answer);
    this.#worker.unref();
    this.options.free(this);
  }

  #finish(answer: Exclude<Answer, 'ready'>): void {
    const task = this.#task;
    if (task === null) return;
    clearTimeout(this.#timer);
    this.#task = null;
    if ('reason' in answer) task.done(failed(task.article, answer.reason));
    else {
      const { packed, sketch } = answer;
      task.done({ annotation: unpackedAnnotation(packed), sketch, packed });
    }
  }

  /** The answer may lie there already where the main thread was busy itself: what has come is heard first. */
  #wait(task: Task, milliseconds: number): void {
    this.#timer = setTimeout(() => {
      setImmediate(() => {
        if (this.#task === task) this.#look(task);
      });
    }, milliseconds);
  }

  /** On a busy machine an article takes longer by no fault of its own: what counts is the time that was computed. */
  #look(task: Task): void {
    const { patience } = this.options;
    const left = patience - (clock.computed(this) - this.#begun);
    if (left > 0) {
      this.#wait(task, Math.min(left, patience));
      return;
    }
    task.done(tooLong(task.article, patience));
    this.#task = null;
    void this.#worker.terminate();
    this.#end(null);
  }

  #end(error: (Error & { readonly code?: string }) | null): void {
    if (this.#ended) return;
    this.#ended = true;
    clock.remove(this);
    clearTimeout(this.#timer);
    const task = this.#task;
    this.#task = null;
    task?.done(failed(task.article, error?.code ?? error?.message ?? ''));
    this.options.ended(this, this.#start === null ? error : null);
  }
}
