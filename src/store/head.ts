import type { LedgerLine } from '../model/index.js';
import { StoreError } from './error.js';
import type { Store } from './types.js';

/**
 * The lines of the ledger that the index has not seen. An index that has seen more lines than there are tells that the end of the ledger is
 * lost; one that has seen others belongs to another desk, and must not be written over. Both are told before the first line is.
 */
export async function* linesBehind({ folder, ledger, index }: Store): AsyncGenerator<LedgerLine> {
  const { seq, hash } = await index.head();
  const end = ledger.head();
  if (seq > end.seq)
    throw new StoreError(
      'ledger-short',
      `the ledger of ${folder} ends at line ${String(end.seq)}, its index has seen line ${String(seq)}; restore the desk from a backup, or go on without the lost lines with stemma rebuild`,
    );
  for await (const line of ledger.read(Math.max(0, seq - 1))) {
    if (line.seq > seq) yield line;
    else if (line.hash !== hash)
      throw new StoreError(
        'index-foreign',
        `the index was made from another ledger than that of ${folder}; name another schema or database, or make it again from this ledger with stemma rebuild`,
      );
  }
}
