import { START } from '../chain.js';
import { engineError, explained } from '../engine-error.js';
import type { Batch, Head, Index } from '../types.js';
import { putReadings, readAnnotations } from './annotations.js';
import { readArticles } from './articles.js';
import { putCorrections, readCorrections } from './corrections.js';
import { putDesk, readDesk } from './desk.js';
import { migrate } from './migrations.js';
import { openPostgres, postgres } from './postgres.js';
import { openSqlite, sqlite } from './sqlite.js';
import { deleteArticles, putArticles, putReceipts } from './put-articles.js';
import { putStories, removeStories } from './put-stories.js';
import { search } from './search.js';
import { readStories } from './stories.js';
import type { Database, Engine } from './tables.js';

/** The embedded index: one SQLite file. */
export const embeddedIndex = (path: string): Promise<Index> =>
  opened(path, () => indexOf(openSqlite(path), sqlite, null));

/** The index on a PostgreSQL server (15 or later), in a schema of its own. */
export const serverIndex = (url: string, schema: string, silence?: number): Promise<Index> =>
  opened(hostOf(url), async () => indexOf(await openPostgres(url, schema, silence), postgres, schema));

/** An address has a password in it, which is not for a message. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'the server');

async function opened(where: string, open: () => Promise<Index>): Promise<Index> {
  try {
    return explained(await open(), where);
  } catch (error) {
    throw engineError(error, where);
  }
}

async function indexOf(db: Database, engine: Engine, own: string | null): Promise<Index> {
  try {
    await migrate(db, engine, own);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    ...readArticles(db),
    ...readAnnotations(db),
    ...readStories(db),
    ...readDesk(db),
    ...readCorrections(db),
    search: (words, page) => search(db, engine, words, page),
    head: () => headOf(db),
    engine: async () => (await metaOf(db)).get('engine') ?? null,
    write: (batch) => db.transaction().execute((tx) => write(tx, engine, batch)),
    keep: (annotations, stops) => putReadings(db, { annotations, stops }),
    clear: () => db.transaction().execute((tx) => clear(tx, engine)),
    close: () => db.destroy(),
  };
}

async function write(db: Database, engine: Engine, batch: Batch): Promise<void> {
  const { head, receipts = [], articles = [], deleted = [], gone = [], stories = [] } = batch;
  await putReceipts(db, receipts);
  await putArticles(db, engine, articles);
  await putReadings(db, batch);
  await deleteArticles(db, engine, deleted);
  await removeStories(db, gone, head.seq);
  await putStories(db, stories);
  await putDesk(db, batch);
  await putCorrections(db, batch);
  const meta = { seq: String(head.seq), hash: head.hash, ...(batch.engine && { engine: batch.engine }) };
  for (const [name, value] of Object.entries(meta))
    await db
      .insertInto('meta')
      .values({ name, value })
      .onConflict((c) => c.column('name').doUpdateSet({ value }))
      .execute();
}

async function metaOf(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('meta').selectAll().execute();
  return new Map(rows.map(({ name, value }) => [name, value]));
}

async function headOf(db: Database): Promise<Head> {
  const meta = await metaOf(db);
  return { seq: Number(meta.get('seq') ?? START.seq), hash: meta.get('hash') ?? START.hash };
}

const TABLES = [
  'meta',
  'receipt',
  'article',
  'revision',
  'place',
  'annotation',
  'stop',
  'story',
  'gone',
  'entry',
  'follow',
  'token',
  'setting',
  'look',
  'correction',
] as const;

async function clear(db: Database, engine: Engine): Promise<void> {
  await engine.words.clear(db);
  for (const table of TABLES) await db.deleteFrom(table).execute();
}
