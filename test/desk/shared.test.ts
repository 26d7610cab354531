import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import pg from 'pg';
import type { Article } from '../../src/model/index.js';
import { runWorker } from '../../src/desk/open.js';
import { SERVER } from '../store/engines.js';
import { folderOf } from '../store/folder.js';
import { coverage, deskOn, here, resultOf } from './made.js';

const skip = SERVER === '' && 'no STEMMA_TEST_DATABASE_URL';

/** A schema of its own, dropped with that of its jobs when the test ends. */
function schemaFor(t: TestContext): string {
  const schema = `test_${randomUUID().slice(0, 13).replaceAll('-', '')}`;
  t.after(async () => {
    const client = new pg.Client({ connectionString: SERVER });
    await client.connect();
    for (const name of [schema, `${schema}_jobs`])
      await client.query(`drop schema if exists ${name} cascade`);
    await client.end();
  });
  return schema;
}

/** Annotates, and notes what and where. */
function counting() {
  const ids: string[] = [];
  return {
    ids,
    annotate: (articles: readonly Article[]) => {
      ids.push(...articles.map(({ id }) => id));
      return here(articles);
    },
  };
}

/** Workers in this process, ended with the test. */
function workers(t: TestContext, schema: string, count: number) {
  const ending = new AbortController();
  const counts = Array.from({ length: count }, counting);
  const running = counts.map((one) =>
    runWorker({ database: SERVER, schema }, ending.signal, { engine: 'test', annotate: one.annotate }),
  );
  const end = async (): Promise<void> => {
    ending.abort();
    await Promise.all(running);
  };
  t.after(end);
  return { counts, end };
}

test(
  'the result is the same in SQLite and on a server, with one and with four workers, in any order',
  { skip },
  async (t) => {
    const embedded = await deskOn(t, await folderOf(t));
    await embedded.take(coverage());
    const expected = await resultOf(embedded);
    const orders = [
      coverage(),
      [...coverage()].reverse(),
      [...coverage()].sort((a, b) => a.bytes.length - b.bytes.length),
    ];
    for (const [i, count] of [0, 1, 4].entries()) {
      const schema = schemaFor(t);
      const own = counting();
      const desk = await deskOn(t, await folderOf(t), { database: SERVER, schema, annotate: own.annotate });
      const { counts, end } = workers(t, schema, count);
      const order = orders[i]!;
      await desk.take(order.slice(0, 2));
      await desk.take(order.slice(2));
      assert.equal(await resultOf(desk), expected, `${String(count)} workers`);
      const ids = [own, ...counts].flatMap((one) => one.ids);
      assert.equal(ids.length, new Set(ids).size, 'no article was annotated twice');
      await end();
      await desk.close();
    }
  },
);

test(
  'a worker that is killed with articles in hand loses nothing and doubles nothing',
  { skip },
  async (t) => {
    const schema = schemaFor(t);
    // the desk leaves the work to the one that dies of it
    const own = counting();
    const desk = await deskOn(t, await folderOf(t), {
      database: SERVER,
      schema,
      patience: 200,
      annotate: own.annotate,
    });
    const script = new URL('./dying.ts', import.meta.url).pathname;
    const worker = spawn(process.execPath, ['--import', 'tsx', script, SERVER, schema, 'taken']);
    t.after(() => worker.kill('SIGKILL'));
    let said = '';
    worker.stdout.on('data', (text: Buffer) => (said += text.toString()));
    const gone = once(worker, 'exit');
    while (worker.exitCode === null && worker.signalCode === null) {
      for (const one of coverage())
        await desk.take([{ ...one, file: `${String(desk.store.ledger.head().seq)}-${one.file}` }]);
    }
    const [, signal] = (await gone) as [number | null, string | null];
    assert.equal(signal, 'SIGKILL');
    assert.match(said, /taken/);
    const rows = await desk.store.index.current();
    assert.ok(rows.length > 0);
    assert.deepEqual(await desk.store.index.unread('test'), []);
    const annotations = await desk.store.index.annotations(
      rows.map(({ id }) => id),
      'test',
    );
    assert.equal(annotations.length, rows.length);
    assert.deepEqual([...own.ids].sort(), rows.map(({ id }) => id).sort());
  },
);
