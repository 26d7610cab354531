import type { Story } from '../../model/index.js';
import { safeJson } from '../safe.js';
import { ledgerRecords } from './record.js';
import type { LedgerOptions } from './types.js';

/** A ledger of each story as canonical JSON (RFC 8785): ids and values, every cell with its readings, chains and spans. */
export function json(stories: readonly Story[], { ledger: id }: LedgerOptions): string {
  const records = stories.flatMap((story) => {
    const [ledger] = ledgerRecords(story, id);
    return ledger === undefined ? [] : [{ id: story.id, title: story.title, ledger }];
  });
  return safeJson({ stories: records.sort((a, b) => (a.id < b.id ? -1 : 1)) });
}
