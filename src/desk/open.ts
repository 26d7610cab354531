import { packs } from '../lang/index.js';
import { annotate } from '../pipeline.js';
import { openStore, type Place } from '../store/open.js';
import { Desk } from './desk.js';
import { engineVersion } from './engine.js';
import type { Annotator } from './shelf.js';

export interface OpenOptions extends Place {
  readonly annotate?: Annotator;
  readonly engine?: string;
  /** ISO 8601 in UTC; the clock where nothing is given. */
  readonly now?: () => string;
}

/** Annotates in this thread. */
const here: Annotator = (articles) => Promise.resolve(articles.map((article) => annotate(article, packs)));

/** Opens the desk of a data folder for this process alone, or makes an empty one. */
export async function openDesk({
  annotate: annotator = here,
  engine = engineVersion(),
  now = () => new Date().toISOString(),
  ...place
}: OpenOptions): Promise<Desk> {
  const store = await openStore(place);
  try {
    return await Desk.open({ store, engine, annotate: annotator, now });
  } catch (error) {
    await store.close();
    throw error;
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
