import { shortId } from '../kit/hash.js';
import type { LedgerLine } from '../model/index.js';
import type { Batch } from '../store/types.js';

/** What a line of the ledger says of other things than articles: sources, tokens, settings, looks, and what is deleted. */
export function batchOf({ seq, at, event }: LedgerLine): Omit<Batch, 'head'> {
  switch (event.kind) {
    case 'received':
      return { receipts: [{ address: event.address, sha256: event.sha256, seq }] };
    case 'followed': {
      const { url, type, title } = event;
      return { follows: [{ url, type, title, since: at }] };
    }
    case 'unfollowed':
      return { unfollows: [event.url] };
    case 'token-made': {
      const { id, role, label, sha256 } = event;
      return { tokens: [{ id, role, label, sha256, made: at }] };
    }
    case 'token-revoked':
      return { revoked: [event.id] };
    case 'setting':
      return { settings: { [event.key]: event.value } };
    case 'looked':
      return { looks: { [event.person]: event.upTo } };
    case 'deleted':
      return { deleted: [shortId(event.address)] };
    default:
      return {};
  }
}

/** Lines that can be written together: receptions in a row. Of all others each may undo the one before. */
export function* groupsOf(lines: readonly LedgerLine[]): Generator<readonly LedgerLine[]> {
  let group: LedgerLine[] = [];
  for (const line of lines) {
    if (line.event.kind === 'received') {
      group.push(line);
      continue;
    }
    if (group.length > 0) yield group;
    group = [];
    yield [line];
  }
  if (group.length > 0) yield group;
}

/** What the lines of a group say, as one. */
export function joined(lines: readonly LedgerLine[]): Omit<Batch, 'head'> {
  if (lines.length === 1) return batchOf(lines[0]!);
  const receipts = new Map(
    lines.flatMap((line) => batchOf(line).receipts ?? []).map((receipt) => [receipt.address, receipt]),
  );
  return { receipts: [...receipts.values()] };
}
