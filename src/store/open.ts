import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from './error.js';
import { isAbsent, writeDurably } from './files.js';
import { embeddedIndex, serverIndex } from './index/index.js';
import { openLedger } from './ledger.js';
import { openJobs, type Jobs } from './jobs.js';
import { lockFolder } from './lock.js';
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
  index: 'index.db',
} as const;

/** Where the index is: in the data folder, or on a server. */
export interface Place {
  readonly folder: string;
  /** `postgres://…`; null for the embedded index. */
  readonly database: string | null;
  /** The schema on the server. */
  readonly schema?: string | undefined;
  /** Milliseconds after which a server that has gone silent in the midst of an answer is given up. */
  readonly silence?: number | undefined;
}

/** A place on a server. */
export interface ServerPlace extends Omit<Place, 'folder'> {
  readonly database: string;
}

/**
 * Opens a data folder for this process alone, or makes an empty one. `afresh`: the index is empty, whatever it held; a damaged one need not
 * be opened for that.
 */
export async function openStore(place: Place, afresh = false): Promise<Store> {
  const { folder } = place;
  await mkdir(folder, { recursive: true });
  await checkVersion(join(folder, NAMES.version));
  const release = lockFolder(folder);
  const opened: { close: () => Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const each of opened.reverse()) await each.close();
    release();
  };
  try {
    const originals = await openOriginals(join(folder, NAMES.originals));
    const ledger = await openLedger(join(folder, NAMES.ledger));
    opened.push(ledger);
    if (afresh && place.database === null) await removeIndex(folder);
    const index = await openIndex(place);
    opened.push(index);
    if (afresh) await index.clear();
    return { folder, originals, ledger, index, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const openIndex = ({ folder, database, schema = 'stemma', silence }: Place): Promise<Index> =>
  database === null ? embeddedIndex(join(folder, NAMES.index)) : serverIndex(database, schema, silence);

/** With what SQLite keeps beside it: a log without its file, or the other way round, would be taken for part of the new one. */
async function removeIndex(folder: string): Promise<void> {
  for (const ending of ['-wal', '-shm', '']) await rm(join(folder, NAMES.index + ending), { force: true });
}

/** The index on a server and the work that is shared on it, without the data folder. */
export interface SharedStore {
  readonly index: Index;
  readonly jobs: Jobs;
  readonly close: () => Promise<void>;
}

/** Opens what a worker needs of a desk. `engine`: the version of the engine, which is that of the desk. */
export async function openShared(
  { database, schema = 'stemma', silence }: ServerPlace,
  engine: string,
): Promise<SharedStore> {
  const index = await serverIndex(database, schema, silence);
  try {
    const jobs = await openJobs(database, schema, engine, silence);
    return { index, jobs, close: () => jobs.close().finally(index.close) };
  } catch (error) {
    await index.close();
    throw error;
  }
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
