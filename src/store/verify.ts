import { join } from 'node:path';
import { StoreError } from './error.js';
import { linesOf } from './ledger.js';
import { openOriginals } from './originals.js';
import { NAMES } from './open.js';
import { START } from './chain.js';
import type { Head, Originals } from './types.js';

/** What was looked at, and what is wrong with it. */
export interface Verified {
  /** Lines that hold; the last of them. */
  readonly head: Head;
  readonly originals: number;
  readonly faults: readonly Fault[];
}

/**
 * `ledger`: a line does not follow, so that it and all after it are in doubt. `damaged`, `missing`: of an original, by its hash.
 * `unknown`: an original that no line names; it was never acknowledged, and does no harm.
 */
export interface Fault {
  readonly kind: 'ledger' | 'damaged' | 'missing' | 'unknown';
  readonly what: string;
}

/**
 * Checks every line of the ledger and every original. Works while a desk runs: lines and originals are only added. A ledger whose end was cut
 * off fits together as before: only a head that was noted elsewhere tells (`noted`).
 */
export async function verifyFolder(folder: string, noted: Head | null = null): Promise<Verified> {
  const originals = await openOriginals(join(folder, NAMES.originals));
  const named = new Set<string>();
  const faults: Fault[] = [];
  // listed first: what is kept while the ledger is read has its line then
  const kept = await originals.list();
  const head = await namedIn(join(folder, NAMES.ledger), noted, named, faults);
  for (const hash of kept) {
    if (!named.has(hash)) faults.push({ kind: 'unknown', what: hash });
    else if (!(await isWhole(originals, hash))) faults.push({ kind: 'damaged', what: hash });
  }
  const there = new Set(await originals.list());
  for (const hash of named) if (!there.has(hash)) faults.push({ kind: 'missing', what: hash });
  return { head, originals: kept.length, faults };
}

/** Notes the originals that must be there, and gives the last line that holds. */
async function namedIn(path: string, noted: Head | null, named: Set<string>, faults: Fault[]): Promise<Head> {
  let head = START;
  try {
    for await (const { event, seq, hash } of linesOf(path)) {
      head = { seq, hash };
      if (seq === noted?.seq && hash !== noted.hash)
        faults.push({ kind: 'ledger', what: `line ${String(seq)} is another than the one that was noted` });
      if ((event.kind === 'received' || event.kind === 'fetched') && event.sha256 !== null)
        named.add(event.sha256);
      // the same bytes may stand elsewhere, or have come again: then a later line names them, or they are still there
      if (event.kind === 'deleted') for (const hash of event.originals) named.delete(hash);
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    faults.push({ kind: 'ledger', what: error.message });
    return head;
  }
  if (noted !== null && noted.seq > head.seq)
    faults.push({
      kind: 'ledger',
      what: `it ends at line ${String(head.seq)}, and line ${String(noted.seq)} was noted: its end is lost`,
    });
  return head;
}

async function isWhole(originals: Originals, hash: string): Promise<boolean> {
  try {
    return (await originals.get(hash)) !== null;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}
