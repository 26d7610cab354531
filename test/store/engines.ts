import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import pg from 'pg';
import { embeddedIndex, serverIndex } from '../../src/store/index/index.js';
import type { Index } from '../../src/store/types.js';
import { folderOf } from './folder.js';

type Open = () => Promise<Index>;

/** A server to test on, such as postgres://postgres@127.0.0.1:5432/postgres; without it its tests are skipped and counted so. */
export const SERVER = process.env['STEMMA_TEST_DATABASE_URL'] ?? '';

/** The engines, each with how a test opens an empty index of its own, any number of times the same one. */
const ENGINES: readonly {
  readonly name: string;
  readonly skip: string | false;
  readonly open: (t: TestContext) => Promise<Open>;
}[] = [
  {
    name: 'SQLite',
    skip: false,
    open: async (t) => {
      const folder = await folderOf(t);
      return () => embeddedIndex(join(folder, 'index.db'));
    },
  },
  {
    name: 'PostgreSQL',
    skip: SERVER === '' && 'no STEMMA_TEST_DATABASE_URL',
    open: (t) => {
      const schema = `test_${randomUUID().replaceAll('-', '')}`;
      t.after(async () => {
        const client = new pg.Client({ connectionString: SERVER });
        await client.connect();
        await client.query(`drop schema if exists ${schema} cascade`);
        await client.end();
      });
      return Promise.resolve(() => serverIndex(SERVER, schema));
    },
  },
];

/** One test on every engine. */
export function onEngines(what: string, run: (index: Index, again: Open) => Promise<void>): void {
  for (const { name, skip, open } of ENGINES)
    test(`${name}: ${what}`, { skip }, async (t) => {
      const again = await open(t);
      const index = await again();
      try {
        await run(index, again);
      } finally {
        await index.close();
      }
    });
}
