/**
 * The part of `npm run bench` that is about a server: articles a second into a desk on PostgreSQL alone and beside 1, 2 and 4 `stemma worker`
 * processes, and what a database holds of each. Wall time, since the work is spread over processes: of a machine that does nothing else.
 * Wants STEMMA_TEST_DATABASE_URL.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { openDesk } from '../src/desk/open.js';
import { coverage } from './coverage/made.js';

const SERVER = process.env['STEMMA_TEST_DATABASE_URL'] ?? '';
const PROGRAM = new URL('../src/cli/main.ts', import.meta.url).pathname;
/** Milliseconds for workers to start. */
const START = 15_000;
const STEP = 128;

const stories = Number(process.argv[2] ?? 60);
const all = coverage({ stories, perStory: 10, seed: 1 });
const encoder = new TextEncoder();

async function asked(sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function bench(workers: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-bench-'));
  const schema = `bench_${String(process.pid)}_${String(workers)}`;
  const desk = await openDesk({ folder, database: SERVER, schema });
  const env = { ...process.env, STEMMA_DATABASE_URL: SERVER, STEMMA_DATABASE_SCHEMA: schema };
  const running = Array.from({ length: workers }, () =>
    spawn(process.execPath, ['--import', 'tsx', PROGRAM, 'worker', folder], { env, stdio: 'ignore' }),
  );
  if (workers > 0) await new Promise((started) => setTimeout(started, START));
  const before = performance.now();
  for (let at = 0; at < all.length; at += STEP)
    await desk.take(
      all.slice(at, at + STEP).map(({ text, file, published }) => ({
        bytes: encoder.encode(text),
        file,
        published,
      })),
    );
  const rate = all.length / ((performance.now() - before) / 1000);
  const [size] = await asked(
    `select sum(pg_total_relation_size(oid)) as bytes, sum(greatest(reltuples, 0)) as rows from pg_class where relkind = 'r' and relnamespace = '${schema}'::regnamespace`,
  );
  console.log(
    `${String(workers)} workers: ${rate.toFixed(1)} articles a second; ${(Number(size?.['bytes']) / all.length).toFixed(0)} bytes of database an article`,
  );
  for (const each of running) each.kill();
  await desk.close();
  for (const name of [schema, `${schema}_jobs`]) await asked(`drop schema if exists ${name} cascade`);
  await rm(folder, { recursive: true });
}

if (SERVER === '') console.log('PostgreSQL left out: STEMMA_TEST_DATABASE_URL is not set');
else for (const workers of [0, 1, 2, 4]) await bench(workers);
