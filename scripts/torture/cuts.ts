import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Taking } from '../../src/desk/taking.js';
import { NAMES } from '../../src/store/open.js';
import { random } from '../../test/stories/made.js';
import { coverage } from './coverage.js';
import { deskAt, inFolder, resultHash, undisturbed, wrongWith } from './desk.js';
import { Disk, type Loss } from './disk.js';
import { lay, type Call } from './layer.js';
import type { Found, Run } from './types.js';

const ARTICLES = 8;
/** Milliseconds in which a desk must be open again. */
const REOPENED = 5000;

/** What a desk asked of the disk, and how many deliveries it had acknowledged by each call. */
interface Recorded {
  readonly calls: readonly Call[];
  readonly acknowledged: readonly number[];
}

/**
 * Power cuts without root: all calls of a desk to the disk are recorded, then carried out again up to a drawn one on a disk that keeps only
 * what was synchronised. The index is given as it was after some delivery before the cut, or not at all: its engine writes on its own.
 */
export async function cuts({ seed, long }: Run): Promise<Found> {
  const next = random(seed);
  const all = coverage(ARTICLES, seed);
  const expected = await undisturbed(all);
  const wanted = long ? 30 : 10;
  return inFolder(async (folder) => {
    const [desk, copies] = [join(folder, 'desk'), join(folder, 'copies')];
    const { calls, acknowledged } = await recorded(desk, copies, all);
    const faults: string[] = [];
    let slowest = 0;
    for (let cut = 0; cut < wanted; cut++) {
      const at = Math.floor(((cut + next()) / wanted) * calls.length);
      const loss: Loss = next() < 0.5 ? 'gone' : 'half';
      const done = acknowledged[at] ?? all.length;
      const index = Math.floor(next() * (done + 1));
      const place = join(folder, `cut-${String(cut)}`);
      const disk = new Disk(desk);
      for (const call of calls.slice(0, at)) disk.apply(call);
      mkdirSync(place);
      disk.restore(desk, place, loss);
      if (existsSync(join(place, NAMES.ledger)) && index > 0)
        cpSync(join(copies, String(index)), place, { recursive: true });
      const after = await reopened(place, all, done, expected);
      slowest = Math.max(slowest, after.milliseconds);
      const what = `cut before call ${String(at)} of ${String(calls.length)}, ${loss}, index of ${String(index)}`;
      faults.push(...after.faults.map((fault) => `${what}: ${fault}`));
    }
    if (slowest > REOPENED) faults.push(`a desk took ${slowest.toFixed(0)} ms to open`);
    const figures = [
      `${String(wanted)} power cuts among ${String(calls.length)} calls, opened again in ${slowest.toFixed(0)} ms at most`,
    ];
    return { figures, faults };
  });
}

/** A desk that takes all in; after each delivery the files of its index are copied. */
async function recorded(folder: string, copies: string, all: readonly Taking[]): Promise<Recorded> {
  const calls: Call[] = [];
  const acknowledged: number[] = [];
  let done = 0;
  const after = (call: Call): void => {
    if (call.name === 'statement' || !call.on.startsWith(folder)) return;
    calls.push({
      ...call,
      rest: call.rest.map((part) => (part instanceof Uint8Array ? Buffer.from(part) : part)),
    });
    acknowledged.push(done);
  };
  const remove = await lay({ after });
  try {
    const desk = await deskAt({ folder, database: null });
    for (const one of all) {
      await desk.take([one]);
      done += 1;
      mkdirSync(join(copies, String(done)), { recursive: true });
      for (const ending of ['', '-wal'])
        cpSync(join(folder, NAMES.index + ending), join(copies, String(done), NAMES.index + ending));
    }
    await desk.close();
  } finally {
    remove();
  }
  return { calls, acknowledged };
}

/** Opens what the cut has left, looks at it, and sends the rest. */
async function reopened(folder: string, all: readonly Taking[], done: number, expected: string) {
  const before = performance.now();
  const desk = await deskAt({ folder, database: null });
  const milliseconds = performance.now() - before;
  try {
    const faults = [...(await wrongWith(desk, all.slice(0, done), all.slice(0, done + 1)))];
    for (const one of all.slice(done)) await desk.take([one]);
    if ((await resultHash(desk)) !== expected) faults.push('another result than undisturbed');
    return { faults, milliseconds };
  } catch (error) {
    return { faults: [String(error)], milliseconds };
  } finally {
    await desk.close();
  }
}
