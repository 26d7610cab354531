import PgBoss from 'pg-boss';
import type { Article } from '../model/index.js';
import { pack, unpack } from './index/packed.js';
import { hostOf } from './index/index.js';
import { poolTo } from './index/postgres.js';
import { engineError, explained } from './engine-error.js';

/** Articles to annotate that processes share through the server of a desk. */
export interface Jobs {
  readonly send: (articles: readonly Article[]) => Promise<void>;
  /** Takes some that nobody has taken; who ends before they are done leaves them to others. */
  readonly take: () => Promise<readonly Job[]>;
  readonly done: (jobs: readonly Job[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Job {
  readonly id: string;
  readonly article: Article;
  /** Whether another had it before. */
  readonly again: boolean;
}

/** Articles that are taken at once. */
const BATCH = 4;
/** Connections of one process for what it asks of the queue. */
const CONNECTIONS = 2;
/** Seconds after which work that was taken and not done is given to another: far above what an article takes. */
const EXPIRES = 60;
/** How often an article is given out again that nobody could do. */
const RETRIES = 2;

/** A job as the server has it. JSON columns refuse some characters that texts may hold. */
interface Data {
  readonly article: string;
}

/** Opens the jobs of a desk on a PostgreSQL server for one version of the engine: another would read the articles otherwise. */
export async function openJobs(url: string, schema: string, engine: string, silence?: number): Promise<Jobs> {
  const pool = poolTo(url, { max: CONNECTIONS, silence });
  const db = { executeSql: (text: string, values: unknown[]) => pool.query(text, values) };
  const boss = new PgBoss({ db, schema: `${schema}_jobs`, schedule: false });
  // a server that goes away is found by what is asked of it next
  boss.on('error', () => undefined);
  const queue = `annotate-${engine}`;
  const close = async (): Promise<void> => {
    await boss.stop({ graceful: false, wait: true });
    await pool.end();
  };
  try {
    await boss.start();
    await boss.createQueue(queue, { name: queue, expireInSeconds: EXPIRES, retryLimit: RETRIES });
  } catch (error) {
    await close();
    throw engineError(error, hostOf(url));
  }
  return explained({ ...asked(boss, queue), close }, hostOf(url));
}

/** What is asked of a queue. */
function asked(boss: PgBoss, queue: string): Omit<Jobs, 'close'> {
  return {
    send: (articles) =>
      boss.insert(
        articles.map((article) => ({
          name: queue,
          data: { article: Buffer.from(pack(article)).toString('base64') } satisfies Data,
        })),
      ),
    take: async () =>
      (await boss.fetch<Data>(queue, { batchSize: BATCH, includeMetadata: true })).map(
        ({ id, data, retryCount }) => ({
          id,
          again: retryCount > 0,
          article: unpack<Article>(Buffer.from(data.article, 'base64')),
        }),
      ),
    done: (jobs) =>
      boss.complete(
        queue,
        jobs.map(({ id }) => id),
      ),
  };
}
