import type { Socket } from 'node:net';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database, Engine, Tables, WordIndex } from './tables.js';

/** Lexemes as they are given: no dictionary and no parser of the server, so that both engines find the same. */
const words: WordIndex = {
  make: async (db) => {
    await sql`create table found (no integer primary key, words tsvector not null)`.execute(db);
    await sql`create index found_words on found using gin (words)`.execute(db);
  },
  put: async (db, no, list) => {
    const distinct = [...new Set(list)];
    await sql`insert into found values (${no}, array_to_tsvector(${distinct}))
      on conflict (no) do update set words = excluded.words`.execute(db);
  },
  remove: async (db, numbers) => {
    await sql`delete from found where no = any(${numbers})`.execute(db);
  },
  find: (list) => {
    const query = list.map((word) => `'${word}'`).join(' & ');
    return sql<number>`(select no from found where words @@ ${`${query}:*`}::tsquery)`;
  },
  clear: async (db) => {
    await sql`delete from found`.execute(db);
  },
};

export const postgres: Engine = { bytes: 'bytea', counter: 'serial', words };

/** Connections of one process. */
const CONNECTIONS = 8;
/** Milliseconds to wait for a connection, and for a server that has gone silent in the midst of an answer. */
const CONNECTING = 10_000;
const SILENCE = 60_000;

/** What a pool of connections is made for. */
interface Pooling {
  readonly max: number;
  /** The schema that names without one are looked up in. */
  readonly schema?: string;
  /** Milliseconds; {@link SILENCE} where nothing is given. */
  readonly silence?: number | undefined;
}

/** Connections to a server that may go away: one that breaks off ends nothing, one that falls silent is given up. */
export function poolTo(url: string, { max, schema, silence = SILENCE }: Pooling): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    ...(schema !== undefined && { options: `-c search_path=${schema}` }),
    connectionTimeoutMillis: Math.min(CONNECTING, silence),
    keepAlive: true,
  });
  // a connection that breaks off while nothing is asked is replaced by the next question; unheard it would end the process
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    // the same while something is asked: who asked is told by the answer
    client.on('error', () => undefined);
    const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
    stream.setTimeout(silence, () =>
      stream.destroy(new Error(`Connection terminated: silent for ${String(silence)} ms`)),
    );
  });
  return pool;
}

/** Opens an index on a server, in a schema of its own, which is made where it is not there. */
export async function openPostgres(url: string, schema: string, silence?: number): Promise<Database> {
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(schema)) throw new Error(`${schema} is no name of a schema`);
  const pool = poolTo(url, { max: CONNECTIONS, schema, silence });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
  return db;
}
