import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { randomUUID } from 'node:crypto';
import Libsql from 'libsql';
import { StoreError } from './error.js';
import { TEMPORARY, isAbsent, syncFolder, syncFile, writeDurably } from './files.js';
import { printed } from './chain.js';
import { linesOf, openLedger } from './ledger.js';
import { NAMES, FOLDER_VERSION } from './open.js';
import { openOriginals } from './originals.js';

/** What an archive or a folder holds. */
export interface Amount {
  readonly lines: number;
  readonly originals: number;
}

/**
 * Writes ledger and originals of a data folder to one file, an SQLite archive (sqlar), which `sqlite3 -A` opens as well. Works while a
 * desk runs: it holds the ledger up to its last line now, and what those lines name. The index is not in it: it is made again.
 */
export async function backupFolder(folder: string, path: string): Promise<Amount> {
  const temporary = `${path}.${randomUUID()}${TEMPORARY}`;
  try {
    const amount = await writeArchive(folder, temporary);
    await syncFile(temporary);
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return amount;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeArchive(folder: string, path: string): Promise<Amount> {
  const file = new Libsql(path);
  try {
    // the columns of the format
    file.exec('create table sqlar(name text primary key, mode int, mtime int, sz int, data blob)');
    const insert = file.prepare('insert into sqlar values (?, ?, 0, ?, ?)');
    const put = (name: string, bytes: Buffer): void => {
      const packed = deflateSync(bytes);
      insert.run(name, FILE, bytes.length, packed.length < bytes.length ? packed : bytes);
    };
    file.exec('begin');
    const ledger: string[] = [];
    const named = new Set<string>();
    for await (const line of linesOf(join(folder, NAMES.ledger))) {
      ledger.push(`${printed(line)}\n`);
      if ((line.event.kind === 'received' || line.event.kind === 'fetched') && line.event.sha256 !== null)
        named.add(line.event.sha256);
    }
    put(NAMES.version, Buffer.from(`${FOLDER_VERSION}\n`));
    put(NAMES.ledger, Buffer.from(ledger.join('')));
    const originals = await openOriginals(join(folder, NAMES.originals));
    let count = 0;
    for (const hash of named) {
      const bytes = await originals.get(hash);
      if (bytes === null) continue;
      put(`${NAMES.originals}/${hash}`, Buffer.from(bytes));
      count += 1;
    }
    file.exec('commit');
    return { lines: ledger.length, originals: count };
  } finally {
    file.close();
  }
}

/** A plain file that its owner may write (POSIX mode). */
const FILE = 0o100644;

/** Fills an empty folder from an archive; every hash is checked on the way. */
export async function restoreFolder(path: string, folder: string): Promise<Amount> {
  if ((await namesIn(folder)).length > 0)
    throw new StoreError('folder-not-empty', `${folder} holds files; name a new folder`);
  const file = await opened(path);
  try {
    const read = file.prepare('select sz, data from sqlar where name = ?');
    const get = (name: string): Buffer => unpacked(path, name, read.get(name));
    await mkdir(folder, { recursive: true });
    const originals = await openOriginals(join(folder, NAMES.originals));
    const names = file
      .prepare(`select name from sqlar where name like '${NAMES.originals}/%' order by name`)
      .all() as readonly { readonly name: string }[];
    for (const { name } of names) {
      const hash = await originals.put(get(name));
      if (name !== `${NAMES.originals}/${hash}`) throw damaged(path, name);
    }
    await writeDurably(join(folder, NAMES.ledger), get(NAMES.ledger));
    await writeDurably(join(folder, NAMES.version), get(NAMES.version));
    const ledger = await openLedger(join(folder, NAMES.ledger));
    await ledger.close();
    return { lines: ledger.head().seq, originals: names.length };
  } finally {
    file.close();
  }
}

const MAGIC = 'SQLite format 3\0';

async function opened(path: string): Promise<Libsql.Database> {
  const handle = await open(path, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    if (buffer.toString('latin1') !== MAGIC) throw damaged(path, 'its beginning');
  } finally {
    await handle.close();
  }
  return new Libsql(path, { readonly: true });
}

/** The largest file in an archive, in bytes. */
const LARGEST = 2 ** 31 - 1;

function unpacked(path: string, name: string, row: unknown): Buffer {
  if (row === undefined) throw damaged(path, name);
  const { sz, data } = row as { readonly sz: number; readonly data: Buffer };
  if (sz === data.length) return data;
  try {
    return inflateSync(data, { maxOutputLength: LARGEST });
  } catch {
    throw damaged(path, name);
  }
}

const damaged = (path: string, what: string): StoreError =>
  new StoreError('archive-damaged', `${path}: ${what} is not as it was written; use another backup`);

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
