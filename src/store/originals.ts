import { access, mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 as hashOf } from '../kit/hash.js';
import { StoreError } from './error.js';
import { isAbsent, syncFolder, writeDurably } from './files.js';
import type { Originals } from './types.js';

const HASH = /^[0-9a-f]{64}$/;

/** The originals in a folder: `ab/abcdef…`, 256 folders by the first two digits, so that none grows large. */
export async function openOriginals(folder: string): Promise<Originals> {
  await mkdir(folder, { recursive: true });
  const pathOf = (sha256: string): string => {
    if (!HASH.test(sha256)) throw new StoreError('original-damaged', `${sha256} is no SHA-256`);
    return join(folder, sha256.slice(0, 2), sha256);
  };
  return {
    put: async (bytes) => {
      const sha256 = hashOf(bytes);
      const path = pathOf(sha256);
      if (await isThere(path)) return sha256;
      if ((await mkdir(dirname(path), { recursive: true })) !== undefined) await syncFolder(folder);
      await writeDurably(path, bytes);
      return sha256;
    },
    get: async (sha256) => {
      const bytes = await readOr(pathOf(sha256));
      if (bytes !== null && hashOf(bytes) !== sha256)
        throw new StoreError(
          'original-damaged',
          `the bytes of ${sha256} have another hash; restore this file from a backup`,
        );
      return bytes;
    },
    remove: async (sha256) => {
      await rm(pathOf(sha256), { force: true });
    },
    list: () => listAll(folder),
  };
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

async function readOr(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** What a broken-off writing has left is no original and is passed over. */
async function listAll(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    if (!/^[0-9a-f]{2}$/.test(name)) continue;
    found.push(...(await readdir(join(folder, name))).filter((file) => HASH.test(file)));
  }
  return found.sort();
}
