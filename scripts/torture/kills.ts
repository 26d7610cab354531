import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { random } from '../../test/stories/made.js';
import { coverage } from './coverage.js';
import { deskAt, inFolder, resultHash, undisturbed, wrongWith } from './desk.js';
import type { Found, Run } from './types.js';
import type { Told } from './victim.js';

const VICTIM = new URL('./victim.ts', import.meta.url).pathname;
/** Lives of a process on one desk: each opens what the one before has left. */
const LIVES = 20;
/** About as many calls as opening a new desk takes, and as taking in three articles does. */
const OPENING = 250;
const TAKING = 200;
/** Milliseconds until the clock kills at the latest. */
const LATEST = 4000;
/** Milliseconds in which a desk must be open again. */
const REOPENED = 5000;

/** Kills a process that takes articles in, again and again: half of the times at a drawn call, half of them at a drawn moment. */
export async function kills({ seed, long }: Run): Promise<Found> {
  const next = random(seed);
  const wanted = long ? 200 : 16;
  const faults: string[] = [];
  let [killed, acknowledged, slowest] = [0, 0, 0];
  while (killed < wanted && faults.length < 20) {
    const from = `seed ${String(seed)}, kill ${String(killed)}`;
    const result = await inFolder((folder) => desk(folder, Math.min(LIVES, wanted - killed), next));
    faults.push(...result.faults.map((fault) => `${from}: ${fault}`));
    killed += result.killed;
    acknowledged += result.acknowledged;
    slowest = Math.max(slowest, result.slowest);
  }
  if (slowest > REOPENED) faults.push(`a desk took ${slowest.toFixed(0)} ms to open`);
  const figures = [
    `${String(killed)} kills, ${String(acknowledged)} articles acknowledged, opened again in ${slowest.toFixed(0)} ms at most`,
  ];
  return { figures, faults };
}

/** The lives on one desk, each looked at from outside, then what was sent whole, beside a desk that nothing happened to. */
async function desk(folder: string, lives: number, next: () => number) {
  const [count, seed] = [LIVES * 2, Math.floor(next() * 2 ** 31)];
  const all = coverage(count, seed);
  const faults: string[] = [];
  let [killed, done, slowest] = [0, 0, 0];
  while (killed < lives && done < count && faults.length === 0) {
    const at = next() < 0.5 ? Math.ceil(next() * (killed === 0 ? OPENING + TAKING : TAKING)) : null;
    const when = next() < 0.5 ? 'before' : 'after';
    const told = { folder, database: null, schema: '', seed, count, from: done, killAt: at, when } as const;
    const life = await lived(told, at === null ? next() * LATEST : LATEST * 5);
    if (life.fault !== '') faults.push(life.fault);
    killed += 1;
    done = Math.max(done, life.last + 1);
    const before = performance.now();
    const open = await deskAt({ folder, database: null });
    slowest = Math.max(slowest, performance.now() - before);
    faults.push(...(await wrongWith(open, all.slice(0, done), all.slice(0, done + 1))));
    await open.close();
  }
  const open = await deskAt({ folder, database: null });
  for (const one of all.slice(done)) await open.take([one]);
  // the sender did not hear of the last, and sends it again
  await open.take(all.slice(-1));
  if ((await resultHash(open)) !== (await undisturbed(all))) faults.push('another result than undisturbed');
  await open.close();
  return { killed, acknowledged: done, slowest, faults };
}

/** One process until it is killed: the last article that it acknowledged, and what it complained of. */
function lived(told: Told, milliseconds: number): Promise<{ last: number; fault: string }> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, ['--import', 'tsx', VICTIM, JSON.stringify(told)]);
    let [out, fault] = ['', ''];
    let timer: NodeJS.Timeout | undefined;
    // the clock begins when the process does something: most of its life would else be the loading of its code
    const begin = (): void => void (timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds));
    const limit = setTimeout(begin, LATEST);
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      begin();
    });
    child.stderr.on('data', (chunk: Buffer) => (fault += chunk.toString()));
    child.on('close', () => {
      clearTimeout(limit);
      clearTimeout(timer);
      // a number is whole only with its line break
      const last = /(\d+)\n[^\n]*$/.exec(out);
      ended({ last: last ? Number(last[1]) : told.from - 1, fault });
    });
  });
}
