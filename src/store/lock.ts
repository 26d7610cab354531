import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { StoreError } from './error.js';

/** The lock is on the first, the second says who holds it. */
const LOCK = 'lock';
const HOLDER = 'holder';

/**
 * Takes a data folder for this process alone. Node has no lock of its own that the system releases with the process; SQLite has: a
 * transaction that is left open on an empty database. Returns how to give it back.
 */
export function lockFolder(folder: string): () => void {
  const file = new Libsql(join(folder, LOCK));
  try {
    file.exec('begin exclusive');
  } catch (error) {
    file.close();
    if (!/locked|busy/i.test((error as Error).message)) throw error;
    throw new StoreError('folder-held', `${folder} is in use (${holder(folder)}); end that process first`);
  }
  writeFileSync(join(folder, HOLDER), `process ${String(process.pid)} on ${hostname()}`);
  return () => {
    file.close();
  };
}

function holder(folder: string): string {
  try {
    return readFileSync(join(folder, HOLDER), 'utf8');
  } catch {
    return 'by a process that has just begun';
  }
}
