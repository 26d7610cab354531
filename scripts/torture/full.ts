import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../../src/store/error.js';
import type { Taking } from '../../src/desk/taking.js';
import { coverage } from './coverage.js';
import { deskAt, inFolder, resultHash, undisturbed, wrongWith } from './desk.js';
import type { Found, Run } from './types.js';

const SIZE = '12m';
const ARTICLES = 6;
/** Bytes that are left free at each try. */
const FREE = [0, 4096, 20_000, 60_000, 150_000];

/** A disk that is really full: a small one in memory, filled up while a desk is open. Wants the right to mount. */
export async function full({ seed }: Run): Promise<Found> {
  const all = coverage(ARTICLES, seed);
  const expected = await undisturbed(all);
  return inFolder(async (folder) => {
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
    if (status !== 0) return { figures: ['left out: no right to mount a disk'], faults: [] };
    try {
      const faults: string[] = [];
      let refused = 0;
      for (const [i, free] of FREE.entries()) {
        const one = await filledUp(join(folder, `desk-${String(i)}`), free, all, expected);
        faults.push(...one.faults.map((fault) => `${String(free)} bytes free: ${fault}`));
        refused += one.refused;
      }
      if (refused === 0) faults.push('nothing was refused: the disk was not full');
      return {
        figures: [`${String(FREE.length)} full disks, ${String(refused)} deliveries refused`],
        faults,
      };
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
  });
}

/** Takes half in, fills the disk, sends the rest, makes room, sends it again. */
async function filledUp(folder: string, free: number, all: readonly Taking[], expected: string) {
  const faults: string[] = [];
  const desk = await deskAt({ folder, database: null });
  const half = all.length >> 1;
  let [done, refused] = [half, 0];
  for (const one of all.slice(0, half)) await desk.take([one]);
  const ballast = join(folder, '..', 'ballast');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free)));
  for (const one of all.slice(half))
    try {
      await desk.take([one]);
      done += 1;
    } catch (error) {
      refused += 1;
      if (!(error instanceof StoreError && error.code === 'disk-full'))
        faults.push(`refused as ${String(error)}`);
      break;
    }
  const { items } = await desk.store.index.articles({});
  if (items.length === 0) faults.push('nothing can be read');
  for (const { sha256 } of items)
    if ((await desk.store.originals.get(sha256)) === null) faults.push('an original cannot be read');
  rmSync(ballast);
  // what was refused may have been kept: it is sent again
  for (const one of all.slice(done)) await desk.take([one]);
  faults.push(...(await wrongWith(desk, all, all)));
  if ((await resultHash(desk)) !== expected) faults.push('another result than undisturbed');
  await desk.close();
  rmSync(folder, { recursive: true });
  return { faults, refused };
}
