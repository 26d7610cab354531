import Libsql from 'libsql';
import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  sql,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteDialectConfig,
  type SqliteStatement,
} from 'kysely';
import type { Database, Engine, Tables, WordIndex } from './tables.js';

/** FTS5 without a copy of the text: the article has it. */
const words: WordIndex = {
  make: async (db) => {
    await sql`create virtual table found using fts5(words, content='', contentless_delete=1, tokenize='unicode61')`.execute(
      db,
    );
  },
  put: async (db, no, list) => {
    await sql`insert or replace into found(rowid, words) values (${no}, ${list.join(' ')})`.execute(db);
  },
  remove: async (db, numbers) => {
    for (const no of numbers) await sql`delete from found where rowid = ${no}`.execute(db);
  },
  find: (list) => {
    const query = list.map((word) => `"${word}"`).join(' ');
    return sql<number>`(select rowid from found where found match ${`${query}*`})`;
  },
  clear: async (db) => {
    await sql`delete from found`.execute(db);
  },
};

export const sqlite: Engine = { bytes: 'blob', counter: 'integer', words };

/** Milliseconds to wait for a lock: only a backup tool of the system could hold one. */
const PATIENCE = 5000;

/** SQLite undoes changes of tables like all others: a migration that is cut short must leave nothing. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * The one connection may still be in a transaction whose beginning was done but said to have failed, or that could not be taken back:
 * it is taken back before the next one begins.
 */
class Driver extends SqliteDriver {
  constructor(
    config: SqliteDialectConfig,
    private readonly file: Libsql.Database,
  ) {
    super(config);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.file.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
    await super.beginTransaction(connection);
  }

  /** Where the disk is full, SQLite has taken it back on its own; to do so again would be the error that is told. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.file.inTransaction) await super.rollbackTransaction(connection);
  }
}

class Dialect extends SqliteDialect {
  constructor(
    private readonly config: SqliteDialectConfig,
    private readonly file: Libsql.Database,
  ) {
    super(config);
  }

  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }

  override createDriver(): Driver {
    return new Driver(this.config, this.file);
  }
}

/** Opens the one file of an embedded index. Each commit is on the disk when it returns. */
export function openSqlite(path: string): Database {
  const file = new Libsql(path);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', `busy_timeout = ${String(PATIENCE)}`])
    file.pragma(pragma);
  const database = { prepare: prepared(file), close: () => file.close() };
  return new Kysely<Tables>({ dialect: new Dialect({ database }, file) });
}

/** Statements that are kept prepared: most steps of a desk send the same. */
const STATEMENTS = 200;

function prepared(file: Libsql.Database): SqliteDatabase['prepare'] {
  const known = new Map<string, Libsql.Statement>();
  return (query) => {
    const statement = known.get(query) ?? file.prepare(query);
    if (known.size >= STATEMENTS) known.clear();
    known.set(query, statement);
    return statement as unknown as SqliteStatement;
  };
}
