import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openSqlite } from '../../src/store/index/sqlite.js';

test('a transaction that was begun and said to have failed does not stop the next one', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-sqlite-'));
  const db = openSqlite(join(folder, 'index.db'));
  context.after(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  });
  await sql`create table kept (no integer)`.execute(db);
  await sql`begin`.execute(db);
  await sql`insert into kept values (1)`.execute(db);
  await db.transaction().execute((tx) => sql`insert into kept values (2)`.execute(tx));
  const { rows } = await sql`select no from kept`.execute(db);
  assert.deepEqual(rows, [{ no: 2 }]);
});
