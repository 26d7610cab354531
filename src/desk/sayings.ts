import { canonical } from '../kit/canonical.js';
import type { Corrected, Made, Undone } from '../model/index.js';
import type { KeptCorrection } from '../store/types.js';

/** A correction that comes in: now, or as another desk has it, with who took it back there. */
export interface Saying extends Omit<Corrected, 'kind'> {
  readonly undone?: (Made & { readonly reason: string }) | null;
}

/** Whether a correction that is kept is the one that comes in: it stands under the same name, or was brought before. */
function isKept({ correction, made }: Saying, by: string | null, kept: KeptCorrection): boolean {
  const same =
    made === null ? kept.undone === null && kept.by === by : kept.by === made.by && kept.at === made.at;
  return same && canonical(kept.correction) === canonical(correction);
}

const keptOf = (saying: Saying, kept: readonly KeptCorrection[], by: string | null) =>
  kept.find((row) => isKept(saying, by, row));

/** The line of a correction; null where it is not kept. */
export const lineOf = (saying: Saying, kept: readonly KeptCorrection[], by: string | null): number | null =>
  keptOf(saying, kept, by)?.line ?? null;

/** What the ledger is to say of corrections that come in: those that are not kept yet, then which of them were taken back. */
export const eventsOf = {
  said(list: readonly Saying[], kept: readonly KeptCorrection[], by: string | null): readonly Corrected[] {
    const fresh = new Map<string, Corrected>();
    for (const saying of list) {
      const { correction, reason, made } = saying;
      if (lineOf(saying, kept, by) === null)
        fresh.set(canonical([correction, made]), { kind: 'corrected', correction, reason, made });
    }
    return [...fresh.values()];
  },
  undone(list: readonly Saying[], kept: readonly KeptCorrection[], by: string | null): readonly Undone[] {
    const fresh = new Map<number, Undone>();
    for (const saying of list) {
      const row = keptOf(saying, kept, by);
      if (row?.undone !== null || !saying.undone) continue;
      const { reason, ...made } = saying.undone;
      fresh.set(row.line, { kind: 'undone', of: row.line, reason, made });
    }
    return [...fresh.values()];
  },
} as const;
