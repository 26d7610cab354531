import { spawn } from 'node:child_process';
import { coverage } from './coverage.js';
import { deskAt, inFolder, resultHash, undisturbed, wrongWith } from './desk.js';
import type { Told } from './racer.js';
import type { Found, Run } from './types.js';

const RACER = new URL('./racer.ts', import.meta.url).pathname;
const RACERS = 2;

/** Two processes that open one desk again and again, each for one article of its own: who finds it held waits. */
export async function races({ seed, long }: Run): Promise<Found> {
  const count = long ? 50 : 10;
  const all = racing(count, seed);
  const faults: string[] = [];
  return inFolder(async (folder) => {
    const ends = await Promise.all(
      Array.from({ length: RACERS }, (_, mine) => raced({ folder, seed, count, mine })),
    );
    const held = ends.reduce((sum, one) => sum + one.held, 0);
    for (const { fault } of ends) if (fault !== '') faults.push(fault);
    const desk = await deskAt({ folder, database: null });
    faults.push(...(await wrongWith(desk, all, all)));
    if ((await resultHash(desk)) !== (await undisturbed(all))) faults.push('another result than undisturbed');
    await desk.close();
    const figures = [
      `${String(count)} races of ${String(RACERS)} processes, ${String(held)} times held by the other`,
    ];
    return { figures, faults };
  });
}

/** Articles whose order says nothing: no two have one address. */
export const racing = (count: number, seed: number) => {
  const all = coverage(count * RACERS * 2, seed);
  const last = new Map(all.map((one) => [one.file, one]));
  return [...last.values()].slice(0, count * RACERS);
};

/** The articles of one process. */
export const mineOf = (told: Told) =>
  racing(told.count, told.seed).filter((_, i) => i % RACERS === told.mine);

function raced(told: Told): Promise<{ readonly held: number; readonly fault: string }> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, ['--import', 'tsx', RACER, JSON.stringify(told)]);
    let [out, fault] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (fault += chunk.toString()));
    child.on('close', () => {
      ended({ held: Number(out), fault });
    });
  });
}
