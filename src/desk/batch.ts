import { shortId } from '../kit/hash.js';
import type { LedgerLine } from '../model/index.js';
import type { Batch } from '../store/types.js';

/** What a line of the ledger says of other things than articles: sources, tokens, settings, looks, corrections, and what is deleted. */
export function batchOf({ seq, at, by, event }: LedgerLine): Omit<Batch, 'head'> {
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
    case 'corrected': {
      const { correction, reason, made } = event;
      return { corrections: [{ line: seq, ...(made ?? { by, at }), reason, correction }] };
    }
    case 'undone': {
      const { of, reason, made } = event;
      return { undone: new Map([[of, { line: seq, ...(made ?? { by, at }), reason }]]) };
    }
    case 'retried':
      return { retried: [event.article] };
    case 'deleted':
      return { deleted: [shortId(event.address)] };
    default:
      return {};
  }
}

/** What can be written together where several come in a row. Of all others each may undo the one before. */
const JOINED: ReadonlySet<string> = new Set(['received', 'corrected', 'retried']);

/** Lines that can be written together. */
export function* groupsOf(lines: readonly LedgerLine[]): Generator<readonly LedgerLine[]> {
  let group: LedgerLine[] = [];
  for (const line of lines) {
    const { kind } = line.event;
    if (group.length > 0 && !(JOINED.has(kind) && kind === group[0]!.event.kind)) {
      yield group;
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) yield group;
}

/** What the lines of a group say, as one. */
export function joined(lines: readonly LedgerLine[]): Omit<Batch, 'head'> {
  const [first, ...others] = lines.map(batchOf);
  if (others.length === 0) return first!;
  const all = [first!, ...others];
  const receipts = new Map(
    all.flatMap((batch) => batch.receipts ?? []).map((receipt) => [receipt.address, receipt]),
  );
  return {
    receipts: [...receipts.values()],
    corrections: all.flatMap((batch) => batch.corrections ?? []),
    retried: all.flatMap((batch) => batch.retried ?? []),
  };
}
