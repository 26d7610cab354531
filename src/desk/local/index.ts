/** One process has a desk open; others of the same user speak with it through a socket in its data folder. */
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../../store/error.js';
import type { Desk } from '../desk.js';
import { openDesk, type OpenOptions } from '../open.js';
import { heldDesk, type HeldDesk } from './client.js';

export type { HeldDesk } from './client.js';
export { serveLocally } from './serve.js';

/** A desk that is open here, or in another process. */
export type DeskAt = Desk | HeldDesk;

/** How often, and after how many milliseconds each, a folder is tried again whose holder does not answer: it may have just begun, or be about to end. */
const TRIES = 20;
const PAUSE = 100;

/** Opens the desk of a data folder, or speaks with the process that has it open. */
export async function deskAt(options: OpenOptions): Promise<DeskAt> {
  for (let tries = 0; ; tries++) {
    try {
      return await openDesk(options);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'folder-held') throw error;
      const held = await heldDesk(options.folder);
      if (held !== null) return held;
      if (tries >= TRIES) throw error;
    }
    await pause(PAUSE);
  }
}
