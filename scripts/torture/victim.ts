/**
 * The process that kills.ts kills: opens a desk and takes in what is left of the coverage, one article a time, and says the number of
 * each when it is acknowledged. Kills itself at its nth call to files and databases, before or after it is done, where one is named.
 */
import { writeSync } from 'node:fs';
import { coverage } from './coverage.js';
import { deskAt } from './desk.js';
import { lay } from './layer.js';

/** What the process is told, as JSON. */
export interface Told {
  readonly folder: string;
  readonly database: string | null;
  readonly schema: string;
  readonly seed: number;
  readonly count: number;
  /** The first article to send. */
  readonly from: number;
  readonly killAt: number | null;
  readonly when: 'before' | 'after';
}

const told = JSON.parse(process.argv[2]!) as Told;
let calls = 0;
const die = (): void => {
  if (++calls === told.killAt) process.kill(process.pid, 'SIGKILL');
};
await lay({ [told.when]: die });
writeSync(1, 'open\n');
const desk = await deskAt(told);
for (const [i, one] of coverage(told.count, told.seed).entries()) {
  if (i < told.from) continue;
  await desk.take([one]);
  writeSync(1, `${String(i)}\n`);
}
await desk.close();
