import type { Place } from '../../src/store/open.js';
import type { Taking } from '../../src/desk/taking.js';
import { coverage } from './coverage.js';
import { deskAt, inFolder, resultHash, SERVER, undisturbed, wrongWith } from './desk.js';
import { dropSchema, schemaOf } from './server.js';
import { failure, lay, type Call } from './layer.js';
import type { Found, Run } from './types.js';

/** Deliveries of one trial; the last is another text at the address of the one before. */
const COUNT = 5;
/** In the short form every so many-th call fails. */
const STEP = 23;

/** One way to fail: with which error, and whether the call was done all the same. */
interface Way {
  readonly name: string;
  readonly code: string;
  readonly when: 'before' | 'after';
}
const WAYS: readonly Way[] = [
  { name: 'not done', code: 'EIO', when: 'before' },
  { name: 'done, and said to have failed', code: 'EIO', when: 'after' },
  { name: 'no room', code: 'ENOSPC', when: 'before' },
];
const WRITES: ReadonlySet<string> = new Set(['open', 'rename', 'mkdir', 'writeFile', 'appendFile', 'statement']); // prettier-ignore

/** Every call to files and databases fails once in turn, on a desk that is new: the nth, until there is none left. */
export async function failures({ seed, long }: Run): Promise<Found> {
  const all = coverage(COUNT, seed);
  const expected = await undisturbed(all);
  const [figures, faults]: [string[], string[]] = [[], []];
  for (const engine of SERVER === '' ? ['SQLite'] : ['SQLite', 'PostgreSQL'])
    for (const way of WAYS) {
      if (!long && engine === 'PostgreSQL' && way !== WAYS[1]) continue;
      let [trials, refused, reached] = [0, 0, true];
      for (let nth = long ? 1 : 1 + (seed % STEP); reached; nth += long ? 1 : STEP) {
        const trial = await inPlace(engine, (place) => failing(place, all, nth, way));
        reached = trial.call !== null;
        if (!reached) break;
        trials += 1;
        refused += trial.refused;
        const call = `${engine}, call ${String(nth)}, ${trial.call!.name} ${trial.call!.on.slice(0, 80)}, ${way.name}`;
        faults.push(...trial.faults.map((fault) => `${call}: ${fault}`));
        if (trial.hash !== expected) faults.push(`${call}: another result than undisturbed`);
      }
      figures.push(`${engine}, ${way.name}: ${String(trials)} calls failed in turn, ${String(refused)} deliveries refused`); // prettier-ignore
    }
  return { figures, faults };
}

const inPlace = <T>(engine: string, run: (place: Place) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    if (engine === 'SQLite') return run({ folder, database: null });
    const schema = schemaOf();
    try {
      return await run({ folder, database: SERVER, schema });
    } finally {
      await dropSchema(schema);
    }
  });

/** Delivers with the nth call failing, each delivery twice where it was refused, then opens the desk anew and looks at it. */
async function failing(place: Place, all: readonly Taking[], nth: number, way: Way) {
  let call: Call | null = null;
  let calls = 0;
  const fail = (each: Call): void => {
    if ((way.code === 'ENOSPC' && !WRITES.has(each.name)) || ++calls !== nth) return;
    call = each;
    throw failure(way.code);
  };
  const remove = await lay({ [way.when]: fail });
  let sent: Sent;
  try {
    sent = await deliver(place, all);
  } finally {
    remove();
  }
  const desk = await deskAt(place);
  try {
    const faults = [...sent.faults, ...(await wrongWith(desk, sent.acknowledged, all))];
    for (const one of all.slice(sent.acknowledged.length)) await desk.take([one]);
    return { call: call as Call | null, faults, refused: sent.refused, hash: await resultHash(desk) };
  } finally {
    await desk.close();
  }
}

interface Sent {
  readonly acknowledged: readonly Taking[];
  readonly refused: number;
  readonly faults: readonly string[];
}

/** A desk that does not open is opened again; a delivery that is refused is sent again, once. */
async function deliver(place: Place, all: readonly Taking[]): Promise<Sent> {
  const acknowledged: Taking[] = [];
  const faults: string[] = [];
  let refused = 0;
  const desk = await tried(
    () => deskAt(place),
    2,
    () => undefined,
  );
  if (desk === null) return { acknowledged, refused, faults: ['the desk does not open again'] };
  for (const one of all) {
    const taken = await tried(
      () => desk.take([one]),
      2,
      () => (refused += 1),
    );
    if (taken === null) faults.push('a delivery is refused again when nothing fails any more');
    if (taken === null) break;
    acknowledged.push(one);
  }
  await tried(
    () => desk.close(),
    1,
    () => undefined,
  );
  return { acknowledged, refused, faults };
}

async function tried<T>(run: () => Promise<T>, times: number, failed: () => void): Promise<T | null> {
  for (let i = 0; i < times; i++)
    try {
      return await run();
    } catch {
      failed();
    }
  return null;
}
