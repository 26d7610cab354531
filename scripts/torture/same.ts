import type { Annotator } from '../../src/desk/annotator.js';
import type { Desk } from '../../src/desk/desk.js';
import { openDesk, rebuildDesk, runWorker } from '../../src/desk/open.js';
import { Pool } from '../../src/desk/pool/index.js';
import type { Taking } from '../../src/desk/taking.js';
import type { Place } from '../../src/store/open.js';
import { here } from '../../test/desk/made.js';
import { random } from '../../test/stories/made.js';
import { inFolder, resultHash, SERVER } from './desk.js';
import { racing } from './races.js';
import { dropSchema, schemaOf } from './server.js';
import type { Found, Run } from './types.js';

const NOW = '2031-05-06T10:00:00.000Z';
const ENGINE = 'torture';
/** Milliseconds that a desk leaves to its workers: all that there is to do. */
const PATIENCE = 600_000;

/** One way for the same coverage to come in; gives the hash of all that the desk says then. */
interface Way {
  readonly name: string;
  readonly run: (list: readonly Taking[], next: () => number) => Promise<string>;
}

/** The same coverage by every way in which it may come: one result. */
export async function same({ seed, long }: Run): Promise<Found> {
  const next = random(seed);
  const list = racing(long ? 60 : 8, seed);
  const ways = [...EMBEDDED, ...(SERVER === '' ? [] : ON_SERVER)];
  const results = new Map<string, string[]>();
  for (const { name, run } of ways) {
    const hash = await run(list, next);
    results.set(hash, [...(results.get(hash) ?? []), name]);
  }
  const faults =
    results.size === 1
      ? []
      : [...results].map(([hash, names]) => `${hash.slice(0, 12)}: ${names.join(', ')}`);
  const figures = [
    `${String(list.length)} articles, ${String(ways.length)} ways: ${ways.map(({ name }) => name).join('; ')}`,
    `result ${[...results.keys()].map((hash) => hash.slice(0, 12)).join(', ')}`,
    ...(SERVER === '' ? ['PostgreSQL left out: STEMMA_TEST_DATABASE_URL is not set'] : []),
  ];
  return { figures, faults };
}

type Take = (desk: Desk, list: readonly Taking[]) => Promise<unknown>;

const oneByOne: Take = async (desk, list) => {
  for (const one of list) await desk.take([one]);
};
const atOnce: Take = (desk, list) => desk.take(list);

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

async function on(place: Place, annotate: Annotator, take: Take, list: readonly Taking[]): Promise<string> {
  const desk = await openDesk({ ...place, annotate, engine: ENGINE, now: () => NOW, patience: PATIENCE });
  try {
    await take(desk, list);
    return await resultHash(desk);
  } finally {
    await desk.close();
  }
}

const embedded = (list: readonly Taking[], take: Take, annotate: Annotator = here): Promise<string> =>
  inFolder((folder) => on({ folder, database: null }, annotate, take, list));

async function inThreads(list: readonly Taking[], size: number): Promise<string> {
  const pool = new Pool({ size });
  try {
    return await embedded(list, atOnce, pool.annotate);
  } finally {
    await pool.close();
  }
}

const EMBEDDED: readonly Way[] = [
  { name: 'one by one', run: (list) => embedded(list, oneByOne) },
  { name: 'one by one again', run: (list) => embedded(list, oneByOne) },
  { name: 'shuffled', run: (list, next) => embedded(shuffled(list, next), oneByOne) },
  { name: 'shuffled again', run: (list, next) => embedded(shuffled(list, next), oneByOne) },
  { name: 'all at once', run: (list) => embedded(list, atOnce) },
  { name: 'in 1 thread', run: (list) => inThreads(list, 1) },
  { name: 'in 4 threads', run: (list) => inThreads(list, 4) },
  {
    name: 'made again from scratch',
    run: (list, next) =>
      inFolder(async (folder) => {
        const place = { folder, database: null };
        await on(place, here, oneByOne, shuffled(list, next));
        const desk = await rebuildDesk({ ...place, annotate: here, engine: ENGINE, now: () => NOW });
        try {
          return await resultHash(desk);
        } finally {
          await desk.close();
        }
      }),
  },
];

/** On a server, with so many workers beside the desk. */
const onServer = (workers: number): Way => ({
  name: `PostgreSQL, ${String(workers)} workers`,
  run: (list, next) =>
    inFolder(async (folder) => {
      const schema = schemaOf();
      const ending = new AbortController();
      try {
        await on({ folder, database: SERVER, schema }, here, () => Promise.resolve(), []);
        const running = Array.from({ length: workers }, () =>
          runWorker({ database: SERVER, schema }, ending.signal, { annotate: here, engine: ENGINE }),
        );
        const hash = await on({ folder, database: SERVER, schema }, here, atOnce, shuffled(list, next));
        ending.abort();
        await Promise.all(running);
        return hash;
      } finally {
        ending.abort();
        await dropSchema(schema);
        await dropSchema(`${schema}_jobs`);
      }
    }),
});

const ON_SERVER: readonly Way[] = [onServer(0), onServer(1), onServer(4)];
