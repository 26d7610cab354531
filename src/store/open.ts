import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from './error.js';
import { isAbsent, writeDurably } from './files.js';
import { openLedger } from './ledger.js';
import { openOriginals } from './originals.js';
import type { Index, Store } from './types.js';

/** The version of the data folder's layout that this code writes, and those that it opens. */
export const FOLDER_VERSION = '0.1.0';
const OPENED: ReadonlySet<string> = new Set([FOLDER_VERSION]);

/** What a data folder holds, by name. */
export const NAMES = {
  version: 'version',
  originals: 'originals',
  ledger: 'ledger.jsonl',
} as const;

/** Opens a data folder, or makes an empty one. */
export async function openStore(
  folder: string,
  openIndex: (folder: string) => Promise<Index>,
): Promise<Store> {
  await mkdir(folder, { recursive: true });
  await checkVersion(join(folder, NAMES.version));
  const originals = await openOriginals(join(folder, NAMES.originals));
  const ledger = await openLedger(join(folder, NAMES.ledger));
  const index = await openIndex(folder);
  return {
    folder,
    originals,
    ledger,
    index,
    close: async () => {
      await ledger.close();
      await index.close();
    },
  };
}

/** A folder of a later version is not touched. */
async function checkVersion(path: string): Promise<void> {
  try {
    const version = (await readFile(path, 'utf8')).trim();
    if (!OPENED.has(version))
      throw new StoreError(
        'folder-version',
        `${path} says ${version}, this program opens ${[...OPENED].join(', ')}; use the version of Stemma that wrote it`,
      );
  } catch (error) {
    if (!isAbsent(error)) throw error;
    await writeDurably(path, `${FOLDER_VERSION}\n`);
  }
}
