import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { openSqlite } from '../../src/store/index/sqlite.js';

function opened(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-sqlite-'));
  const db = openSqlite(join(folder, 'index.db'));
  t.after(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  });
  return db;
}

test('a transaction that was begun and said to have failed does not stop the next one', async (t) => {
  const db = opened(t);
  await sql`create table kept (no integer)`.execute(db);
  await sql`begin`.execute(db);
  await sql`insert into kept values (1)`.execute(db);
  await db.transaction().execute((tx) => sql`insert into kept values (2)`.execute(tx));
  const { rows } = await sql`select no from kept`.execute(db);
  assert.deepEqual(rows, [{ no: 2 }]);
});

test('a database that has no more room says so, and goes on when there is room', async (t) => {
  const db = opened(t);
  await sql`create table kept (bytes blob)`.execute(db);
  const put = () =>
    db.transaction().execute((tx) => sql`insert into kept values (randomblob(100000))`.execute(tx));
  await sql`pragma max_page_count = 10`.execute(db);
  await assert.rejects(put(), { code: 'SQLITE_FULL' });
  await sql`pragma max_page_count = 1000`.execute(db);
  await put();
  const { rows } = await sql`select count(*) as count from kept`.execute(db);
  assert.deepEqual(rows, [{ count: 1 }]);
});
