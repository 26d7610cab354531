import { packs } from '../lang/index.js';
import { annotate } from '../pipeline.js';
import { openShared, openStore, type Place, type ServerPlace } from '../store/open.js';
import { Desk } from './desk.js';
import { engineVersion } from './engine.js';
import { together, work } from './shared.js';
import type { Annotator } from './shelf.js';

export interface OpenOptions extends Place {
  readonly annotate?: Annotator;
  readonly engine?: string;
  /** ISO 8601 in UTC; the clock where nothing is given. */
  readonly now?: () => string;
  /** Milliseconds that a desk on a server waits for what workers have in hand. */
  readonly patience?: number;
}

/** Annotates in this thread. */
const here: Annotator = (articles) => Promise.resolve(articles.map((article) => annotate(article, packs)));

/** Opens the desk of a data folder for this process alone, or makes an empty one. */
export async function openDesk({
  annotate: annotator = here,
  engine = engineVersion(),
  now = () => new Date().toISOString(),
  patience,
  ...place
}: OpenOptions): Promise<Desk> {
  const own = await openStore(place);
  let store = own;
  try {
    const { database, schema } = place;
    if (database === null) return await Desk.open({ store, engine, annotate: annotator, now });
    const shared = await openShared({ database, schema }, engine);
    store = { ...own, close: () => shared.close().finally(own.close) };
    const { index } = own;
    const annotate = together({ index, jobs: shared.jobs, engine, annotate: annotator, patience });
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
  { annotate: annotator = here, engine = engineVersion() }: Pick<OpenOptions, 'annotate' | 'engine'> = {},
): Promise<void> {
  const { index, jobs, close } = await openShared(place, engine);
  try {
    await work({ index, jobs, engine, annotate: annotator }, signal);
  } finally {
    await close();
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
