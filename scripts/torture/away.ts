import type { Taking } from '../../src/desk/taking.js';
import { StoreError } from '../../src/store/error.js';
import { random } from '../../test/stories/made.js';
import { coverage } from './coverage.js';
import { deskAt, inFolder, resultHash, SERVER, undisturbed, wrongWith } from './desk.js';
import { proxyTo, type Proxy, type Way } from './proxy.js';
import { dropSchema, schemaOf } from './server.js';
import type { Found, Run } from './types.js';

const COUNT = 5;
const WAYS: readonly Way[] = ['cut', 'reset', 'stall', 'lost', 'refused'];
/** Trials of each way in the short form and in the long one. */
const FEW = 4;
const MANY = 60;
/** Milliseconds of silence after which these desks give their server up: a minute elsewhere. */
const SILENCE = 3000;

/**
 * A proxy between a desk and its server, which is cut, reset, silent or closed at a drawn moment of a delivery. The delivery is taken or
 * refused as `index-away`; when the server answers again the same desk takes it, without a restart.
 */
export async function away({ seed, long }: Run): Promise<Found> {
  if (SERVER === '') return { figures: ['left out: STEMMA_TEST_DATABASE_URL names no server'], faults: [] };
  const all = coverage(COUNT, seed);
  const expected = await undisturbed(all);
  const next = random(seed);
  const proxy = await proxyTo(SERVER);
  const [figures, faults]: [string[], string[]] = [[], []];
  try {
    const { pieces } = await trial(proxy, all, null, 0);
    for (const way of WAYS) {
      let [trials, refused] = [0, 0];
      for (; trials < (long ? MANY : FEW); trials++) {
        const nth = 1 + Math.floor(next() * pieces);
        const one = await trial(proxy, all, way, nth);
        refused += one.refused;
        const name = `${way} at piece ${String(nth)} of ${String(pieces)}`;
        faults.push(...one.faults.map((fault) => `${name}: ${fault}`));
        if (one.hash !== expected) faults.push(`${name}: another result than undisturbed`);
      }
      figures.push(`${way}: ${String(trials)} times, ${String(refused)} deliveries refused`);
    }
  } finally {
    await proxy.close();
  }
  return { figures, faults };
}

interface Trial {
  /** Pieces that the deliveries were sent to the server in. */
  readonly pieces: number;
  readonly refused: number;
  readonly faults: readonly string[];
  readonly hash: string;
}

function trial(proxy: Proxy, all: readonly Taking[], way: Way | null, nth: number): Promise<Trial> {
  const schema = schemaOf();
  return inFolder(async (folder) => {
    const desk = await deskAt({ folder, database: proxy.url, schema, silence: SILENCE });
    try {
      const before = proxy.pieces();
      proxy.set(way, nth);
      const faults: string[] = [];
      let refused = 0;
      for (const one of all)
        try {
          await desk.take([one]);
        } catch (error) {
          refused += 1;
          if (!(error instanceof StoreError && error.code === 'index-away'))
            faults.push(`refused as ${String(error)}`);
          proxy.heal();
          await desk.take([one]);
        }
      const pieces = proxy.pieces() - before;
      proxy.heal();
      faults.push(...(await wrongWith(desk, all, all)));
      return { pieces, refused, faults, hash: await resultHash(desk) };
    } finally {
      await desk.close();
    }
  }).finally(() => dropSchema(schema));
}
