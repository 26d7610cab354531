import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { randomUUID } from 'node:crypto';
import Libsql from 'libsql';
import pg from 'pg';
import { embeddedIndex, serverIndex } from '../../src/store/index/index.js';
import { SERVER } from './engines.js';
import { folderOf } from './folder.js';

const folder = new URL('./golden/', import.meta.url).pathname;

/** A schema that is not as in the golden file is written beside it, to be looked at and taken over. */
function compare(name: string, actual: string): void {
  const path = join(folder, name);
  if (readFileSync(path, 'utf8') === actual) {
    rmSync(`${path}.actual`, { force: true });
    return;
  }
  writeFileSync(`${path}.actual`, actual);
  assert.fail(`the schema is not that of ${name}; what it is now stands beside it`);
}

test('the migrations make the schema of the golden file in SQLite', async (t) => {
  const path = join(await folderOf(t), 'index.db');
  await (await embeddedIndex(path)).close();
  const file = new Libsql(path);
  const rows = file
    .prepare("select sql from sqlite_master where sql is not null and name not like 'found_%' order by name")
    .all() as readonly { readonly sql: string }[];
  file.close();
  compare('sqlite.txt', rows.map(({ sql }) => `${sql}\n`).join(''));
});

test(
  'the migrations make the schema of the golden file in PostgreSQL',
  { skip: SERVER === '' && 'no STEMMA_TEST_DATABASE_URL' },
  async (t) => {
    const schema = `test_${randomUUID().replaceAll('-', '')}`;
    const client = new pg.Client({ connectionString: SERVER });
    await client.connect();
    t.after(async () => {
      await client.query(`drop schema if exists ${schema} cascade`);
      await client.end();
    });
    await (await serverIndex(SERVER, schema)).close();
    const columns = await client.query<{ line: string }>(
      `select table_name || '.' || column_name || ' ' || data_type ||
         case is_nullable when 'NO' then ' not null' else '' end as line
       from information_schema.columns where table_schema = $1
       order by table_name collate "C", ordinal_position`,
      [schema],
    );
    const indexes = await client.query<{ line: string }>(
      'select indexdef as line from pg_indexes where schemaname = $1 order by indexname collate "C"',
      [schema],
    );
    const lines = [...columns.rows, ...indexes.rows].map(
      ({ line }) => `${line.replaceAll(`${schema}.`, '')}\n`,
    );
    compare('postgres.txt', lines.join(''));
  },
);

test('an index that a later version has written is left alone', async (t) => {
  const path = join(await folderOf(t), 'index.db');
  await (await embeddedIndex(path)).close();
  const file = new Libsql(path);
  file.exec("insert into kysely_migration values ('9999-later', '2031-05-05T00:00:00Z')");
  file.close();
  await assert.rejects(embeddedIndex(path), /index-version: .*9999-later/);
});

test(
  'two desks have one server, each its own tables',
  { skip: SERVER === '' && 'no STEMMA_TEST_DATABASE_URL' },
  async (t) => {
    const schemas = [randomUUID(), randomUUID()].map((id) => `test_${id.replaceAll('-', '')}`);
    t.after(async () => {
      const client = new pg.Client({ connectionString: SERVER });
      await client.connect();
      for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`);
      await client.end();
    });
    for (const schema of schemas) {
      const index = await serverIndex(SERVER, schema);
      t.after(() => index.close());
      assert.equal((await index.head()).seq, 0);
    }
  },
);

test('a migration that was cut short leaves nothing, and is done when the index is opened again', async (t) => {
  const path = join(await folderOf(t), 'index.db');
  const { prepare } = Libsql.prototype;
  let left = 12;
  const cutting = function (this: Libsql.Database, sql: string): unknown {
    if (left-- === 0) throw new Error('cut off');
    return prepare.call(this, sql);
  };
  Libsql.prototype.prepare = cutting as typeof prepare;
  await assert.rejects(embeddedIndex(path));
  Libsql.prototype.prepare = prepare;
  const index = await embeddedIndex(path);
  assert.equal((await index.head()).seq, 0);
  await index.close();
});
