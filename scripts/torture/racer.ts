/** A process of races.ts: opens the desk for each of its articles, as often as it must, and says how often it was held. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../../src/desk/desk.js';
import { StoreError } from '../../src/store/error.js';
import { deskAt } from './desk.js';
import { mineOf } from './races.js';

/** What the process is told, as JSON. */
export interface Told {
  readonly folder: string;
  readonly seed: number;
  readonly count: number;
  readonly mine: number;
}

const told = JSON.parse(process.argv[2]!) as Told;
let held = 0;

async function opened(): Promise<Desk> {
  for (;;)
    try {
      return await deskAt({ folder: told.folder, database: null });
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'folder-held')) throw error;
      held += 1;
      await pause(1 + Math.random() * 20);
    }
}

for (const one of mineOf(told)) {
  const desk = await opened();
  await desk.take([one]);
  await desk.close();
  await pause(Math.random() * 20);
}
console.log(held);
