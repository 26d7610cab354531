import { Migrator, type Kysely, type Migration } from 'kysely';
import { engineError } from '../engine-error.js';
import { StoreError } from '../error.js';
import type { Database, Engine } from './tables.js';

/** The steps that lead from an empty database to the tables of today. A step that has been released is never changed. */
const STEPS: Readonly<Record<string, (db: Kysely<unknown>, engine: Engine) => Promise<void>>> = {
  '0001-articles': async (db, { bytes }) => {
    const { schema } = db;
    await schema
      .createTable('meta')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute();
    await schema
      .createTable('receipt')
      .addColumn('address', 'text', (c) => c.primaryKey())
      .addColumn('sha256', 'text', (c) => c.notNull())
      .addColumn('seq', 'integer', (c) => c.notNull())
      .execute();
    await schema
      .createTable('article')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('sha256', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('outlet', 'text')
      .addColumn('headline', 'text')
      .addColumn('language', 'text')
      .addColumn('published', 'text')
      .addColumn('body', bytes as 'blob', (c) => c.notNull())
      .execute();
    await schema.createIndex('article_by_key').on('article').column('key').execute();
    await schema.createIndex('article_by_sha256').on('article').column('sha256').execute();
    await schema.createIndex('receipt_by_sha256').on('receipt').column('sha256').execute();
  },
  '0002-places': async (db, { bytes, counter }) => {
    const { schema } = db;
    await schema
      .createTable('revision')
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('source', 'text')
      .addColumn('article', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('revision_key', ['key', 'seq'])
      .execute();
    await schema.createIndex('revision_by_article').on('revision').column('article').execute();
    await schema
      .createTable('place')
      .addColumn('no', counter as 'integer', (c) => c.primaryKey())
      .addColumn('key', 'text', (c) => c.notNull().unique())
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('article', 'text', (c) => c.notNull())
      .addColumn('first', 'integer', (c) => c.notNull())
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('story', 'text')
      .execute();
    await schema.createIndex('place_by_article').on('place').column('article').execute();
    await schema.createIndex('place_by_seq').on('place').column('seq').execute();
    await schema.createIndex('place_by_story').on('place').column('story').execute();
    await schema
      .createTable('annotation')
      .addColumn('article', 'text', (c) => c.notNull())
      .addColumn('engine', 'text', (c) => c.notNull())
      .addColumn('sketch', 'text', (c) => c.notNull())
      .addColumn('body', bytes as 'blob', (c) => c.notNull())
      .addPrimaryKeyConstraint('annotation_key', ['article', 'engine'])
      .execute();
  },
  '0003-stories': async (db, { bytes }) => {
    const { schema } = db;
    await schema
      .createTable('story')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('version', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('languages', 'text', (c) => c.notNull())
      .addColumn('articles', 'integer', (c) => c.notNull())
      .addColumn('outlets', 'integer', (c) => c.notNull())
      .addColumn('origins', 'integer', (c) => c.notNull())
      .addColumn('entries', 'integer', (c) => c.notNull())
      .addColumn('differing', 'integer', (c) => c.notNull())
      .addColumn('from_day', 'text')
      .addColumn('to_day', 'text')
      .addColumn('changed', 'integer', (c) => c.notNull())
      .addColumn('body', bytes as 'blob', (c) => c.notNull())
      .execute();
    await schema.createIndex('story_by_changed').on('story').column('changed').execute();
    await schema
      .createTable('gone')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('changed', 'integer', (c) => c.notNull())
      .execute();
    await schema
      .createTable('entry')
      .addColumn('story', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('measure', 'text')
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('readings', 'integer', (c) => c.notNull())
      .addColumn('origins', 'integer', (c) => c.notNull())
      .addColumn('differing', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('entry_key', ['story', 'id'])
      .execute();
  },
  '0004-desk': async (db) => {
    const { schema } = db;
    await schema
      .createTable('follow')
      .addColumn('url', 'text', (c) => c.primaryKey())
      .addColumn('type', 'text', (c) => c.notNull())
      .addColumn('title', 'text')
      .addColumn('since', 'text', (c) => c.notNull())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('next', 'text')
      .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('ended', 'text')
      .execute();
    await schema
      .createTable('token')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('sha256', 'text', (c) => c.notNull())
      .addColumn('made', 'text', (c) => c.notNull())
      .execute();
    await schema
      .createTable('setting')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute();
    await schema
      .createTable('look')
      .addColumn('person', 'text', (c) => c.primaryKey())
      .addColumn('up_to', 'integer', (c) => c.notNull())
      .execute();
  },
  '0005-words': async (db, { words }) => {
    await words.make(db);
  },
  '0006-corrections': async ({ schema }) => {
    await schema
      .createTable('correction')
      .addColumn('line', 'integer', (c) => c.primaryKey())
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('undone', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('why', 'text')
      .addColumn('story', 'text')
      .addColumn('told', 'integer', (c) => c.notNull())
      .addColumn('changed', 'integer', (c) => c.notNull())
      .execute();
    await schema.createIndex('article_by_content').on('article').column('content').execute();
  },
  '0007-stops': async ({ schema }) => {
    await schema
      .createTable('stop')
      .addColumn('article', 'text', (c) => c.notNull())
      .addColumn('engine', 'text', (c) => c.notNull())
      .addColumn('issue', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('stop_key', ['article', 'engine'])
      .execute();
  },
  '0008-summaries': async ({ schema }) => {
    await schema
      .alterTable('story')
      .addColumn('summary', 'text', (c) => c.notNull().defaultTo('{"titles":{},"unknown":0,"figures":[]}'))
      .execute();
  },
  '0009-faults': async ({ schema }) => {
    for (const column of ['validators_of', 'fault'])
      await schema.alterTable('follow').addColumn(column, 'text').execute();
  },
};

/**
 * Brings a database to the tables of today. One that a later version has written is left alone. On a server the list of what was done
 * stands in the desk's own schema, which has to be named: another desk on that server has a list of its own.
 */
export async function migrate(db: Database, engine: Engine, own: string | null): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(STEPS).map(([name, up]): [string, Migration] => [
      name,
      { up: (at) => up(at as Kysely<unknown>, engine) },
    ]),
  );
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    ...(own !== null && { migrationTableSchema: own }),
  });
  const { error } = await migrator.migrateToLatest();
  // a full disk or a server that is away says nothing of the tables
  if (engineError(error, own ?? '') !== error) throw error;
  if (error !== undefined)
    throw new StoreError(
      'index-version',
      `the index cannot be used (${error instanceof Error ? error.message : 'unknown'}); if a later version of Stemma wrote it, use that one, else make it again with stemma rebuild`,
    );
}
