import { openShared, openStore, type Place, type ServerPlace } from '../store/open.js';
import type { Store } from '../store/types.js';
import type { Annotator } from './annotator.js';
import { Desk } from './desk.js';
import { engineVersion } from './engine.js';
import { Pool } from './pool/index.js';
import { together, work } from './shared.js';

export interface OpenOptions extends Place {
  /** How articles are annotated; in threads where nothing is given. */
  readonly annotate?: Annotator;
  readonly engine?: string;
  /** ISO 8601 in UTC; the clock where nothing is given. */
  readonly now?: () => string;
  /** Milliseconds that a desk on a server waits for what workers have in hand. */
  readonly patience?: number;
}

/** Opens the desk of a data folder for this process alone, or makes an empty one. */
export async function openDesk({
  annotate: told,
  engine = engineVersion(),
  now = () => new Date().toISOString(),
  patience,
  ...place
}: OpenOptions): Promise<Desk> {
  const own = await openStore(place);
  const pool = new Pool();
  const here = told ?? pool.annotate;
  let store: Store = { ...own, close: () => pool.close().finally(own.close) };
  try {
    const { database, schema, silence } = place;
    if (database === null) return await Desk.open({ store, engine, annotate: here, now });
    const shared = await openShared({ database, schema, silence }, engine);
    const { close } = store;
    store = { ...store, close: () => shared.close().finally(close) };
    const { index } = own;
    const annotate = together({ index, jobs: shared.jobs, engine, annotate: here, patience });
    return await Desk.open({ store, engine, annotate, now });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Annotates for a desk on a server until it is ended. */
export async function runWorker(
  place: ServerPlace,
  signal: AbortSignal,
  { annotate, engine = engineVersion() }: Pick<OpenOptions, 'annotate' | 'engine'> = {},
): Promise<void> {
  const { index, jobs, close } = await openShared(place, engine);
  const pool = new Pool();
  try {
    await work({ index, jobs, engine, annotate: annotate ?? pool.annotate }, signal);
  } finally {
    await pool.close().finally(close);
  }
}

/** Empties the index and makes it again from the originals and the ledger. */
export async function rebuildDesk(options: OpenOptions): Promise<Desk> {
  const { folder, database, schema } = options;
  await (await openStore({ folder, database, schema }, true)).close();
  const desk = await openDesk(options);
  await desk.record([{ kind: 'rebuilt', engine: desk.engine }]);
  return desk;
}
