import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { engineError } from './engine-error.js';

/** Brings a file to the disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What a folder lists is on the disk only after the folder itself was synchronised. */
export const syncFolder = (folder: string): Promise<void> => syncFile(folder);

/** A file that is being written; nothing reads it under this name. */
export const TEMPORARY = '.part';

/** Writes a file that is either there with all its bytes or not at all, whenever the power goes: temporary file, fsync, rename, fsync of the folder. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `${basename(path)}.${randomUUID()}${TEMPORARY}`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw engineError(error, folder);
  }
  await syncFolder(folder);
}

export const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
